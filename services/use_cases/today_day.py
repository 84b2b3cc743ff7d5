"""What stands in the day itself: first meetings, transitions, and what was logged for today."""

from __future__ import annotations

from datetime import time

from services.domain.access import Right
from services.domain.transitions import TransitionKind
from services.store.tables import TRANSITION
from services.store.transaction import Reading
from services.use_cases.match_states import IN_KNOWN
from services.use_cases.standing_plans import standing
from services.use_cases.today_lines import DayLine, DayLineKind, Subject, SubjectKind
from services.use_cases.today_supervision import supervision_day_lines


def day_lines(reading: Reading) -> tuple[DayLine, ...]:
    """Today's, those with an hour first in the order of the clock."""
    lines = _activities(reading) + _meetings(reading) + _transitions(reading)
    if reading.by.may(Right.SEE_VOLUNTEER_NOTES):
        lines += supervision_day_lines(reading)
    return tuple(sorted(lines, key=lambda line: (line.at is None, line.at or time.min)))


def _meetings(reading: Reading) -> list[DayLine]:
    """First meetings and closing talks of today."""
    rows = reading.rows(
        "SELECT m.id, p.display_name, v.name, m.assignment, m.participant_id, m.volunteer_id,"  # noqa: S608 - our own words
        " m.closing_on IS ?1, m.first_meeting_at"
        " FROM match AS m JOIN volunteer AS v ON v.id = m.volunteer_id"
        " JOIN participant AS p ON p.id = m.participant_id"
        f" WHERE (m.first_meeting_on = ?1 OR m.closing_on = ?1) AND m.state {IN_KNOWN}"
        " ORDER BY in_order(p.display_name), m.id",
        reading.today.isoformat(),
    )
    return [
        DayLine(
            DayLineKind.CLOSING if row[6] else DayLineKind.FIRST_MEETING,
            Subject(SubjectKind.MATCH, row[0], row[4], row[5]),
            row[1],
            row[2],
            row[3],
            time.fromisoformat(row[7]) if row[7] and not row[6] else None,
        )
        for row in rows
    ]


def _transitions(reading: Reading) -> list[DayLine]:
    rows = reading.rows(
        "SELECT t.id, t.participant_id, p.display_name, t.kind, t.where_to FROM transition AS t"
        " JOIN participant AS p ON p.id = t.participant_id"
        " WHERE t.state IN ('planned', 'done') AND t.\"on\" = ?"
        " ORDER BY in_order(p.display_name), t.id",
        reading.today.isoformat(),
    )
    of_today = reading.all(TRANSITION, '"on" = ?', reading.today.isoformat())
    stand = {each.id for each in standing(reading, of_today)}
    return [
        DayLine(
            DayLineKind.TRANSITION,
            Subject(SubjectKind.TRANSITION, row[0], participant_id=row[1]),
            row[2],
            words=row[4],
            transition=TransitionKind(row[3]),
        )
        for row in rows
        if row[0] in stand
    ]


def _activities(reading: Reading) -> list[DayLine]:
    rows = reading.rows(
        "SELECT a.id, v.name, coalesce(p.display_name, ''), a.what, a.starts, a.volunteer_id,"
        " coalesce(a.participant_id, '')"
        " FROM activity AS a JOIN volunteer AS v ON v.id = a.volunteer_id"
        " LEFT JOIN participant AS p ON p.id = a.participant_id"
        ' WHERE a."on" = ? ORDER BY a.starts IS NULL, a.starts, in_order(v.name), a.id',
        reading.today.isoformat(),
    )
    return [
        DayLine(
            DayLineKind.ACTIVITY,
            Subject(SubjectKind.ACTIVITY, row[0], row[6], row[5]),
            row[2] or row[1],
            row[1] if row[2] else "",
            row[3],
            time.fromisoformat(row[4]) if row[4] else None,
        )
        for row in rows
    ]
