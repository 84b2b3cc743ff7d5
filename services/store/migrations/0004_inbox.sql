-- Templates for messages.

CREATE TABLE message_template (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "theme" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "purpose" TEXT,
    "about" TEXT NOT NULL,
    "parts" TEXT NOT NULL,
    "closed" INTEGER NOT NULL
) STRICT;

-- The templates that every centre begins with, in the language of the documents: they can be changed.
INSERT INTO message_template VALUES
    ('admitted', 'Innlagt', 1, 'Innleggelse',
     'Hei.' || char(10) || char(10) ||
     'Vi i {senter} følger {deltaker}, og har fått vite om innleggelsen hos dere. Vi vil gjerne holde kontakten mens oppholdet varer.' || char(10) || char(10) ||
     'Kontakt hos oss er {kontakt}. Si fra når det passer med besøk eller en samtale, og hva {deltaker} ønsker at vi gjør imens.' || char(10) || char(10) ||
     'Hilsen {avsender}',
     'follow_up', '["transition"]', '[]', 0),
    ('planned_discharge', 'Planlagt utskriving', 2, 'Utskriving {dato}',
     'Hei.' || char(10) || char(10) ||
     'Vi har notert at {deltaker} skrives ut fra {enhet} {dato}. Stemmer det fortsatt? Planen for dagene etterpå følger med.' || char(10) || char(10) ||
     'Kontakt hos oss er {kontakt}. Si fra i god tid hvis dagen endres, så ingen står uten følge eller et sted å være.' || char(10) || char(10) ||
     'Hilsen {avsender}',
     'plan_discharge', '["transition"]', '["plan"]', 0),
    ('unplanned_discharge', 'Ikke-planlagt utskriving', 3, 'Utskriving som ikke var planlagt',
     'Hei.' || char(10) || char(10) ||
     'Vi har fått vite at {deltaker} er skrevet ut uten at det var planlagt. Vi tar kontakt med {deltaker} i dag.' || char(10) || char(10) ||
     'Er det noe vi bør vite for at de neste dagene skal bli trygge? Er det avtalt en time, og hos hvem?' || char(10) || char(10) ||
     'Kontakt hos oss er {kontakt}.' || char(10) || char(10) ||
     'Hilsen {avsender}',
     'follow_up', '["transition"]', '[]', 0),
    ('meeting', 'Møteinnkalling', 4, 'Møte {dato}',
     'Hei.' || char(10) || char(10) ||
     'Vi inviterer til et møte om veien videre for {deltaker}, {dato} kl. {klokkeslett}. Sted: {møtested}.' || char(10) || char(10) ||
     'Si fra hvis tiden ikke passer.' || char(10) || char(10) ||
     'Hilsen {avsender}',
     NULL, '[]', '["meeting"]', 0),
    ('crisis_plan', 'Kriseplan endret', 5, 'Kriseplanen er endret',
     'Hei.' || char(10) || char(10) ||
     '{deltaker} har endret kriseplanen sin. Det viktigste nye er: {hva som er nytt}' || char(10) || char(10) ||
     'Kontakt hos oss er {kontakt}.' || char(10) || char(10) ||
     'Hilsen {avsender}',
     'follow_up', '["crisis_plan"]', '[]', 0),
    ('question', 'Spørsmål', 6, 'Spørsmål',
     'Hei.' || char(10) || char(10) ||
     'Vi har et spørsmål om {deltaker}: {spørsmålet}' || char(10) || char(10) ||
     'Svar gjerne {kontakt} hos oss.' || char(10) || char(10) ||
     'Hilsen {avsender}',
     NULL, '[]', '[]', 0);

-- Which colleague a conversation is with, and who of the colleagues has seen a message.

ALTER TABLE conversation ADD COLUMN "assigned_to" TEXT REFERENCES account (id);

CREATE TABLE message_seen (
    "id" TEXT NOT NULL PRIMARY KEY,
    "message_id" TEXT NOT NULL REFERENCES message (id),
    "account_id" TEXT NOT NULL REFERENCES account (id),
    "at" TEXT NOT NULL
) STRICT;

CREATE INDEX conversation_of_colleague ON conversation (assigned_to, last_at);
CREATE UNIQUE INDEX message_seen_once ON message_seen (message_id, account_id);
CREATE INDEX message_unread ON message (conversation_id) WHERE direction = 'in' AND read_at IS NULL;
CREATE INDEX message_urgent ON message (conversation_id)
    WHERE direction = 'in' AND urgent = 1 AND understood_at IS NULL AND handled = 0;
CREATE INDEX message_unreceipted ON message (conversation_id, sent_at) WHERE state = 'accepted' AND handled = 0;
CREATE INDEX message_failed ON message (conversation_id, created_at)
    WHERE handled = 0 AND state IN ('rejected', 'refused', 'stopped');

-- Messages are found once more by what they are: see services/store/message_marks.py.

DELETE FROM found_words WHERE rowid IN (SELECT id FROM found WHERE kind = 'message');

INSERT INTO found_words (rowid, title, body)
SELECT f.id, fold(m.theme), fold(
    coalesce((
        SELECT group_concat(json_extract(p.value, '$.title') || ' ' || coalesce(
            (SELECT group_concat(l.value, ' ') FROM json_each(p.value, '$.lines') AS l), ''), ' ')
        FROM json_each(m.parts) AS p), '')
    || ' ' || char(57344) || 'u' || replace(m.unit_id, '-', '')
    || ' ' || char(57344) || 'd' || m.direction
    || ' ' || char(57344) || 's' || m.state
    || ' ' || char(57344) || 'y' || substr(m.created_at, 1, 4)
    || ' ' || char(57344) || 'm' || substr(m.created_at, 1, 4) || substr(m.created_at, 6, 2)
    || coalesce(' ' || char(57344) || 'p' || replace(m.participant_id, '-', ''), '')
    || CASE WHEN m.urgent = 1 THEN ' ' || char(57344) || 'h' ELSE '' END
    || CASE WHEN instr(m.parts, '"kind":"attachment"') > 0 THEN ' ' || char(57344) || 'f' ELSE '' END)
FROM message AS m JOIN found AS f ON f.kind = 'message' AND f.record_id = m.id;
