-- Issuers that are trusted to vouch for units' certificates, their lists of those taken back, and what people
-- noted of files by hand, so that a note can be taken back.

CREATE TABLE trusted_issuer (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pem" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_until" TEXT NOT NULL,
    "added_at" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "compared_by" TEXT NOT NULL,
    "removed_at" TEXT,
    "revoked_at" TEXT
) STRICT;

CREATE TABLE revocation_list (
    "id" TEXT NOT NULL PRIMARY KEY,
    "issuer_id" TEXT NOT NULL REFERENCES trusted_issuer (id),
    "data" BLOB NOT NULL,
    "number" TEXT NOT NULL,
    "issued_at" TEXT NOT NULL,
    "due_at" TEXT,
    "entries" INTEGER NOT NULL,
    "added_at" TEXT NOT NULL,
    "added_by" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX revocation_list_of ON revocation_list (issuer_id);

ALTER TABLE unit_certificate ADD COLUMN "revoked_at" TEXT;
ALTER TABLE unit_certificate ADD COLUMN "vouched_by" TEXT NOT NULL DEFAULT '';

ALTER TABLE hand_note ADD COLUMN "entry" TEXT;
ALTER TABLE sealed_file ADD COLUMN "entry" TEXT;
