"""Messages with units: conversations, drafts and the outbox; writing with the paper beside."""
