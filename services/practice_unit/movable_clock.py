"""A clock that can be put forward, for practising what happens after 96 hours of silence."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from services.ports import Clock


class MovableClock:
    """Goes as another clock does, and ahead of it by as much as it was put forward. Thread-safe.

    The app and the practice unit must share one: tokens and proofs live by it too.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead = timedelta()
        self._lock = threading.Lock()

    def now(self) -> datetime:
        """As `Clock.now`."""
        with self._lock:
            return self._clock.now() + self._ahead

    def monotonic(self) -> float:
        """As `Clock.monotonic`."""
        with self._lock:
            return self._clock.monotonic() + self._ahead.total_seconds()

    def forward(self, by: timedelta) -> None:
        """Put it forward. Raises `ValueError` for a time backwards: no clock here ever goes back."""
        if by < timedelta():
            raise ValueError("backwards")
        with self._lock:
            self._ahead += by
