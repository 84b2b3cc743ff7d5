"""What has left the house about one participant, and under which consent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from services.domain.access import Right
from services.domain.messages import MessageState
from services.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class GoneOut:
    """One message that has left, or may have (`sent_at` None: it was stopped after a try without answer).

    `kinds` are the kinds of part and what the text was about, as the gate weighed them.
    """

    message_id: str
    conversation_id: str
    unit_name: str
    theme: str
    kinds: tuple[str, ...]
    sent_at: datetime | None
    state: MessageState
    consent_valid_until: date | None


def gone_out(reading: Reading, participant_id: str) -> tuple[GoneOut, ...]:
    """All of it, the latest first. Raises `NotAllowed`."""
    reading.require(Right.SEE_MESSAGES)
    rows = reading.rows(
        "SELECT m.id, m.conversation_id, u.name, m.theme, m.parts, m.sent_at, m.state, c.valid_until"
        " FROM message m JOIN unit u ON u.id = m.unit_id LEFT JOIN consent c ON c.id = m.consent_id"
        " WHERE m.participant_id = ? AND m.direction = 'out'"
        " AND (m.sent_at IS NOT NULL OR m.may_have_left = 1)"
        " ORDER BY coalesce(m.sent_at, m.created_at) DESC, m.id",
        participant_id,
    )
    return tuple(
        GoneOut(
            row[0],
            row[1],
            row[2],
            row[3],
            _kinds(row[4]),
            datetime.fromisoformat(row[5]) if row[5] else None,
            MessageState(row[6]),
            date.fromisoformat(row[7]) if row[7] else None,
        )
        for row in rows
    )


def _kinds(parts: str) -> tuple[str, ...]:
    kinds: set[str] = set()
    for part in json.loads(parts):
        kinds |= {part["kind"], *part.get("about", ())}
    return tuple(sorted(kinds))
