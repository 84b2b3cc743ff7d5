"""What we have written and a unit may know nothing of: not left, urgent and not understood, taken in part."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from services.domain.messages import (
    LEAVES_WITHIN,
    UNDERSTOOD_WITHIN,
    URGENT_LEAVES_WITHIN,
)
from services.domain.norwegian_dates import norwegian_day
from services.domain.ways import Way
from services.store.transaction import Reading
from services.use_cases.receipt_due import COUNTS_FROM, receipt_due_before
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, Why

_ROWS = (
    " u.name, coalesce(p.display_name, ''), c.theme, u.phone, coalesce(c.participant_id, ''), c.id"
)
_JOINED = (
    " JOIN conversation AS c ON c.id = m.conversation_id JOIN unit AS u ON u.id = c.unit_id"
    " LEFT JOIN participant AS p ON p.id = c.participant_id"
)


def not_left_lines(reading: Reading) -> list[TodayLine]:
    """Messages, "received and understood" and what is sent back, which have waited longer in the outbox than
    a short break of the line lasts: urgent ones first, then the oldest. Files are a person's to deliver.
    """
    rows = reading.rows(
        "SELECT o.id, CASE o.kind WHEN 'message' THEN m.created_at"  # noqa: S608 - our own words
        " WHEN 'understood' THEN coalesce(m.understood_at, m.created_at)"
        ' ELSE coalesce(r."at", m.created_at) END AS since,'
        f"{_ROWS} FROM outbox AS o JOIN message AS m ON m.id = o.message_id{_JOINED}"
        " LEFT JOIN message_return AS r ON r.id = o.id"
        " WHERE o.way <> ? AND (m.handled = 0 OR o.kind <> 'message')"
        " AND since < CASE WHEN m.urgent = 1 THEN ? ELSE ? END"
        " ORDER BY m.urgent DESC, since, o.id",
        Way.FILE.value,
        _text(reading.now - URGENT_LEAVES_WITHIN),
        _text(reading.now - LEAVES_WITHIN),
    )
    return [_line(reading, "not_left", Why.NOT_LEFT, row) for row in rows]


def not_understood_lines(reading: Reading) -> list[TodayLine]:
    """Urgent messages of ours that have left, and that nobody at the unit has said to have understood."""
    rows = reading.rows(
        f"SELECT m.id, m.sent_at,{_ROWS} FROM message AS m INDEXED BY message_urgent_out{_JOINED}"  # noqa: S608 - our own words
        " WHERE m.direction = 'out' AND m.urgent = 1 AND m.understood_at IS NULL"
        " AND m.answered_at IS NULL AND m.handled = 0 AND m.sent_at < ?"
        f" AND (m.state = 'receipted' OR (m.state = 'accepted' AND {COUNTS_FROM} >= ?))"
        " ORDER BY m.sent_at, m.id",
        _text(reading.now - UNDERSTOOD_WITHIN),
        receipt_due_before(reading),
    )
    return [_line(reading, "not_understood", Why.NOT_UNDERSTOOD, row) for row in rows]


def with_errors_lines(reading: Reading) -> list[TodayLine]:
    """Messages of ours that the unit's system has taken, but not all of it."""
    rows = reading.rows(
        f"SELECT m.id, coalesce(m.receipt_at, m.created_at),{_ROWS}"  # noqa: S608 - our own words
        f" FROM message AS m INDEXED BY message_with_errors{_JOINED}"
        " WHERE m.state = 'receipted' AND m.refusal <> '' AND m.handled = 0 AND m.direction = 'out'"
        " ORDER BY m.created_at, m.id"
    )
    return [_line(reading, "with_errors", Why.WITH_ERRORS, row) for row in rows]


def _line(reading: Reading, kind: str, why: Why, row: Any) -> TodayLine:  # noqa: ANN401 a row of a query above
    at = datetime.fromisoformat(row[1])
    on = norwegian_day(at)
    return TodayLine(
        key=f"{kind}:{row[0]}",
        why=why,
        subject=Subject(SubjectKind.CONVERSATION, row[7], participant_id=row[6]),
        name=row[2],
        other_name=row[3],
        words=row[4],
        phone=row[5],
        at=at,
        on=on,
        days=(reading.today - on).days,
    )


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")
