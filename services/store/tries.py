"""Holds back guessing: each wrong try makes the next one wait longer, also after a restart.

Only a clock that never goes back is asked. What it says after a restart of the machine is less than
what has truly passed, so setting the wall clock, forward or back, shortens nothing; and as it always
goes on, nobody is locked out for ever.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from services.domain.errors import Refused, TooEarly
from services.ports import Clock
from services.store.durable_file import write_durably

_FREE: Final = 3
"""Wrong tries before the waiting begins: fingers slip."""
_FIRST_WAIT: Final = 2.0
_LONGEST_WAIT: Final = 300.0
_AFTER_DAMAGE: Final = 6
"""How many wrong tries a file that can't be read stands for."""


def wait_after(failures: int) -> float:
    """Seconds to wait after so many wrong tries in a row: 0, 0, 0, 2, 4, 8 … 300."""
    if failures <= _FREE:
        return 0.0
    return min(_FIRST_WAIT * 2.0 ** min(failures - _FREE - 1, 10), _LONGEST_WAIT)


@dataclass(frozen=True, slots=True)
class _Counted:
    failures: int = 0
    at: float = 0.0


class Tries:
    """The wrong tries in a row, kept in a small file beside the centre."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._counted = self._read()
        if clock.monotonic() < self._counted.at:
            # The machine has been started since: count from its start, which was later.
            self._counted = _Counted(self._counted.failures, 0.0)
            self._keep()

    def require_open(self) -> None:
        """Raises `TooEarly` while the last wrong try is too fresh."""
        left = self.seconds_left()
        if left > 0:
            raise TooEarly(left)

    def seconds_left(self) -> float:
        """How long the next try is held back still."""
        passed = self._clock.monotonic() - self._counted.at
        return max(0.0, wait_after(self._counted.failures) - passed)

    def count(self) -> None:
        """Count a try as wrong before it is evaluated, so that pulling the plug wins nothing.

        A disk that is full or can't be written does not keep people out: then it counts until the
        program ends.
        """
        self._counted = _Counted(self._counted.failures + 1, self._clock.monotonic())
        self._keep()

    def forget(self) -> None:
        """The right secret was given."""
        self._counted = _Counted()
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def take_back(self) -> None:
        """The try that was counted was no guess; those before it stand."""
        self._counted = _Counted(max(self._counted.failures - 1, 0), self._clock.monotonic())
        self._keep()

    def wait_now(self) -> float:
        """Seconds that a refusal given now should tell."""
        return wait_after(self._counted.failures)

    def _keep(self) -> None:
        fields = {"failures": self._counted.failures, "at": self._counted.at}
        with contextlib.suppress(Refused, OSError):
            write_durably(self._path, json.dumps(fields).encode("ascii"))

    def _read(self) -> _Counted:
        try:
            fields = json.loads(self._path.read_bytes())
            counted = _Counted(int(fields["failures"]), float(fields["at"]))
        except FileNotFoundError:
            return _Counted()
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return _Counted(_AFTER_DAMAGE, self._clock.monotonic())
        if counted.failures < 0 or not 0 <= counted.at < float("inf"):
            return _Counted(_AFTER_DAMAGE, self._clock.monotonic())
        return counted
