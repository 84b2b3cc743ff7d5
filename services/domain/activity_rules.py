"""When an activity was and how long it took: what can be true, and what follows from what is known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from services.domain.errors import Invalid, Reason

MOST_HOURS: Final = Decimal(24)
OLDEST: Final = timedelta(days=3660)
"""Older than ten years is a slip of the pen, not an activity."""
_CENT: Final = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class TimeTaken:
    """When it was. `hours` are decimal hours; what is None is not known.

    `took_place` False: one waited, or nobody came; nothing is then asked about its length.
    """

    on: date
    starts: time | None = None
    ends: time | None = None
    hours: Decimal | None = None
    took_place: bool = True


def settled(taken: TimeTaken, now: datetime) -> TimeTaken:
    """The same with hours and end filled in from one another. `now` is the wall clock at the centre.

    Raises `Invalid` at `on`, `starts`, `ends` or `hours` where it can't be so.
    """
    _check_day(taken, now)
    _check_clock(taken)
    checked = replace(taken, hours=_checked_hours(taken))
    if checked.starts is None:
        return checked
    if checked.ends is not None:
        return _with_hours_between(checked)
    return _with_end(checked)


def length(starts: time, ends: time) -> Decimal:
    """Decimal hours between two times of one day; below zero when they stand the wrong way round."""
    minutes = (ends.hour - starts.hour) * 60 + ends.minute - starts.minute
    return (Decimal(minutes) / 60).quantize(_CENT, ROUND_HALF_UP)


def _check_day(taken: TimeTaken, now: datetime) -> None:
    today = now.date()
    if taken.on > today:
        raise Invalid("on", Reason.IN_THE_FUTURE)
    if taken.on < today - OLDEST:
        raise Invalid("on", Reason.IN_THE_PAST)
    if taken.took_place and taken.on == today and taken.starts and taken.starts > now.time():
        raise Invalid("starts", Reason.IN_THE_FUTURE)


def _check_clock(taken: TimeTaken) -> None:
    if taken.ends is None:
        return
    if taken.starts is None:
        raise Invalid("starts", Reason.MISSING)
    if taken.ends <= taken.starts:
        raise Invalid("ends", Reason.ENDS_BEFORE_START)


def _checked_hours(taken: TimeTaken) -> Decimal | None:
    if taken.hours is None:
        return None
    if not taken.hours.is_finite():
        raise Invalid("hours", Reason.NOT_A_NUMBER)
    if taken.hours < 0 or (taken.hours == 0 and taken.took_place):
        raise Invalid("hours", Reason.NEGATIVE)
    if taken.hours > MOST_HOURS:
        raise Invalid("hours", Reason.TOO_MANY_HOURS)
    return taken.hours.quantize(_CENT, ROUND_HALF_UP)


def _with_hours_between(taken: TimeTaken) -> TimeTaken:
    """Given hours may be fewer than from start to end (there was a pause), never more."""
    if taken.starts is None or taken.ends is None:
        return taken
    between = length(taken.starts, taken.ends)
    if taken.hours is None:
        return replace(taken, hours=between)
    if taken.hours > between:
        raise Invalid("hours", Reason.TOO_MANY_HOURS)
    return taken


def _with_end(taken: TimeTaken) -> TimeTaken:
    """The end follows from start and hours, unless it lies past midnight."""
    if taken.starts is None or taken.hours is None:
        return taken
    start = datetime.combine(taken.on, taken.starts)
    end = start + timedelta(minutes=int(taken.hours * 60))
    if end.date() != taken.on or end == start:
        return taken
    return replace(taken, ends=end.time())
