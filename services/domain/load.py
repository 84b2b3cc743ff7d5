"""Fairness of load: who carries much more than the others, and who has not been asked for long.

A remark is about how the work is shared, never about a person; nobody is put in an order by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from statistics import median
from typing import Final

NOT_ASKED_DAYS: Final = 60
"""Whoever has room and has not been asked for this long is remarked."""
MUCH_MORE: Final = 2
"""So many times what is usual is much more than the others."""
LEAST_TO_COMPARE: Final = 4
"""Among fewer than this there is no usual."""
MORE_PAIRS: Final = 2
"""An adviser's pairs are much more only when they are at least this many above what is usual."""


class LoadRemark(StrEnum):
    """What there is to say about how much one carries."""

    MORE_THAN_SAID = "more_than_said"
    MUCH_MORE = "much_more"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Carried:
    """What one volunteer carries. Hours are decimal hours of the last 30 days and of a month; what was
    not said is None. `room` tells whether she may be asked now and has a place free, `asked_on` when a
    match was last begun for her, or else when she was written in.
    """

    live_matches: int
    capacity: int | None
    hours: Decimal
    hours_said: Decimal | None
    room: bool
    asked_on: date


def usual_hours(hours: Sequence[Decimal]) -> Decimal | None:
    """The middle of the hours of those who gave any; None where too few did for a comparison."""
    given = [each for each in hours if each > 0]
    return Decimal(median(given)) if len(given) >= LEAST_TO_COMPARE else None


def remark_of(carried: Carried, usual: Decimal | None, today: date) -> LoadRemark | None:
    """The one remark that weighs most, or None. Beyond what she said weighs more than beyond others."""
    if carried.capacity is not None and carried.live_matches > carried.capacity:
        return LoadRemark.MORE_THAN_SAID
    if carried.hours_said is not None and carried.hours > carried.hours_said:
        return LoadRemark.MORE_THAN_SAID
    if usual is not None and carried.hours > MUCH_MORE * usual:
        return LoadRemark.MUCH_MORE
    if carried.room and not carried.live_matches:
        idle = (today - carried.asked_on).days >= NOT_ASKED_DAYS
        return LoadRemark.NOT_ASKED if idle else None
    return None


def carries_many(pairs: int, of_all: Sequence[int]) -> bool:
    """Whether an adviser with so many pairs has much more than is usual among all of them."""
    if len(of_all) < 2:
        return False
    usual = median(of_all)
    return pairs > MUCH_MORE * usual and pairs >= usual + MORE_PAIRS
