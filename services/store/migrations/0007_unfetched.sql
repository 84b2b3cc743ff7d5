-- What a server tells of and does not give: stepped over, and remembered.

CREATE TABLE unfetched (
    "id" TEXT NOT NULL PRIMARY KEY,
    "receiving" TEXT NOT NULL,
    "missed" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "tried_at" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "over_at" TEXT,
    "again_at" TEXT,
    "seen_to" INTEGER NOT NULL
) STRICT;

CREATE INDEX unfetched_by ON unfetched (receiving);
