"""Matches that ask for something today: questions to put, answers that ran out, check-ins, closing talks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from services.store.transaction import Reading
from services.use_cases.match_states import IN_LIVE
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, Why

ENDS_SOON_DAYS: Final = 2
"""From this many days before, the last day for an answer is told."""
EXPIRED_SHOWN_DAYS: Final = 7
"""For this many days it is told that no answer came, unless somebody else is asked sooner."""
_COLUMNS: Final = """
SELECT m.id, v.name, p.display_name, m.participant_id, m.volunteer_id, v.phone, m.assignment, {day}
FROM match AS m JOIN volunteer AS v ON v.id = m.volunteer_id
JOIN participant AS p ON p.id = m.participant_id AND p.closed_on IS NULL
"""


def proposed_lines(reading: Reading) -> list[TodayLine]:
    """Pairs that were chosen and that nobody has been asked about, the oldest first."""
    rows = _rows(
        reading,
        "substr(m.created_at, 1, 10)",
        "WHERE m.state = 'proposed' ORDER BY m.created_at, m.id",
    )
    return [_line(reading, row, Why.TO_ASK, "propose") for row in rows]


def expired_lines(reading: Reading) -> list[TodayLine]:
    """Questions that nobody answered in time, while the participant still wants somebody and has no other
    match on its way.
    """
    rows = _rows(
        reading,
        "m.ended_on",
        "WHERE m.state = 'expired' AND m.ended_on >= ? AND NOT EXISTS (SELECT 1 FROM match AS other"  # noqa: S608 - our own words
        f" WHERE other.participant_id = m.participant_id AND other.state {IN_LIVE})"
        " AND NOT EXISTS (SELECT 1 FROM match AS later WHERE later.participant_id = m.participant_id"
        "  AND later.created_at > m.created_at)"
        " AND (p.wants_volunteer = 1 OR EXISTS (SELECT 1 FROM assignment AS a"
        "  WHERE a.participant_id = p.id AND a.state = 'open'))"
        " ORDER BY m.ended_on DESC, m.id",
        (reading.today - timedelta(days=EXPIRED_SHOWN_DAYS)).isoformat(),
    )
    return [_line(reading, row, Why.EXPIRED, "expired") for row in rows]


def check_in_lines(reading: Reading) -> list[TodayLine]:
    """Active pairs whose check-in is due; in a pause nothing is."""
    rows = _rows(
        reading,
        "c.due_on",
        "JOIN check_in AS c ON c.match_id = m.id AND c.held_on IS NULL AND c.due_on <= ?"
        " WHERE m.state = 'active' ORDER BY c.due_on, m.id",
        reading.today.isoformat(),
    )
    return [_line(reading, row, Why.CHECK_IN, "check-in") for row in rows]


def closing_lines(reading: Reading) -> list[TodayLine]:
    """Closing talks that are today or past."""
    rows = _rows(
        reading,
        "m.closing_on",
        "WHERE m.state = 'closing' AND m.closing_on <= ? ORDER BY m.closing_on, m.id",
        reading.today.isoformat(),
    )
    return [_line(reading, row, Why.CLOSING, "closing") for row in rows]


def pause_lines(reading: Reading) -> list[TodayLine]:
    """Pauses that end today, or were to end. Why there is a pause is told on the pair's page alone."""
    rows = _rows(
        reading,
        "m.paused_until",
        "WHERE m.state = 'paused' AND m.paused_until <= ? ORDER BY m.paused_until, m.id",
        reading.today.isoformat(),
    )
    return [_line(reading, row, Why.PAUSE_ENDS, "pause") for row in rows]


def _rows(reading: Reading, day: str, rest: str, *values: str) -> list[Any]:
    return reading.rows(_COLUMNS.format(day=day) + rest, *values)


def _line(reading: Reading, row: tuple[Any, ...], why: Why, key: str) -> TodayLine:
    on = date.fromisoformat(row[7])
    return TodayLine(
        key=f"{key}:{row[0]}",
        why=why,
        subject=Subject(SubjectKind.MATCH, row[0], row[3], row[4]),
        name=row[1],
        other_name=row[2],
        phone=row[5],
        words=row[6],
        on=on,
        days=(reading.today - on).days,
    )
