"""Calls into Linux that Python has no names for. Each says whether it was done; none raises."""

from __future__ import annotations

import ctypes
import signal
from functools import cache
from typing import Final

_PARENT_DEATH_SIGNAL: Final = 1
_DUMPABLE: Final = 4
_NO_NEW_PRIVILEGES: Final = 38


def give_up_privileges() -> bool:
    """End with the one who started this, leave no memory behind in a core dump, and gain no rights ever."""
    prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    prctl(_DUMPABLE, 0)
    return prctl(_NO_NEW_PRIVILEGES, 1)


def prctl(option: int, *values: int) -> bool:
    """`prctl(2)` with plain numbers."""
    given = [ctypes.c_ulong(value) for value in (*values, 0, 0, 0, 0)[:4]]
    try:
        return int(_libc().prctl(ctypes.c_int(option), *given)) == 0
    except (OSError, AttributeError):
        return False


def syscall(number: int, *values: object) -> int:
    """The kernel's own answer, or -1."""
    try:
        return int(_libc().syscall(ctypes.c_long(number), *values))
    except (OSError, AttributeError):
        return -1


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
