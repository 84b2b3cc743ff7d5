"""The connections that one client has open, so that another thread can end what hangs on them."""

from __future__ import annotations

import socket
import threading
import weakref
from contextlib import suppress


class OpenLines:
    """Thread-safe. After `cut_off` no line stays open for longer than it takes to notice it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lines: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self.over = False

    def opened(self, line: socket.socket) -> None:
        """This one is open from now on."""
        with self._lock:
            self._lines.add(line)
            if self.over:
                _cut(line)

    def cut_off(self) -> None:
        """End whatever is said or awaited on any of them, now and later. Never raises."""
        with self._lock:
            self.over = True
            for line in tuple(self._lines):
                _cut(line)


def _cut(line: socket.socket) -> None:
    """Both ways, under any encryption: whoever waits on it is woken, and finds it closed."""
    with suppress(OSError):
        socket.socket.shutdown(line, socket.SHUT_RDWR)
