"""When to try again: later each time, spread out, and never sooner than the other side asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from services.ports import Randomness
from services.use_cases.outbox import LONGEST_WAIT

FIRST_WAIT: Final = timedelta(seconds=2)
LONGEST_OWN_WAIT: Final = timedelta(hours=1)
FAILURES_THAT_OPEN: Final = 5
"""So many failures in a row, and a unit is left alone for a while."""
REST: Final = timedelta(minutes=1)


def next_try(
    now: datetime, attempts: int, retry_after: float | None, randomness: Randomness
) -> datetime:
    """When to try again after the `attempts`-th try (1 = the first) failed.

    Twice as long each time, from 2 seconds to an hour, spread over half of it, so that many do not come
    together. `retry_after` seconds are honoured when they are longer, up to a day.
    """
    doubled = FIRST_WAIT * int(2 ** min(max(attempts - 1, 0), 20))
    own = min(doubled, LONGEST_OWN_WAIT) * randomness.between(0.5, 1.0)
    asked = min(timedelta(seconds=retry_after or 0.0), LONGEST_WAIT)
    return now + max(own, asked)


@dataclass
class Circuits:
    """Which units to leave alone, and until when; kept in memory, as a new session may try at once."""

    _failures: dict[str, int] = field(default_factory=dict)
    _open_until: dict[str, datetime] = field(default_factory=dict)

    def open_at(self, now: datetime) -> frozenset[str]:
        """The addresses that nothing may be sent to now."""
        return frozenset(
            address
            for address, until in self._open_until.items()
            if now < until <= now + LONGEST_WAIT
        )

    def next_close(self, now: datetime) -> datetime | None:
        """When the first open circuit may be tried again."""
        return min((until for until in self._open_until.values() if until > now), default=None)

    def answered(self, address: str) -> None:
        """The unit's side is there."""
        self._failures.pop(address, None)
        self._open_until.pop(address, None)

    def failed(self, address: str, now: datetime, retry_after: float | None) -> None:
        """No answer. A wait the unit asked for holds for everything to it."""
        self._failures[address] = self._failures.get(address, 0) + 1
        rest = timedelta(seconds=retry_after or 0.0)
        if self._failures[address] >= FAILURES_THAT_OPEN:
            rest = max(rest, REST)
        if rest:
            self._open_until[address] = now + min(rest, LONGEST_WAIT)
