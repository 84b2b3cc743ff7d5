-- What a volunteer needs to be ready, assignments and their types, the whole way of a match, and care.

ALTER TABLE volunteer ADD COLUMN "interviewed_by" TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN "guardian_agreed_on" TEXT;
ALTER TABLE volunteer ADD COLUMN "guardian_seen_by" TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN "police_basis" TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN "police_seen_on" TEXT;
ALTER TABLE volunteer ADD COLUMN "police_seen_by" TEXT NOT NULL DEFAULT '';
ALTER TABLE volunteer ADD COLUMN "assignment_type_ids" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE volunteer ADD COLUMN "horizon" TEXT NOT NULL DEFAULT 'not_asked';
ALTER TABLE volunteer ADD COLUMN "reach_minutes" INTEGER;
ALTER TABLE volunteer ADD COLUMN "reach_postcodes" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE volunteer ADD COLUMN "adviser_id" TEXT REFERENCES account (id);

ALTER TABLE talk_request ADD COLUMN "distress" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE exclusion ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'conflict';

CREATE TABLE assignment_type (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "span" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "skills" TEXT NOT NULL,
    "hours" TEXT,
    "closed" INTEGER NOT NULL
) STRICT;

CREATE TABLE assignment (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participant_id" TEXT NOT NULL REFERENCES participant (id),
    "words" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "type_id" TEXT REFERENCES assignment_type (id),
    "state" TEXT NOT NULL,
    "skills" TEXT NOT NULL,
    "hours" TEXT,
    "postcode" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "availability" TEXT NOT NULL,
    "waiting_since" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "closed_on" TEXT
) STRICT;

ALTER TABLE match ADD COLUMN "assignment_id" TEXT REFERENCES assignment (id);
ALTER TABLE match ADD COLUMN "type_id" TEXT REFERENCES assignment_type (id);
ALTER TABLE match ADD COLUMN "answer_by" TEXT;
ALTER TABLE match ADD COLUMN "first_meeting_at" TEXT;
ALTER TABLE match ADD COLUMN "first_meeting_place" TEXT NOT NULL DEFAULT '';
ALTER TABLE match ADD COLUMN "first_meeting_with" TEXT NOT NULL DEFAULT '';
ALTER TABLE match ADD COLUMN "adviser_id" TEXT REFERENCES account (id);
ALTER TABLE match ADD COLUMN "paused_on" TEXT;
ALTER TABLE match ADD COLUMN "paused_until" TEXT;
ALTER TABLE match ADD COLUMN "pause_reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE match ADD COLUMN "closing_on" TEXT;
ALTER TABLE match ADD COLUMN "volunteer_view" TEXT NOT NULL DEFAULT '';
ALTER TABLE match ADD COLUMN "participant_view" TEXT NOT NULL DEFAULT '';
ALTER TABLE match ADD COLUMN "quiet_after_days" INTEGER;
ALTER TABLE match ADD COLUMN "override_reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE match ADD COLUMN "taken_along" TEXT NOT NULL DEFAULT '';

CREATE TABLE check_in (
    "id" TEXT NOT NULL PRIMARY KEY,
    "match_id" TEXT NOT NULL REFERENCES match (id),
    "due_on" TEXT NOT NULL,
    "held_on" TEXT,
    "held_by" TEXT NOT NULL,
    "reached_volunteer" INTEGER NOT NULL,
    "reached_participant" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "goes_on" TEXT NOT NULL
) STRICT;

CREATE TABLE course_module (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "renew_months" INTEGER,
    "closed" INTEGER NOT NULL
) STRICT;

CREATE TABLE requirement (
    "id" TEXT NOT NULL PRIMARY KEY,
    "check" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "before" TEXT,
    "type_id" TEXT REFERENCES assignment_type (id),
    "module_id" TEXT REFERENCES course_module (id),
    "number" INTEGER NOT NULL,
    "months" INTEGER,
    "legal_basis" TEXT NOT NULL,
    "closed" INTEGER NOT NULL
) STRICT;

