"""A server that is slow, half, wrong, huge, elsewhere or gone never costs a message."""

from __future__ import annotations

import socket

import pytest

from services.domain.errors import TransportRefused, TransportUnavailable
from services.practice_unit.unit import PracticeUnit
from services.transports.http import HttpClient, Limits
from services.transports.practice import PracticeAddress, PracticeTransport
from tests.fakes.message_world import CENTRE_ID
from tests.fakes.time import FakeClock, FakeRandomness
from tests.transports.rude_server import (
    Answering,
    RudeServer,
    dripping,
    falling_silent_after,
    http,
    saying,
)
from tests.transports.test_message_transport import outgoing

_NAMES = (b"here", b"proxy")
QUICK = Limits(connect=2.0, silence=0.3, answer=0.6, largest=100_000)


def trouble_with(answering: Answering) -> TransportUnavailable:
    with RudeServer(answering) as server:
        transport = PracticeTransport(PracticeAddress(server.url, "secret"), CENTRE_ID, QUICK)
        with pytest.raises(TransportUnavailable) as caught:
            transport.send(outgoing())
        transport.close()
    return caught.value


def refusal_of(answering: Answering) -> TransportRefused:
    with RudeServer(answering) as server:
        transport = PracticeTransport(PracticeAddress(server.url, "secret"), CENTRE_ID, QUICK)
        with pytest.raises(TransportRefused) as caught:
            transport.send(outgoing())
        transport.close()
    return caught.value


@pytest.mark.parametrize(
    ("answering", "cause", "may_have_arrived"),
    [
        (falling_silent_after(), "timeout", True),
        (falling_silent_after(b"HTTP/1.1 201 Created\r\nContent-Le"), "timeout", True),
        (falling_silent_after(b"HTTP/1.1 201 OK\r\nContent-Length: 9\r\n\r\n{"), "cut_off", True),
        (saying(), "cut_off", True),
        (saying(b"HTTP/1.1 201 Created\r\nContent-Length: 90\r\n\r\n{}"), "cut_off", True),
        (saying(b"220 mail.example.no ESMTP\r\n"), "cut_off", True),
        (saying(http("201 Created", b"<html>")), "wrong_answer", True),
        (saying(http("201 Created", b'["reference"]')), "wrong_answer", True),
        (saying(http("201 Created", b'{"reference": 7}')), "wrong_answer", True),
        (saying(http("201 Created", b"x" * 200_000)), "too_large", True),
        (saying(http("201 OK", b"{}", b"Content-Encoding: gzip")), "wrong_answer", True),
        (saying(b"HTTP/1.1 201 OK\r\n" + b"X: y\r\n" * 500 + b"\r\n"), "cut_off", True),
        (saying(b"HTTP/1.1 201 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n"), "cut_off", True),
        (saying(http("401 Unauthorized", b"{}")), "unauthorised", False),
        (saying(http("423 Locked", b"{}")), "busy", False),
        (saying(http("500 Oops", b"{}")), "status_500", True),
    ],
)
def test_a_bad_answer_leaves_the_message_to_be_tried_again(
    answering: Answering, cause: str, may_have_arrived: bool
) -> None:
    trouble = trouble_with(answering)
    assert (trouble.cause, trouble.may_have_arrived) == (cause, may_have_arrived)


def test_an_answer_that_drips_for_ever_is_given_up() -> None:
    head = b"HTTP/1.1 201 OK\r\nContent-Length: 90000\r\n\r\n"
    assert trouble_with(dripping(head, b"x", 0.05)).cause == "cut_off"


def test_headers_that_drip_for_ever_are_given_up() -> None:
    trouble = trouble_with(dripping(b"HTTP/1.1 201 OK\r\nX-", b"x", 0.05))
    assert trouble.cause == "timeout"


