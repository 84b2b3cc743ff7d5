"""A slow line is given time for what is large; one that only drips, either way, is given up."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable

import pytest

from services.domain.errors import TransportUnavailable
from services.transports.http import Answer, HttpClient, Limits, Request
from tests.transports.rude_server import Answering, RudeServer, http

LIMITS = Limits(connect=0.4, silence=2.0, answer=1.0, largest=4_000_000, slowest=500_000)
END = b"\xff"
LARGE = bytes(3_000_000) + END
PIECE = 100_000


def reading(pause: float, size: int) -> Answering:
    """Takes the request so slowly, and answers when it has all of it."""

    def answer(connection: socket.socket, over: threading.Event) -> None:
        while not over.wait(pause) and not connection.recv(size).endswith(END):
            pass
        connection.sendall(http("200 OK", b"{}"))

    return answer


def saying_slowly(pause: float, size: int) -> Answering:
    """Says the large answer so slowly."""

    def answer(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(LARGE)}\r\n\r\n".encode())
        for at in range(0, len(LARGE), size):
            if over.wait(pause):
                return
            connection.sendall(LARGE[at : at + size])

    return answer


def asked(answering: Answering, body: bytes = b"") -> tuple[Answer | TransportUnavailable, float]:
    """What came of it, and after how many seconds."""
    with RudeServer(answering, half=True) as server:
        client = HttpClient(server.url, {}, LIMITS, loopback_only=True)
        began = time.monotonic()
        try:
            return client.exchange(Request("POST", "/messages", body)), time.monotonic() - began
        except TransportUnavailable as trouble:
            return trouble, time.monotonic() - began
        finally:
            client.close()


@pytest.mark.parametrize(
    "act",
    [
        lambda: asked(reading(0.05, PIECE), LARGE),
        lambda: asked(saying_slowly(0.07, PIECE)),
    ],
    ids=["sent", "fetched"],
)
def test_an_honest_slow_line_carries_what_is_large(
    act: Callable[[], tuple[Answer | TransportUnavailable, float]],
) -> None:
    answer, seconds = act()
    assert isinstance(answer, Answer)
    assert answer.status == 200
    assert seconds > LIMITS.answer


@pytest.mark.parametrize(
    "act",
    [
        lambda: asked(reading(0.05, 2_000), LARGE),
        lambda: asked(saying_slowly(0.05, 500)),
    ],
    ids=["sent", "fetched"],
)
def test_a_line_that_only_drips_is_given_up_soon(
    act: Callable[[], tuple[Answer | TransportUnavailable, float]],
) -> None:
    trouble, seconds = act()
    assert isinstance(trouble, TransportUnavailable)
    assert trouble.may_have_arrived
    assert seconds < 15.0
