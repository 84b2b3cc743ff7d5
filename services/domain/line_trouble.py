"""Trouble of a whole line, as when a key is refused or nobody answers, and when people are told of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

HEARD: Final = timedelta(minutes=1)
"""Trouble of which less was heard without a break, in one session, is a hiccup and never kept. A line looks
every few seconds at first, so a minute is many tries.
"""
LASTS: Final = timedelta(minutes=2)
"""Trouble that a person must mend is told after this: a server that is being set up anew may refuse everybody
for a moment.
"""
MAY_PASS: Final = timedelta(minutes=15)
"""Trouble that may well pass by itself is told after this: a break in the network, or a server that is
restarted, is over before.
"""
MAY_PASS_URGENT: Final = timedelta(minutes=5)
"""The same while something urgent waits: soon enough to call instead."""
SILENCE: Final = timedelta(minutes=15)
"""After so long without a try (the machine slept) the next one begins anew. No line rests longer than ten."""
_PASSES: Final = frozenset({"timeout", "cut_off", "busy", "no_contact"})
_SERVER_FAULT: Final = re.compile(r"status_5\d\d")


@dataclass(frozen=True, slots=True)
class LineTrouble:
    """Trouble that has lasted on the way `id`, kept until the line works again, across sessions.

    `cause` is the latest, `since` when it began. `told`: it has lasted long enough for people to hear of it.
    """

    id: str
    cause: str
    since: datetime
    told: bool = False


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a line has said in this session: trouble since when, and of which kind; "" for none."""

    cause: str = ""
    since: datetime | None = None
    heard_at: datetime | None = None

    def and_then(self, cause: str, now: datetime) -> Hearing:
        """After this too was heard: "" is an answer, all else a cause."""
        if not cause:
            return Hearing()
        goes_on = self.heard_at is not None and timedelta() <= now - self.heard_at <= SILENCE
        return Hearing(cause, self.since if goes_on else now, now)

    @property
    def lasts(self) -> bool:
        """Whether it is more than a hiccup."""
        return bool(self.since and self.heard_at and self.heard_at - self.since >= HEARD)


def passes_by_itself(cause: str) -> bool:
    """Whether it may well pass, so that nobody need do anything."""
    return cause in _PASSES or _SERVER_FAULT.fullmatch(cause) is not None


def patience(cause: str, *, urgent: bool) -> timedelta:
    """How long trouble lasts before it is told; `urgent`: something urgent waits because of it."""
    if not passes_by_itself(cause):
        return LASTS
    return MAY_PASS_URGENT if urgent else MAY_PASS
