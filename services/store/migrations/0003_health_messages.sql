-- What the health service's own messages ask for: addresses on two levels, who answers, whom it is about,
-- how a message came, and the bytes of its files.

ALTER TABLE account ADD COLUMN "phone" TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN "profession" TEXT NOT NULL DEFAULT '';

ALTER TABLE participant ADD COLUMN "given_name" TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN "family_name" TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN "birth_date" TEXT;
ALTER TABLE participant ADD COLUMN "sex" TEXT;

ALTER TABLE unit ADD COLUMN "organisation_her_id" TEXT NOT NULL DEFAULT '';

ALTER TABLE message ADD COLUMN "author_phone" TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN "author_profession" TEXT NOT NULL DEFAULT '';

ALTER TABLE outbox ADD COLUMN "reference" TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN "urgent" INTEGER NOT NULL DEFAULT 0;
UPDATE outbox SET "urgent" = coalesce((SELECT urgent FROM message WHERE message.id = outbox.message_id), 0);
CREATE INDEX outbox_by_turn ON outbox (urgent DESC, next_attempt_at);

CREATE TABLE letter_facts (
    "id" TEXT NOT NULL PRIMARY KEY REFERENCES message (id),
    "kind" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "receiver" TEXT NOT NULL,
    "deviation" TEXT,
    "topic" TEXT NOT NULL,
    "patient" TEXT,
    "contacts" TEXT NOT NULL,
    "remarks" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "original" TEXT,
    "reference" TEXT NOT NULL
) STRICT;

CREATE TABLE practice_mailbox (
    "id" TEXT NOT NULL PRIMARY KEY,
    "snapshot" TEXT NOT NULL
) STRICT;

CREATE TABLE attachment_bytes (
    "id" TEXT NOT NULL PRIMARY KEY,
    "data" BLOB NOT NULL
) STRICT;
