"""A clock that stands until moved, and a randomness that repeats itself."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

REFERENCE = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)


@dataclass
class FakeClock:
    """Stands at `moment` until moved."""

    moment: datetime = REFERENCE
    seconds: float = 0.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.seconds

    def forward(self, by: timedelta) -> None:
        """Let time pass."""
        self.moment += by
        self.seconds += by.total_seconds()


@dataclass
class FakeRandomness:
    """The same sequence in every run."""

    source: random.Random = field(default_factory=lambda: random.Random(20261122))

    def new_id(self) -> str:
        return str(UUID(int=self.source.getrandbits(128), version=4))

    def secret(self, length: int) -> bytes:
        return hashlib.shake_256(self.source.randbytes(16)).digest(length)

    def between(self, low: float, high: float) -> float:
        return self.source.uniform(low, high)
