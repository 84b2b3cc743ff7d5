-- Which message names which file: kept by the store itself, so that nobody who writes a message can forget it.

CREATE TABLE message_file (
    "digest" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    PRIMARY KEY (digest, message_id)
) STRICT;

CREATE INDEX files_of_message ON message_file (message_id);

CREATE TRIGGER message_names_its_files AFTER INSERT ON message WHEN instr(NEW.parts, '"digest":"') > 0
BEGIN
    INSERT OR IGNORE INTO message_file (digest, message_id)
    SELECT json_extract(value, '$.attachment.digest'), NEW.id FROM json_each(NEW.parts)
    WHERE json_extract(value, '$.attachment.digest') IS NOT NULL;
END;

CREATE TRIGGER message_names_other_files AFTER UPDATE OF parts ON message WHEN NEW.parts <> OLD.parts
BEGIN
    DELETE FROM message_file WHERE message_id = OLD.id;
    INSERT OR IGNORE INTO message_file (digest, message_id)
    SELECT json_extract(value, '$.attachment.digest'), NEW.id FROM json_each(NEW.parts)
    WHERE json_extract(value, '$.attachment.digest') IS NOT NULL;
END;

CREATE TRIGGER message_names_no_files AFTER DELETE ON message
BEGIN
    DELETE FROM message_file WHERE message_id = OLD.id;
END;

INSERT OR IGNORE INTO message_file (digest, message_id)
SELECT json_extract(part.value, '$.attachment.digest'), message.id
FROM message, json_each(message.parts) AS part
WHERE instr(message.parts, '"digest":"') > 0 AND json_extract(part.value, '$.attachment.digest') IS NOT NULL;

-- The few messages that are carried by hand, found in a thread of thousands.

CREATE INDEX message_by_file ON message (conversation_id) WHERE way = 'file';
