"""The message server at its worst: no message is lost by it, none refused that was not, none sent astray."""

from __future__ import annotations

import json
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from services.domain.errors import TransportRefused, TransportUnavailable
from services.domain.letters import Receipt
from services.domain.messages import ReceiptStatus
from services.practice_unit.script import Pace
from services.transports.helsenett.edi import EdiTransport
from services.transports.http import Limits
from tests.fakes.edi_world import CODEC, SOURCE, EdiWorld, envelope, letter
from tests.fakes.time import REFERENCE
from tests.transports.rude_server import (
    Answering,
    RudeServer,
    dripping,
    falling_silent_after,
    http,
    saying,
)

QUICK = Limits(connect=2.0, silence=0.3, answer=0.6, largest=100_000)
OURS = envelope(letter())
UUID = b'"17aaeaa7-fa1e-4b60-a8e9-bdc31718dfc9"'
CLOSE = b"Connection: close"


@contextmanager
def meeting(answering: Answering) -> Iterator[tuple[EdiTransport, RudeServer]]:
    """A transport with good tokens, before a server that answers so."""
    world = EdiWorld(pace=Pace(answers=False))
    with RudeServer(answering) as server:
        access = world.access(server.url, QUICK)
        transport = EdiTransport(access, "8000017", SOURCE, CODEC.kind_of, world.clock)
        yield transport, server
        transport.close()
    world.close()


def trouble_with(answering: Answering) -> TransportUnavailable:
    with meeting(answering) as (transport, _), pytest.raises(TransportUnavailable) as caught:
        transport.send(OURS)
    return caught.value


@pytest.mark.parametrize(
    ("answering", "cause", "may_have_arrived"),
    [
        (falling_silent_after(), "timeout", True),
        (falling_silent_after(b"HTTP/1.1 202 Accepted\r\nContent-Le"), "timeout", True),
        (falling_silent_after(b"HTTP/1.1 202 OK\r\nContent-Length: 9\r\n\r\n{"), "cut_off", True),
        (saying(), "cut_off", True),
        (saying(b"HTTP/1.1 202 Accepted\r\nContent-Length: 90\r\n\r\n{}"), "cut_off", True),
        (saying(b"220 mail.example.no ESMTP\r\n"), "cut_off", True),
        (saying(http("202 Accepted", b"<html>")), "wrong_answer", True),
        (saying(http("202 Accepted", b'{"id": 7}')), "wrong_answer", True),
        (saying(http("202 Accepted", b'{"id": "../../ping"}')), "wrong_answer", True),
        (saying(http("202 Accepted", b"[" * 50_000)), "wrong_answer", True),
        (saying(http("202 Accepted", b"x" * 200_000)), "too_large", True),
        (saying(http("200 OK", b"{}", b"Content-Encoding: gzip")), "wrong_answer", True),
        (
            saying(b"HTTP/1.1 202 OK\r\n", *[b"X: " + b"y" * 60_000 + b"\r\n"] * 170),
            "cut_off",
            True,
        ),
        (saying(b"HTTP/1.1 202 OK\r\nX: " + b"y" * 10_000_000), "cut_off", True),
        (
            dripping(b"HTTP/1.1 202 OK\r\nContent-Length: 90000\r\n\r\n", b"x", 0.05),
            "cut_off",
            True,
        ),
        (dripping(b"HTTP/1.1 202 OK\r\nX-", b"x", 0.05), "timeout", True),
        (saying(http("403 Forbidden")), "forbidden", False),
        (saying(http("404 Not Found", b"<html>")), "status_404", False),
        (saying(http("408 Timeout")), "status_408", False),
        (saying(http("423 Locked", b'{"errorCode": 1010}')), "locked", False),
        (saying(http("429 Slow down")), "busy", False),
        (saying(http("500 Oops", b'{"errorCode": 1}')), "status_500", True),
        (saying(http("503 Busy")), "busy", False),
        (saying(http("504 Gateway")), "status_504", True),
    ],
)
def test_a_bad_answer_leaves_the_message_to_be_tried_again(
    answering: Answering, cause: str, may_have_arrived: bool
) -> None:
    trouble = trouble_with(answering)
    assert (trouble.cause, trouble.may_have_arrived) == (cause, may_have_arrived)


@pytest.mark.parametrize("status", ["429 Slow down", "503 Busy", "423 Locked", "500 Oops"])
def test_a_wait_that_was_asked_for_is_told(status: str) -> None:
    assert trouble_with(saying(http(status, b"", b"Retry-After: 17"))).retry_after == 17.0


