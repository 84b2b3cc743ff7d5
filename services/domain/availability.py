"""When a person can meet: weekday parts and their rhythm. Unknown is never the same as always."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """A part of a day: morning 08-12, afternoon 12-17, evening 17-22."""

    MORNING = "M"
    AFTERNOON = "A"
    EVENING = "E"


PART_HOURS: dict[Part, tuple[float, float]] = {
    Part.MORNING: (8.0, 12.0),
    Part.AFTERNOON: (12.0, 17.0),
    Part.EVENING: (17.0, 22.0),
}
WHOLE_DAY: frozenset[Part] = frozenset(Part)


class WeekParity(StrEnum):
    """How often a weekly slot comes back."""

    WEEKLY = "weekly"
    EVERY_SECOND = "every_second"
    ODD_WEEKS = "odd_weeks"
    EVEN_WEEKS = "even_weeks"


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """One part of one weekday; weekday 1 is Monday, 7 is Sunday."""

    weekday: int
    part: Part

    def __str__(self) -> str:
        return f"{self.weekday}{self.part.value}"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How the slots repeat. ``nth_of_month`` holds 1-5, or -1 for the last one in the month."""

    weeks: WeekParity = WeekParity.WEEKLY
    nth_of_month: tuple[int, ...] = ()
    not_in_school_holidays: bool = False

    @property
    def plain(self) -> bool:
        """True when the slots come every week of the year."""
        return self == Rhythm()

    def describe(self) -> str:
        """A short English text; empty for every week."""
        words = [_WEEK_WORDS[self.weeks]]
        if self.nth_of_month:
            words.append(" and ".join(_ordinal(n) for n in self.nth_of_month) + " of month")
        if self.not_in_school_holidays:
            words.append("not in school holidays")
        return "; ".join(word for word in words if word)


_WEEK_WORDS = {
    WeekParity.WEEKLY: "",
    WeekParity.EVERY_SECOND: "2 weeks",
    WeekParity.ODD_WEEKS: "odd weeks",
    WeekParity.EVEN_WEEKS: "even weeks",
}
_ORDINALS = {1: "1st", 2: "2nd", 3: "3rd", -1: "last"}


def _ordinal(number: int) -> str:
    return _ORDINALS.get(number, f"{number}th")


@dataclass(frozen=True, slots=True)
class Availability:
    """What is known of a person's time, with the text it was read from.

    ``known`` False means that nobody has said when; matching must then ask, never assume.
    ``odd_only`` and ``even_only`` are those of the slots that hold in such weeks alone, whatever the
    rhythm of the others.
    """

    known: bool
    slots: frozenset[Slot] = frozenset()
    rhythm: Rhythm = Rhythm()
    text: str = ""
    odd_only: frozenset[Slot] = frozenset()
    even_only: frozenset[Slot] = frozenset()

    def weeks_of(self, slot: Slot) -> WeekParity:
        """How often this slot comes back."""
        if slot in self.odd_only:
            return WeekParity.ODD_WEEKS
        return WeekParity.EVEN_WEEKS if slot in self.even_only else self.rhythm.weeks

    def codes(self) -> tuple[str, ...]:
        """The slots as sorted codes, such as ``("1E", "3E")``."""
        return tuple(sorted(str(slot) for slot in self.slots))

    def common(self, other: Availability) -> frozenset[Slot]:
        """Slots both have; empty when either is unknown."""
        return self.slots & other.slots


def unknown_availability(text: str = "") -> Availability:
    """Nothing certain is known; the text, if any, is kept."""
    return Availability(known=False, text=text)


def availability_of(
    slots: Iterable[Slot], rhythm: Rhythm | None = None, text: str = ""
) -> Availability:
    """Known slots. No slot at all is not knowledge, and gives an unknown availability."""
    chosen = frozenset(slots)
    if not chosen:
        return unknown_availability(text)
    return Availability(known=True, slots=chosen, rhythm=rhythm or Rhythm(), text=text)


def parse_codes(codes: Iterable[str], rhythm: Rhythm | None = None, text: str = "") -> Availability:
    """Read codes such as ``1E`` back. Raises ValueError for anything else."""
    return availability_of((_slot(code) for code in codes), rhythm, text)


def _slot(code: str) -> Slot:
    if len(code) != 2 or code[0] not in "1234567":
        raise ValueError(f"not a slot code: {code!r}")
    return Slot(int(code[0]), Part(code[1]))


def parts_covered(start: float, end: float) -> frozenset[Part]:
    """Parts of which the clock hours ``start``-``end`` cover at least half (10-14 is the morning)."""
    return frozenset(
        part
        for part, (low, high) in PART_HOURS.items()
        if min(end, high) - max(start, low) >= (high - low) / 2
    )
