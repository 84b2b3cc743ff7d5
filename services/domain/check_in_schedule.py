"""When to ask a pair how it goes: by days after they began, and again after a pause."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

FIRST_DAYS: Final = (7, 30, 91)
"""After a week, a month and three months, and then every third month."""
TRY_AGAIN_DAYS: Final = 3
"""Nobody was reached: one tries again after this many days."""


def next_check_in(began: date, after: date, days: tuple[int, ...] = FIRST_DAYS) -> date:
    """The first day of the schedule later than `after`, counted from the day they began.

    `days` rise and begin at 1 or more. When they are used up, it goes on with the last number again and
    again: 91 gives the 91st, the 182nd, the 273rd day.
    """
    for number in days:
        if began + timedelta(days=number) > after:
            return began + timedelta(days=number)
    last = days[-1]
    rounds = (after - began).days // last + 1
    return began + timedelta(days=rounds * last)


def after_pause(due: date, begins_again: date, days: tuple[int, ...] = FIRST_DAYS) -> date:
    """When a check-in comes that was due on `due`: not sooner after a pause than after a beginning."""
    return max(due, begins_again + timedelta(days=days[0]))
