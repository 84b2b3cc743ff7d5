"""One time limit for a whole answer, headers and body.

The HTTP library's own limit starts anew with every byte, so a server that drips could hold a thread for
hours.
"""

from __future__ import annotations

import http.client
import io
import socket
import time
from typing import Any, Final

_LEAST: Final = 0.001


def limit_answers(pool_manager: Any, seconds: float) -> None:  # noqa: ANN401 an object of the HTTP library
    """Let every answer on this manager's connections end with a time-out after `seconds`."""
    pool_manager.pool_classes_by_scheme = {
        scheme: type(
            "TimedPool",
            (pool_class,),
            {"ConnectionCls": _timed(pool_class.ConnectionCls, seconds)},
        )
        for scheme, pool_class in pool_manager.pool_classes_by_scheme.items()
    }


def _timed(connection_class: Any, seconds: float) -> type[Any]:  # noqa: ANN401 as above
    class TimedResponse(http.client.HTTPResponse):
        def __init__(self, sock: socket.socket, *more: Any, **named: Any) -> None:  # noqa: ANN401 handed on
            super().__init__(sock, *more, **named)
            raw = self.fp.detach()
            self.fp = io.BufferedReader(_TimedReading(raw, sock, time.monotonic() + seconds))

    return type("TimedConnection", (connection_class,), {"response_class": TimedResponse})


class _TimedReading(io.RawIOBase):
    """Reads from a socket, waiting for each piece no longer than what is left of the whole."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket, deadline: float) -> None:
        self._raw = raw
        self._socket = sock
        self._deadline = deadline
        self._silence = sock.gettimeout()

    def readable(self) -> bool:
        return True

    def readinto(self, into: Any) -> int | None:  # noqa: ANN401 the buffer type of the standard library
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        silence = left if self._silence is None else min(left, self._silence)
        self._socket.settimeout(max(silence, _LEAST))
        return self._raw.readinto(into)

    def close(self) -> None:
        self._raw.close()
        super().close()
