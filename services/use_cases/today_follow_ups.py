"""What must be followed up before it is too late: rows, first meetings and consents."""

from __future__ import annotations

from datetime import date

from services.store.transaction import Reading
from services.use_cases.today_gaps import AHEAD
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, Why


def row_lines(reading: Reading) -> list[TodayLine]:
    """One line when rows of a register wait for an answer."""
    number = reading.value("SELECT count(*) FROM waiting_row WHERE answered_at IS NULL")
    if not number:
        return []
    return [TodayLine("rows", Why.ROWS, Subject(SubjectKind.IMPORT, ""), number=number)]


def first_meeting_lines(reading: Reading) -> list[TodayLine]:
    """Agreed matches without a first meeting, or whose first meeting has passed without a word."""
    rows = reading.rows(
        "SELECT m.id, v.name, p.display_name, m.participant_id, m.volunteer_id, v.phone,"
        " m.first_meeting_on, m.assignment, substr(m.created_at, 1, 10)"
        " FROM match AS m JOIN volunteer AS v ON v.id = m.volunteer_id"
        " JOIN participant AS p ON p.id = m.participant_id AND p.closed_on IS NULL"
        " WHERE m.state = 'agreed' AND (m.first_meeting_on IS NULL OR m.first_meeting_on < ?)"
        " ORDER BY coalesce(m.first_meeting_on, m.created_at), m.id",
        reading.today.isoformat(),
    )
    return [
        TodayLine(
            key=f"meeting:{row[0]}",
            why=Why.FIRST_MEETING_PAST if row[6] else Why.FIRST_MEETING_UNSET,
            subject=Subject(SubjectKind.MATCH, row[0], row[3], row[4]),
            name=row[1],
            other_name=row[2],
            phone=row[5],
            on=date.fromisoformat(row[6] or row[8]),
            days=(reading.today - date.fromisoformat(row[6] or row[8])).days,
            words=row[7],
        )
        for row in rows
    ]


def consent_lines(reading: Reading) -> list[TodayLine]:
    """Consents whose last day is within 14 days and that no later one to the same recipient follows."""
    last = (reading.today + AHEAD).isoformat()
    rows = reading.rows(
        "SELECT c.id, p.id, p.display_name, c.valid_until,"
        " coalesce(u.name, nullif(c.organisation, ''), c.recipient_words)"
        " FROM consent AS c JOIN participant AS p ON p.id = c.participant_id"
        " LEFT JOIN unit AS u ON u.id = c.unit_id"
        " WHERE c.withdrawn_at IS NULL AND c.valid_until BETWEEN ? AND ?"
        " AND p.closed_on IS NULL AND p.deceased = 0 AND NOT EXISTS (SELECT 1 FROM consent AS later"
        "   WHERE later.participant_id = c.participant_id AND later.withdrawn_at IS NULL"
        "   AND later.valid_until > c.valid_until AND later.unit_id IS c.unit_id"
        "   AND later.organisation = c.organisation)"
        " ORDER BY c.valid_until, in_order(p.display_name), c.id",
        reading.today.isoformat(),
        last,
    )
    return [
        TodayLine(
            key=f"consent:{row[0]}",
            why=Why.CONSENT_ENDS,
            subject=Subject(SubjectKind.CONSENT, row[0], participant_id=row[1]),
            name=row[2],
            other_name=row[4],
            on=date.fromisoformat(row[3]),
            days=(date.fromisoformat(row[3]) - reading.today).days,
        )
        for row in rows
    ]
