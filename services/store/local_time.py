"""The wall clock at the centre."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

NORWAY = ZoneInfo("Europe/Oslo")


def local_date(moment: datetime) -> date:
    """The date in Norway at this moment."""
    return moment.astimezone(NORWAY).date()
