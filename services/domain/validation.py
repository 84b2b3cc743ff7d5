"""Rules for what a field may hold. Each raises `Invalid` with the field's own name."""

from __future__ import annotations

import re
from typing import Final

from services.domain.errors import Invalid, Reason

NAME_LENGTH: Final = 120
LINE_LENGTH: Final = 500
NOTE_LENGTH: Final = 20_000
MOST_TERMS: Final = 40
_EMAIL: Final = re.compile(r"[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+")
_POSTCODE: Final = re.compile(r"\d{4}")
_ELEVEN_DIGITS: Final = re.compile(r"(?<!\d)(\d{6}[ .-]?\d{5})(?!\d)")


def required_text(field: str, text: str, longest: int = LINE_LENGTH) -> str:
    """The text without space around it. Raises when nothing is left or it is longer than `longest`."""
    trimmed = text.strip()
    if not trimmed:
        raise Invalid(field, Reason.MISSING)
    return optional_text(field, trimmed, longest)


def optional_text(field: str, text: str, longest: int = NOTE_LENGTH) -> str:
    """The text as it stands. Raises when it is longer than `longest` characters."""
    if len(text) > longest:
        raise Invalid(field, Reason.TOO_LONG)
    return text


def email(field: str, text: str) -> str:
    """An e-mail address, or "". Raises when it is not one."""
    trimmed = text.strip()
    if trimmed and not _EMAIL.fullmatch(trimmed):
        raise Invalid(field, Reason.NOT_AN_EMAIL)
    return trimmed


def postcode(field: str, text: str) -> str:
    """A Norwegian postcode of four digits, or "". Raises when it is not one."""
    trimmed = text.strip()
    if trimmed and not _POSTCODE.fullmatch(trimmed):
        raise Invalid(field, Reason.NOT_A_POSTCODE)
    return trimmed


def birth_year(field: str, year: int | None, this_year: int) -> int | None:
    """A year in which a living grown-up or youth may be born, or None. Raises otherwise."""
    if year is not None and not this_year - 110 <= year <= this_year - 13:
        raise Invalid(field, Reason.NOT_A_YEAR)
    return year


def phone(field: str, text: str) -> str:
    """A number in international form: eight digits are Norwegian, others need + and country. "" stays.

    By length and country only: numbers reserved for film and tests are numbers too. Raises otherwise.
    """
    digits = re.sub(r"[\s().\-/\u00a0\u2009]", "", text)
    if not digits:
        return ""
    digits = re.sub(r"^00", "+", digits)
    if re.fullmatch(r"\d{8}", digits):
        return "+47" + digits
    if re.fullmatch(r"\+47\d{8}|\+(?!47)[1-9]\d{6,14}", digits):
        return digits
    raise Invalid(field, Reason.NOT_A_PHONE)


def without_national_id(field: str, text: str) -> str:
    """The text, when it holds no national identity number. Raises `NATIONAL_ID` otherwise."""
    if any(is_national_id(re.sub(r"\D", "", found)) for found in _ELEVEN_DIGITS.findall(text)):
        raise Invalid(field, Reason.NATIONAL_ID)
    return text


def is_national_id(digits: str) -> bool:
    """Whether eleven digits pass both control digits of a Norwegian national id (D-numbers and
    synthetic ids with month + 40 or + 80 included: the control digits are the same for all).
    """
    if not re.fullmatch(r"\d{11}", digits):
        return False
    numbers = [int(digit) for digit in digits]
    first = -sum(a * b for a, b in zip((3, 7, 6, 1, 8, 9, 4, 5, 2), numbers, strict=False)) % 11
    second = -sum(a * b for a, b in zip((5, 4, 3, 2, 7, 6, 5, 4, 3, 2), numbers, strict=False)) % 11
    return (first, second) == (numbers[9], numbers[10])


def terms(field: str, listed: tuple[str, ...]) -> tuple[str, ...]:
    """Short terms (interests, languages …) without empty ones and repetitions, in their order.

    Raises `TOO_LONG` when a term is longer than a name or there are more than 40.
    """
    kept: dict[str, str] = {}
    for term in listed:
        trimmed = " ".join(term.split())
        if trimmed:
            kept.setdefault(trimmed.casefold(), optional_text(field, trimmed, NAME_LENGTH))
    if len(kept) > MOST_TERMS:
        raise Invalid(field, Reason.TOO_LONG)
    return tuple(kept.values())
