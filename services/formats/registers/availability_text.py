"""Reads «man+ons kveld» and its like in bokmål, nynorsk, Northern Sámi and English.

Strict on purpose: a word that is not known makes the whole text unknown. Nothing is guessed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache, lru_cache

from services.domain.availability import (
    WHOLE_DAY,
    Availability,
    Part,
    Rhythm,
    Slot,
    WeekParity,
    availability_of,
    parts_covered,
    unknown_availability,
)
from services.formats.registers.vocabulary import any_of, data

_DASHES = re.compile(r"[\u2010-\u2015\u2212]")
_CLOCK = r"(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?"
_TIME_RANGE = re.compile(
    rf"(?:\bkl\.?\s*)?\b{_CLOCK}\s*(?:-|til|to|og|and)\s*(?:kl\.?\s*)?{_CLOCK}(?!\d)"
)
_TIME = re.compile(rf"\b{_CLOCK}(?![\d])")
_TIMES = re.compile(f"(?P<range>{_TIME_RANGE.pattern})|{_TIME.pattern}")
_NTH = re.compile(r"(?<!\d)([1-5])\.(?!\d)")
_TOKEN = re.compile(r"<[^<>]+>|[^\W\d_]+(?:['’.][^\W\d_]+)*|\d+|[-+/&,;.()]")
_EVERY_DAY = frozenset(range(1, 8))
_WEEKEND = frozenset({6, 7})
_LONGEST = 300
_TWO_LETTERS = frozenset({"ma", "ti", "on", "to", "fr", "lø", "la", "sø", "må", "ty", "su"})


@dataclass(slots=True)
class _Group:
    """Days that share their parts."""

    days: set[int] = field(default_factory=set)
    parts: set[Part] = field(default_factory=set)
    parts_first: bool = False
    timed: bool = False

    def slots(self) -> set[Slot]:
        return {Slot(day, part) for day in self.days for part in self.parts or WHOLE_DAY}


class _Unreadable(Exception):
    """The text says more, or less, than can be read with certainty."""


@lru_cache(maxsize=20_000)
def read_availability(text: str) -> Availability:
    """The slots a text names, or unknown. Never raises; blank is unknown."""
    cleaned = " ".join(text.split())
    if not cleaned or len(cleaned) > _LONGEST:
        return unknown_availability(text)
    try:
        return _read(cleaned, text)
    except _Unreadable:
        return unknown_availability(text)


def _read(cleaned: str, original: str) -> Availability:
    low = _DASHES.sub("-", unicodedata.normalize("NFKC", cleaned).casefold())
    marked, rhythm = _rhythm(low)
    marked = _times(marked)
    groups, removed = _groups(_TOKEN.findall(marked), english=_is_english(low))
    _refuse_mixed(groups, rhythm)
    slots: set[Slot] = set()
    for group in groups:
        if group.days and group.timed and not group.parts:
            raise _Unreadable
        slots |= group.slots()
    for group in removed:
        slots -= group.slots()
    return availability_of(slots, rhythm, original)


def _refuse_mixed(groups: list[_Group], rhythm: Rhythm) -> None:
    """«mandag kveld og annenhver lørdag»: which of them is every second week cannot be kept."""
    if not rhythm.nth_of_month and rhythm.weeks is WeekParity.WEEKLY:
        return
    filled = [group.days for group in groups if group.days]
    days = set().union(*filled)
    if len(filled) > 1 or (days & _WEEKEND and days - _WEEKEND and len(days) < len(_EVERY_DAY)):
        raise _Unreadable


def _rhythm(low: str) -> tuple[str, Rhythm]:
    holidays, low = _take(low, "holidays")
    odd, low = _take(low, "odd_weeks")
    even, low = _take(low, "even_weeks")
    second, low = _take(low, "second_week")
    after_work = _phrase("after_work").sub(" <after_work> ", low)
    monthly, low = _take(after_work, "month")
    nth, low = _nth(low, monthly=monthly)
    if (monthly and not nth) or (odd and even):
        raise _Unreadable
    weeks = WeekParity.WEEKLY
    if odd or even:
        weeks = WeekParity.ODD_WEEKS if odd else WeekParity.EVEN_WEEKS
    elif second:
        weeks = WeekParity.EVERY_SECOND
    return low, Rhythm(weeks, nth, not_in_school_holidays=holidays)


def _take(text: str, name: str) -> tuple[bool, str]:
    taken = _phrase(name).sub(" ", text)
    return taken != text, taken


def _nth(low: str, *, monthly: bool) -> tuple[tuple[int, ...], str]:
    found = {int(m.group(1)) for m in _NTH.finditer(low)} if monthly else set()
    if monthly:
        low = _NTH.sub(" ", low)
    for number, pattern in _ordinals().items():
        if pattern.search(low):
            if not monthly and number != -1:
                raise _Unreadable
            found.add(number)
            low = pattern.sub(" ", low)
    return tuple(sorted(found, key=lambda n: (n < 0, n))), low


def _times(low: str) -> str:
    """Clock ranges and times become marks that the groups understand."""
    return _TIMES.sub(_mark_time, low)


def _mark_time(found: re.Match[str]) -> str:
    if found.group("range") is None:
        return f" <time {_hour(found.group(8), found.group(9), found.group(10))}> "
    later = found.group(7)
    start = _hour(found.group(2), found.group(3), found.group(4) or later)
    end = _hour(found.group(5), found.group(6), later)
    return f" <range {start} {24.0 if end == 0 else end}> "


def _hour(hours: str, minutes: str | None, half: str | None) -> float:
    hour = int(hours)
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 24 or int(minutes or 0) > 59:
        raise _Unreadable
    return hour + int(minutes or 0) / 60


def _groups(tokens: list[str], *, english: bool) -> tuple[list[_Group], list[_Group]]:
    reader = _Reader(tokens, english=english)
    reader.run()
    return reader.groups, reader.removed


class _Reader:
    """Walks the words once and sorts days and parts into groups."""

    def __init__(self, words: list[str], *, english: bool) -> None:
        self.words = words
        self.at = 0
        self.english = english
        self.groups: list[_Group] = [_Group()]
        self.removed: list[_Group] = []
        self.removing = False
        self.last_day: int | None = None
        self.range_open = False
        self.before_after = ""

    @property
    def group(self) -> _Group:
        return (self.removed if self.removing else self.groups)[-1]

    def run(self) -> None:
        while self.at < len(self.words):
            word = self.words[self.at].strip("’'")
            self.at += 1
            if not self._one(word):
                raise _Unreadable
        if not any(group.days for group in self.groups) or self.range_open:
            raise _Unreadable
        if any(group.parts and not group.days for group in self.groups):
            raise _Unreadable

    def _one(self, word: str) -> bool:
        if word.startswith("<"):
            return self._mark(word)
        if word in {",", ";", "(", ")", ".", "+", "/", "&"}:
            return self._separator(word)
        if word == "-":
            self.range_open = self.last_day is not None
            return self.last_day is not None
        return self._phrase_of_words(word) or self._word(word)

    def _separator(self, word: str) -> bool:
        if word in {",", ";", "+"} and self.removing and self.group.days:
            self.removing = False
        return True

    def _phrase_of_words(self, word: str) -> bool:
        """Two or three words that mean one thing: «alle dager», «bortsett fra», «hele dagen»."""
        for length in (4, 3, 2):
            phrase = " ".join([word, *self.words[self.at : self.at + length - 1]])
            if phrase in _all_days():
                self.at += length - 1
                return self._days(set(_EVERY_DAY))
            if phrase in _words_of("except"):
                self.at += length - 1
                return self._remove()
            if phrase in _parts():
                self.at += length - 1
                return self._parts_found(_parts()[phrase])
        return False

    def _word(self, word: str) -> bool:
        bare = word.rstrip(".")
        english_word = self.english and bare in _TWO_LETTERS and not self.range_open
        if bare in _days() and not english_word:
            return not self._is_a_count(bare) and self._days({_days()[bare]})
        if bare in _day_sets():
            return self._days(set(_day_sets()[bare]))
        if bare in _parts():
            return self._parts_found(_parts()[bare])
        if bare in _words_of("except") or bare in _words_of("not"):
            return self._remove()
        return self._connector(bare)

    def _is_a_count(self, word: str) -> bool:
        """«to kvelder» is two evenings, not Thursday."""
        following = self._peek()
        return word == "to" and following in _parts() and following.endswith(("er", "ar"))

    def _connector(self, word: str) -> bool:
        if word in _words_of("all_days_then_part") and self._next_is_part():
            return self._days(set(_EVERY_DAY))
        if word in _words_of("after") and self._next_is_time():
            self.before_after = "after"
            return True
        if word in _words_of("before") and self._next_is_time():
            self.before_after = "before"
            return True
        if word in _words_of("range") and self.last_day is not None and self._next_is_day():
            self.range_open = True
            return True
        if word in _words_of("and") or word in _words_of("filler"):
            return True
        return word in _words_of("after") and self._next_is_day()

    def _remove(self) -> bool:
        if not any(group.days for group in self.groups):
            raise _Unreadable
        self.removing = True
        self.removed.append(_Group())
        return True

    def _days(self, days: set[int]) -> bool:
        if self.range_open and self.last_day is not None and len(days) == 1:
            days = _between(self.last_day, next(iter(days)))
            self.range_open = False
        elif (
            not self.removing
            and self.group.parts
            and self.group.days
            and not self.group.parts_first
        ):
            self.groups.append(_Group())
        self.group.days |= days
        self.last_day = max(days) if len(days) != 7 else None
        if len(days) == 1:
            self.last_day = next(iter(days))
        return True

    def _parts_found(self, parts: frozenset[Part]) -> bool:
        group = self.group
        if not self.removing and group.parts_first and group.days:
            self.groups.append(_Group())
            group = self.group
        if not group.days:
            group.parts_first = True
        group.parts |= parts
        return True

    def _mark(self, word: str) -> bool:
        name, *numbers = word.strip("<>").split()
        if name == "after_work":
            return self._parts_found(frozenset({Part.EVENING}))
        hours = [float(number) for number in numbers]
        group = self.group
        if name == "time" and self.before_after == "" and group.parts:
            return True
        group.timed = True
        start, end = self._span(name, hours)
        self.before_after = ""
        return self._parts_found(parts_covered(start, end))

    def _span(self, name: str, hours: list[float]) -> tuple[float, float]:
        if name == "range":
            start, end = hours
            if end <= start:
                raise _Unreadable
            return start, end
        if self.before_after == "before":
            return 8.0, hours[0]
        return hours[0], 22.0

    def _peek(self) -> str:
        skipped = _words_of("filler") | {"", "("}
        rest = (word.rstrip(".") for word in self.words[self.at :])
        return next((word for word in rest if word not in skipped), "")

    def _next_is_part(self) -> bool:
        return self._peek() in _parts()

    def _next_is_time(self) -> bool:
        return self._peek().startswith("<time")

    def _next_is_day(self) -> bool:
        return self._peek() in _days() or self._peek() in _day_sets()


def _between(first: int, last: int) -> set[int]:
    if first <= last:
        return set(range(first, last + 1))
    return set(range(first, 8)) | set(range(1, last + 1))


def _is_english(low: str) -> bool:
    return bool(any_of(data("availability")["english"]).search(low))


@cache
def _phrase(name: str) -> re.Pattern[str]:
    return any_of(data("availability")["phrases"][name])


@cache
def _ordinals() -> dict[int, re.Pattern[str]]:
    return {int(n): any_of(listed) for n, listed in data("availability")["ordinals"].items()}


@cache
def _days() -> dict[str, int]:
    return {
        word: int(day) for day, listed in data("availability")["days"].items() for word in listed
    }


@cache
def _day_sets() -> dict[str, frozenset[int]]:
    sets = data("availability")["day_sets"]
    return {word: frozenset(map(int, days)) for days, listed in sets.items() for word in listed}


@cache
def _parts() -> dict[str, frozenset[Part]]:
    listed = data("availability")["parts"]
    return {word: frozenset(map(Part, parts)) for parts, words in listed.items() for word in words}


@cache
def _all_days() -> frozenset[str]:
    return frozenset(data("availability")["all_day_phrases"])


@cache
def _words_of(name: str) -> frozenset[str]:
    return frozenset(data("availability")[name])
