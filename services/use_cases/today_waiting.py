"""Who waits for an answer: units that wrote to us, units that have not answered, people who were asked."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, Final

from services.domain.matches import Answer
from services.domain.norwegian_dates import norwegian_day
from services.store.transaction import Reading
from services.use_cases.receipt_due import COUNTS_FROM, OVERDUE, receipt_due_before
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, WaitingFor, Why
from services.use_cases.today_matches import ENDS_SOON_DAYS
from services.use_cases.told_theme import TOLD_THEME

TO_US: Final = (
    "m.id IN (SELECT id FROM message INDEXED BY message_unread"
    " WHERE direction = 'in' AND read_at IS NULL AND handled = 0"
    " UNION SELECT id FROM message INDEXED BY message_urgent WHERE direction = 'in' AND urgent = 1"
    " AND understood_at IS NULL AND handled = 0 AND state = 'received')"
)
"""An inbound message `m` that waits for us: unread, or urgent and not said to be understood."""


def inbound_lines(reading: Reading) -> list[TodayLine]:
    """One line for each conversation in which we owe something, urgent ones first, then the oldest."""
    rows = reading.rows(
        f"SELECT c.id, u.name, coalesce(p.display_name, ''), {TOLD_THEME}, u.phone,"  # noqa: S608 - constants
        " max(m.urgent = 1 AND m.understood_at IS NULL) AS urgent,"
        " min(coalesce(m.received_at, m.created_at)) AS since, count(*),"
        " coalesce(c.participant_id, '')"
        " FROM message AS m JOIN conversation AS c ON c.id = m.conversation_id"
        " JOIN unit AS u ON u.id = c.unit_id LEFT JOIN participant AS p ON p.id = c.participant_id"
        f" WHERE {TO_US} GROUP BY c.id ORDER BY urgent DESC, since, c.id"
    )
    return [
        TodayLine(
            key=f"inbound:{row[0]}",
            why=Why.TO_UNDERSTAND if row[5] else Why.TO_READ,
            subject=Subject(SubjectKind.CONVERSATION, row[0], participant_id=row[8]),
            name=row[1],
            other_name=row[2],
            words=row[3],
            phone=row[4],
            number=row[7],
            **_since(reading, row[6]),
        )
        for row in rows
    ]


def outbound_lines(reading: Reading) -> list[TodayLine]:
    """Messages of ours that failed, or whose receipt is missing for longer than the deadline."""
    rows = reading.rows(
        f"SELECT m.id, c.id, u.name, coalesce(p.display_name, ''), {TOLD_THEME}, u.phone, m.state,"  # noqa: S608 - a constant
        f" CASE m.state WHEN 'accepted' THEN {COUNTS_FROM} ELSE coalesce(m.sent_at, m.created_at) END"
        " AS since, coalesce(c.participant_id, '')"
        " FROM message AS m JOIN conversation AS c ON c.id = m.conversation_id"
        " JOIN unit AS u ON u.id = c.unit_id LEFT JOIN participant AS p ON p.id = c.participant_id"
        " WHERE m.direction = 'out' AND m.handled = 0 AND (m.state IN ('rejected', 'refused', 'stopped')"
        f" OR {OVERDUE}) ORDER BY since, m.id",
        receipt_due_before(reading),
    )
    return [
        TodayLine(
            key=f"outbound:{row[0]}",
            why=_why_outbound(row[6]),
            subject=Subject(SubjectKind.CONVERSATION, row[1], participant_id=row[8]),
            name=row[2],
            other_name=row[3],
            words=row[4],
            phone=row[5],
            **_since(reading, row[7]),
        )
        for row in rows
    ]


def ask_lines(reading: Reading) -> list[TodayLine]:
    """Matches in which somebody was asked and has not answered: those whose last day for an answer is
    near or past first, then the longest wait.
    """
    rows = reading.rows(
        "SELECT m.id, v.name, p.display_name, m.assignment, m.volunteer_answer, m.participant_answer,"
        " m.created_at, m.participant_id, m.volunteer_id, v.phone, m.answer_by"
        " FROM match AS m JOIN volunteer AS v ON v.id = m.volunteer_id"
        " JOIN participant AS p ON p.id = m.participant_id"
        " WHERE m.state = 'asked' ORDER BY coalesce(m.answer_by <= ?, 0) DESC, m.created_at, m.id",
        _soon(reading).isoformat(),
    )
    return [
        TodayLine(
            key=f"ask:{row[0]}",
            why=_why_asked(reading, row[10]),
            subject=Subject(SubjectKind.MATCH, row[0], row[7], row[8]),
            name=row[1],
            other_name=row[2],
            words=row[3],
            phone=row[9],
            waiting_for=_waiting_for(row[4], row[5]),
            until=date.fromisoformat(row[10]) if row[10] else None,
            **_since(reading, row[6]),
        )
        for row in rows
    ]


def _soon(reading: Reading) -> date:
    return reading.today + timedelta(days=ENDS_SOON_DAYS)


def _why_asked(reading: Reading, answer_by: str | None) -> Why:
    ends = answer_by is not None and date.fromisoformat(answer_by) <= _soon(reading)
    return Why.ANSWER_ENDS if ends else Why.ASKED


def _why_outbound(state: str) -> Why:
    if state == "accepted":
        return Why.NO_RECEIPT
    return Why.STOPPED if state == "stopped" else Why.REFUSED


def _waiting_for(volunteer: str, participant: str) -> WaitingFor:
    if volunteer != Answer.WAITING:
        return WaitingFor.PARTICIPANT
    return WaitingFor.VOLUNTEER if participant != Answer.WAITING else WaitingFor.BOTH


def _since(reading: Reading, column: str) -> dict[str, Any]:
    at = datetime.fromisoformat(column)
    on = norwegian_day(at)
    return {"at": at, "on": on, "days": (reading.today - on).days}
