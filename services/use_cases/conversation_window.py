"""Which messages of a thread are looked at: a long one is read from its end, a piece at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain.consent import Purpose
from services.domain.messages import Message
from services.store.tables import MESSAGE
from services.store.transaction import Reading

PIECE: Final = 8
"""Messages opened at first, and with each step further back or forward."""


@dataclass(frozen=True, slots=True)
class PartAsked:
    """Messages of a thread by their places from the oldest (0): from `start` up to, not including, `end`.

    `end` None: up to the newest. `start` None: the last piece, or the piece around the message `around`.
    """

    conversation_id: str
    start: int | None = None
    end: int | None = None
    around: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """The places that are shown, of `total` in the thread."""

    start: int
    end: int
    total: int

    @property
    def at_end(self) -> bool:
        """Whether the newest message is among them."""
        return self.end == self.total

    def older(self, conversation_id: str) -> PartAsked:
        """The same messages with a piece of older ones."""
        return PartAsked(conversation_id, max(0, self.start - PIECE), self._end())

    def newer(self, conversation_id: str) -> PartAsked:
        """The same messages with a piece of newer ones."""
        end = self.end + PIECE
        return PartAsked(conversation_id, self.start, end if end < self.total else None)

    def again(self, conversation_id: str) -> PartAsked:
        """The same messages, and what has come since where the newest was among them."""
        return PartAsked(conversation_id, self.start, self._end())

    def _end(self) -> int | None:
        return None if self.at_end else self.end


def window_of(reading: Reading, about: PartAsked) -> Window:
    """The places asked for, as far as the thread reaches."""
    total = _count(reading, about.conversation_id)
    if about.start is None:
        return _around(reading, about, total) if about.around else _last(total)
    start = min(max(0, about.start), total)
    end = total if about.end is None else min(max(start, about.end), total)
    return Window(start, end, total)


def messages_in(reading: Reading, conversation_id: str, window: Window) -> list[Message]:
    """The messages at these places, oldest first."""
    return reading.all(
        MESSAGE,
        "rowid IN (SELECT rowid FROM message WHERE conversation_id = ?"
        " ORDER BY created_at, rowid LIMIT ? OFFSET ?)",
        conversation_id,
        window.end - window.start,
        window.start,
        order="created_at, rowid",
    )


def last_inbound(reading: Reading, conversation_id: str) -> Message | None:
    """The unit's last message in the thread."""
    found = reading.all(
        MESSAGE,
        "conversation_id = ? AND direction = 'in'",
        conversation_id,
        order="created_at DESC, rowid DESC LIMIT 1",
    )
    return found[0] if found else None


def last_returnable(reading: Reading, conversation_id: str) -> str:
    """The id of the unit's last message that can be sent back: a deviation of theirs never is; "" for none."""
    found = reading.value(
        "SELECT m.id FROM message m LEFT JOIN letter_facts f ON f.id = m.id"
        " WHERE m.conversation_id = ? AND m.direction = 'in' AND m.returned = ''"
        " AND coalesce(f.kind, '') <> 'deviation' ORDER BY m.created_at DESC, m.rowid DESC LIMIT 1",
        conversation_id,
    )
    return str(found or "")


def all_returned(reading: Reading, conversation_id: str) -> bool:
    """Whether everything in the thread was sent back, so that nothing of it is ours to follow up."""
    kept = "SELECT EXISTS (SELECT 1 FROM message WHERE conversation_id = ? AND returned = '')"
    return not reading.value(kept, conversation_id)


def last_purpose(reading: Reading, conversation_id: str) -> Purpose | None:
    """The purpose that the thread was written for last."""
    found = reading.value(
        "SELECT purpose FROM message WHERE conversation_id = ? AND purpose IS NOT NULL"
        " ORDER BY created_at DESC, rowid DESC LIMIT 1",
        conversation_id,
    )
    return Purpose(found) if found else None


def first_patient_words(reading: Reading, conversation_id: str) -> str:
    """Whom the thread is about, in the unit's words; "" where it has said nothing that is ours."""
    found = reading.value(
        "SELECT patient FROM message WHERE conversation_id = ? AND direction = 'in'"
        " AND returned = '' AND patient <> '' ORDER BY created_at, rowid LIMIT 1",
        conversation_id,
    )
    return str(found or "")


def _last(total: int) -> Window:
    return Window(max(0, total - PIECE), total, total)


def _around(reading: Reading, about: PartAsked, total: int) -> Window:
    before = reading.value(
        "SELECT count(*) FROM message AS m, message AS hit WHERE hit.id = ?"
        " AND hit.conversation_id = ? AND m.conversation_id = hit.conversation_id"
        " AND (m.created_at, m.rowid) < (hit.created_at, hit.rowid)",
        about.around,
        about.conversation_id,
    )
    start = max(0, min(int(before) - PIECE // 2, total - PIECE))
    return Window(start, min(total, start + PIECE), total)


def _count(reading: Reading, conversation_id: str) -> int:
    counted = "SELECT count(*) FROM message WHERE conversation_id = ?"
    return int(reading.value(counted, conversation_id))
