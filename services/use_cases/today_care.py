"""Care for those who help: talks asked for, pairs gone quiet, thanks not yet given."""

from __future__ import annotations

from datetime import date

from services.domain.care import TALK_FRESH_WHEN_WRITTEN, THANKS_WITHIN
from services.store.transaction import Reading
from services.use_cases.debriefs import owed_debriefs
from services.use_cases.quiet_pairs import quiet_pairs
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, Why


def talk_lines(reading: Reading) -> list[TodayLine]:
    """One line for each volunteer who is owed a debrief, the nearest moment first, and then one for each
    other who asked for a talk, the longest wait first.
    """
    debriefs = _debrief_lines(reading)
    owed = {line.subject.id for line in debriefs}
    return debriefs + [line for line in _asked_lines(reading) if line.subject.id not in owed]


def _debrief_lines(reading: Reading) -> list[TodayLine]:
    return [
        TodayLine(
            key=f"debrief:{owed.volunteer_id}",
            why=Why.DEBRIEF,
            subject=Subject(
                SubjectKind.VOLUNTEER, owed.volunteer_id, volunteer_id=owed.volunteer_id
            ),
            name=owed.name,
            phone=owed.phone,
            at=owed.debrief.due,
            number=owed.number,
            words=owed.words,
            hours_left=None if owed.debrief.overdue else owed.debrief.hours_left,
            overdue=owed.debrief.overdue,
            distress=owed.distress,
            caller=owed.caller,
        )
        for owed in owed_debriefs(reading)
    ]


def _asked_lines(reading: Reading) -> list[TodayLine]:
    rows = reading.rows(
        "WITH wish AS (SELECT volunteer_id, substr(asked_at, 1, 10) AS day FROM talk_request"
        ' WHERE held_on IS NULL UNION ALL SELECT volunteer_id, "on" FROM activity'
        " WHERE wants_a_talk = 'yes' AND talk_held_on IS NULL"
        ' AND julianday("on") >= julianday(substr(created_at, 1, 10)) - ?)'
        " SELECT v.id, v.name, v.phone, min(wish.day) AS since, count(*) FROM wish"
        " JOIN volunteer AS v ON v.id = wish.volunteer_id GROUP BY v.id ORDER BY since, in_order(v.name)",
        TALK_FRESH_WHEN_WRITTEN.days,
    )
    return [
        TodayLine(
            key=f"talk:{row[0]}",
            why=Why.TALK,
            subject=Subject(SubjectKind.VOLUNTEER, row[0], volunteer_id=row[0]),
            name=row[1],
            phone=row[2],
            on=date.fromisoformat(row[3]),
            days=(reading.today - date.fromisoformat(row[3])).days,
            number=row[4],
        )
        for row in rows
    ]


def quiet_lines(reading: Reading) -> list[TodayLine]:
    """Active pairs without contact for as long as their limit says, the longest silence first."""
    return [
        TodayLine(
            key=f"quiet:{pair.match_id}",
            why=Why.QUIET,
            subject=Subject(
                SubjectKind.MATCH, pair.match_id, pair.participant_id, pair.volunteer_id
            ),
            name=pair.volunteer_name,
            other_name=pair.participant_name,
            phone=pair.volunteer_phone,
            on=pair.silence.since.on if pair.silence else None,
            days=pair.silence.days if pair.silence else 0,
            words=pair.assignment,
            silence=pair,
        )
        for pair in quiet_pairs(reading)
    ]


def thanks_lines(reading: Reading) -> list[TodayLine]:
    """One line for each volunteer with activities of the last 14 days that nobody thanked for."""
    # max("on") makes SQLite take the bare columns from the newest row of each group.
    rows = reading.rows(
        "SELECT v.id, v.name, v.phone, max(a.\"on\") AS latest, a.what, coalesce(p.display_name, ''),"
        " count(*), group_concat(a.id, ' ')"
        " FROM activity AS a JOIN volunteer AS v ON v.id = a.volunteer_id"
        " LEFT JOIN participant AS p ON p.id = a.participant_id"
        ' WHERE a."on" BETWEEN ? AND ? AND a.took_place = 1 AND a.thanked_at IS NULL'
        " GROUP BY v.id ORDER BY latest DESC, in_order(v.name)",
        (reading.today - THANKS_WITHIN).isoformat(),
        reading.today.isoformat(),
    )
    return [
        TodayLine(
            key=f"thanks:{row[0]}",
            why=Why.THANKS,
            subject=Subject(SubjectKind.VOLUNTEER, row[0], volunteer_id=row[0]),
            name=row[1],
            other_name=row[5],
            phone=row[2],
            on=date.fromisoformat(row[3]),
            days=(reading.today - date.fromisoformat(row[3])).days,
            words=row[4],
            number=row[6],
            activity_ids=tuple(row[7].split(" ")),
        )
        for row in rows
    ]
