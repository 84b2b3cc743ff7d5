"""Hours, amounts, small numbers and clock times."""

from __future__ import annotations

import re
from datetime import datetime, time
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from services.formats.registers.cells import CellValue, as_text
from services.formats.registers.vocabulary import data, is_word, plain

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_NUMBER = r"\d+(?:[.,]\d+)?"
_PLAIN = re.compile(rf"[+-]?{_NUMBER}")
_MINUTES = re.compile(rf"({_NUMBER})\s*(?:min|minutt|minutter|minuttar|minutes|mins|m)\.?")
_HOURS_MINUTES = re.compile(
    r"(\d+)\s*(?:t|h|time|timer|timar|hours?|tim)\.?\s*(?:og\s*|and\s*)?"
    r"(\d{1,2})\s*(?:m|min|minutt|minutter|minuttar|minutes)?\.?"
)
_CLOCK_HOURS = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")
_HOURS = re.compile(
    rf"(-?{_NUMBER})\s*(?:t|h|time|timer|timar|hours?|hrs?|tim)\.?"
    r"(?:\s*(?:/|pr\.?|per|i)?\s*(?:mnd|måned|måneden|månad|month|mth)\.?)?"
)
_RANGE = re.compile(rf"({_NUMBER})\s*(?:-|–|—|til|to)\s*({_NUMBER})(.*)")
_AROUND = re.compile(
    r"(?:ca|cirka|omtrent|rundt|om lag|maks|max|maksimum|opptil|inntil|minst|min|about|around"
    rf"|up to|at least|approx|kanskje|~|±|<|>|≤|≥)\.?\s*({_NUMBER})(.*)"
)
_UNIT = re.compile(
    r"\s*(?:t|h|time|timer|timar|hours?|hrs?)?\.?"
    r"\s*(?:(?:/|pr\.?|per|i|a)?\s*(?:mnd|måned|måneden|månad|månaden|month|mth)\.?)?\+?"
)
_MONEY = re.compile(r"(?:kr|nok)\.?\s*|\s*(?:kr|kroner|nok)\.?$|,-$|,–$|\.-$", re.IGNORECASE)
_CLOCK = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[:.]?(\d{2}))?(?::\d{2})?\s*(am|pm)?", re.IGNORECASE)


def decimal_of(text: str) -> Decimal | None:
    """A number with decimal comma or point and perhaps spaces between thousands; None otherwise."""
    bare = _SPACES.sub("", text)
    if re.fullmatch(r"-?\d{1,3}(?:\.\d{3})+,\d+", bare):
        bare = bare.replace(".", "")
    try:
        number = Decimal(bare.replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


@lru_cache(maxsize=20_000)
def _hours_from_text(raw: str) -> tuple[Decimal | None, str]:
    text = plain(raw) if not raw.strip().startswith("-") else raw.strip().casefold()
    text = " ".join(_SPACES.sub(" ", text).split())
    if not text:
        return None, ""
    if _PLAIN.fullmatch(text):
        return decimal_of(text), ""
    if text in data("words")["numbers"]:
        return Decimal(data("words")["numbers"][text]), "hours_text"
    worded = _hours_in_words(text)
    if worded is not None:
        return worded, "hours_text"
    return None, "hours_unknown"


def _hours_in_words(text: str) -> Decimal | None:
    if found := _MINUTES.fullmatch(text):
        minutes = decimal_of(found[1])
        return None if minutes is None else _quarter(minutes / 60)
    if found := _HOURS_MINUTES.fullmatch(text) or _CLOCK_HOURS.fullmatch(text):
        return Decimal(found[1]) + _quarter(Decimal(found[2]) / 60)
    if found := _HOURS.fullmatch(text):
        return decimal_of(found[1])
    if (found := _RANGE.fullmatch(text)) and _UNIT.fullmatch(found[3]):
        return min(Decimal(found[1].replace(",", ".")), Decimal(found[2].replace(",", ".")))
    if (found := _AROUND.fullmatch(text)) and _UNIT.fullmatch(found[2]):
        return decimal_of(found[1])
    return None


def _quarter(number: Decimal) -> Decimal:
    return number.quantize(Decimal("0.01")).normalize() + 0


def read_hours(value: CellValue) -> tuple[Decimal | None, str]:
    """Decimal hours and the code: hours_text («90 min», «4-6» the lower), hours_unknown, or ``""``.

    An empty cell gives None without a code; a negative number is given as it stands.
    """
    if isinstance(value, datetime):
        return None, "hours_unknown"
    if isinstance(value, time):
        return Decimal(value.hour) + _quarter(Decimal(value.minute) / 60), "hours_text"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Decimal(as_text(value)), ""
    return _hours_from_text(as_text(value))


def read_amount(text: str) -> tuple[Decimal | None, bool]:
    """A sum of money or a distance, and whether the text could be read. Empty is read as None."""
    bare = _SPACES.sub(" ", text).strip()
    if not bare or is_word(bare, "none"):
        return None, True
    bare = _MONEY.sub("", bare)
    bare = re.sub(r"\s*(?:km|kilometer)\.?$", "", bare, flags=re.IGNORECASE)
    number = decimal_of(bare)
    return number, number is not None


def read_count(text: str) -> tuple[int | None, bool]:
    """A small whole number («2», «maks 3», «1-2» the lower), and whether the text could be read."""
    if not text.strip():
        return None, True
    number, code = _hours_from_text(text)
    if number is None or code == "hours_unknown" or number != int(number) or number < 0:
        return None, False
    return int(number), True


def read_clock(value: CellValue) -> tuple[time | None, bool]:
    """A time of day, and whether the cell could be read. A fraction of a day is Excel's clock."""
    if isinstance(value, datetime):
        return value.time(), True
    if isinstance(value, time):
        return value, True
    if isinstance(value, float) and 0 <= value < 1:
        minutes = round(value * 24 * 60)
        return (time(minutes // 60, minutes % 60), True) if minutes < 1440 else (None, False)
    return _clock_text(as_text(value))


@lru_cache(maxsize=5_000)
def _clock_text(raw: str) -> tuple[time | None, bool]:
    text = " ".join(raw.split())
    if not text or is_word(text, "none"):
        return None, True
    found = _CLOCK.fullmatch(text)
    if not found:
        return None, False
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if found[3].lower() == "pm" else 0)
    if hour == 24 and minute == 0:
        hour = 0
    return (time(hour, minute), True) if hour < 24 and minute < 60 else (None, False)
