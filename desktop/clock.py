"""The real clock and the real randomness."""

from __future__ import annotations

import random
import secrets
import time
from datetime import UTC, datetime
from uuid import uuid4


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class SystemRandomness:
    """The operating system's randomness."""

    def new_id(self) -> str:
        return str(uuid4())

    def secret(self, length: int) -> bytes:
        return secrets.token_bytes(length)

    def between(self, low: float, high: float) -> float:
        return random.uniform(low, high)  # noqa: S311 - jitter, not a secret
