"""HTTP/1.1 for the desk: reads requests within limits, writes answers, keeps connections."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from typing import Final
from urllib.parse import parse_qs, urlsplit

from services.practice_unit.edi.said import Asked, Code, Refusal, Said
from services.practice_unit.loopback_server import LoopbackServer

LARGEST: Final = 35 * 1024 * 1024
_IDLE_SECONDS: Final = 60.0
_LONGEST_PATH: Final = 16 * 1024


class EdiServer(LoopbackServer):
    """The practice server of the message interface and of its tokens."""

    def __init__(self, answer: Callable[[Asked], Said], now: Callable[[], float]) -> None:
        super().__init__(_Handler)
        self.answer = answer
        self.now = now


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "PracticeUnit"
    sys_version = ""
    timeout = _IDLE_SECONDS
    wbufsize = 64 * 1024
    disable_nagle_algorithm = True
    server: EdiServer

    def answer(self) -> None:
        """Any request at all."""
        body = self._body()
        if body is None:
            return
        parts = urlsplit(self.path[:_LONGEST_PATH])
        asked = Asked(
            self.command,
            self.server.url + parts.path,
            parts.path,
            parse_qs(parts.query, keep_blank_values=True),
            self._headers(),
            body,
        )
        self._say(self.server.answer(asked))

    do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815 the library's own names

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the library's own name
        """Say nothing: a log is no place for who writes to whom."""

    def finish(self) -> None:
        """Close both ways, even if the other side went while we were still speaking."""
        with suppress(OSError):
            super().finish()
        self.rfile.close()

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The unit's own clock, which can be moved."""
        return super().date_time_string(self.server.now() if timestamp is None else timestamp)

    def _headers(self) -> dict[str, str]:
        """By lower-case name. One that comes twice is put together, so that no proof fits any more."""
        found: dict[str, str] = {}
        for name, value in self.headers.items():
            known = found.get(name.lower())
            found[name.lower()] = value if known is None else f"{known}, {value}"
        return found

    def _body(self) -> bytes | None:
        """The body, read before anything is answered, so that the connection can go on."""
        given = self.headers.get("Content-Length")
        length = given if given is not None or self.command in ("POST", "PUT") else "0"
        if length is None or not length.isdigit() or "Transfer-Encoding" in self.headers:
            self._turn_away(411)
            return None
        if int(length) > LARGEST:
            self._turn_away(413)
            return None
        body = self.rfile.read(int(length))
        return body if len(body) == int(length) else None

    def _turn_away(self, status: int) -> None:
        self.close_connection = True
        self._say(Refusal(status, Code.TOO_LARGE).said())

    def _say(self, said: Said) -> None:
        if said.cut_off:
            self.close_connection = True
            return
        self.send_response(said.status)
        for name, value in said.headers.items():
            self.send_header(name, value)
        if said.stream is not None:
            self._say_on(said.stream)
            return
        body = json.dumps(said.body).encode("ascii") if said.body is not None else b""
        problem = said.status >= 400 and "errorCode" in (said.body or {})
        self.send_header("Content-Type", f"application/{'problem+' if problem else ''}json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _say_on(self, stream: Iterator[bytes]) -> None:
        """Events as they come, until they end, the other side goes or the server stops."""
        self.close_connection = True
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        for event in stream:
            if self.server.stopping.is_set():
                return
            self.wfile.write(event)
            self.wfile.flush()