CREATE TABLE reference (
    "id" TEXT NOT NULL PRIMARY KEY,
    "volunteer_id" TEXT NOT NULL REFERENCES volunteer (id),
    "on" TEXT NOT NULL,
    "from_whom" TEXT NOT NULL,
    "by" TEXT NOT NULL
) STRICT;

CREATE TABLE module_done (
    "id" TEXT NOT NULL PRIMARY KEY,
    "volunteer_id" TEXT NOT NULL REFERENCES volunteer (id),
    "module_id" TEXT NOT NULL REFERENCES course_module (id),
    "on" TEXT NOT NULL,
    "by" TEXT NOT NULL
) STRICT;

CREATE TABLE absence (
    "id" TEXT NOT NULL PRIMARY KEY,
    "volunteer_id" TEXT NOT NULL REFERENCES volunteer (id),
    "first_on" TEXT NOT NULL,
    "last_on" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE weight_set (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "weights" TEXT NOT NULL,
    "hours_per_match" TEXT NOT NULL,
    "reach_minutes" INTEGER NOT NULL,
    "in_use" INTEGER NOT NULL
) STRICT;

CREATE TABLE stand_in (
    "id" TEXT NOT NULL PRIMARY KEY,
    "account_id" TEXT NOT NULL REFERENCES account (id),
    "stand_in_id" TEXT NOT NULL REFERENCES account (id),
    "first_on" TEXT NOT NULL,
    "last_on" TEXT NOT NULL,
    "created_at" TEXT NOT NULL
) STRICT;

CREATE TABLE supervision (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "led_by" TEXT NOT NULL REFERENCES account (id),
    "starts" TEXT,
    "place" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE supervision_seat (
    "id" TEXT NOT NULL PRIMARY KEY,
    "supervision_id" TEXT NOT NULL REFERENCES supervision (id),
    "volunteer_id" TEXT NOT NULL REFERENCES volunteer (id),
    "attendance" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX assignment_open ON assignment (participant_id) WHERE state = 'open';
CREATE INDEX assignment_of_participant ON assignment (participant_id);
CREATE INDEX check_in_of_match ON check_in (match_id, due_on);
CREATE INDEX check_in_to_come ON check_in (due_on) WHERE held_on IS NULL;
CREATE UNIQUE INDEX check_in_next ON check_in (match_id) WHERE held_on IS NULL;
CREATE UNIQUE INDEX match_of_assignment ON match (assignment_id)
    WHERE state IN ('agreed', 'active', 'paused', 'closing');
CREATE INDEX reference_of_volunteer ON reference (volunteer_id);
CREATE INDEX module_done_of_volunteer ON module_done (volunteer_id);
CREATE INDEX absence_of_volunteer ON absence (volunteer_id, last_on);
CREATE UNIQUE INDEX weight_set_in_use ON weight_set (in_use) WHERE in_use = 1;
CREATE INDEX stand_in_of_account ON stand_in (account_id, last_on);
CREATE INDEX supervision_by_day ON supervision ("on");
CREATE INDEX seat_of_supervision ON supervision_seat (supervision_id);
CREATE INDEX seat_of_volunteer ON supervision_seat (volunteer_id);
CREATE INDEX match_by_answer_day ON match (answer_by) WHERE state IN ('proposed', 'asked');

-- The points that every centre begins with: a leader can change them.
INSERT INTO requirement VALUES
    ('talk', 'interview', 1, 'training', NULL, NULL, 1, NULL, '', 0),
    ('references', 'references', 2, NULL, NULL, NULL, 2, NULL, '', 0),
    ('training', 'training', 3, 'ready', NULL, NULL, 1, NULL, '', 0),
    ('pledge', 'pledge', 4, 'ready', NULL, NULL, 1, 24, '', 0),
    ('guardian', 'guardian', 5, 'ready', NULL, NULL, 1, NULL, '', 0);
