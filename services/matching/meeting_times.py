"""How much time two people have in common, when both have said when they can."""

from __future__ import annotations

from typing import Final

from services.domain.availability import PART_HOURS, Part, Rhythm, Slot, WeekParity

ALL_SLOTS: Final = tuple(Slot(weekday, part) for weekday in range(1, 8) for part in Part)
"""The 21 slots of a week, in the order in which they are encoded."""

SLOT_HOURS: Final = tuple(PART_HOURS[slot.part][1] - PART_HOURS[slot.part][0] for slot in ALL_SLOTS)
"""Hours in each slot."""

_WEEKS_IN_MONTH: Final = 52 / 12


def common_share(one: Rhythm, other: Rhythm) -> tuple[float, bool]:
    """The share of weeks in which both rhythms meet, and whether that is certain.

    Odd and even weeks never meet. «Every second week» without saying which may miss every other
    rhythm of its kind, so that share is the expected one and not certain. School holidays are not
    taken off: they pass.
    """
    weeks, certain = _parity_share(one.weeks, other.weeks)
    days, sure = _nth_share(one.nth_of_month, other.nth_of_month)
    return weeks * days, certain and sure


def _parity_share(one: WeekParity, other: WeekParity) -> tuple[float, bool]:
    if WeekParity.WEEKLY in (one, other):
        return (1.0 if one is other else 0.5), True
    if WeekParity.EVERY_SECOND in (one, other):
        return 0.25, False
    return (0.5, True) if one is other else (0.0, True)


def _nth_share(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[float, bool]:
    if not one or not other:
        return _month_share(set(one or other)) if one or other else 1.0, True
    certainly_both = set(one) & set(other)
    perhaps = _may_be_last(one, other) or _may_be_last(other, one)
    return _month_share(certainly_both), not (perhaps and not certainly_both)


def _may_be_last(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return -1 in one and bool({4, 5} & set(other))


def _month_share(days: set[int]) -> float:
    return min(1.0, sum(0.35 if day == 5 else 1.0 for day in days) / _WEEKS_IN_MONTH)
