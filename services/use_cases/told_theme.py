"""What a conversation is called: never by the words of a message that was sent back (`what_stays`)."""

from __future__ import annotations

from typing import Final

from services.store.transaction import Reading

# `returned <> ''` stands as in the index of these few, so that a long thread is not read through for it.
TOLD_THEME: Final = """CASE
 WHEN NOT EXISTS (SELECT 1 FROM message AS t WHERE t.conversation_id = c.id AND t.returned <> '') THEN c.theme
 ELSE coalesce((SELECT t.theme FROM message AS t WHERE t.conversation_id = c.id AND t.returned = ''
  ORDER BY t.created_at, t.rowid LIMIT 1), '') END"""
"""The theme of the conversation `c`: of its first message that was not sent back, if one was; "" for none."""

_NO_THEME: Final = "Melding"
"""Documents to units are in bokmål in every language of the app, and none is without a theme."""


def told_theme(reading: Reading, conversation_id: str) -> str:
    """The theme, to be shown; "" where all of the thread was sent back."""
    sql = f"SELECT {TOLD_THEME} FROM conversation AS c WHERE c.id = ?"  # noqa: S608 - a constant
    return str(reading.value(sql, conversation_id) or "")


def reply_theme(reading: Reading, conversation_id: str) -> str:
    """The theme that a message of ours in the thread carries."""
    return told_theme(reading, conversation_id) or _NO_THEME
