"""What units have told of admissions and discharges, as long as nobody here has decided about it."""

from __future__ import annotations

from typing import Final

from services.domain.messages import Message, NoticeKind
from services.domain.norwegian_dates import norwegian_day
from services.store.tables import MESSAGE
from services.store.transaction import Reading
from services.use_cases.notices import is_about_another, proposal_of
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, Why

_MOST: Final = 200
"""Older ones than these wait, too, and come up when these are decided."""


def notice_lines(reading: Reading) -> list[TodayLine]:
    """Notices that are neither accepted nor set aside, the unplanned discharges first, then the oldest.

    What the unit has told anew since, or what is noted already, waits for nobody.
    """
    waiting = reading.all(
        MESSAGE,
        "notice <> '' AND notice_answered = 0 AND direction = 'in' AND state = 'received'",
        order=f"created_at, id LIMIT {_MOST}",
    )
    lines = [_line(reading, message) for message in waiting if _is_open(reading, message)]
    return sorted(lines, key=lambda line: line.notice is not NoticeKind.UNPLANNED_DISCHARGE)


def _is_open(reading: Reading, message: Message) -> bool:
    """One that is about nobody we know yet, or names another than its thread, proposes nothing, but waits for
    a person all the same.
    """
    unknown = message.participant_id is None or is_about_another(reading, message)
    return unknown or proposal_of(reading, message) is not None


def _line(reading: Reading, message: Message) -> TodayLine:
    at = message.received_at or message.created_at
    person_id = "" if is_about_another(reading, message) else message.participant_id or ""
    name = reading.value("SELECT display_name FROM participant WHERE id = ?", person_id)
    return TodayLine(
        key=f"notice:{message.id}",
        why=Why.NOTICE,
        subject=Subject(
            SubjectKind.CONVERSATION,
            message.conversation_id,
            participant_id=person_id,
        ),
        name=str(reading.value("SELECT name FROM unit WHERE id = ?", message.unit_id) or ""),
        other_name=str(name or ""),
        at=at,
        on=norwegian_day(at),
        days=(reading.today - norwegian_day(at)).days,
        notice=NoticeKind(message.notice),
    )