def test_a_redirect_elsewhere_is_not_followed() -> None:
    with RudeServer(saying(http("200 OK", b'{"reference": "stolen"}'))) as elsewhere:
        location = f"Location: {elsewhere.url}/v1/messages".encode()
        trouble = trouble_with(saying(http("307 Temporary Redirect", b"", location)))
        assert elsewhere.requests == []
    assert trouble.cause == "redirect"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (b"Retry-After: 7", 7.0),
        (
            b"Retry-After: Sun, 22 Nov 2026 11:05:00 GMT\r\nDate: Sun, 22 Nov 2026 11:00:00 GMT",
            300.0,
        ),
        (b"Retry-After: Sun, 22 Nov 2026 11:05:00 GMT", None),
        (b"Retry-After: soon", None),
        (b"Retry-After: -5", None),
    ],
)
def test_a_wait_that_was_asked_for_is_read_honestly(header: bytes, seconds: float | None) -> None:
    trouble = trouble_with(saying(http("503 Busy", b"{}", header)))
    assert (trouble.cause, trouble.retry_after) == ("busy", seconds)
    assert not trouble.may_have_arrived


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"code": "E21"}', "E21"),
        (b"nonsense", "status_400"),
        (b'{"code": "<b>ring 68050001</b>"}', "status_400"),
        (b"[" * 50_000, "status_400"),
    ],
)
def test_a_refusal_gives_its_code_and_nothing_of_its_text(body: bytes, code: str) -> None:
    assert refusal_of(saying(http("400 Bad Request", body))).code == code


def test_a_server_that_is_gone_has_certainly_taken_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        url = f"http://127.0.0.1:{gone.getsockname()[1]}"
    transport = PracticeTransport(PracticeAddress(url, "secret"), CENTRE_ID, QUICK)
    with pytest.raises(TransportUnavailable) as caught:
        transport.send(outgoing())
    transport.close()
    assert (caught.value.cause, caught.value.may_have_arrived) == ("no_contact", False)


def test_a_wrong_secret_opens_nothing() -> None:
    unit = PracticeUnit(FakeClock(), FakeRandomness())
    address = unit.start()
    transport = PracticeTransport(PracticeAddress(address.url, "guess"), CENTRE_ID)
    for act in (lambda: transport.send(outgoing()), lambda: transport.receive("")):
        with pytest.raises(TransportUnavailable) as caught:
            act()
        assert caught.value.cause == "unauthorised"
    transport.close()
    unit.stop()
    assert unit.taken() == ()
    assert address.secret not in repr(address)


def test_each_start_has_a_secret_of_its_own() -> None:
    randomness = FakeRandomness()
    first, second = (PracticeUnit(FakeClock(), randomness) for _ in range(2))
    secrets = [unit.start().secret for unit in (first, second)]
    first.stop()
    second.stop()
    assert secrets[0] != secrets[1]
    assert all(len(secret) == 64 for secret in secrets)


@pytest.mark.parametrize(
    "server",
    ["http://example.no", "http://127.0.0.1.example.no", "http://localhost:80", "ftp://127.0.0.1"],
)
def test_an_address_that_is_not_this_machine_is_refused(server: str) -> None:
    with pytest.raises(TransportRefused):
        HttpClient(server, {}, loopback_only=True)


def test_plain_http_beyond_this_machine_is_refused_whatever_was_asked() -> None:
    with pytest.raises(TransportRefused):
        HttpClient("http://example.no", {}, loopback_only=False)


def test_a_proxy_in_the_environment_is_not_used_for_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here, elsewhere = (http("201 Created", b'{"reference": "%s"}' % name) for name in _NAMES)
    with RudeServer(saying(here)) as server, RudeServer(saying(elsewhere)) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        transport = PracticeTransport(PracticeAddress(server.url, "s"), CENTRE_ID, QUICK)
        assert transport.send(outgoing()).reference == "here"
        transport.close()
        assert proxy.requests == []


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        (b"POST /v1/messages HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n", b"413"),
        (b"POST /v1/messages HTTP/1.1\r\n\r\n", b"411"),
        (b"GET /v1/messages HTTP/1.1\r\nAuthorization: Bearer \xff\r\n\r\n", b"401"),
        (b"GET /v1/messages HTTP/1.1\r\n\r\n", b"401"),
        (b"DELETE /v1/messages HTTP/1.1\r\n\r\n", b"501"),
    ],
)
def test_the_practice_unit_refuses_what_is_no_proper_request(
    request_bytes: bytes, status: bytes
) -> None:
    unit = PracticeUnit(FakeClock(), FakeRandomness())
    host, port = unit.start().url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(request_bytes)
        answer = connection.recv(65536)
    unit.stop()
    assert answer.split(b" ", 2)[1] == status
