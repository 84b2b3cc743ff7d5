"""What a unit has sent and the server does not give: nobody here has read it, and a call may be needed."""

from __future__ import annotations

from services.domain.norwegian_dates import norwegian_day
from services.domain.unfetched import Unfetched
from services.store.tables import UNFETCHED
from services.store.transaction import Reading
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, Why


def unfetched_lines(reading: Reading) -> list[TodayLine]:
    """What was stepped over and nobody has seen to, the longest wait first; `words` is the cause."""
    found = reading.all(
        UNFETCHED, "over_at IS NOT NULL AND seen_to = 0", order="since, id LIMIT 100"
    )
    return [_line(reading, each) for each in found]


def _line(reading: Reading, unfetched: Unfetched) -> TodayLine:
    name, phone = _sender(reading, unfetched.missed.sender)
    on = norwegian_day(unfetched.since)
    return TodayLine(
        key=f"unfetched:{unfetched.id}",
        why=Why.UNFETCHED,
        subject=Subject(SubjectKind.UNFETCHED, unfetched.id),
        name=name,
        words=unfetched.cause,
        phone=phone,
        at=unfetched.since,
        on=on,
        days=(reading.today - on).days,
    )


def _sender(reading: Reading, her_id: str) -> tuple[str, str]:
    """The name and phone of the unit at this address; nothing where it is nobody's."""
    rows = reading.rows(
        "SELECT name, phone FROM unit WHERE her_id = ? AND her_id <> ''"
        " ORDER BY active DESC, created_at DESC LIMIT 1",
        her_id,
    )
    return (rows[0][0], rows[0][1]) if rows else ("", "")
