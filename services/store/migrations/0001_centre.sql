-- The whole store of the first release. A table's columns are the fields of its record, in order.

CREATE TABLE centre (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "practice" INTEGER NOT NULL
) STRICT;

CREATE TABLE volunteer (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "birth_year" INTEGER,
    "phone" TEXT NOT NULL,
    "phone_note" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "gender" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "interests" TEXT NOT NULL,
    "rather_not" TEXT NOT NULL,
    "can_help_with" TEXT NOT NULL,
    "availability" TEXT NOT NULL,
    "hours_per_month" TEXT,
    "max_participants" INTEGER,
    "lived_experience" TEXT NOT NULL,
    "lived_experience_words" TEXT NOT NULL,
    "wishes" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "stage_reason" TEXT NOT NULL,
    "guardian_agreed" INTEGER NOT NULL,
    "interviewed_on" TEXT,
    "references_on" TEXT,
    "trained_on" TEXT,
    "training_note" TEXT NOT NULL,
    "pledged_on" TEXT,
    "started_on" TEXT,
    "note" TEXT NOT NULL,
    "register_number" TEXT NOT NULL,
    "paused_until" TEXT,
    "ended_on" TEXT
) STRICT;

CREATE TABLE account (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    "opened_at" TEXT NOT NULL,
    "volunteer_id" TEXT,
    "last_unlocked_at" TEXT,
    "last_unlocked_with" TEXT NOT NULL,
    "closed_at" TEXT
) STRICT;

CREATE TABLE setting (
    "id" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
) STRICT;

CREATE TABLE life_area (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "icon" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "closed" INTEGER NOT NULL
) STRICT;

CREATE TABLE unit (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "her_id" TEXT NOT NULL,
    "takes_messages" INTEGER NOT NULL,
    "file_only" INTEGER NOT NULL,
    "matrix_id" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "practice" INTEGER NOT NULL,
    "active" INTEGER NOT NULL
) STRICT;

CREATE TABLE participant (
    "id" TEXT NOT NULL PRIMARY KEY,
    "display_name" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "birth_year" INTEGER,
    "phone" TEXT NOT NULL,
    "phone_note" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "unit_id" TEXT REFERENCES unit (id),
    "own_words" TEXT NOT NULL,
    "own_words_on" TEXT,
    "dreams" TEXT NOT NULL,
    "practical_needs" TEXT NOT NULL,
    "interests" TEXT NOT NULL,
    "rather_not" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "wishes" TEXT NOT NULL,
    "availability" TEXT NOT NULL,
    "waiting_since" TEXT,
    "wants_volunteer" INTEGER NOT NULL,
    "contact_person" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "register_number" TEXT NOT NULL,
    "deceased" INTEGER NOT NULL,
    "closed_on" TEXT
) STRICT;

CREATE TABLE goal (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participant_id" TEXT NOT NULL REFERENCES participant (id),
    "life_area_id" TEXT NOT NULL REFERENCES life_area (id),
    "words" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "state_since" TEXT,
    "last_sign" TEXT NOT NULL
) STRICT;

CREATE TABLE step (
    "id" TEXT NOT NULL PRIMARY KEY,
    "goal_id" TEXT NOT NULL REFERENCES goal (id),
    "words" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "done_on" TEXT
) STRICT;

