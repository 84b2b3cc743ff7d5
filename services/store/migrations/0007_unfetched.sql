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

-- Messages of ours that were taken with errors.

CREATE INDEX message_with_errors ON message (created_at)
    WHERE state = 'receipted' AND refusal <> '' AND handled = 0;

-- Urgent messages of ours that nobody has said to have understood, found among all that were ever sent.

CREATE INDEX message_urgent_out ON message (sent_at)
    WHERE direction = 'out' AND urgent = 1 AND understood_at IS NULL AND answered_at IS NULL AND handled = 0;
