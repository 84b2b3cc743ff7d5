"""Care for those who help and for the pairs: how long a silence may last, and when thanks are due."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

QUIET_AFTER_DAYS: Final = 14
"""A live pair without any activity for this long has gone quiet, unless the centre says otherwise."""

THANKS_WITHIN: Final = timedelta(days=14)
"""Thanks for what is older come too late to be a reminder."""

TALK_FRESH_WHEN_WRITTEN: Final = timedelta(days=14)
"""A wish for a talk counts when it was this fresh as it was written down, and then until it is met.

A register of past years brings wishes that were answered long ago; they raise no alarm.
"""


def quiet_days(seen_on: date, today: date, limit: int = QUIET_AFTER_DAYS) -> int | None:
    """The days since the pair was last seen together when that is `limit` or more, else None."""
    days = (today - seen_on).days
    return days if days >= limit else None
