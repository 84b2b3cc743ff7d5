"""Dates as Norwegian documents write them. Documents to units are in bokmål in every language of the app."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

_MONTHS: Final = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
NORWAY: Final = ZoneInfo("Europe/Oslo")
"""The clock on the wall at the centre."""


def long_date(day: date) -> str:
    """«2. november 2026»."""
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"


def norwegian_day(moment: datetime) -> date:
    """The day in Norway at that moment."""
    return moment.astimezone(NORWAY).date()


def numeric_date(moment: datetime) -> str:
    """«19.11.2026», the day in Norway at that moment."""
    return norwegian_day(moment).strftime("%d.%m.%Y")


def day_in_figures(day: date) -> str:
    """«19.11.2026»."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def clock(moment: time) -> str:
    """«12.30»."""
    return moment.strftime("%H.%M")


def read_long_date(text: str) -> date | None:
    """The day that `long_date` writes so, or None for anything else."""
    pieces = text.split(" ")
    if len(pieces) != 3 or pieces[1] not in _MONTHS:
        return None
    day, year = pieces[0].removesuffix("."), pieces[2]
    if not (day.isdecimal() and year.isdecimal() and (day + year).isascii()):
        return None
    return _written_so(int(year), _MONTHS.index(pieces[1]) + 1, int(day), text, long_date)


def read_day_in_figures(text: str) -> date | None:
    """The day that `day_in_figures` writes so, or None for anything else."""
    pieces = text.split(".")
    if len(text) != 10 or len(pieces) != 3 or not "".join(pieces).isdecimal() or not text.isascii():
        return None
    day, month, year = map(int, pieces)
    return _written_so(year, month, day, text, day_in_figures)


def _written_so(
    year: int, month: int, day: int, text: str, write: Callable[[date], str]
) -> date | None:
    try:
        found = date(year, month, day)
    except (ValueError, OverflowError):
        return None
    return found if write(found) == text else None