def test_a_server_that_lets_nobody_in_is_asked_three_times_at_most() -> None:
    counted: list[int] = []

    def answer(connection: socket.socket, _over: threading.Event) -> None:
        counted.append(1)
        nonce = f"DPoP-Nonce: number-{len(counted)}".encode()
        connection.sendall(http("401 Unauthorized", b"", nonce, CLOSE))

    trouble = trouble_with(answer)
    assert (trouble.cause, trouble.may_have_arrived) == ("unauthorised", False)
    assert len(counted) == 3


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (http("400 Bad Request", b'{"errorCode": 1004, "detail": "68050001"}'), "1004"),
        (http("400 Bad Request", b"nonsense"), "status_400"),
        (http("400 Bad Request", b'{"errorCode": "<b>68050001</b>"}'), "status_400"),
        (http("400 Bad Request", b'{"errorCode": true}'), "status_400"),
        (http("400 Bad Request", b"[" * 50_000), "status_400"),
        (http("413 Too Large"), "status_413"),
        (http("404 Not Found", b'{"errorCode": 1003}'), "1003"),
        (http("409 Conflict", b'{"errorCode": 77}'), "77"),
    ],
)
def test_a_refusal_gives_its_number_and_nothing_of_its_text(answer: bytes, code: str) -> None:
    with meeting(saying(answer)) as (transport, _), pytest.raises(TransportRefused) as caught:
        transport.send(OURS)
    assert caught.value.code == code


def test_a_redirect_elsewhere_gets_neither_token_nor_letter() -> None:
    with RudeServer(saying(http("202 Accepted", b'{"id": %s}' % UUID))) as elsewhere:
        location = f"Location: {elsewhere.url}/messages".encode()
        trouble = trouble_with(saying(http("307 Temporary Redirect", b"", location)))
        assert elsewhere.requests == []
    assert trouble.cause == "redirect"


def test_plain_http_beyond_this_machine_is_refused() -> None:
    world = EdiWorld()
    for server in ("http://api.example.no", "http://localhost", "ftp://127.0.0.1"):
        with pytest.raises(TransportRefused):
            world.access(server)
    world.close()


def test_a_machine_that_is_gone_has_certainly_taken_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        url = f"http://127.0.0.1:{gone.getsockname()[1]}"
    world = EdiWorld()
    transport = world.transport_to(url)
    with pytest.raises(TransportUnavailable) as caught:
        transport.send(OURS)
    assert (caught.value.cause, caught.value.may_have_arrived) == ("no_contact", False)
    transport.close()
    world.close()


def test_a_message_that_is_too_large_never_leaves() -> None:
    with meeting(saying()) as (transport, server), pytest.raises(TransportRefused) as caught:
        transport.send(replace(OURS, body=b"x" * 27_000_000))
    assert (caught.value.code, server.requests) == ("too_large", [])


@pytest.mark.parametrize("address", ["", "12a", "-5", "٣", "1" * 12, "5f0f8c1e-8f5b"])
def test_what_is_no_her_id_is_refused_before_anything_is_sent(address: str) -> None:
    with meeting(saying()) as (transport, server):
        for wrong in (replace(OURS, receiver=address), replace(OURS, sender=address)):
            with pytest.raises(TransportRefused) as caught:
                transport.send(wrong)
            assert caught.value.code == "not_a_her_id"
        assert server.requests == []


@pytest.mark.parametrize("reference", ["", "../ping", "17aaeaa7"])
def test_a_receipt_without_its_messages_own_id_is_not_sent(reference: str) -> None:
    said = Receipt(OURS.message_id, OURS.message_id, ReceiptStatus.OK, REFERENCE)
    wrong = replace(OURS, receipt=said, reference=reference)
    with meeting(saying()) as (transport, server):
        for each in (wrong, replace(OURS, reference=UUID.decode().strip('"'))):
            with pytest.raises((TransportRefused, TransportUnavailable)):
                transport.acknowledge(each)
        assert server.requests == []


def answering_each(*answers: bytes) -> Answering:
    """Answers the first request with the first, and so on; the last is repeated."""
    left = list(answers)

    def answer(connection: socket.socket, _over: threading.Event) -> None:
        connection.sendall(left.pop(0) if len(left) > 1 else left[0])

    return answer


def notification(
    offset: int, kind: str = "NewMessage", receiver: int = 8000017
) -> dict[str, object]:
    return {
        "relatedMessageId": UUID.decode().strip('"'),
        "type": kind,
        "notificationReceiverHerId": receiver,
        "notificationTriggeredByHerId": 99000190,
        "createdAt": "2026-11-22T11:00:00.3100000Z",
        "offset": offset,
    }


