"""Sealed files that nobody has delivered: without a person they go nowhere."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from services.domain.norwegian_dates import norwegian_day
from services.domain.ways import Way
from services.store.transaction import Reading
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, Why
from services.use_cases.told_theme import TOLD_THEME

DELIVERED_WITHIN: Final = timedelta(days=1)
"""A file that lies longer than this without a delivery noted is remembered."""


def to_deliver_lines(reading: Reading) -> list[TodayLine]:
    """Messages that wait to be sealed or delivered for longer than a day, the oldest first; `number` is
    how many files have been made of it.
    """
    before = (reading.now - DELIVERED_WITHIN).isoformat(timespec="microseconds")
    rows = reading.rows(
        f"SELECT m.id, c.id, u.name, coalesce(p.display_name, ''), {TOLD_THEME}, u.phone,"  # noqa: S608 - a constant
        " coalesce(min(f.handled_at), m.created_at) AS since, coalesce(c.participant_id, ''),"
        " count(f.id)"
        " FROM outbox AS o JOIN message AS m ON m.id = o.id"
        " JOIN conversation AS c ON c.id = m.conversation_id JOIN unit AS u ON u.id = c.unit_id"
        " LEFT JOIN participant AS p ON p.id = c.participant_id"
        " LEFT JOIN sealed_file AS f ON f.about_id = m.id AND f.outgoing = 1"
        " WHERE o.way = ? GROUP BY m.id HAVING since < ? ORDER BY since, m.id",
        Way.FILE.value,
        before,
    )
    return [
        TodayLine(
            key=f"file:{row[0]}",
            why=Why.TO_DELIVER,
            subject=Subject(SubjectKind.CONVERSATION, row[1], participant_id=row[7]),
            name=row[2],
            other_name=row[3],
            words=row[4],
            phone=row[5],
            number=row[8],
            at=datetime.fromisoformat(row[6]),
            on=norwegian_day(datetime.fromisoformat(row[6])),
            days=(reading.today - norwegian_day(datetime.fromisoformat(row[6]))).days,
        )
        for row in rows
    ]
