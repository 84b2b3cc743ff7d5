"""What any HTTP of ours keeps to: this machine or an encrypted line, no proxy here, honest waits."""

from __future__ import annotations

import pytest

from services.domain.errors import TransportRefused
from services.transports.http import HttpClient, Limits
from tests.transports.rude_server import RudeServer, http, saying

# No server here is slow: a busy machine may be.
PATIENT = Limits(connect=10.0, silence=10.0, answer=20.0, largest=100_000)
_NAMES = (b"here", b"proxy")


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
    with RudeServer(saying(http("503 Busy", b"{}", header))) as server:
        client = HttpClient(server.url, {}, PATIENT, loopback_only=True)
        answer = client.get("/messages", {})
        client.close()
    assert (answer.status, answer.retry_after) == (503, seconds)


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
    here, elsewhere = (http("200 OK", b'{"id": "%s"}' % name) for name in _NAMES)
    with RudeServer(saying(here)) as server, RudeServer(saying(elsewhere)) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        client = HttpClient(server.url, {}, PATIENT, loopback_only=True)
        assert b"here" in client.get("/messages", {}).body
        client.close()
        assert proxy.requests == []