CREATE TABLE transition (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participant_id" TEXT NOT NULL REFERENCES participant (id),
    "kind" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "unit_id" TEXT REFERENCES unit (id),
    "here" TEXT NOT NULL,
    "there" TEXT NOT NULL,
    "where_to" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE consent (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participant_id" TEXT NOT NULL REFERENCES participant (id),
    "kinds" TEXT NOT NULL,
    "purposes" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_until" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "unit_id" TEXT REFERENCES unit (id),
    "organisation" TEXT NOT NULL,
    "recipient_words" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "given_how" TEXT NOT NULL,
    "witnessed_by" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "withdrawn_at" TEXT,
    "withdrawn_words" TEXT NOT NULL
) STRICT;

CREATE TABLE exclusion (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participant_id" TEXT NOT NULL REFERENCES participant (id),
    "volunteer_id" TEXT NOT NULL REFERENCES volunteer (id),
    "reason" TEXT NOT NULL,
    "created_at" TEXT NOT NULL
) STRICT;

CREATE TABLE match (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participant_id" TEXT NOT NULL REFERENCES participant (id),
    "volunteer_id" TEXT NOT NULL REFERENCES volunteer (id),
    "assignment" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "volunteer_answer" TEXT NOT NULL,
    "volunteer_answered_on" TEXT,
    "participant_answer" TEXT NOT NULL,
    "participant_answered_on" TEXT,
    "first_meeting_on" TEXT,
    "active_since" TEXT,
    "ended_on" TEXT,
    "end_reason" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "reasons" TEXT NOT NULL
) STRICT;

CREATE TABLE activity (
    "id" TEXT NOT NULL PRIMARY KEY,
    "on" TEXT NOT NULL,
    "volunteer_id" TEXT NOT NULL REFERENCES volunteer (id),
    "what" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "participant_id" TEXT REFERENCES participant (id),
    "match_id" TEXT REFERENCES match (id),
    "life_area_ids" TEXT NOT NULL,
    "starts" TEXT,
    "ends" TEXT,
    "hours" TEXT,
    "distance_km" TEXT,
    "expenses" TEXT,
    "took_place" INTEGER NOT NULL,
    "mood" INTEGER,
    "how_it_went" TEXT NOT NULL,
    "wants_a_talk" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "logged_by" TEXT NOT NULL,
    "thanked_at" TEXT,
    "thanked_by" TEXT NOT NULL,
    "talk_held_on" TEXT,
    "thanks" TEXT NOT NULL
) STRICT;

CREATE TABLE talk_request (
    "id" TEXT NOT NULL PRIMARY KEY,
    "volunteer_id" TEXT NOT NULL REFERENCES volunteer (id),
    "asked_at" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "held_on" TEXT,
    "held_by" TEXT NOT NULL
) STRICT;

CREATE TABLE offer (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "life_area_ids" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "address_secret" INTEGER NOT NULL,
    "postcode" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "opening_hours" TEXT NOT NULL,
    "opening_hours_known" INTEGER NOT NULL,
    "phone" TEXT NOT NULL,
    "requirements" TEXT NOT NULL,
    "website" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "active" INTEGER NOT NULL
) STRICT;

CREATE TABLE conversation (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unit_id" TEXT NOT NULL REFERENCES unit (id),
    "theme" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "last_at" TEXT NOT NULL,
    "participant_id" TEXT REFERENCES participant (id),
    "remote_id" TEXT NOT NULL
) STRICT;

CREATE TABLE message (
    "id" TEXT NOT NULL PRIMARY KEY,
    "conversation_id" TEXT NOT NULL REFERENCES conversation (id),
    "direction" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL REFERENCES unit (id),
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "purpose" TEXT,
    "parts" TEXT NOT NULL,
    "participant_id" TEXT REFERENCES participant (id),
    "consent_id" TEXT REFERENCES consent (id),
    "author" TEXT NOT NULL,
    "remote_id" TEXT NOT NULL,
    "in_reply_to" TEXT,
    "urgent" INTEGER NOT NULL,
    "urgent_reason" TEXT NOT NULL,
    "sent_at" TEXT,
    "received_at" TEXT,
    "receipt_at" TEXT,
    "read_at" TEXT,
    "understood_at" TEXT,
    "answered_at" TEXT,
    "refusal" TEXT NOT NULL,
    "notice" TEXT NOT NULL,
    "notice_on" TEXT NOT NULL,
    "handled" INTEGER NOT NULL,
    "author_title" TEXT NOT NULL,
    "read_by" TEXT NOT NULL,
    "understood_by" TEXT NOT NULL,
    "patient" TEXT NOT NULL,
    "may_have_left" INTEGER NOT NULL,
    "notice_answered" INTEGER NOT NULL
) STRICT;

CREATE TABLE outbox (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "next_attempt_at" TEXT NOT NULL,
    "message_id" TEXT REFERENCES message (id),
    "regarding" TEXT NOT NULL,
    "status" TEXT,
    "code" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "claimed_until" TEXT,
    "claim" TEXT NOT NULL,
    "last_cause" TEXT NOT NULL,
    "may_have_left" INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (
    "id" TEXT NOT NULL PRIMARY KEY,
    "account_id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "saved_at" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL
) STRICT;

CREATE TABLE import_batch (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "stored" INTEGER NOT NULL,
    "waiting" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,
    "duplicates" INTEGER NOT NULL
) STRICT;

CREATE TABLE waiting_row (
    "id" TEXT NOT NULL PRIMARY KEY,
    "batch_id" TEXT NOT NULL REFERENCES import_batch (id),
    "kind" TEXT NOT NULL,
    "sheet" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "cells" TEXT NOT NULL,
    "findings" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "answered_at" TEXT
) STRICT;

CREATE TABLE receiving (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cursor" TEXT NOT NULL
) STRICT;

CREATE INDEX participant_by_contact ON participant (closed_on, contact_person, id);
CREATE INDEX goal_of_participant ON goal (participant_id);
CREATE INDEX step_of_goal ON step (goal_id, position);
CREATE INDEX transition_of_participant ON transition (participant_id, state, "on");
CREATE INDEX transition_by_day ON transition (state, "on");
CREATE INDEX consent_of_participant ON consent (participant_id);
CREATE UNIQUE INDEX exclusion_pair ON exclusion (participant_id, volunteer_id);
CREATE INDEX match_of_participant ON match (participant_id);
CREATE INDEX match_of_volunteer ON match (volunteer_id);
CREATE INDEX match_by_state ON match (state);
CREATE INDEX activity_by_day ON activity ("on");
CREATE INDEX activity_of_volunteer ON activity (volunteer_id, "on");
CREATE INDEX activity_of_participant ON activity (participant_id, "on");
CREATE INDEX activity_by_what ON activity (what);
CREATE INDEX activity_wants_a_talk ON activity (volunteer_id, "on") WHERE wants_a_talk = 'yes' AND talk_held_on IS NULL;
CREATE INDEX talk_request_of_volunteer ON talk_request (volunteer_id, asked_at);
CREATE INDEX talk_request_open ON talk_request (asked_at) WHERE held_on IS NULL;
CREATE INDEX consent_by_end ON consent (valid_until) WHERE withdrawn_at IS NULL;
CREATE INDEX match_by_first_meeting ON match (first_meeting_on) WHERE first_meeting_on IS NOT NULL;
CREATE INDEX participant_by_register_number ON participant (register_number) WHERE register_number <> '';
CREATE INDEX volunteer_by_register_number ON volunteer (register_number) WHERE register_number <> '';
CREATE UNIQUE INDEX unit_address ON unit (her_id) WHERE her_id <> '' AND active = 1;
CREATE INDEX conversation_by_time ON conversation (last_at);
CREATE INDEX conversation_of_participant ON conversation (participant_id);
CREATE INDEX message_of_conversation ON message (conversation_id, created_at);
CREATE INDEX message_by_state ON message (state);
CREATE UNIQUE INDEX message_of_sender ON message (unit_id, remote_id) WHERE remote_id <> '';
CREATE INDEX outbox_due ON outbox (next_attempt_at);
CREATE INDEX outbox_of_message ON outbox (message_id);
CREATE INDEX message_of_participant ON message (participant_id, created_at);
CREATE UNIQUE INDEX conversation_of_unit ON conversation (unit_id, remote_id) WHERE remote_id <> '';
CREATE UNIQUE INDEX draft_of_account ON draft (account_id, place, subject_id);
CREATE INDEX waiting_row_open ON waiting_row (answered_at, kind);

CREATE TABLE journal (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    account TEXT NOT NULL,
    device TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    changes TEXT NOT NULL,
    reason TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE INDEX journal_of_subject ON journal (subject_kind, subject_id);
CREATE INDEX journal_of_removals ON journal (subject_kind) WHERE action = 'removed';

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE found (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    title TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX found_record ON found (kind, record_id);

CREATE VIRTUAL TABLE found_words USING fts5 (
    title, body, content = '', contentless_delete = 1, detail = full, prefix = '2 3', tokenize = "unicode61 remove_diacritics 0"
);
