"""What another system wrote into a message or a receipt holds up nobody's inbox."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from services.domain.errors import TransportUnavailable
from services.domain.messages import ReceiptStatus
from services.practice_unit.script import Pace
from services.transports.helsenett.edi import EdiTransport
from services.transports.http import Limits
from tests.fakes.edi_world import CENTRE, CODEC, SOURCE, UNIT, EdiWorld, letter
from tests.fakes.time import FakeClock
from tests.transports.helsenett.test_edi_over_http import (
    CLOSE,
    DOCUMENT,
    FACTS,
    UUID,
    answering_each,
    meeting,
    notification,
    told,
)
from tests.transports.rude_server import http, saying

REFERENCE_ID = UUID.decode().strip('"')
OURS = "0D0D0D0D-0000-4000-8000-00000000000A"


def facts(**changes: object) -> bytes:
    said = {"senderHerId": 99000190, "businessDocumentId": "m", "contentType": "application/xml"}
    return http("200 OK", json.dumps({**said, **changes}).encode(), CLOSE)


@pytest.mark.parametrize(
    "message_id", ["m" * 300, "m\r\nHost: b", "\ud800", "\0", 7, None, ["m"], {"m": 1}, True]
)
def test_a_message_with_an_id_that_is_none_comes_under_the_servers(message_id: object) -> None:
    answers = answering_each(
        told(notification(3), notification(5)),
        facts(businessDocumentId=message_id),
        DOCUMENT,
        FACTS,
        DOCUMENT,
    )
    with meeting(answers) as (transport, _):
        batch = transport.receive("")
    assert [each.message_id for each in batch.envelopes] == [REFERENCE_ID, "m"]
    assert batch.cursor == "0-5"


@pytest.mark.parametrize("content_type", ["x" * 300, "application/xml\0", 7, None, []])
def test_a_content_type_that_is_none_is_only_not_xml(content_type: object) -> None:
    answers = answering_each(told(notification(3)), facts(contentType=content_type), DOCUMENT)
    with meeting(answers) as (transport, _):
        [come] = transport.receive("").envelopes
    assert come.content_type == ""


def test_a_document_that_is_too_large_comes_without_its_body_and_the_next_follows() -> None:
    answers = answering_each(
        told(notification(3), notification(5)),
        FACTS,
        http("200 OK", b'{"businessDocument": "' + b"QUFB" * 50_000 + b'"}', CLOSE),
        FACTS,
        DOCUMENT,
    )
    with meeting(answers) as (transport, _):
        batch = transport.receive("")
    assert [each.body for each in batch.envelopes] == [b"", b"<a>"]
    assert batch.cursor == "0-5"


@pytest.mark.parametrize("answer", [http("200 OK", b"<html>", CLOSE), http("500 Oops", b"", CLOSE)])
def test_a_document_that_the_server_does_not_give_is_waited_for(answer: bytes) -> None:
    answers = answering_each(told(notification(3)), FACTS, answer)
    with meeting(answers) as (transport, _), pytest.raises(TransportUnavailable):
        transport.receive("")


def status(**receipt: object) -> bytes:
    told_of = {"receiverHerId": 99000190, "transportDeliveryState": "Acknowledged"}
    said = {"statusList": [{**told_of, "apprecInfo": {"appRecStatus": "Rejected", **receipt}}]}
    return http("200 OK", json.dumps(said).encode(), CLOSE)


@pytest.mark.parametrize(
    ("receipt", "code"),
    [
        ({"appRecErrorList": [{"errorCode": "E21"}]}, "E21"),
        ({"appRecErrorList": [{"errorCode": "x" * 300}]}, "X99"),
        ({"appRecErrorList": [{"errorCode": "E\x0021"}]}, "X99"),
        ({"appRecErrorList": [{"errorCode": 21}, {"errorCode": "E21"}]}, "E21"),
        ({"appRecErrorList": [{}, None, "E21", {"errorCode": "E21"}]}, "E21"),
        ({"appRecErrorList": [{"errorCode": "E21"}] * 500}, "E21"),
        ({"appRecErrorList": {"errorCode": "E21"}}, "X99"),
        ({"appRecErrorList": None}, "X99"),
        ({"appRecId": "20041121-0001"}, "X99"),
        ({"appRecId": 7}, "X99"),
        ({"appRecId": "\ud800"}, "X99"),
    ],
)
def test_a_receipt_is_taken_whatever_the_system_that_wrote_it_calls_itself_and_its_errors(
    receipt: dict[str, object], code: str
) -> None:
    news = told(notification(3, "MessageApprecInfoUpdated"))
    answers = answering_each(news, status(**receipt), facts(businessDocumentId=OURS))
    with meeting(answers) as (transport, _):
        [come] = transport.receive("").envelopes
    assert come.receipt is not None
    assert (come.receipt.status, come.receipt.code) == (ReceiptStatus.REJECTED, code)
    assert come.receipt.message_id == REFERENCE_ID


def test_a_receipt_finds_its_message_however_the_server_writes_the_id() -> None:
    news = told(notification(3, "MessageApprecInfoUpdated"))
    answers = answering_each(news, status(), facts(businessDocumentId=OURS))
    with meeting(answers) as (transport, _):
        [come] = transport.receive("").envelopes
    assert come.receipt is not None
    assert come.receipt.regarding == OURS.lower()


@dataclass
class TiredClock(FakeClock):
    """Half a minute passes each time somebody looks."""

    def monotonic(self) -> float:
        self.seconds += 30.0
        return self.seconds


def test_a_server_that_is_slow_to_hear_what_we_have_holds_up_nothing_new() -> None:
    world = EdiWorld(pace=Pace(answers=False)).configured()
    for number in range(1, 6):
        world.unit.say(letter(number), UNIT, CENTRE)
    cursor = world.transport.receive("").cursor
    transport = EdiTransport(
        world.access(limits=Limits()), CENTRE, SOURCE, CODEC.kind_of, TiredClock()
    )
    asked: list[str] = []
    transport.api.downloaded = lambda reference, her_id: asked.append(f"{reference} {her_id}")  # type: ignore[method-assign]  # counted
    transport.receive(cursor)
    assert len(asked) < 2
    transport.close()
    world.close()


@pytest.mark.parametrize("wait", [b"\xb2", b"1\xb3", b"+3333333333 days", b"99999999999999999"])
def test_an_absurd_wait_is_none_or_a_long_one(wait: bytes) -> None:
    busy = saying(http("503 Busy", b"", b"Retry-After: " + wait))
    with meeting(busy) as (transport, _), pytest.raises(TransportUnavailable) as caught:
        transport.api.ping()
    assert caught.value.cause == "busy"
    assert caught.value.retry_after in (None, 999_999_999.0)


@pytest.mark.parametrize(
    "date",
    [
        b"Mon, 01 Jan 2026 00:00:00 +3333333330090",
        b"Mon, 01 Jan 2026 00:00:88888888888888 +0000",
        b"Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
    ],
)
def test_a_wait_until_no_moment_at_all_is_none(date: bytes) -> None:
    headers = (b"Retry-After: " + date, b"Date: Sun, 22 Nov 2026 11:00:00 GMT")
    busy = saying(http("503 Busy", b"", *headers))
    with meeting(busy) as (transport, _), pytest.raises(TransportUnavailable) as caught:
        transport.api.ping()
    assert (caught.value.cause, caught.value.retry_after) == ("busy", None)


def test_a_pause_asked_for_in_the_middle_of_a_batch_is_told_before_anything_is_asked() -> None:
    answers = answering_each(
        told(notification(3), notification(5)),
        FACTS,
        DOCUMENT,
        http("429 Slow down", b"", b"Retry-After: 40", CLOSE),
        told(notification(5)),
    )
    with meeting(answers) as (transport, server):
        batch = transport.receive("")
        assert (len(batch.envelopes), batch.cursor) == (1, "0-3")
        asked = len(server.requests)
        with pytest.raises(TransportUnavailable) as caught:
            transport.receive(batch.cursor)
        assert (caught.value.retry_after, len(server.requests)) == (40.0, asked)
