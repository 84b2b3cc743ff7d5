"""A participant's conversations with units, for the list on the participant's own page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.domain.access import Right
from services.domain.messages import MessageDirection, MessageState
from services.store.transaction import Reading
from services.use_cases.told_theme import TOLD_THEME


@dataclass(frozen=True, slots=True)
class ConversationLine:
    """A conversation and its last message. `unread`: messages from the unit that nobody has read.
    `returned`: the last was sent back as not ours.
    """

    id: str
    unit_name: str
    theme: str
    last_at: datetime
    last_state: MessageState | None
    last_direction: MessageDirection | None
    unread: int
    returned: bool = False


def conversations_of(reading: Reading, participant_id: str) -> tuple[ConversationLine, ...]:
    """The conversations, the latest first. Raises `NotAllowed`."""
    reading.require(Right.SEE_MESSAGES)
    rows = reading.rows(
        f"SELECT c.id, u.name, {TOLD_THEME}, c.last_at,"  # noqa: S608 - a constant
        " (SELECT state FROM message WHERE conversation_id = c.id ORDER BY created_at DESC LIMIT 1),"
        " (SELECT direction FROM message WHERE conversation_id = c.id"
        "  ORDER BY created_at DESC LIMIT 1),"
        " (SELECT count(*) FROM message WHERE conversation_id = c.id AND direction = 'in'"
        "  AND read_at IS NULL),"
        " (SELECT returned <> '' FROM message WHERE conversation_id = c.id"
        "  ORDER BY created_at DESC LIMIT 1)"
        " FROM conversation c JOIN unit u ON u.id = c.unit_id"
        " WHERE c.participant_id = ? ORDER BY c.last_at DESC, c.id",
        participant_id,
    )
    return tuple(
        ConversationLine(
            row[0],
            row[1],
            row[2],
            datetime.fromisoformat(row[3]),
            MessageState(row[4]) if row[4] else None,
            MessageDirection(row[5]) if row[5] else None,
            row[6],
            bool(row[7]),
        )
        for row in rows
    )
