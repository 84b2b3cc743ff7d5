"""Birth years, and what an age means for a person's row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from services.formats.registers.cells import CellValue, as_text
from services.formats.registers.dates import DateState, read_date
from services.formats.registers.findings import CELL_CHOICES, OUT, Answer, Choice, Note
from services.formats.registers.vocabulary import is_word

_TWO_DIGITS = re.compile("['\u2019`\u00b4]?(\\d{2})")
_FOUR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class AgeRules:
    """Ages in whole years that decide what may be stored."""

    lowest: int = 13
    """Younger people are refused."""
    adult: int = 18
    oldest: int = 105
    oldest_two_digits: int = 96
    """A two-digit year makes nobody older than this."""
    youngest_two_digits: int = 10


def read_birth_year(
    value: CellValue, today: date, rules: AgeRules
) -> tuple[int | None, tuple[Note, ...]]:
    """The year (None: unknown) with birth_year_2digit, birth_full_date, birth_year_bad and age codes."""
    text = as_text(value).strip().rstrip(".")
    if not text or is_word(text, "unsure") or is_word(text, "none"):
        return None, ()
    if _FOUR.fullmatch(text) and not isinstance(value, date):
        return _checked(int(text), None, today, rules, ())
    short = _TWO_DIGITS.fullmatch(text)
    if short:
        return _two_digits(int(short.group(1)), today, rules)
    return _full_date(value, today, rules)


def _full_date(
    value: CellValue, today: date, rules: AgeRules
) -> tuple[int | None, tuple[Note, ...]]:
    """A whole date in a year's column. Five digits are not taken for a serial: they are slips."""
    if isinstance(value, int | float) or as_text(value).strip().isdigit():
        return _bad()
    born, _ = read_date(value, pivot=today.year)
    if born.state is not DateState.KNOWN or born.day is None:
        return _bad()
    return _checked(born.day.year, born.day, today, rules, (Note("birth_full_date"),))


def _bad() -> tuple[None, tuple[Note, ...]]:
    return None, (Note("birth_year_bad", CELL_CHOICES),)


def _two_digits(digits: int, today: date, rules: AgeRules) -> tuple[int | None, tuple[Note, ...]]:
    for century in (1900, 2000):
        age = today.year - (century + digits)
        if rules.youngest_two_digits <= age <= rules.oldest_two_digits:
            return _checked(century + digits, None, today, rules, (Note("birth_year_2digit"),))
    return _bad()


def _checked(
    year: int, born: date | None, today: date, rules: AgeRules, notes: tuple[Note, ...]
) -> tuple[int | None, tuple[Note, ...]]:
    if not today.year - rules.oldest <= year <= today.year:
        return _bad()
    code = _age_code(year, born, today, rules)
    if not code:
        return year, notes
    choices: tuple[Choice, ...] = (Choice(Answer.GUARDIAN_AGREED), Choice(Answer.SET_VALUE), OUT)
    if code == "age_maybe_under18":
        choices = (Choice(Answer.KEEP), *choices)
    return year, (*notes, Note(code, choices if code != "age_under13" else ()))


def _age_code(year: int, born: date | None, today: date, rules: AgeRules) -> str:
    oldest = youngest = today.year - year
    if born is None:
        youngest -= 1
    elif (today.month, today.day) < (born.month, born.day):
        oldest = youngest = youngest - 1
    if oldest < rules.lowest:
        return "age_under13"
    if oldest < rules.adult:
        return "age_under18"
    return "age_maybe_under18" if youngest < rules.adult else ""
