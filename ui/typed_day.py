"""Reads a day as people type it, and writes it as the fields show it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject

from ui.calendar_words import words_in
from ui.languages import current_language

_NUMBERS: Final = re.compile(r"(\d{1,2})[./\-\s]+(\d{1,2})[./\-\s]*(\d{4}|\d{2})?")
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS: Final = re.compile(r"(\d{1,2})\.?\s+([^\W\d]{3,})\.?\s*(\d{4})?")
_LANGUAGES: Final = ("nb", "nn", "se", "en")
_NAMED: Final = {
    word: days
    for words in map(words_in, _LANGUAGES)
    for word, days in ((words.today, 0), (words.tomorrow, 1), (words.yesterday, -1))
}


def write_day(day: date) -> str:
    """'24.11.2026', in every language."""
    return f"{day.day:02}.{day.month:02}.{day.year}"


class TypedDays(QObject):
    """Understands '24.11.2026', '24.11', '24/11-26', '24. nov', '2026-11-24', 'today', '+14'.

    `today` settles what a day without a year means: the one nearest to it.
    """

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today

    def read(self, text: str) -> date | str | None:
        """The day; None when nothing is written; or the sentence that says why it is no day."""
        typed = text.strip().casefold()
        if not typed:
            return None
        if typed in _NAMED:
            return self._today + timedelta(days=_NAMED[typed])
        if re.fullmatch(r"\+\d{1,3}", typed):
            return self._today + timedelta(days=int(typed))
        return self._read_numbers(typed) or self.tr("This is not a date. Write it as 24.11.2026.")

    def _read_numbers(self, typed: str) -> date | str | None:
        if iso := _ISO.fullmatch(typed):
            return self._day(*(int(part) for part in iso.groups()))
        if found := _NUMBERS.fullmatch(typed):
            day, month = int(found.group(1)), int(found.group(2))
            return self._with_year(day, month, found.group(3))
        if found := _WORDS.fullmatch(typed):
            month = _month(found.group(2))
            return self._with_year(int(found.group(1)), month, found.group(3)) if month else None
        return None

    def _with_year(self, day: int, month: int, year: str | None) -> date | str:
        if year:
            return self._day(int(year) + (2000 if len(year) == 2 else 0), month, day)
        found = [self._day(self._today.year + step, month, day) for step in (0, 1, -1)]
        days = [each for each in found if isinstance(each, date)]
        if not days:
            return found[0]
        return min(days, key=lambda each: abs((each - self._today).days))

    def _day(self, year: int, month: int, day: int) -> date | str:
        try:
            return date(year, month, day)
        except ValueError:
            return self._why(year, month, day)

    def _why(self, year: int, month: int, day: int) -> str:
        if not 1 <= month <= 12 or not 1 <= year <= 9998:
            return self.tr("This is not a date. Write it as 24.11.2026.")
        last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
        name = words_in(current_language()).months[month - 1]
        if day > last:
            return self.tr("{month} has {days} days.").format(month=name.capitalize(), days=last)
        return self.tr("This is not a date. Write it as 24.11.2026.")


def _month(word: str) -> int:
    """The month whose name begins with the word, in any of the four languages; 0 for none."""
    for language in _LANGUAGES:
        for number, name in enumerate(words_in(language).months, start=1):
            if name.casefold().startswith(word):
                return number
    return 0