def told(*notifications: object) -> bytes:
    body = json.dumps({"notifications": notifications}).encode()
    return http("200 OK", body, CLOSE)


FACTS = http(
    "200 OK",
    b'{"senderHerId": 99000190, "businessDocumentId": "m", "contentType": "application/xml", "new": 1}',
    CLOSE,
)
DOCUMENT = http("200 OK", b'{"businessDocument": "PGE+"}', CLOSE)


def test_what_is_not_for_us_or_of_an_unknown_kind_is_passed_over() -> None:
    listed = told(
        notification(3, receiver=1),
        notification(7, "SomethingNew"),
        notification(9, "RefusedMessage"),
        {**notification(12), "relatedMessageId": None},
    )
    with meeting(saying(listed)) as (transport, server):
        batch = transport.receive("")
        assert (batch.envelopes, batch.cursor) == ((), "0-12")
        assert len(server.requests) == 1


def test_a_message_that_is_gone_meanwhile_holds_nothing_up() -> None:
    gone = http("404 Not Found", b"{}", CLOSE)
    answers = answering_each(told(notification(3), notification(5)), gone, FACTS, DOCUMENT)
    with meeting(answers) as (transport, _):
        [come] = transport.receive("").envelopes
        assert (come.message_id, come.body) == ("m", b"<a>")


def test_a_trouble_on_the_way_keeps_what_was_fetched_before_it() -> None:
    answers = answering_each(
        told(notification(3), notification(5)), FACTS, DOCUMENT, http("500 Oops", b"", CLOSE)
    )
    with meeting(answers) as (transport, _):
        batch = transport.receive("")
        assert ([each.message_id for each in batch.envelopes], batch.cursor) == (["m"], "0-3")


@pytest.mark.parametrize(
    "listed",
    [
        b"{}",
        b'{"notifications": null}',
        b'{"notifications": []}',
    ],
)
def test_no_news_leaves_the_cursor_where_it_was(listed: bytes) -> None:
    # It is asked twice; without the header the second question could meet a line just hung up.
    with meeting(saying(http("200 OK", listed, b"Connection: close"))) as (transport, _):
        batch = transport.receive("40-44")
        assert (batch.envelopes, batch.cursor) == ((), "40-44")


@pytest.mark.parametrize(
    "answer",
    [
        http("200 OK", b"[]"),
        http("200 OK", b'{"notifications": {}}'),
    ],
)
def test_notifications_that_are_none_move_nothing(answer: bytes) -> None:
    with meeting(saying(answer)) as (transport, server):
        with pytest.raises(TransportUnavailable) as caught:
            transport.receive("")
        assert caught.value.cause in ("wrong_answer", "too_large")
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    "entry",
    [
        7,
        {"offset": -1},
        {"offset": 1e99, "type": "NewMessage"},
        {**notification(1), "relatedMessageId": "../../mshconfigurations"},
    ],
)
def test_a_single_entry_that_is_none_is_told_once_and_moves_nothing(entry: object) -> None:
    with meeting(saying(told(entry))) as (transport, server):
        batch = transport.receive("")
        assert (batch.envelopes, batch.cursor, len(batch.unreadable)) == ((), "", 1)
        known = frozenset(each.key for each in batch.unreadable)
        assert transport.receive("", known).unreadable == ()
        assert len(server.requests) == 2, "nothing of it became part of a path"


def test_a_list_too_large_to_be_held_is_asked_for_in_smaller_pieces() -> None:
    with meeting(saying(told(*[notification(1)] * 1_001))) as (transport, server):
        with pytest.raises(TransportUnavailable) as caught:
            transport.receive("")
        assert caught.value.cause == "too_large"
        asked = [re.search(rb"notificationsToFetch=(\d+)", each) for each in server.requests]
    assert [each and each[1] for each in asked] == [b"500", b"62", b"7", b"1"]


def everything(transport: EdiTransport) -> list[Callable[[], object]]:
    return [
        lambda: transport.send(OURS),
        lambda: transport.receive(""),
        lambda: transport.configure(lock=True),
        transport.api.ping,
        lambda: transport.api.give_up("8000017"),
    ]


def test_every_call_tells_that_another_client_has_the_address() -> None:
    with meeting(saying(http("423 Locked", b"", CLOSE))) as (transport, _):
        for call in everything(transport):
            with pytest.raises(TransportUnavailable) as caught:
                call()
            assert (caught.value.cause, caught.value.may_have_arrived) == ("locked", False)
