"""Servers that are awkward in ways of their own: what is told is true, nothing hangs, nothing is mistaken."""

from __future__ import annotations

import gzip
import json
import socket
import threading
import time

import pytest

from services.domain.errors import TransportUnavailable
from services.transports.http import HttpClient, Limits
from tests.transports.helsenett.test_edi_over_http import CLOSE, OURS, UUID, meeting
from tests.transports.helsenett.test_faulty_servers import TOKEN
from tests.transports.helsenett.test_helseid import discovery, helseid_at, token_trouble, trouble_of
from tests.transports.rude_server import Answering, RudeServer, dripping, http, saying

OK = b"HTTP/1.1 200 OK\r\n"
LIST = b"2\r\n[]\r\n0\r\n\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
WRONG = frozenset({"wrong_answer"})
BROKEN = WRONG | {"cut_off"}
BOMB = gzip.compress(b"[" + b" " * 30_000_000 + b"]")


def closing(status: str, body: bytes = b"", *headers: bytes) -> Answering:
    """Says that it hangs up: a next call on the line that is about to close would meet its end instead."""
    return saying(http(status, body, *headers, CLOSE))


AWKWARD: dict[str, tuple[Answering, frozenset[str]]] = {
    "pieces of no length": (saying(CHUNKED + b"zz\r\n{}\r\n"), BROKEN),
    "a piece of a negative length": (saying(CHUNKED + b"-1\r\n{}\r\n"), BROKEN),
    "a piece of a vast length": (saying(CHUNKED + b"f" * 30 + b"\r\n{}"), BROKEN | {"too_large"}),
    "pieces that end early": (saying(CHUNKED + b"2\r\n{}\r\n"), BROKEN),
    "a last piece without its end": (saying(CHUNKED + b"2\r\n[]\r\n0\r\n"), BROKEN),
    "go on, for ever": (dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.0), BROKEN),
    "go on, and nothing": (saying(b"HTTP/1.1 100 Continue\r\n\r\n"), BROKEN),
    "hints only": (saying(b"HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n"), BROKEN | {"status_103"}),
    "a bomb that says so": (closing("200 OK", BOMB, b"Content-Encoding: gzip"), WRONG),
    "a bomb in another spelling": (closing("200 OK", BOMB, b"Content-Encoding: X-GZIP"), WRONG),
    "a bomb in the transfer": (saying(OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n" + BOMB), BROKEN),
    "a bomb that does not say so": (closing("200 OK", BOMB), WRONG),
    "two lengths": (saying(OK + b"Content-Length: 2\r\nContent-Length: 9\r\n\r\n[]"), BROKEN),
    "a length and pieces": (saying(OK + CLOSE + b"\r\nContent-Length: 90\r\n" + CHUNKED[17:] + LIST), WRONG),
    "no content": (closing("204 No Content"), WRONG | {"status_204"}),
    "reset content": (closing("205 Reset Content"), WRONG | {"status_205"}),
    "a part of it": (closing("206 Partial Content", b"[]"), WRONG | {"status_206"}),
    "a status that is none": (saying(b"HTTP/1.1 abc OK\r\n\r\n"), BROKEN),
    "the oldest of all protocols": (saying(b"{}\r\n"), BROKEN),
    "not a number": (closing("200 OK", b"NaN"), WRONG),
    "deep objects": (closing("200 OK", b'{"a":' * 20_000), WRONG),
    "two byte orders": (closing("200 OK", b"\xff\xfe\xfe\xff"), WRONG),
}  # fmt: skip


@pytest.mark.parametrize(("answering", "causes"), AWKWARD.values(), ids=list(AWKWARD))
def test_a_message_is_tried_again_whatever_the_answer(
    answering: Answering, causes: frozenset[str]
) -> None:
    began = time.monotonic()
    with meeting(answering) as (transport, _):
        for act in (lambda: transport.send(OURS), lambda: transport.receive("3-7")):
            with pytest.raises(TransportUnavailable) as caught:
                act()
            assert caught.value.cause in causes
            assert caught.value.may_have_arrived
    assert time.monotonic() - began < 60.0


@pytest.mark.parametrize(("answering", "causes"), AWKWARD.values(), ids=list(AWKWARD))
def test_no_token_comes_of_it(answering: Answering, causes: frozenset[str]) -> None:
    trouble = token_trouble(answering)
    assert trouble.cause in causes
    assert not trouble.may_have_arrived


def test_what_is_said_beyond_an_answer_is_not_taken_for_the_next() -> None:
    stray = http("202 Accepted", b'{"id": "stray"}')
    answers = [http("200 OK", b'{"response": "pong"}') + stray, http("200 OK", b"second", CLOSE)]

    def answer(connection: socket.socket, _over: threading.Event) -> None:
        connection.sendall(answers[len(server.requests) - 1])

    with RudeServer(answer) as server:
        client = HttpClient(server.url, {}, Limits(), loopback_only=True)
        client.get("/ping", {})
        assert client.post("/messages", b"x", "text/plain").body == b"second"
        assert len(server.requests) == 2
        client.close()


def test_a_line_that_was_closed_while_it_rested_is_made_anew() -> None:
    with RudeServer(saying(http("200 OK", b"{}"))) as server:  # it says keep, and hangs up
        client = HttpClient(server.url, {}, Limits(), loopback_only=True)
        for _ in range(3):
            server._over.wait(0.05)
            assert client.get("/", {}).status == 200
        client.close()


@pytest.mark.parametrize(
    "said",
    [
        b'{"access_token": "abc", "access_token": "def", "token_type": "DPoP", "expires_in": 600}',
        b'{"expires_in": 600, "token_type": "dpop", "access_token": "def", "more": {"a": [1]}}',
    ],
)
def test_of_two_values_under_one_name_the_last_counts(said: bytes) -> None:
    assert token_of(said) == "def"


@pytest.mark.parametrize(
    "token",
    [
        "t" * 1_000_000,
        "t" * 20_000,
        "",
        " \r\nX: y",
        "t\0",
        "å",
        "\ud800",
        7,
        None,
        ["t"],
        {"t": 1},
    ],
)
def test_a_token_that_is_none_is_never_shown_to_anybody(token: object) -> None:
    said = json.dumps({**TOKEN, "access_token": token}).encode()
    assert token_of(said) in ("wrong_answer", "too_large")


@pytest.mark.parametrize("lives", [b"1e999", b"-1e999", b"NaN", b"1" + b"0" * 4000, b"0.0", b'"0"'])
def test_a_life_beyond_all_numbers_ends_in_no_fault(lives: bytes) -> None:
    said = b'{"access_token": "abc", "token_type": "DPoP", "expires_in": ' + lives + b"}"
    assert token_of(said) in ("abc", "wrong_answer")


def token_of(said: bytes) -> str:
    """The token that comes of this answer, or the cause of the trouble."""

    def answer(connection: socket.socket, _over: threading.Event) -> None:
        is_discovery = server.requests[-1].startswith(b"GET")
        connection.sendall(discovery(server.url) if is_discovery else http("200 OK", said, CLOSE))

    with RudeServer(answer) as server:
        helseid = helseid_at(server.url)
        try:
            return helseid.token()
        except TransportUnavailable as trouble:
            return trouble.cause
        finally:
            helseid.close()


@pytest.mark.parametrize(
    "date",
    [b"Thu, 01 Jan 1970 00:00:00 GMT", b"Fri, 31 Dec 9999 23:59:59 GMT", b"Sun, 22 Nov 2026 13:00:00 GMT"],
)  # fmt: skip
@pytest.mark.parametrize("status", ["401 Unauthorized"])
def test_a_time_far_off_is_told_as_such_and_nothing_is_signed_for_it(
    status: str, date: bytes
) -> None:
    with meeting(saying(http(status, b"", b"Date: " + date, CLOSE))) as (transport, server):
        with pytest.raises(TransportUnavailable) as caught:
            transport.send(OURS)
        assert (caught.value.cause, caught.value.may_have_arrived) == ("clock_wrong", False)
        assert len(server.requests) == 1


def test_another_nonce_on_each_answer_is_followed_each_time() -> None:
    counted: list[int] = []

    def answer(connection: socket.socket, _over: threading.Event) -> None:
        counted.append(1)
        nonce = f"DPoP-Nonce: number-{len(counted)}".encode()
        connection.sendall(http("202 Accepted", b'{"id": %s}' % UUID, nonce, CLOSE))

    with meeting(answer) as (transport, server):
        for _ in range(4):
            transport.send(OURS)
    assert len(server.requests) == 4, "none had to be sent twice"


@pytest.mark.parametrize("nonce", [b"x" * 60_000, b"\xe5", b"a\tb", b"", b'"a", "b"'])
def test_a_nonce_that_is_none_ends_in_no_fault(nonce: bytes) -> None:
    answering = saying(http("401 Unauthorized", b"", b"DPoP-Nonce: " + nonce, CLOSE))
    with meeting(answering) as (transport, server), pytest.raises(TransportUnavailable) as caught:
        transport.send(OURS)
    assert caught.value.cause == "unauthorised"
    assert len(server.requests) <= 3


@pytest.mark.parametrize(
    "endpoint",
    ["{}@evil.example/t", "{}.evil.example/t", "{}//evil.example/t\r\nX: y", "{}\\@evil.example",
     "//evil.example/t",
     "{}/t?next=http://evil.example", "{}/../../t#x", "{}/\ud800", "{}/" + "a" * 100_000],
)  # fmt: skip
def test_no_token_endpoint_leads_the_assertion_to_another_server(endpoint: str) -> None:
    def answer(connection: socket.socket, _over: threading.Event) -> None:
        if server.requests[-1].startswith(b"GET"):
            said = {"issuer": server.url, "token_endpoint": endpoint.replace("{}", server.url)}
            connection.sendall(http("200 OK", json.dumps(said).encode(), CLOSE))
        else:
            connection.sendall(http("400 Bad Request", b'{"error": "invalid_client"}', CLOSE))

    with RudeServer(answer) as server:
        helseid = helseid_at(server.url)
        trouble = trouble_of(helseid.token)
        helseid.close()
        heard = [each for each in server.requests if each.startswith(b"POST")]
    assert trouble.cause in BROKEN | {"wrong_issuer", "token_invalid_client", "too_large"}
    assert all(b"\r\nX: y" not in each for each in heard)
