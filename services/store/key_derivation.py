"""From what a person types to a key: Argon2id with a cost that is measured once and written down."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

KEY_LENGTH: Final = 32
TARGET_SECONDS: Final = 0.4
_MIB: Final = 1024
_LEAST_MEMORY: Final = 64 * _MIB
_MOST_MEMORY: Final = 512 * _MIB
_LEAST_PASSES: Final = 3
_MOST_PASSES: Final = 24


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id's parameters: memory in KiB, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int

    def is_sane(self) -> bool:
        """Whether a vault file may ask for this: a damaged one must not eat the machine."""
        return (
            8 * self.lanes <= self.memory <= 2 * _MOST_MEMORY
            and 1 <= self.passes <= 2 * _MOST_PASSES
            and 1 <= self.lanes <= 16
        )


def derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """32 bytes from a secret. Takes the time and memory that the cost says."""
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(secret, salt, cost.passes, cost.memory, cost.lanes, KEY_LENGTH, Type.ID)


def subkey(key: bytes, purpose: str) -> bytes:
    """A key for one purpose from a key (HKDF-SHA256), telling nothing about others."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_LENGTH, None, purpose.encode("ascii")).derive(key)


def calibrated(measure: Callable[[Cost], float] | None = None) -> Cost:
    """The cost that takes about 0.4 s on this machine, between 64 MiB × 3 and 512 MiB × 24 passes.

    `measure` gives the seconds a cost takes; this machine's own clock by default.
    """
    lanes = min(4, os.cpu_count() or 1)
    sample = Cost(_LEAST_MEMORY, 1, lanes)
    take = measure or _seconds
    take(sample)  # the first run pays for imports and cold memory
    seconds = min(take(sample), take(sample))
    affordable = _LEAST_MEMORY * TARGET_SECONDS / max(seconds, 1e-4)
    memory = int(min(max(affordable / _LEAST_PASSES, _LEAST_MEMORY), _MOST_MEMORY))
    memory -= memory % _MIB
    passes = int(min(max(affordable / memory, _LEAST_PASSES), _MOST_PASSES))
    return Cost(memory, passes, lanes)


def _seconds(cost: Cost) -> float:
    start = time.perf_counter()
    derive(b"measure", b"sixteen bytes ok", cost)
    return time.perf_counter() - start
