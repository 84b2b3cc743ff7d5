"""Waits for news: the server's stream of events, where it has one that works."""

from __future__ import annotations

import json
import math
from enum import StrEnum
from typing import Final
from urllib.parse import urlencode

from services.domain.errors import TransportUnavailable
from services.ports import Clock
from services.transports.helsenett.access import Access
from services.transports.helsenett.answers import unavailable
from services.transports.helsenett.cursor import Cursor
from services.transports.helsenett.notifications import notification
from services.transports.http import Limits, Request

LIMITS: Final = Limits(connect=5.0, silence=25.0, answer=25.0, largest=64 * 1024, slowest=math.inf)
"""For the connection of a watch: no wait is longer than that, however much is said meanwhile."""
REST: Final = 600.0
"""Seconds for which a stream that can't be had is not asked for again."""
LONGEST_REST: Final = 86_400.0
"""Seconds. A server that asks for a longer pause is asked again all the same."""
_TOO_SHORT: Final = 1.0
_MOST_LINES: Final = 10_000
_HANGS_UP: Final = frozenset({"timeout", "cut_off"})


class News(StrEnum):
    """What a wait ended with."""

    THERE_IS = "there_is"
    QUIET = "quiet"
    NO_STREAM = "no_stream"


class Watch:
    """Waits on a connection of its own (`Access` with this module's `LIMITS`); for one thread at a time."""

    def __init__(self, access: Access, her_id: str, clock: Clock) -> None:
        self._access = access
        self._her_id = her_id
        self._clock = clock
        self._rests_until = 0.0
        self._asked_pause = 0.0
        self._told_at: str | None = None

    def close(self) -> None:
        """Close the connection."""
        self._access.close()

    def cut_off(self) -> None:
        """As `HttpClient.cut_off`."""
        self._access.cut_off()

    def wait(self, cursor: str) -> News:
        """Until there is something after the cursor, or until the time is over.

        `NO_STREAM` comes at once, or as soon as it is clear: then ask now and then instead. Never raises.
        """
        if self._clock.monotonic() < self._rests_until:
            return News.NO_STREAM
        began = self._clock.monotonic()
        self._asked_pause = 0.0
        news = self._listened(Cursor.read(cursor).offset)
        if news is News.QUIET and self._clock.monotonic() - began < _TOO_SHORT:
            news = News.NO_STREAM  # it hangs up at once: asking again and again would be rude
        if news is News.THERE_IS and self._told_at == cursor:
            news = News.NO_STREAM  # it tells of something that nobody finds there: as rude
        self._told_at = cursor if news is News.THERE_IS else None
        if news is News.NO_STREAM:
            self._rests_until = self._clock.monotonic() + max(REST, self._asked_pause)
        return news

    def _listened(self, after: int) -> News:
        asked = urlencode({"herIds": self._her_id, "offset": after})
        request = Request(
            "GET", f"/notifications/stream?{asked}", None, {"Accept": "text/event-stream"}
        )
        try:
            # An ordinary request first, which learns the token and the nonce that the stream needs.
            greeting = self._access.exchange(Request("GET", "/ping"))
            if greeting.retry_after:
                raise unavailable(greeting)
            return self._first_news(request, after)
        except TransportUnavailable as trouble:
            self._asked_pause = min(trouble.retry_after or 0.0, LONGEST_REST)
            if self._asked_pause:
                return News.NO_STREAM
            return News.QUIET if trouble.cause in _HANGS_UP else News.NO_STREAM

    def _first_news(self, request: Request, after: int) -> News:
        event = b""
        data: list[bytes] = []
        lines = self._access.lines(request, "text/event-stream")
        for _, line in zip(range(_MOST_LINES), lines, strict=False):
            name, _, value = line.partition(b":")
            value = value.removeprefix(b" ")
            if name == b"event":
                event = value
            elif name == b"data":
                data.append(value)
            elif not line:
                if event == b"notification" and _is_after(b"\n".join(data), after):
                    lines.close()
                    return News.THERE_IS
                event, data = b"", []
        return News.QUIET


def _is_after(data: bytes, after: int) -> bool:
    """Whether it is news that the list tells as well. What can't be read here can't be read there either."""
    try:
        return notification(json.loads(data)).offset > after
    except (ValueError, RecursionError, TransportUnavailable):
        return False
