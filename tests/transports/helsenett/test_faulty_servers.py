"""Servers at their worst, at every door: nothing goes astray, no thread hangs, and what is told is true."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from services.domain.errors import TransportUnavailable
from services.transports.helsenett.edi import EdiTransport
from services.transports.helsenett.helseid import HelseId
from tests.transports.helsenett.test_edi_over_http import OURS, meeting
from tests.transports.helsenett.test_helseid import discovery, helseid_at, token_trouble, trouble_of
from tests.transports.rude_server import (
    Answering,
    RudeServer,
    dripping,
    falling_silent_after,
    http,
    saying,
)

OK = b"HTTP/1.1 200 OK\r\n"
TOKEN = {"access_token": "abc", "token_type": "DPoP", "expires_in": 600}
FAULTS = {
    "silence": (falling_silent_after(), "timeout"),
    "half a head": (falling_silent_after(b"HTTP/1.1 200 OK\r\nContent-Le"), "timeout"),
    "half a body": (saying(OK + b'Content-Length: 900\r\n\r\n{"access_token": "abc"'), "cut_off"),
    "half a body, then silence": (
        falling_silent_after(OK + b"Content-Length: 900\r\n\r\n{"),
        "cut_off",
    ),
    "a head that drips": (dripping(OK + b"X-", b"x", 0.05), "timeout"),
    "a length that is none": (saying(OK + b"Content-Length: -1\r\n\r\n{"), "wrong_answer"),
    "10 MB of headers": (saying(OK, *[b"X: " + b"y" * 60_000 + b"\r\n"] * 170), "cut_off"),
    "one header of 10 MB": (saying(OK + b"X: " + b"y" * 10_000_000), "cut_off"),
    "a body without end": (dripping(OK + b"\r\n", b"x" * 60_000, 0.0), "too_large"),
    "pieces without end": (
        dripping(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"8000\r\n%b\r\n" % (b"x" * 32768), 0),
        "too_large",
    ),
    "a page": (saying(http("200 OK", b"<html>", b"Content-Type: text/html")), "wrong_answer"),
    "another alphabet": (saying(http("200 OK", '{"å": "'.encode("latin-1"))), "wrong_answer"),
    "half a pair of UTF-16": (saying(http("200 OK", b"\xff\xfe{\x00\xd8")), "wrong_answer"),
    "a list": (saying(http("200 OK", b"[]")), "wrong_answer"),
    "deep lists": (saying(http("200 OK", b"[" * 90_000)), "wrong_answer"),
    "a number of 90,000 digits": (
        saying(http("200 OK", b'{"expires_in": ' + b"9" * 90_000 + b"}")),
        "wrong_answer",
    ),
    "packed": (saying(http("200 OK", b"{}", b"Content-Encoding: gzip")), "wrong_answer"),
    "too many": (saying(http("429 Slow down", b"", b"Retry-After: 30")), "busy"),
    "locked": (saying(http("423 Locked")), "status_423"),
}


@pytest.mark.parametrize(("answering", "cause"), FAULTS.values(), ids=FAULTS)
def test_a_token_endpoint_with_any_fault_is_told_soon_and_nothing_has_left(
    answering: Answering, cause: str
) -> None:
    began = time.monotonic()
    trouble = token_trouble(answering)
    assert (trouble.cause, trouble.may_have_arrived) == (cause, False)
    assert time.monotonic() - began < 5.0


@contextmanager
def issuer(answering: Answering) -> Iterator[tuple[HelseId, RudeServer]]:
    with RudeServer(answering) as server:
        helseid = helseid_at(server.url)
        yield helseid, server
        helseid.close()


@pytest.mark.parametrize(("answering", "cause"), FAULTS.values(), ids=FAULTS)
def test_an_issuer_with_any_fault_is_told_soon_and_nothing_has_left(
    answering: Answering, cause: str
) -> None:
    with issuer(answering) as (helseid, _):
        trouble = trouble_of(helseid.token)
    assert trouble.cause in (cause, "status_429")


@pytest.mark.parametrize(("answering", "cause"), FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize(
    "act",
    [lambda transport: transport.send(OURS), lambda transport: transport.receive("3-7")],
    ids=["sending", "fetching"],
)
def test_a_message_server_with_any_fault_is_told_soon_and_the_message_is_tried_again(
    answering: Answering, cause: str, act: Callable[[EdiTransport], object]
) -> None:
    began = time.monotonic()
    with meeting(answering) as (transport, _), pytest.raises(TransportUnavailable) as caught:
        act(transport)
    assert caught.value.cause == {"status_423": "locked"}.get(cause, cause)
    assert caught.value.may_have_arrived == (cause not in ("busy", "status_423"))
    assert time.monotonic() - began < 5.0


@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "303 See", "307 Temporary", "308 Moved"]
)
def test_a_redirect_elsewhere_gets_no_assertion(status: str) -> None:
    with RudeServer(saying(http("200 OK", json.dumps(TOKEN).encode()))) as elsewhere:
        for scheme in (elsewhere.url, elsewhere.url.replace("http:", "")):
            location = f"Location: {scheme}/connect/token".encode()
            assert token_trouble(saying(http(status, b"", location))).cause == "redirect"
        assert elsewhere.requests == []


@contextmanager
def granting(lives: object) -> Iterator[tuple[HelseId, RudeServer]]:
    """An issuer whose tokens live so long."""
    token = http("200 OK", json.dumps({**TOKEN, "expires_in": lives}).encode())

    def answer(connection: socket.socket, _over: threading.Event) -> None:
        is_discovery = server.requests[-1].startswith(b"GET")
        connection.sendall(discovery(server.url) if is_discovery else token)

    with RudeServer(answer) as server:
        helseid = helseid_at(server.url)
        yield helseid, server
        helseid.close()


@pytest.mark.parametrize("lives", [0, -5, 1, 10**400, True])
def test_a_token_of_an_absurd_life_is_used_and_asked_for_again_in_time(lives: int) -> None:
    with granting(lives) as (helseid, server):
        assert helseid.token() == "abc"
        assert helseid.token() == "abc"
        assert sum(asked.startswith(b"POST") for asked in server.requests) == 1


@pytest.mark.parametrize("lives", ["600", 1e3, None, [600], {"s": 600}])
def test_a_life_that_is_no_number_is_a_wrong_answer(lives: object) -> None:
    with granting(lives) as (helseid, _):
        assert trouble_of(helseid.token).cause == "wrong_answer"
