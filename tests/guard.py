"""Watches that a test stays at home: loopback only, and no file written outside its own folders."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_LOOPBACK = ("127.", "::1", "localhost")
_DEVICES = ("/dev/", "/proc/self/")


class LeftHome(AssertionError):
    """A test reached out of the house: the text says where to."""


class Guard:
    """Listens to the interpreter's audit events while a test runs.

    An event out of bounds raises LeftHome where it happens and is remembered, so that a test
    fails even when the product catches the error.
    """

    def __init__(self) -> None:
        self._homes: tuple[str, ...] = ()
        self._seen: list[str] = []
        sys.addaudithook(self._on_event)

    @contextmanager
    def watching(self, *homes: Path) -> Iterator[list[str]]:
        """While inside, only loopback and files under `homes` are allowed; yields what was not."""
        self._seen = []
        self._homes = tuple(os.path.realpath(home) for home in homes)
        try:
            yield self._seen
        finally:
            self._homes = ()

    def _on_event(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self._homes or (judge := _JUDGES.get(event)) is None:
            return
        if (reason := judge(self._homes, *arguments)) is None:
            return
        self._seen.append(f"{event}: {reason}")
        raise LeftHome(self._seen[-1])


def _address(_homes: tuple[str, ...], _socket: object, address: object) -> str | None:
    if not isinstance(address, tuple):
        return None  # a local socket has a path, not a host
    return _host((), address[0])


def _host(_homes: tuple[str, ...], host: object, *_rest: object) -> str | None:
    name = host.decode() if isinstance(host, bytes) else str(host)
    return None if host is not None and name.startswith(_LOOPBACK) else f"host {name!r}"


def _open(homes: tuple[str, ...], path: object, mode: object, flags: object) -> str | None:
    writes = any(letter in mode for letter in "wax+") if isinstance(mode, str) else False
    if not writes and not (isinstance(flags, int) and flags & _WRITES):
        return None
    return _path(homes, path)


def _path(homes: tuple[str, ...], path: object, *_rest: object) -> str | None:
    if not isinstance(path, str | bytes | os.PathLike):
        return None  # an open descriptor was judged when it was opened
    name = os.fsdecode(path)
    if name.startswith(_DEVICES) or "__pycache__" in name:
        return None
    real = os.path.realpath(name)
    inside = any(real == home or real.startswith(home + os.sep) for home in homes)
    return None if inside else f"path {name!r}"


def _removed(homes: tuple[str, ...], path: object, folder: object = -1) -> str | None:
    """A name may be given within an open folder, as `shutil.rmtree` does."""
    if isinstance(folder, int) and folder >= 0 and isinstance(path, str | bytes):
        path = Path(f"/proc/self/fd/{folder}").readlink() / os.fsdecode(path)
    return _path(homes, path)


def _second_path(homes: tuple[str, ...], _source: object, target: object, *_: object) -> str | None:
    return _path(homes, target)


_JUDGES: dict[str, Callable[..., str | None]] = {
    "socket.connect": _address,
    "socket.bind": _address,
    "socket.sendto": _address,
    "socket.getaddrinfo": _host,
    "socket.gethostbyname": _host,
    "open": _open,
    "os.mkdir": _path,
    "os.remove": _removed,
    "os.rmdir": _removed,
    "os.truncate": _path,
    "os.rename": _second_path,
    "os.link": _second_path,
    "os.symlink": _second_path,
    "shutil.copyfile": _second_path,
    "sqlite3.connect": _path,
}
