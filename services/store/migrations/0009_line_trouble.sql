-- Trouble of a whole line, kept until it works again.

CREATE TABLE line_trouble (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cause" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "told" INTEGER NOT NULL
) STRICT;
