"""What time it is at the server, learnt from its answers: tokens live for a minute, our clock may be off."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import Final

from services.domain.errors import TransportUnavailable
from services.ports import Clock

MOST: Final = 3600.0
"""Seconds that this machine may be wrong. Beyond it letters would bear wrong times: a person mends it."""
_TELLS_APART: Final = 2.0


class ServerTime:
    """Our clock, set right by what the server said last. Between 1 second and `MOST` wrong."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead = 0.0

    def now(self) -> int:
        """Whole seconds since 1970, as the server counts them."""
        return int(self._clock.now().timestamp() + self._ahead)

    def learn(self, date: str) -> bool:
        """Take the time of an answer's Date header; whether it moved what we thought.

        Raises `TransportUnavailable("clock_wrong")` when this machine is wrong by more than `MOST`.
        """
        try:
            told = parsedate_to_datetime(date).timestamp()
        except (ValueError, TypeError, OverflowError):
            return False
        ahead = told - self._clock.now().timestamp()
        if abs(ahead) > MOST:
            raise TransportUnavailable("clock_wrong", None, may_have_arrived=False)
        moved = abs(ahead - self._ahead) > _TELLS_APART
        if moved:
            self._ahead = ahead
        return moved
