"""Dates as Norwegian documents write them. Documents to units are in bokmål in every language of the app."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

_MONTHS: Final = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
_NORWAY: Final = ZoneInfo("Europe/Oslo")


def long_date(day: date) -> str:
    """«2. november 2026»."""
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"


def norwegian_day(moment: datetime) -> date:
    """The day in Norway at that moment."""
    return moment.astimezone(_NORWAY).date()


def numeric_date(moment: datetime) -> str:
    """«19.11.2026», the day in Norway at that moment."""
    return norwegian_day(moment).strftime("%d.%m.%Y")


def clock(moment: time) -> str:
    """«12.30»."""
    return moment.strftime("%H.%M")
