"""A server on loopback that answers each connection with raw bytes, or worse."""

from __future__ import annotations

import re
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Self

_LENGTH = re.compile(rb"content-length: *([0-9]+)", re.IGNORECASE)
Answering = Callable[[socket.socket, threading.Event], None]


class RudeServer:
    """Reads a request, then does as told; stops by itself when the block is left.

    `half`: it reads only the beginning of it, and leaves the rest to what it was told.
    """

    def __init__(
        self, answering: Answering, tls: ssl.SSLContext | None = None, *, half: bool = False
    ) -> None:
        self._answering = answering
        self._tls = tls
        self._half = half
        self._listener = socket.create_server(("127.0.0.1", 0))
        # What is sent here waits at the sender, as on a slow line, not in the system's memory.
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        self._over = threading.Event()
        self._threads: list[threading.Thread] = []
        self.requests: list[bytes] = []
        self._loop = threading.Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        scheme = "https" if self._tls else "http"
        return f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._loop.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._loop.join()
        self._listener.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(30.0)
        with suppress(OSError), self._encrypted(connection) as line:
            self.requests.append(line.recv(65536) if self._half else _request(line))
            self._answering(line, self._over)

    def _encrypted(self, connection: socket.socket) -> socket.socket:
        if self._tls is None:
            return connection
        try:
            return self._tls.wrap_socket(connection, server_side=True)
        except OSError:
            connection.close()
            raise


def _request(connection: socket.socket) -> bytes:
    """All of it: a connection closed with something unread would take the answer with it."""
    request = bytearray()
    wanted = 1
    while len(request) < wanted and (piece := connection.recv(65536)):
        request += piece
        head, ending, _ = request.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        body = int(length[1]) if length else 0
        wanted = len(head) + len(ending) + body if ending else len(request) + 1
    return bytes(request)


def saying(*pieces: bytes) -> Answering:
    """Says this and hangs up."""

    def answer(connection: socket.socket, _over: threading.Event) -> None:
        for piece in pieces:
            connection.sendall(piece)

    return answer


def falling_silent_after(*pieces: bytes) -> Answering:
    """Says this, and then nothing until the test is over."""

    def answer(connection: socket.socket, over: threading.Event) -> None:
        saying(*pieces)(connection, over)
        over.wait()

    return answer


def dripping(head: bytes, drop: bytes, pause: float) -> Answering:
    """Says a drop at a time, never so seldom that the connection looks dead."""

    def answer(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(head)
        while not over.wait(pause):
            connection.sendall(drop)

    return answer


def http(status: str, body: bytes = b"", *headers: bytes) -> bytes:
    """A whole HTTP answer."""
    lines = [f"HTTP/1.1 {status}".encode(), f"Content-Length: {len(body)}".encode(), *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body
