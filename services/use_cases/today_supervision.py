"""Supervision on Today: what is in the day, what waits to be noted, and who has had none for long."""

from __future__ import annotations

from datetime import date, time

from services.store.transaction import Reading
from services.use_cases.supervision_lists import without_supervision
from services.use_cases.today_lines import (
    DayLine,
    DayLineKind,
    Subject,
    SubjectKind,
    TodayLine,
    Why,
)


def supervision_lines(reading: Reading) -> list[TodayLine]:
    """Those whose day has passed without a word, then one line for all who have had none for long."""
    return _to_note(reading) + _without(reading)


def supervision_day_lines(reading: Reading) -> list[DayLine]:
    """What is planned for today."""
    rows = reading.rows(
        "SELECT s.id, s.theme, s.place, s.starts, c.name FROM supervision AS s"
        " JOIN account AS c ON c.id = s.led_by"
        " WHERE s.state = 'planned' AND s.\"on\" = ? ORDER BY s.starts, s.id",
        reading.today.isoformat(),
    )
    return [
        DayLine(
            DayLineKind.SUPERVISION,
            Subject(SubjectKind.SUPERVISION, row[0]),
            row[4],
            row[1],
            row[2],
            time.fromisoformat(row[3]) if row[3] else None,
        )
        for row in rows
    ]


def _to_note(reading: Reading) -> list[TodayLine]:
    rows = reading.rows(
        'SELECT s.id, s.theme, s."on", c.name FROM supervision AS s'
        " JOIN account AS c ON c.id = s.led_by"
        ' WHERE s.state = \'planned\' AND s."on" < ? ORDER BY s."on", s.id',
        reading.today.isoformat(),
    )
    return [
        TodayLine(
            key=f"supervision:{row[0]}",
            why=Why.SUPERVISION_PAST,
            subject=Subject(SubjectKind.SUPERVISION, row[0]),
            name=row[3],
            on=date.fromisoformat(row[2]),
            days=(date.fromisoformat(row[2]) - reading.today).days,
            words=row[1],
        )
        for row in rows
    ]


def _without(reading: Reading) -> list[TodayLine]:
    found = [each for each in without_supervision(reading) if each.next is None]
    if not found:
        return []
    longest = found[0]
    return [
        TodayLine(
            key="supervision",
            why=Why.SUPERVISION_NONE,
            subject=Subject(SubjectKind.SUPERVISION, "", volunteer_id=longest.volunteer_id),
            name=longest.name,
            on=longest.last,
            days=longest.days,
            number=len(found),
        )
    ]
