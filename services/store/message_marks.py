"""Words that no one can type, kept beside a message's own words so that search can narrow by them.

Each begins with a letter of the private use area: search takes it for a letter, no keyboard has it. The
same marks are made by a migration in SQL, so they are plain: an id without its hyphens, a month in UTC.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Final

from services.domain.messages import Message, MessageDirection, MessageState, PartKind

_MARK: Final = "\ue000"


def marks_of(message: Message) -> str:
    """All marks of a message, with spaces between."""
    marks = [
        unit_mark(message.unit_id),
        direction_mark(message.direction),
        state_mark(message.state),
        *_time_marks(message.created_at),
    ]
    marks += [participant_mark(message.participant_id)] if message.participant_id else []
    marks += [URGENT_MARK] if message.urgent else []
    marks += [FILE_MARK] if has_file(message) else []
    return " ".join(marks)


def has_file(message: Message) -> bool:
    """Whether a file came with it."""
    return any(part.kind is PartKind.ATTACHMENT for part in message.parts)


def unit_mark(unit_id: str) -> str:
    """To or from this unit."""
    return f"{_MARK}u{unit_id.replace('-', '')}"


def participant_mark(participant_id: str) -> str:
    """About this participant."""
    return f"{_MARK}p{participant_id.replace('-', '')}"


def direction_mark(direction: MessageDirection) -> str:
    """Ours or theirs."""
    return f"{_MARK}d{direction.value}"


def state_mark(state: MessageState) -> str:
    """In this state."""
    return f"{_MARK}s{state.value}"


URGENT_MARK: Final = f"{_MARK}h"
FILE_MARK: Final = f"{_MARK}f"


def marks_between(first: datetime, last: datetime) -> tuple[str, ...]:
    """Marks of which each message from `first` to `last` has one; others near the ends may have one too.

    Whole years stand for themselves, so that there are never more than some dozens.
    """
    start, end = first.astimezone(UTC).date(), last.astimezone(UTC).date()
    marks: list[str] = []
    for year in range(start.year, end.year + 1):
        whole = date(year, 1, 1) >= start.replace(day=1) and date(year, 12, 1) <= end
        marks += (
            [_year_mark(year)] if whole else [_month_mark(m) for m in _months(year, start, end)]
        )
    return tuple(marks)


def _months(year: int, start: date, end: date) -> Iterator[date]:
    for month in range(1, 13):
        day = date(year, month, 1)
        if start.replace(day=1) <= day <= end:
            yield day


def _time_marks(moment: datetime) -> tuple[str, str]:
    day = moment.astimezone(UTC).date()
    return _year_mark(day.year), _month_mark(day)


def _year_mark(year: int) -> str:
    return f"{_MARK}y{year:04}"


def _month_mark(day: date) -> str:
    return f"{_MARK}m{day.year:04}{day.month:02}"
