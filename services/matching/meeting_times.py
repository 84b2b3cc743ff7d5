"""How much time two people have in common, when both have said when they can."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from services.domain.availability import (
    PART_HOURS,
    Availability,
    Part,
    Rhythm,
    Slot,
    WeekParity,
)

ALL_SLOTS: Final = tuple(Slot(weekday, part) for weekday in range(1, 8) for part in Part)
"""The 21 slots of a week, in the order in which they are encoded."""

SLOT_HOURS: Final = tuple(PART_HOURS[slot.part][1] - PART_HOURS[slot.part][0] for slot in ALL_SLOTS)
"""Hours in each slot."""

_WEEKS_IN_MONTH: Final = 52 / 12


_ODD_AND_EVEN: Final = {
    WeekParity.WEEKLY: (1.0, 1.0),
    WeekParity.ODD_WEEKS: (1.0, 0.0),
    WeekParity.EVEN_WEEKS: (0.0, 1.0),
    WeekParity.EVERY_SECOND: (0.5, 0.5),
}


@lru_cache(maxsize=8192)
def fortnight(availability: Availability) -> tuple[float, ...]:
    """For each of the 21 slots in an odd week, then in an even week: how likely it is free (0, ½ or 1)."""
    weeks = [
        _ODD_AND_EVEN[availability.weeks_of(slot)] if slot in availability.slots else (0.0, 0.0)
        for slot in ALL_SLOTS
    ]
    return tuple(odd for odd, _ in weeks) + tuple(even for _, even in weeks)


def slots_in_common(one: Availability, other: Availability) -> tuple[Slot, ...]:
    """The slots that both have in the same weeks, or may have."""
    return tuple(
        sorted(
            slot
            for slot in one.common(other)
            if {one.weeks_of(slot), other.weeks_of(slot)}
            != {WeekParity.ODD_WEEKS, WeekParity.EVEN_WEEKS}
        )
    )


def hours_together(one: Availability, other: Availability) -> tuple[float, bool]:
    """The expected hours a week that two people have in common, and whether that is certain."""
    share, certain = share_of_weeks(pattern_of(one), pattern_of(other))
    common = zip(fortnight(one), fortnight(other), SLOT_HOURS * 2, strict=True)
    return share * sum(mine * theirs * hours / 2 for mine, theirs, hours in common), certain


@dataclass(frozen=True, slots=True)
class Pattern:
    """What decides how two people's weeks fall together, beside the slots themselves."""

    rhythm: Rhythm
    split: bool

    @property
    def half(self) -> bool:
        """Whether some of the time is free in one week and taken in the next."""
        return self.split or self.rhythm.weeks is not WeekParity.WEEKLY


def pattern_of(availability: Availability) -> Pattern:
    """The pattern of these times."""
    return Pattern(availability.rhythm, bool(availability.odd_only or availability.even_only))


def share_of_weeks(one: Pattern, other: Pattern) -> tuple[float, bool]:
    """The share of months' weeks in which both meet at all, and whether the fortnight is certain.

    «Every second week» without saying which may miss others of its kind: expected, not certain.
    School holidays are not taken off: they pass.
    """
    unsaid = WeekParity.EVERY_SECOND in (one.rhythm.weeks, other.rhythm.weeks)
    days, sure = _nth_share(one.rhythm.nth_of_month, other.rhythm.nth_of_month)
    return days, sure and not (unsaid and one.half and other.half)


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
