"""Waiting for news: told at once, never for ever, and by asking where there is no stream."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest

from services.practice_unit.script import Pace
from services.transports.helsenett.watch import LIMITS, REST, News, Watch
from services.transports.http import Limits
from tests.fakes.edi_world import CENTRE, UNIT, EdiWorld, letter
from tests.transports.rude_server import (
    Answering,
    RudeServer,
    dripping,
    falling_silent_after,
    http,
    saying,
)

QUICK = replace(LIMITS, connect=2.0, silence=1.2, answer=1.2)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
NEWS = (
    b'event: notification\r\ndata: {"offset": 7, "type": "NewMessage",\r\n'
    b'data: "notificationReceiverHerId": 8000017}\r\n\r\n'
)


@dataclass
class RunningClock:
    """Goes by itself, and can be put forward."""

    ahead: float = field(default=0.0)

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic() + self.ahead


@contextmanager
def watching(answering: Answering) -> Iterator[tuple[Watch, RunningClock, RudeServer]]:
    """A watch before a server whose stream is so; other calls are answered."""
    clock = RunningClock()
    world = EdiWorld(clock=clock)

    def answer(connection: socket.socket, over: threading.Event) -> None:
        if b"/stream" in server.requests[-1]:
            answering(connection, over)
        else:
            connection.sendall(http("200 OK", b"{}", b"Connection: close"))

    with RudeServer(answer) as server:
        watch = Watch(world.access(server.url, QUICK), CENTRE, clock)
        yield watch, clock, server
        watch.close()
    world.close()


def test_news_that_come_while_waiting_end_the_wait() -> None:
    clock = RunningClock()
    world = EdiWorld(clock=clock, pace=Pace(answers=False)).configured()
    watch = Watch(world.access(limits=Limits(answer=20.0, silence=20.0)), CENTRE, clock)
    cursor = world.transport.receive("").cursor
    timer = threading.Timer(0.1, lambda: world.unit.say(letter(), UNIT, CENTRE))
    timer.start()
    assert watch.wait(cursor) is News.THERE_IS
    assert len(world.transport.receive(cursor).envelopes) == 1
    timer.join()
    watch.close()
    world.close()


def test_news_that_were_there_before_end_the_wait_at_once() -> None:
    clock = RunningClock()
    world = EdiWorld(clock=clock, pace=Pace(answers=False)).configured()
    world.unit.say(letter(), UNIT, CENTRE)
    watch = Watch(world.access(limits=Limits(answer=20.0, silence=20.0)), CENTRE, clock)
    assert watch.wait("") is News.THERE_IS
    cursor = world.transport.receive("").cursor
    quick = Watch(world.access(limits=QUICK), CENTRE, clock)
    assert quick.wait(cursor) is News.QUIET
    watch.close()
    quick.close()
    world.close()


@pytest.mark.parametrize(
    "answering",
    [
        dripping(HEAD, b": still here\n\n", 0.05),
        dripping(HEAD + b"event: connected\ndata:\n\n", b":\n\n", 0.05),
        dripping(HEAD + b"event: another\ndata: 1\n\n", b":\n\n", 0.05),
        dripping(HEAD + NEWS.replace(b"7", b"3", 1), b":\n\n", 0.05),
        dripping(HEAD, b"x", 0.2),
        dripping(HEAD, b":" * 4_000 + b"\n", 0.005),
    ],
)
def test_a_stream_without_news_is_left_when_its_time_is_over(answering: Answering) -> None:
    with watching(answering) as (watch, _, _server):
        began = time.monotonic()
        assert watch.wait("0-5") is News.QUIET
        assert time.monotonic() - began < 5.0


def test_an_event_in_several_lines_is_one() -> None:
    with watching(saying(HEAD, b": hello\r\n\r\nevent: connected\r\n\r\n", NEWS)) as (watch, *_):
        assert watch.wait("0-5") is News.THERE_IS


@pytest.mark.parametrize(
    "answering",
    [
        saying(http("404 Not Found")),
        saying(http("500 Oops")),
        saying(http("200 OK", b"<html>", b"Content-Type: text/html")),
        saying(http("204 No Content")),
        saying(HEAD, b"event: notification\ndata: nonsense\n\n"),
        saying(HEAD, b"event: notification\ndata: []\n\n"),
        saying(HEAD, b"event: notification\ndata: {}\n\n"),
        saying(HEAD, b"x" * 300_000),
        saying(HEAD),
        saying(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n"),
    ],
)
def test_where_there_is_no_stream_one_asks_instead_and_tries_again_later(
    answering: Answering,
) -> None:
    with watching(answering) as (watch, clock, server):
        assert watch.wait("") is News.NO_STREAM
        asked = len(server.requests)
        assert watch.wait("") is News.NO_STREAM
        assert len(server.requests) == asked
        clock.ahead += REST + 1
        watch.wait("")
        assert len(server.requests) > asked


@pytest.mark.parametrize(
    "answering",
    [
        saying(b"HTTP/1.1 200 OK\r\n", *[b"X: " + b"y" * 60_000 + b"\r\n"] * 170),
        saying(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 10_000_000),
        dripping(HEAD, b"data: " + b"x" * 60_000, 0.0),
        dripping(HEAD, b"x" * 60_000 + b"\n", 0.0),
        dripping(HEAD, b"event: notification\n\n", 0.0),
        dripping(b"HTTP/1.1 200 OK\r\nX-", b"x", 0.05),
        falling_silent_after(HEAD + b"event: notif"),
        falling_silent_after(),
        saying(HEAD, b"event: notification\ndata: \xff\xfe{\n\n"),
        saying(HEAD, b"event: notification\ndata: " + b"[" * 60_000 + b"\n\n"),
        saying(http("401 Unauthorized")),
        saying(http("423 Locked")),
        saying(http("429 Slow down", b"", b"Retry-After: 999999999")),
    ],
)
def test_a_stream_with_any_fault_ends_soon_and_tells_no_news(answering: Answering) -> None:
    with watching(answering) as (watch, _, _server):
        began = time.monotonic()
        assert watch.wait("") is not News.THERE_IS
        assert time.monotonic() - began < 10.0


def test_a_stream_that_leads_elsewhere_gets_no_token_there() -> None:
    with RudeServer(saying(HEAD, NEWS)) as elsewhere:
        location = f"Location: {elsewhere.url}/notifications/stream".encode()
        with watching(saying(http("307 Temporary Redirect", b"", location))) as (watch, *_):
            assert watch.wait("") is News.NO_STREAM
        assert elsewhere.requests == []


@pytest.mark.parametrize("busy", ["429 Slow down", "503 Busy"])
def test_a_stream_that_asks_for_a_pause_is_left_alone_for_as_long(busy: str) -> None:
    pause = http(busy, b"", b"Retry-After: 3000", b"Connection: close")
    with watching(saying(pause)) as (watch, clock, server):
        assert watch.wait("") is News.NO_STREAM
        asked = len(server.requests)
        clock.ahead += REST + 1.0
        assert watch.wait("") is News.NO_STREAM
        assert len(server.requests) == asked
        clock.ahead += 3000.0
        watch.wait("")
        assert len(server.requests) > asked


def test_a_server_that_asks_for_a_pause_at_once_is_not_asked_for_its_stream() -> None:
    clock = RunningClock()
    world = EdiWorld(clock=clock)
    busy = http("429 Slow down", b"", b"Retry-After: 3000", b"Connection: close")
    with RudeServer(saying(busy)) as server:
        watch = Watch(world.access(server.url, QUICK), CENTRE, clock)
        assert watch.wait("") is News.NO_STREAM
        assert len(server.requests) == 1
        clock.ahead += REST + 1.0
        assert watch.wait("") is News.NO_STREAM
        assert len(server.requests) == 1
        watch.close()
    world.close()


def test_a_stream_that_tells_of_what_nobody_finds_there_is_left_alone_for_a_while() -> None:
    with watching(saying(HEAD + NEWS)) as (watch, _, server):
        assert watch.wait("3") is News.THERE_IS
        assert watch.wait("3") is News.NO_STREAM
        asked = len(server.requests)
        assert watch.wait("3") is News.NO_STREAM
        assert len(server.requests) == asked


@pytest.mark.parametrize("data", [b"[" * 500, b'{"offset": "9"}', b"\xff", b"7", b'{"offset": 9}'])
def test_an_event_that_makes_no_sense_is_no_news_and_what_follows_it_is(data: bytes) -> None:
    event = b"event: notification\ndata: " + data + b"\n\n"
    with watching(saying(HEAD + event + NEWS)) as (watch, _, _server):
        assert watch.wait("3") is News.THERE_IS
    with watching(saying(HEAD + event)) as (watch, _, _server):
        assert watch.wait("3") is not News.THERE_IS
