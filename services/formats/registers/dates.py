"""Dates as people write them: day first; a month, a season or a year alone is never given a day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache, lru_cache

from services.formats.registers.cells import CellValue, as_text
from services.formats.registers.vocabulary import any_of, data, fold, is_word, plain

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})\.?")
_DMY = re.compile(
    r"(\d{1,2})\s*([.\-/ ])\s*(\d{1,2})\s*[.\-/ ]\s*('?\d{2}|\d{4})\.?"
    r"(?:\s+(?:kl\.?\s*)?\d{1,2}[:.]\d{2}(?::\d{2})?)?"
)
_DAY_MONTH_YEAR = re.compile(
    r"(?:(?:den|the)\s+)?(\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:of\s+)?"
    r"([^\W\d_]+)\.?,?\s*('?\d{2}|\d{4})\.?"
)
_MONTH_DAY_YEAR = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s*(\d{4})")
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_COMPACT = re.compile(r"(19|20)(\d{2})(\d{2})(\d{2})")
_NOT_DONE = re.compile(r"(?:ikke|ikkje|not|mangler|manglar|nei)\b(?!.*\d)")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_PARTIAL = re.compile(r"\d{1,2}[./\-]\s*(?:\d{1,2}\.?|\d{4})")
_WEEKDAY_BEFORE = re.compile(
    r"^(?:man|tirs|ons|tors|fre|lør|søn|mån|tys|laur|sun|mon|tues|wednes|thurs|fri|satur)"
    r"[^\W\d_]*\.?,?\s+(?=\d)",
    re.IGNORECASE,
)
EPOCH_1900 = date(1899, 12, 30)
EPOCH_1904 = date(1904, 1, 1)
FIRST_SERIAL, LAST_SERIAL = 15_000, 73_050
"""Serials from 1941 to 2099 are taken for dates; other numbers are not."""


class DateState(StrEnum):
    """What a date cell says."""

    EMPTY = "empty"
    KNOWN = "known"
    UNKNOWN = "unknown"
    NOT_DONE = "not_done"
    """«nei», «mangler», «vet ikke»: not done, or nobody knows."""


@dataclass(frozen=True, slots=True)
class RegisterDate:
    """A date from a register. ``day`` only when it is certain; ``text`` is what was written."""

    state: DateState = DateState.EMPTY
    day: date | None = None
    text: str = ""

    @property
    def shown(self) -> str:
        """ISO date, ``unknown``, ``no`` or nothing."""
        if self.day:
            return self.day.isoformat()
        return {DateState.UNKNOWN: "unknown", DateState.NOT_DONE: "no"}.get(self.state, "")


NO_DATE = RegisterDate()


def read_date(
    value: CellValue, *, date_1904: bool = False, pivot: int = 2060
) -> tuple[RegisterDate, str]:
    """The date, and the code of what was odd about it (``""`` when nothing was).

    Two-digit years run up to ``pivot``. Codes: date_dmy, date_serial, date_imprecise,
    date_impossible, date_mdy, date_word.
    """
    if isinstance(value, datetime):
        return RegisterDate(DateState.KNOWN, value.date(), value.date().isoformat()), ""
    if isinstance(value, date):
        return RegisterDate(DateState.KNOWN, value, value.isoformat()), ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_number(value, date_1904=date_1904)
    return _from_text(as_text(value), date_1904, pivot)


def _from_number(value: float, *, date_1904: bool) -> tuple[RegisterDate, str]:
    text = as_text(value)
    if FIRST_SERIAL <= value <= LAST_SERIAL:
        return _serial(value, text, date_1904=date_1904)
    return _from_text(text, date_1904, 2060)


def _serial(value: float, text: str, *, date_1904: bool) -> tuple[RegisterDate, str]:
    day = (EPOCH_1904 if date_1904 else EPOCH_1900) + timedelta(days=int(value))
    return RegisterDate(DateState.KNOWN, day, text), "date_serial"


@lru_cache(maxsize=50_000)
def _from_text(raw: str, date_1904: bool, pivot: int) -> tuple[RegisterDate, str]:  # noqa: FBT001 positional for the cache
    text = " ".join(raw.split())
    if not text:
        return NO_DATE, ""
    bare = _WEEKDAY_BEFORE.sub("", text)
    for pattern, order in _PATTERNS:
        found = pattern.fullmatch(bare)
        if found:
            return order(found, raw, pivot)
    if _SERIAL.fullmatch(bare):
        number = float(bare.replace(",", "."))
        if FIRST_SERIAL <= number <= LAST_SERIAL:
            return _serial(number, raw, date_1904=date_1904)
    return _in_words(text, raw)


def _in_words(text: str, raw: str) -> tuple[RegisterDate, str]:
    if is_word(text, "date_done"):
        return RegisterDate(DateState.UNKNOWN, None, raw), "date_word"
    if is_word(text, "date_not") or _NOT_DONE.match(text.casefold()):
        return RegisterDate(DateState.NOT_DONE, None, raw), ""
    return RegisterDate(DateState.UNKNOWN, None, raw), "date_imprecise"


def _iso(found: re.Match[str], raw: str, pivot: int) -> tuple[RegisterDate, str]:
    del pivot
    return _day(int(found[1]), int(found[2]), int(found[3]), raw, "")


def _compact(found: re.Match[str], raw: str, pivot: int) -> tuple[RegisterDate, str]:
    del pivot
    return _day(int(found[1] + found[2]), int(found[3]), int(found[4]), raw, "date_dmy")


def _year_first(found: re.Match[str], raw: str, pivot: int) -> tuple[RegisterDate, str]:
    del pivot
    return _day(int(found[1]), int(found[2]), int(found[3]), raw, "date_dmy")


def _dmy(found: re.Match[str], raw: str, pivot: int) -> tuple[RegisterDate, str]:
    first, second, year = int(found[1]), int(found[3]), full_year(found[4], pivot)
    read = _day(year, second, first, raw, "date_dmy")
    if read[1] == "date_impossible" and 1 <= first <= 12 < second <= 31:
        return RegisterDate(DateState.UNKNOWN, None, raw), "date_mdy"
    return read


def _named_month(found: re.Match[str], raw: str, pivot: int) -> tuple[RegisterDate, str]:
    month = _months().get(fold(found[2]))
    if month is None:
        return _in_words(raw, raw)
    return _day(full_year(found[3], pivot), month, int(found[1]), raw, "date_dmy")


def _month_first(found: re.Match[str], raw: str, pivot: int) -> tuple[RegisterDate, str]:
    del pivot
    month = _months().get(fold(found[1]))
    if month is None:
        return _in_words(raw, raw)
    return _day(int(found[3]), month, int(found[2]), raw, "date_dmy")


def _day(year: int, month: int, day: int, raw: str, code: str) -> tuple[RegisterDate, str]:
    try:
        return RegisterDate(DateState.KNOWN, date(year, month, day), raw), code
    except ValueError:
        return RegisterDate(DateState.UNKNOWN, None, raw), "date_impossible"


_PATTERNS = (
    (_ISO, _iso),
    (_YEAR_FIRST, _year_first),
    (_DMY, _dmy),
    (_DAY_MONTH_YEAR, _named_month),
    (_MONTH_DAY_YEAR, _month_first),
    (_COMPACT, _compact),
)


def full_year(text: str, pivot: int) -> int:
    """Four digits of a year from two: the last century in which it is not after ``pivot``."""
    digits = text.lstrip("'")
    if len(digits) == 4:
        return int(digits)
    year = pivot - pivot % 100 + int(digits)
    return year if year <= pivot else year - 100


def mentions_time(text: str) -> bool:
    """Whether a text that is no date still says something of when: a month, a season, a year, a week."""
    low = plain(text)
    return bool(
        _YEAR.search(low)
        or _PARTIAL.search(low)
        or _when_words().search(low)
        or re.search(r"\b(?:uke|veke|week)\b", low)
    ) and not is_word(text, "date_relative")


@cache
def _months() -> dict[str, int]:
    listed = data("words")["months"]
    return {fold(word): int(number) for number, group in listed.items() for word in group}


@cache
def _when_words() -> re.Pattern[str]:
    months = [word for group in data("words")["months"].values() for word in group]
    return any_of([*months, *data("words")["imprecise"]])
