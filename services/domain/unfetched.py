"""What a server tells of and does not give: when it is stepped over, and when it is asked for again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

TRIES: Final = 5
WAITS: Final = timedelta(minutes=15)
"""After so many tries over so long it holds up nothing behind it any more."""
BETWEEN: Final = timedelta(minutes=1)
"""Tries that come closer than this count as one: a server may be asked every few seconds."""
AGAIN: Final = timedelta(hours=1)
SELDOM: Final = timedelta(days=1)
SELDOM_AFTER: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Missed:
    """One piece of news: the transport's `reference` of the message, and `kind`, its own word for what has
    happened to it. `sender` is the HER-id that brought it about, "" if it is not told.
    """

    reference: str
    kind: str
    sender: str = ""
    at: datetime | None = None

    @property
    def key(self) -> str:
        """The same for the same news, however often it is told."""
        return f"{self.kind} {self.reference}"


@dataclass(frozen=True, slots=True)
class Unfetched:
    """News that could not be fetched, `since` its first try. `receiving` is the name of what it came by.

    `over_at`: it was stepped over, and all that lies behind it comes. `again_at` is when it is asked for
    again by itself, None once the server has it no more. `seen_to`: a person has called the unit.
    """

    id: str
    receiving: str
    missed: Missed
    since: datetime
    tried_at: datetime
    cause: str
    tries: int = 1
    over_at: datetime | None = None
    again_at: datetime | None = None
    seen_to: bool = False


def is_given_up(unfetched: Unfetched, now: datetime) -> bool:
    """Whether it has held up long enough what lies behind it."""
    return unfetched.tries >= TRIES and now - unfetched.since >= WAITS


def next_try(unfetched: Unfetched, now: datetime) -> datetime:
    """Each hour for a week, then once a day."""
    return now + (AGAIN if now - unfetched.since < SELDOM_AFTER else SELDOM)
