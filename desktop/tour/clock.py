"""The tour's clock: it begins on a day that is chosen, and then goes as fast as any other."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day

STARTS = time_of_day(9, 0)


class TourClock:
    """Two tours of the same day show the same dates."""

    def __init__(self, day: date) -> None:
        self._first = datetime.combine(day, STARTS, UTC)
        self._begun = time.monotonic()

    def now(self) -> datetime:
        return self._first + timedelta(seconds=self.monotonic() - self._begun)

    def monotonic(self) -> float:
        return time.monotonic()
