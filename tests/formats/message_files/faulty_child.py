"""The process apart with faults that a file could bring about: what the file says is done."""

from __future__ import annotations

import os
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

from services.domain.message_files import PagePicture
from services.formats.message_files import pages
from services.formats.message_files.apart import child, wire

_honest = pages.page_picture


def main() -> None:
    """As `child.main`, but for pages that are drawn: some do what no page should."""
    child.page_picture = drawn  # type: ignore[attr-defined]  # what it asks for a page
    child.page_sizes = sizes  # type: ignore[attr-defined]  # what it asks how large a page is
    keep_pipe()
    child.main()


_PIPE: list[IO[bytes]] = []


def keep_pipe() -> None:
    """What floods writes past all that would count."""
    _PIPE.append(os.fdopen(os.dup(sys.stdout.fileno()), "wb"))


def drawn(data: bytes, number: int, scale: float) -> PagePicture:
    """The page, if the file is none of those that do harm."""
    if data == b"reach":
        return PagePicture(1, 1, bytes(4), " ".join(reached()))
    if data in _HARM:
        _HARM[data]()
        return PagePicture(1, 1, bytes(4))
    return _honest(data, number, scale)


def sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """A harmful file has one page, like any other."""
    return ((100.0, 100.0),) if data in _HARM else pages.page_sizes(data)


def spin() -> None:
    """Work without end."""
    while True:
        pass


def half() -> None:
    """Begin to answer, and go."""
    boast(4)
    os._exit(0)


def chatter() -> None:
    """Print where the answers go, as a library might."""
    sys.stdout.write("X" * 10_000)
    sys.stdout.flush()
    os.write(1, b"X" * 10_000)


def flood() -> None:
    """Pixels without end."""
    while True:
        _PIPE[0].write(bytes(1 << 20))


def boast(length: int) -> None:
    """Say that so much will come."""
    _PIPE[0].write(wire._ANSWERED.pack(wire.Answer.PICTURE, 1, 1, length))
    _PIPE[0].flush()


def reached() -> list[str]:
    """What could be reached of the world outside."""
    found = [name for name in os.environ if name not in ("LC_CTYPE", "LD_LIBRARY_PATH")]
    attempts: dict[str, Callable[[], object]] = {
        "network": lambda: socket.create_connection(("127.0.0.1", 9), 1),
        "socket": socket.socket,
        "program": lambda: os.execv("/bin/true", ["true"]),  # noqa: S606 - it must not be begun
        "fork": os.fork,
        "parent": lambda: os.open(f"/proc/{os.getppid()}/mem", os.O_RDONLY),
        "environment": lambda: Path(f"/proc/{os.getppid()}/environ").read_bytes(),
        "kill": lambda: os.kill(os.getppid(), 0),
        "file": lambda: Path("/etc/hostname").read_bytes(),
        "write": lambda: Path("apart").write_bytes(b"x"),
        "listing": lambda: os.listdir("/home"),  # noqa: PTH208 - read at once
    }
    for name, attempt in attempts.items():
        try:
            attempt()
        except ConnectionRefusedError:
            found.append(name)
        except OSError:
            continue
        else:
            found.append(name)
    return found


_HARM: dict[bytes, Callable[[], object]] = {
    b"abort": os.abort,
    b"hang": lambda: time.sleep(600),
    b"spin": spin,
    b"grow": lambda: bytes(4 * 1024**3),
    b"flood": flood,
    b"boast": lambda: boast(3_000_000_000),
    b"half": half,
    b"print": chatter,
}
