"""The machine's clock, which a practice centre may put forward for as long as a session lasts."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from services.ports import Clock


class PracticeClock:
    """Goes as `clock` does, and ahead of it by as much as it was put forward. Thread-safe.

    The whole app and the practice unit share one. Only the time of day is moved: what counts seconds (the
    delay after wrong tries, tokens, the lock of an idle session) goes on as if nothing had happened.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead = timedelta()
        self._lock = threading.Lock()

    @property
    def ahead(self) -> timedelta:
        """How far it has been put forward."""
        with self._lock:
            return self._ahead

    def now(self) -> datetime:
        """As `Clock.now`."""
        return self._clock.now() + self.ahead

    def monotonic(self) -> float:
        """As `Clock.monotonic`."""
        return self._clock.monotonic()

    def forward(self, by: timedelta) -> None:
        """Put it forward. Raises `ValueError` for a time backwards."""
        if by < timedelta():
            raise ValueError("backwards")
        with self._lock:
            self._ahead += by

    def set_right(self) -> None:
        """Tell the real time again."""
        with self._lock:
            self._ahead = timedelta()
