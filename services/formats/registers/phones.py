"""Telephone numbers: eight Norwegian digits, or a foreign number with its country code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from services.formats.registers.findings import CELL_CHOICES, Answer, Choice, Note
from services.formats.registers.vocabulary import is_word, plain, words

_SPACES = re.compile(r"[\u00a0\u2000-\u200b\u202f\u2060\ufeff]")
_SPLIT = re.compile(r"\s*(?:/|,|;|\bog\b|\beller\b|\band\b|\bor\b|&|\n|\+(?=\s)|\|)\s*")
_WORDS = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(r"[\d ]+")
_MIN_PART = 5
_MARKS = re.compile(r"[\u200e\u200f\u202a-\u202e]")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in international form (``+47`` and eight digits for Norway), or ``""``."""

    number: str = ""
    words: str = ""
    """What stood beside the number, such as «kun SMS»."""


NO_PHONE = Phone()


@lru_cache(maxsize=50_000)
def read_phone(text: str, *, short_numbers: bool = False) -> tuple[Phone, tuple[Note, ...]]:
    """The number and what was odd: phone_format, phone_nbsp, phone_foreign, phone_none; or a
    question: phone_short (wrong count of digits), phone_two, phone_bad. ``short_numbers`` allows
    five digits, as services have.
    """
    cleaned = _MARKS.sub("", text)
    spaced = " ".join(_SPACES.sub(" ", cleaned).split())
    if not spaced:
        return NO_PHONE, ()
    if is_word(spaced, "none"):
        return NO_PHONE, (Note("phone_none"),)
    nbsp = (Note("phone_nbsp"),) if _SPACES.search(cleaned.strip(" ")) else ()
    numbers = _numbers(spaced)
    if len(numbers) > 1:
        choices = tuple(Choice(Answer.SET_VALUE, number) for number in numbers)
        return NO_PHONE, (Note("phone_two", (*choices, *CELL_CHOICES)),)
    if not any(c.isdigit() for c in spaced):
        return NO_PHONE, (Note("phone_bad", CELL_CHOICES),)
    beside = _beside(spaced)
    if beside is None:
        found, _ = _number(re.sub(r"[^\d+]", "", spaced), spaced, short_numbers=short_numbers)
        guess = (Choice(Answer.SET_VALUE, found),) if found else ()
        return NO_PHONE, (Note("phone_bad", (*guess, *CELL_CHOICES)),)
    number, code = _number(re.sub(r"[^\d+]", "", spaced), spaced, short_numbers=short_numbers)
    if code == "phone_short":
        return NO_PHONE, (Note(code, CELL_CHOICES),)
    if beside and not code:
        code = "phone_format"
    notes = (Note(code),) if code else ()
    return Phone(number, beside), (*notes, *nbsp)


def _numbers(text: str) -> list[str]:
    """The numbers of a cell that holds more than one."""
    parts = [part for part in _SPLIT.split(text) if sum(c.isdigit() for c in part) >= _MIN_PART]
    if len(parts) > 1:
        return [found for found in (_e164(part) for part in parts) if found] or parts
    digits = re.sub(r"\D", "", text)
    if len(digits) == 16 and not text.startswith(("+", "00")):
        return ["+47" + digits[:8], "+47" + digits[8:]]
    return []


def _e164(text: str) -> str:
    return _number(re.sub(r"[^\d+]", "", text), text, short_numbers=False)[0]


def _beside(text: str) -> str | None:
    """Harmless words beside the number; None when the words may change whose number it is."""
    found = [plain(word) for word in _WORDS.findall(text)]
    if not found:
        return ""
    return " ".join(found) if all(word in words("phone_notes") for word in found) else None


def _number(digits: str, text: str, *, short_numbers: bool) -> tuple[str, str]:
    """The number and its code; ``phone_short`` when it cannot be one."""
    if digits.count("+") > 1 or "+" in digits[1:]:
        return "", "phone_short"
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if digits.startswith("+"):
        return _international(digits)
    if len(digits) == 10 and digits.startswith("47"):
        return "+47" + digits[2:], "phone_format"
    if len(digits) == 8 and digits[0] not in "01":
        return "+47" + digits, "" if _PLAIN.fullmatch(text) else "phone_format"
    if short_numbers and len(digits) == 5 and digits.startswith("0"):
        return "+47" + digits, ""
    return "", "phone_short"


def _international(digits: str) -> tuple[str, str]:
    if digits.startswith("+47"):
        rest = digits[3:]
        return ("+47" + rest, "phone_format") if len(rest) == 8 else ("", "phone_short")
    from phonenumbers import NumberParseException, is_possible_number, parse

    try:
        possible = is_possible_number(parse(digits))
    except NumberParseException:
        possible = False
    return (digits, "phone_foreign") if possible else ("", "phone_short")
