"""Care for those who help and for the pairs: how long a silence may last, and when a talk is owed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final

from services.domain.matches import MatchState

QUIET_AFTER_DAYS: Final = 14
"""A live pair without any contact for this long has gone quiet, unless the centre says otherwise."""

MOST_QUIET_DAYS: Final = 365
"""A pair that may be silent for longer is followed by nobody."""

SUPERVISION_EVERY_DAYS: Final = 90
"""An active volunteer without supervision for this long is remembered, unless the centre says otherwise."""

DEBRIEF_WITHIN: Final = timedelta(hours=48)
"""So soon after something heavy was told, somebody has talked with the volunteer. Not a setting."""

THANKS_WITHIN: Final = timedelta(days=14)
"""Thanks for what is older come too late to be a reminder."""

TALK_FRESH_WHEN_WRITTEN: Final = timedelta(days=14)
"""A wish for a talk counts when it was this fresh as it was written down, and then until it is met.

A register of past years brings wishes that were answered long ago; they raise no alarm.
"""


class Contact(StrEnum):
    """From what the days of a pair's silence are counted.

    The first three are contact that came about: an activity that took place, a first meeting, a
    check-in in which both were reached. The others are days on which counting begins anew: the match
    began, or its pause was over.
    """

    ACTIVITY = "activity"
    FIRST_MEETING = "first_meeting"
    CHECK_IN = "check_in"
    BEGAN = "began"
    RESUMED = "resumed"


@dataclass(frozen=True, slots=True)
class Mark:
    """A day in the life of a pair, and what it was."""

    on: date
    contact: Contact


@dataclass(frozen=True, slots=True)
class Silence:
    """How long a pair has been silent on a day, since what, and after how many days that is quiet."""

    days: int
    limit: int
    since: Mark

    @property
    def quiet(self) -> bool:
        """Whether it has lasted as long as the limit or longer."""
        return self.days >= self.limit


def silence(
    state: MatchState, marks: Iterable[Mark], today: date, limit: int = QUIET_AFTER_DAYS
) -> Silence | None:
    """The silence of a pair. None for one that is not active (a paused pair is never quiet), and for one
    of which nothing is known up to today. Days to come are no contact yet.
    """
    past = [mark for mark in marks if mark.on <= today]
    if state is not MatchState.ACTIVE or not past:
        return None
    last = max(past, key=lambda mark: (mark.on, _TELLS_MOST.index(mark.contact)))
    return Silence((today - last.on).days, limit, last)


def debrief_due(told_at: datetime) -> datetime:
    """The moment by which a debrief is owed for what was told then: 48 hours that really pass, so that
    the clock on the wall may say another hour when summer time begins or ends between. Aware.
    """
    return told_at.astimezone(UTC) + DEBRIEF_WITHIN


@dataclass(frozen=True, slots=True)
class Debrief:
    """A talk that is owed at `now`. At the moment itself it is still in time."""

    due: datetime
    now: datetime

    @property
    def overdue(self) -> bool:
        """Whether the moment has passed."""
        return self.now > self.due

    @property
    def hours_left(self) -> int:
        """Whole hours until the moment; 0 in the last hour and afterwards."""
        return max(0, (self.due - self.now) // timedelta(hours=1))


def supervision_days(
    last: date | None, began: date, today: date, every: int = SUPERVISION_EVERY_DAYS
) -> int | None:
    """The days without supervision when they are `every` or more, else None.

    They are counted from the last one the volunteer came to, or from the day she began.
    """
    days = (today - max(last or began, began)).days
    return days if days >= every else None


# Of two things on one day the one that tells most is named.
_TELLS_MOST: Final = (
    Contact.BEGAN, Contact.RESUMED, Contact.CHECK_IN, Contact.FIRST_MEETING, Contact.ACTIVITY,
)  # fmt: skip
