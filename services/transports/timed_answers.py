"""One time limit for a whole request, and one for a whole answer, headers and body.

The HTTP library's own limit starts anew with every byte, so a server that drips, or takes drop by drop,
could hold a thread for hours.
"""

from __future__ import annotations

import http.client
import io
import socket
import time
from typing import Any, Final

from services.transports.open_lines import OpenLines

_LEAST: Final = 0.001
_PIECE: Final = 64 * 1024
_MOST_HEADS: Final = 20
"""So many times a server may say "go on" before it answers."""
_ON_THE_WAY: Final = 256 * 1024
"""Bytes that the system may hold for a slow line: they still go out while we already wait for the answer."""


def limit_time(pool_manager: Any, seconds: float, slowest: float, lines: OpenLines) -> None:  # noqa: ANN401 an object of the HTTP library
    """Let every request and every answer on this manager's connections end with a time-out.

    Each may take `seconds`, and longer only as long as `slowest` bytes a second go through. What is open
    stands in `lines`.
    """
    pool_manager.connection_pool_kw["socket_options"] = [
        (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
        (socket.SOL_SOCKET, socket.SO_SNDBUF, _ON_THE_WAY),
    ]
    pool_manager.pool_classes_by_scheme = {
        scheme: type(
            "TimedPool",
            (pool_class,),
            {"ConnectionCls": _timed(pool_class.ConnectionCls, seconds, slowest, lines)},
        )
        for scheme, pool_class in pool_manager.pool_classes_by_scheme.items()
    }


class _Time:
    """What is left of the time, with what was carried so far."""

    def __init__(self, seconds: float, slowest: float, silence: float | None) -> None:
        self._deadline = time.monotonic() + seconds
        self._slowest = slowest
        self._silence = silence

    def carried(self, count: int) -> None:
        self._deadline += count / self._slowest

    def next_wait(self) -> float:
        """How long the next piece may take. Raises `TimeoutError` when nothing is left."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return max(left if self._silence is None else min(left, self._silence), _LEAST)


def _timed(connection_class: Any, seconds: float, slowest: float, lines: OpenLines) -> type[Any]:  # noqa: ANN401 as above
    class TimedResponse(http.client.HTTPResponse):
        def __init__(self, sock: socket.socket, *more: Any, **named: Any) -> None:  # noqa: ANN401 handed on
            super().__init__(sock, *more, **named)
            raw, left = self.fp.detach(), _Time(seconds, slowest, sock.gettimeout())
            self.fp = io.BufferedReader(_TimedReading(raw, sock, left))
            self._heads = 0

        def _read_status(self) -> Any:  # noqa: ANN401 in place of the HTTP library's own
            """What only promises an answer, again and again, would be read for ever: it carries bytes."""
            self._heads += 1
            if self._heads > _MOST_HEADS:
                raise http.client.BadStatusLine("")
            return super()._read_status()  # type: ignore[misc]  # the library's types leave it out

    def connect(connection: Any) -> None:  # noqa: ANN401 as `send`
        connection_class.connect(connection)
        lines.opened(connection.sock)

    def send(connection: Any, data: Any) -> None:  # noqa: ANN401 in place of the HTTP library's own
        if connection.sock is None:
            connection.connect()
        left, whole = _Time(seconds, slowest, None), memoryview(data)
        for at in range(0, len(whole), _PIECE):
            piece = whole[at : at + _PIECE]
            connection.sock.settimeout(left.next_wait())
            connection_class.send(connection, piece)
            left.carried(len(piece))

    return type(
        "TimedConnection",
        (connection_class,),
        {"response_class": TimedResponse, "connect": connect, "send": send},
    )


class _TimedReading(io.RawIOBase):
    """Reads from a socket, waiting for each piece no longer than what is left of the whole."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket, left: _Time) -> None:
        self._raw = raw
        self._socket = sock
        self._left = left

    def readable(self) -> bool:
        return True

    def readinto(self, into: Any) -> int | None:  # noqa: ANN401 the buffer type of the standard library
        self._socket.settimeout(self._left.next_wait())
        count = self._raw.readinto(into)
        self._left.carried(count or 0)
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()
