-- Who has left is in somebody's hands: a day for the first contact, and the day on which it was made.

ALTER TABLE transition ADD COLUMN "contact_on" TEXT;
ALTER TABLE transition ADD COLUMN "contacted_on" TEXT;

CREATE INDEX transition_without_contact ON transition ("on") WHERE state = 'done' AND contacted_on IS NULL;
CREATE INDEX message_notice_waiting ON message (created_at) WHERE notice <> '' AND notice_answered = 0;
