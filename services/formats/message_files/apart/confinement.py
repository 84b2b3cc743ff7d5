"""The process apart gives up what it does not need, as far as this system knows how: all of it helps, none is
needed. What a system lacks is left out without a word.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Final

_MIB: Final = 1024 * 1024
MOST_MEMORY: Final = 1024 * _MIB
"""Of all that the process may reserve. The largest picture takes 256 MB, and a page 96."""
_MOST_OPEN: Final = 64
_MOST_SECONDS: Final = 1800
"""Of work in a process's whole life; then another is begun."""


def confine() -> None:
    """From now on: little memory, no file written, no core dump, no program started, no network."""
    _limit()
    if sys.platform == "linux":
        with suppress(Exception):  # an odd system is no reason to show no files
            _shut_in()
    elif sys.platform == "win32":
        _no_window_when_it_fails()


def spend(seconds: float) -> None:
    """So much of the processor's time from now, and no more."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    most = int(used.ru_utime + used.ru_stime + seconds) + 1
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (min(most, _MOST_SECONDS), _MOST_SECONDS))


def _shut_in() -> None:
    from services.formats.message_files.apart.kernel import give_up_privileges
    from services.formats.message_files.apart.landlock import only_read
    from services.formats.message_files.apart.syscalls import refuse_syscalls

    if give_up_privileges():
        only_read(_code())
        refuse_syscalls()


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    limits = [
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, _MOST_OPEN),
    ]
    if sys.platform == "linux":  # elsewhere programs reserve far more than they use
        limits.append((resource.RLIMIT_AS, MOST_MEMORY))
    for kind, most in limits:
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def _code() -> tuple[str, ...]:
    """Where programs, libraries and letters lie, and nobody's documents."""
    return ("/usr", "/lib", "/lib64", "/nix/store", sys.base_prefix, sys.prefix, *sys.path)


def _no_window_when_it_fails() -> None:
    """Windows would show one, and keep what was in memory."""
    import ctypes

    with suppress(AttributeError, OSError):
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002 | 0x8000)  # type: ignore[attr-defined]  # on Windows only
