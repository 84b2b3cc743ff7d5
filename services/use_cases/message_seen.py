"""Which colleague has seen which message from a unit, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from services.domain.messages import MessageSeen
from services.store.tables import ACCOUNT, MESSAGE_SEEN
from services.store.transaction import Reading, Transaction

NEWEST_SEEN: Final = 50
"""Opening a thread shows its end: what lies further back is not noted as seen by that."""


@dataclass(frozen=True, slots=True)
class SeenBy:
    """A colleague's first look at a message."""

    name: str
    at: datetime


def note_seen(transaction: Transaction, conversation_id: str) -> int:
    """Note the newest messages from the unit as seen by the actor; how many were new to that one.

    Medvandrer itself sees nothing.
    """
    me = transaction.by.account_id
    if transaction.find(ACCOUNT, me) is None:
        return 0
    unseen = transaction.rows(
        "SELECT id FROM (SELECT id FROM message WHERE conversation_id = ? AND direction = 'in'"
        " ORDER BY created_at DESC, rowid DESC LIMIT ?) AS m WHERE NOT EXISTS"
        " (SELECT 1 FROM message_seen WHERE message_id = m.id AND account_id = ?)",
        conversation_id,
        NEWEST_SEEN,
        me,
    )
    for (message_id,) in unseen:
        seen = MessageSeen(transaction.new_id(), message_id, me, transaction.now)
        transaction.add(MESSAGE_SEEN, seen)
    return len(unseen)


def seen_by(reading: Reading, message_ids: Sequence[str]) -> dict[str, tuple[SeenBy, ...]]:
    """Who has seen these messages, the first look first."""
    if not message_ids:
        return {}
    marks = ", ".join("?" * len(message_ids))
    rows = reading.rows(
        "SELECT s.message_id, a.name, s.at FROM message_seen AS s"  # noqa: S608 - only question marks
        f" JOIN account AS a ON a.id = s.account_id WHERE s.message_id IN ({marks})"
        " ORDER BY s.at, a.name",
        *message_ids,
    )
    found: dict[str, list[SeenBy]] = {}
    for message_id, name, at in rows:
        found.setdefault(message_id, []).append(SeenBy(name, datetime.fromisoformat(at)))
    return {message_id: tuple(looks) for message_id, looks in found.items()}
