"""A call that hangs is ended by another thread, at once: in any phase, plain or encrypted."""

from __future__ import annotations

import ssl
import threading
from pathlib import Path

import pytest

from services.domain.errors import TransportUnavailable
from services.transports.http import HttpClient, Limits, Request
from tests.transports.helsenett.test_wrong_certificates import self_signed
from tests.transports.rude_server import Answering, RudeServer, dripping, falling_silent_after

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
LONG = Limits(connect=60.0, silence=60.0, answer=60.0)
PHASES = {
    "nothing yet": falling_silent_after(),
    "half a head": falling_silent_after(b"HTTP/1.1 200"),
    "half a body": falling_silent_after(HEAD + b"Content-Length: 90\r\n\r\nx"),
    "half a body, to be closed after": falling_silent_after(
        HEAD + b"Content-Length: 90\r\nConnection: close\r\n\r\nx"
    ),
    "a body without a length": falling_silent_after(HEAD + b"\r\nx\n"),
    "drop by drop": dripping(HEAD + b"\r\n", b"x", 0.05),
}


def cut_while(client: HttpClient, *, stream: bool) -> TransportUnavailable | None:
    """What the call ended with after it was cut off, within ten seconds."""
    ended: list[TransportUnavailable | None] = []

    def call() -> None:
        try:
            if stream:
                list(client.lines(Request("GET", "/"), "text/event-stream"))
            else:
                client.post("/", b"x", "text/plain")
            ended.append(None)
        except TransportUnavailable as trouble:
            ended.append(trouble)

    thread = threading.Thread(target=call, daemon=True)
    thread.start()
    thread.join(0.4)
    assert thread.is_alive()
    client.cut_off()
    thread.join(10)
    assert not thread.is_alive()
    return ended[0]


@pytest.mark.parametrize("phase", PHASES.values(), ids=list(PHASES))
@pytest.mark.parametrize("stream", [False, True])
def test_what_hangs_ends_at_once(phase: Answering, *, stream: bool) -> None:
    with RudeServer(phase) as server:
        client = HttpClient(server.url, {}, LONG, loopback_only=True)
        trouble = cut_while(client, stream=stream)
        assert trouble is None or trouble.cause in ("cut_off", "wrong_answer")
        assert trouble is None or trouble.may_have_arrived
        client.close()


def test_what_is_encrypted_ends_at_once_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(made))
    with RudeServer(PHASES["half a body"], context) as server:
        client = HttpClient(server.url, {}, LONG, loopback_only=True)
        client._session.verify = str(made)
        trouble = cut_while(client, stream=False)
        assert trouble is not None
        assert trouble.cause == "cut_off"
        client.close()


def test_nothing_is_asked_any_more_after_it() -> None:
    with RudeServer(falling_silent_after()) as server:
        client = HttpClient(server.url, {}, LONG, loopback_only=True)
        client.cut_off()
        with pytest.raises(TransportUnavailable) as caught:
            client.post("/", b"x", "text/plain")
        assert (caught.value.cause, caught.value.may_have_arrived) == ("cut_off", False)
        assert server.requests == []
        client.close()
