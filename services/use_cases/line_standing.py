"""Whether messages get through the health network, and what waits where they don't. Facts only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from services.domain.line_trouble import MAY_PASS, MAY_PASS_URGENT
from services.domain.ways import Way
from services.store.tables import LINE_TROUBLE, OUTBOX
from services.store.transaction import Reading
from services.use_cases.addresses import HER_ID, our_address
from services.use_cases.health_network import is_tried, registration
from services.use_cases.ways import in_practice_centre

_WAY: Final = Way.HELSENETT


class Standstill(StrEnum):
    """Why nothing gets through, or not all of it."""

    TROUBLE = "trouble"
    STUCK = "stuck"
    ADDRESS_CHANGED = "address_changed"
    SWITCHED_OFF = "switched_off"


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is in the outbox: letters, how many of them are urgent, the first one's time, and our receipts."""

    letters: int = 0
    urgent: int = 0
    receipts: int = 0
    oldest: datetime | None = None

    def __bool__(self) -> bool:
        return bool(self.letters or self.receipts)


@dataclass(frozen=True, slots=True)
class LineStanding:
    """Why, since when, and what waits because of it.

    TROUBLE has lasted longer than a hiccup; `cause` is what a transport calls it. STUCK: the line works, but
    these were not taken for a long time, the last one because of `cause`. ADDRESS_CHANGED: it is not tried
    for the HER-id that we have now, `her_id` ("" for none); it was tried for `tried_for`. SWITCHED_OFF is no
    news where nothing waits.
    """

    why: Standstill
    waiting: Waiting
    since: datetime | None = None
    cause: str = ""
    her_id: str = ""
    tried_for: str = ""


def line_standing(reading: Reading, _about: None = None) -> LineStanding | None:
    """What is wrong with the way through the health network, if anything."""
    if in_practice_centre(reading):
        return None
    kept = registration(reading)
    waiting = _waiting(reading)
    if not kept.in_use:
        return LineStanding(Standstill.SWITCHED_OFF, waiting) if waiting else None
    if not is_tried(reading, kept):
        return LineStanding(
            Standstill.ADDRESS_CHANGED,
            waiting,
            _address_changed_at(reading),
            her_id=our_address(reading, _WAY),
            tried_for=kept.tried_for,
        )
    trouble = reading.find(LINE_TROUBLE, _WAY.value)
    if trouble is None:
        return _stuck(reading) if waiting else None
    if not trouble.told:
        return None
    return LineStanding(Standstill.TROUBLE, waiting, trouble.since, trouble.cause)


def _waiting(reading: Reading, only: str = "1", *values: str) -> Waiting:
    """What waits this way; `only` is a condition of our own on the entry `o`, with its values."""
    [(letters, urgent, receipts, oldest)] = reading.rows(
        "SELECT count(*) FILTER (WHERE o.kind <> 'receipt'),"  # noqa: S608 our own words
        " count(*) FILTER (WHERE o.kind <> 'receipt' AND o.urgent = 1),"
        " count(*) FILTER (WHERE o.kind = 'receipt'),"
        " min(m.created_at) FILTER (WHERE o.kind = 'message')"
        f" FROM {OUTBOX.name} AS o LEFT JOIN message AS m ON m.id = o.id"
        f" WHERE o.way = ? AND ({only})",
        _WAY.value,
        *values,
    )
    return Waiting(letters, urgent, receipts, datetime.fromisoformat(oldest) if oldest else None)


def _stuck(reading: Reading) -> LineStanding | None:
    """Letters that were tried for a long time, the last time in vain, while the line itself works."""
    in_vain = (
        "o.kind = 'message' AND o.attempts > 1 AND o.last_cause NOT IN ('', 'claim_is_old')"
        " AND o.next_attempt_at > ?"
    )
    tried = reading.rows(
        "SELECT m.created_at, o.last_cause, o.urgent FROM outbox AS o"  # noqa: S608 our own words
        f" JOIN message AS m ON m.id = o.id WHERE o.way = ? AND {in_vain}"
        " ORDER BY o.urgent DESC, m.created_at LIMIT 100",
        _WAY.value,
        now := reading.now.isoformat(timespec="microseconds"),
    )
    for created_at, cause, urgent in tried:
        since = datetime.fromisoformat(created_at)
        if reading.now - since >= (MAY_PASS_URGENT if urgent else MAY_PASS):
            not_taken = _waiting(reading, in_vain, now)
            return LineStanding(Standstill.STUCK, not_taken, not_taken.oldest, cause)
    return None


def _address_changed_at(reading: Reading) -> datetime | None:
    found = reading.value(
        "SELECT max(at) FROM journal WHERE subject_kind = 'setting' AND subject_id = ?", HER_ID
    )
    return datetime.fromisoformat(found) if found else None
