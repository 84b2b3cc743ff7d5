"""What must be followed up before it is too late: rows, first meetings, consents and pledges."""

from __future__ import annotations

from datetime import date, timedelta

from services.domain.volunteers import pledge_expires_on
from services.store.transaction import Reading
from services.use_cases.clearance import pledge_months
from services.use_cases.match_states import IN_KNOWN
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


def pledge_lines(reading: Reading) -> list[TodayLine]:
    """Pledges that have run out or will within 14 days; of those in a live match also missing ones."""
    months = pledge_months(reading)
    latest = reading.today + AHEAD - timedelta(days=28 * months)
    rows = reading.rows(
        "SELECT v.id, v.name, v.phone, v.pledged_on FROM volunteer AS v"  # noqa: S608 - our own words
        " WHERE (v.stage IN ('ready', 'active') AND v.pledged_on <= ?) OR (v.pledged_on IS NULL"
        f"   AND v.id IN (SELECT volunteer_id FROM match WHERE state {IN_KNOWN}))"
        " ORDER BY v.pledged_on IS NULL, v.pledged_on, in_order(v.name)",
        latest.isoformat(),
    )
    lines = []
    for volunteer_id, name, phone, pledged_on in rows:
        subject = Subject(SubjectKind.VOLUNTEER, volunteer_id, volunteer_id=volunteer_id)
        key = f"pledge:{volunteer_id}"
        if pledged_on is None:
            lines.append(TodayLine(key, Why.PLEDGE_MISSING, subject, name, phone=phone))
            continue
        ends = pledge_expires_on(date.fromisoformat(pledged_on), months)
        days = (ends - reading.today).days
        if days <= AHEAD.days:
            lines.append(
                TodayLine(key, Why.PLEDGE_ENDS, subject, name, phone=phone, on=ends, days=days)
            )
    return lines
