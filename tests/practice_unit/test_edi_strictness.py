"""The practice server turns away what the real one would: each rule broken once, all else being right."""

from __future__ import annotations

import base64
import json
import socket

import pytest

from services.practice_unit.edi.said import Code
from services.transports.http import Answer
from tests.fakes.edi_world import CENTRE, CODEC, UNIT, letter
from tests.practice_unit.by_hand import Hand, hand

NOBODYS_ID = "7b1f6f0e-7a55-4c1c-9b0e-2f7a3f9d1c11"

__all__ = ["hand"]


def code_of(answer: Answer) -> Code:
    return Code(json.loads(answer.body)["errorCode"])


def message(**changes: object) -> dict[str, object]:
    said: dict[str, object] = {
        "businessDocument": base64.b64encode(CODEC.encode(letter())).decode(),
        "senderHerId": int(CENTRE),
        "receiverHerIds": [int(UNIT)],
        "contentType": "application/xml",
        "contentTransferEncoding": "base64",
        "messageTypeIdentificator": "DIALOG_HELSEFAGLIG",
        **changes,
    }
    return {name: value for name, value in said.items() if value is not None}


def b64(document: bytes) -> str:
    return base64.b64encode(document).decode()


def test_a_request_as_it_should_be_is_let_in(hand: Hand) -> None:
    assert hand.call("GET", "/ping").status == 200
    assert hand.call("POST", "/messages", message()).status == 202


@pytest.mark.parametrize(
    ("drop", "headers", "code"),
    [
        ("api-version", {}, Code.NO_VERSION),
        ("", {"api_version": "2"}, Code.NO_VERSION),
        ("nhn-source-system", {}, Code.NO_SOURCE_SYSTEM),
        ("", {"nhn_source_system": ""}, Code.NO_SOURCE_SYSTEM),
    ],
)
def test_version_and_source_system_are_asked_for(
    hand: Hand, drop: str, headers: dict[str, str], code: Code
) -> None:
    answer = hand.call("GET", "/ping", drop=drop, **headers)
    assert (answer.status, code_of(answer)) == (400, code)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"contentType": "text/xml"}, Code.WRONG_CONTENT),
        ({"contentTransferEncoding": "8bit"}, Code.WRONG_CONTENT),
        ({"businessDocument": "<xml>"}, Code.WRONG_CONTENT),
        ({"businessDocument": None}, Code.WRONG_FIELD),
        ({"businessDocument": b64(b"<post/>")}, Code.NOT_UTF8),
        ({"businessDocument": b64(b'<?xml version="1.0"?><post/>')}, Code.NOT_UTF8),
        (
            {"businessDocument": b64(b'<?xml version="1.0" encoding="ISO-8859-1"?><post/>')},
            Code.NOT_UTF8,
        ),
        (
            {"businessDocument": b64(b'<?xml version="1.0" encoding="UTF-8"?>\xe6')},
            Code.NOT_UTF8,
        ),
        (
            {"businessDocument": b64(b'<?xml version="1.0" encoding="UTF-8"?><x/>')},
            Code.UNREADABLE,
        ),
        ({"messageTypeIdentificator": "DIALOG_NOTAT"}, Code.OTHER_KIND),
        ({"messageTypeIdentificator": None}, Code.WRONG_FIELD),
        ({"senderHerId": CENTRE}, Code.WRONG_FIELD),
        ({"senderHerId": 0}, Code.WRONG_FIELD),
        ({"senderHerId": True}, Code.WRONG_FIELD),
        ({"receiverHerIds": []}, Code.WRONG_FIELD),
        ({"receiverHerIds": ["1"]}, Code.WRONG_FIELD),
        ({"somethingNew": 1}, Code.WRONG_FIELD),
    ],
)
def test_a_message_with_one_thing_wrong_is_refused_with_a_number(
    hand: Hand, changes: dict[str, object], code: Code
) -> None:
    answer = hand.call("POST", "/messages", message(**changes))
    assert (answer.status, code_of(answer)) == (400, code)
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert hand.world.unit.taken() == ()


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/notifications?herIds=8000017&offset=0", None, 400),
        ("GET", "/notifications?offset=0", None, 400),
        ("GET", "/notifications?herIds=8000017", None, 400),
        ("GET", "/notifications?herIds=x&offset=0", None, 400),
        ("GET", "/messages/nonsense", None, 404),
        ("GET", f"/messages/{NOBODYS_ID}", None, 404),
        ("GET", f"/messages/{NOBODYS_ID}/status", None, 404),
        ("POST", f"/messages/{NOBODYS_ID}/apprec", {}, 404),
        ("GET", "/Messages", None, 404),
        ("PUT", "/messages", {}, 404),
        ("PUT", "/mshconfigurations", {"configurations": []}, 400),
        ("PUT", "/mshconfigurations", {"mshConfigurations": [{"herId": 1}]}, 400),
        ("POST", "/messages", b"{", 400),
        ("POST", "/messages", b"[" * 50_000, 400),
        ("POST", "/messages", b"[]", 400),
    ],
)
def test_a_call_that_is_none_is_turned_away(
    hand: Hand, method: str, path: str, body: object, status: int
) -> None:
    assert hand.call(method, path, body).status == status


def test_only_json_is_taken(hand: Hand) -> None:
    assert hand.call("POST", "/messages", message(), Content_Type="text/plain").status == 415


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("offset=0", 200),
        ("offset=0&notificationsToFetch=1000", 200),
        ("offset=-1", 400),
        ("offset=0&notificationsToFetch=0", 400),
        ("offset=0&notificationsToFetch=1001", 400),
        ("offset=0&offset=1", 400),
        ("offset=99999999999999999999", 400),
    ],
)
def test_notifications_are_told_within_limits(hand: Hand, query: str, status: int) -> None:
    wanted = {"herId": int(CENTRE), "receiveNotificationChannel": "Api", "clientLocked": False}
    assert hand.call("PUT", "/mshconfigurations", {"configurations": [wanted]}).status == 204
    assert hand.call("GET", f"/notifications?herIds={CENTRE}&{query}").status == status


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        (b"POST /messages HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n", b"413"),
        (b"POST /messages HTTP/1.1\r\n\r\n", b"411"),
        (b"POST /messages HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b"411"),
        (b"GET /ping HTTP/1.1\r\nAuthorization: DPoP \xff\r\n\r\n", b"400"),
        (b"PATCH /ping HTTP/1.1\r\n\r\n", b"501"),
    ],
)
def test_what_is_no_proper_request_is_turned_away(
    hand: Hand, request_bytes: bytes, status: bytes
) -> None:
    host, port = hand.world.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(request_bytes)
        assert connection.recv(65536).split(b" ", 2)[1] == status
