"""Care for those who help: talks asked for, pairs gone quiet, thanks not yet given."""

from __future__ import annotations

from datetime import date
from typing import Final

from services.domain.care import (
    QUIET_AFTER_DAYS,
    TALK_FRESH_WHEN_WRITTEN,
    THANKS_WITHIN,
    quiet_days,
)
from services.store.tables import SETTING
from services.store.transaction import Reading
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, Why

QUIET_SETTING: Final = "quiet_after_days"
"""The setting in which a centre says after how many days a pair has gone quiet."""


def talk_lines(reading: Reading) -> list[TodayLine]:
    """One line for each volunteer who asked for a talk, the longest wait first."""
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
    """Active pairs that were not seen together for the centre's number of days, the longest first.

    Seen: an activity that took place, the first meeting, or the day the match became active.
    """
    limit = quiet_limit(reading)
    rows = reading.rows(
        "SELECT m.id, v.name, p.display_name, m.participant_id, m.volunteer_id, v.phone,"
        ' max(coalesce((SELECT max(a."on") FROM activity AS a WHERE a.participant_id = m.participant_id'
        "   AND a.volunteer_id = m.volunteer_id AND a.took_place = 1), ''),"
        " coalesce(m.active_since, ''), substr(m.created_at, 1, 10),"
        " CASE WHEN m.first_meeting_on <= ? THEN m.first_meeting_on ELSE '' END) AS seen, m.assignment"
        " FROM match AS m JOIN volunteer AS v ON v.id = m.volunteer_id"
        " JOIN participant AS p ON p.id = m.participant_id AND p.closed_on IS NULL"
        " WHERE m.state = 'active' ORDER BY seen, m.id",
        reading.today.isoformat(),
    )
    lines = []
    for row in rows:
        seen = date.fromisoformat(row[6])
        days = quiet_days(seen, reading.today, limit)
        if days is None:
            break
        lines.append(
            TodayLine(
                key=f"quiet:{row[0]}",
                why=Why.QUIET,
                subject=Subject(SubjectKind.MATCH, row[0], row[3], row[4]),
                name=row[1],
                other_name=row[2],
                phone=row[5],
                on=seen,
                days=days,
                words=row[7],
            )
        )
    return lines


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


def quiet_limit(reading: Reading) -> int:
    """The centre's number of days, or the house's own where none is set."""
    setting = reading.find(SETTING, QUIET_SETTING)
    if setting is None or not setting.value.isdecimal() or int(setting.value) < 1:
        return QUIET_AFTER_DAYS
    return int(setting.value)
