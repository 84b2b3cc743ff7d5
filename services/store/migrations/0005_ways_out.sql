-- Several ways out beside each other, the keys and certificates that they need, and files carried by hand.

ALTER TABLE message ADD COLUMN "way" TEXT NOT NULL DEFAULT 'practice';
ALTER TABLE message ADD COLUMN "returned" TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN "anew_of" TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN "way" TEXT NOT NULL DEFAULT 'practice';

CREATE TABLE health_network (
    "id" TEXT NOT NULL PRIMARY KEY,
    "environment" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "parent_organisation" TEXT NOT NULL,
    "child_organisation" TEXT NOT NULL,
    "in_use" INTEGER NOT NULL,
    "tried_at" TEXT,
    "tried_for" TEXT NOT NULL
) STRICT;

CREATE TABLE own_key (
    "id" TEXT NOT NULL PRIMARY KEY,
    "use" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "private" TEXT NOT NULL,
    "made_at" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,
    "certificate" TEXT NOT NULL,
    "ended_at" TEXT
) STRICT;

CREATE UNIQUE INDEX own_key_one_of_each ON own_key ("use", "state") WHERE "state" <> 'ended';

CREATE TABLE unit_certificate (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unit_id" TEXT NOT NULL REFERENCES unit (id),
    "pem" TEXT NOT NULL,
    "issuers" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_until" TEXT NOT NULL,
    "encrypts" INTEGER NOT NULL,
    "signs" INTEGER NOT NULL,
    "added_at" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "compared_by" TEXT NOT NULL,
    "removed_at" TEXT
) STRICT;

CREATE INDEX certificate_of_unit ON unit_certificate (unit_id);

CREATE TABLE sealed_file (
    "id" TEXT NOT NULL PRIMARY KEY,
    "about_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL REFERENCES unit (id),
    "outgoing" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "handled_at" TEXT NOT NULL,
    "handled_by" TEXT NOT NULL,
    "carried_on" TEXT,
    "carried_how" TEXT NOT NULL,
    "noted_at" TEXT,
    "noted_by" TEXT NOT NULL,
    "paper" TEXT
) STRICT;

CREATE INDEX sealed_file_about ON sealed_file (about_id);

CREATE TABLE message_return (
    "id" TEXT NOT NULL PRIMARY KEY,
    "message_id" TEXT NOT NULL REFERENCES message (id),
    "deviation" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "tried_at" TEXT,
    "left_at" TEXT,
    "refusal" TEXT NOT NULL
) STRICT;

CREATE INDEX return_of_message ON message_return (message_id);

-- The few messages that were sent back, found in a thread of thousands: what is told of it leaves them out.

CREATE INDEX message_returned ON message (conversation_id) WHERE returned <> '';

-- The message that was written anew from one that did not arrive: no more than one from each.

CREATE UNIQUE INDEX message_anew ON message (anew_of) WHERE anew_of <> '';

CREATE TABLE hand_note (
    "id" TEXT NOT NULL PRIMARY KEY,
    "about_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL REFERENCES unit (id),
    "kind" TEXT NOT NULL,
    "on_day" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "noted_at" TEXT NOT NULL,
    "noted_by" TEXT NOT NULL,
    "told_by" TEXT NOT NULL,
    "why" TEXT NOT NULL
) STRICT;

CREATE INDEX hand_note_about ON hand_note (about_id);

-- Who has left is in somebody's hands: a day for the first contact, and the day on which it was made.

ALTER TABLE transition ADD COLUMN "contact_on" TEXT;
ALTER TABLE transition ADD COLUMN "contacted_on" TEXT;

CREATE INDEX transition_without_contact ON transition ("on") WHERE state = 'done' AND contacted_on IS NULL;
CREATE INDEX message_notice_waiting ON message (created_at) WHERE notice <> '' AND notice_answered = 0;
