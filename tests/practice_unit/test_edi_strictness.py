"""The practice server turns away what the real one would: each rule broken once, all else being right."""

from __future__ import annotations

import base64
import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import pytest

from services.practice_unit.edi.said import Code
from services.practice_unit.script import Pace
from services.transports.helsenett.keys import KeyPair, new_key_pair
from services.transports.helsenett.proofs import _hash
from services.transports.http import Answer, HttpClient, Request
from tests.fakes.edi_world import CENTRE, CLIENT, CODEC, UNIT, EdiWorld, letter
from tests.fakes.time import REFERENCE

NOW = int(REFERENCE.timestamp())
OTHER = new_key_pair()


@dataclass
class Hand:
    """Writes each request by hand. What a test changes is changed; the rest is as it should be."""

    world: EdiWorld
    key: KeyPair = field(default_factory=new_key_pair)

    def __post_init__(self) -> None:
        self.http = HttpClient(self.world.url, {}, loopback_only=True)
        self.nonce = self.world.unit._gate._proofs.nonce()
        self.token = self.token_of(self.ask_token())

    def token_of(self, answer: Answer) -> str:
        return str(json.loads(answer.body)["access_token"])

    def proof(
        self,
        method: str,
        path: str,
        *,
        key: KeyPair | None = None,
        header: dict[str, Any] | None = None,
        drop: str = "",
        **claims: object,
    ) -> str:
        key = key or self.key
        said: dict[str, Any] = {
            "jti": str(uuid4()),
            "htm": method,
            "htu": self.world.url + path.partition("?")[0],
            "iat": NOW,
            "nonce": self.nonce,
            **claims,
        }
        said.pop(drop, None)
        head = {"typ": "dpop+jwt", "jwk": key.bare_public_jwk(), **(header or {})}
        return key.sign({name: value for name, value in head.items() if value is not None}, said)

    def assertion(
        self,
        *,
        key: KeyPair | None = None,
        header: dict[str, Any] | None = None,
        drop: str = "",
        **claims: object,
    ) -> str:
        key = key or self.world.pair
        said: dict[str, Any] = {
            "iss": CLIENT,
            "sub": CLIENT,
            "aud": self.world.url,
            "iat": NOW,
            "nbf": NOW,
            "exp": NOW + 60,
            "jti": str(uuid4()),
            **claims,
        }
        said.pop(drop, None)
        head = {"typ": "client-authentication+jwt", "kid": key.kid, **(header or {})}
        return key.sign({name: value for name, value in head.items() if value is not None}, said)

    def ask_token(self, proof: str = "", drop: str = "", **form: str) -> Answer:
        said = {
            "grant_type": "client_credentials",
            "client_id": CLIENT,
            "scope": "nhn:msh/api",
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": form.pop("client_assertion", "") or self.assertion(),
            **form,
        }
        said.pop(drop, None)
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "DPoP": proof or self.proof("POST", "/connect/token"),
        }
        body = urlencode(said).encode()
        return self.http.exchange(Request("POST", "/connect/token", body, headers))

    def call(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        proof: str = "",
        drop: str = "",
        **headers: str,
    ) -> Answer:
        sent = {
            "api-version": "3",
            "nhn-source-system": "Test, 1",
            "Authorization": f"DPoP {self.token}",
            "DPoP": proof or self.proof(method, path, ath=_hash(self.token)),
            "Content-Type": "application/json",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        sent.pop(drop, None)
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.http.exchange(Request(method, path, None if body is None else data, sent))


@pytest.fixture
def hand() -> Iterator[Hand]:
    world = EdiWorld(pace=Pace(answers=False))
    made = Hand(world)
    yield made
    made.http.close()
    world.close()


def code_of(answer: Answer) -> Code:
    return Code(json.loads(answer.body)["errorCode"])


def error_of(answer: Answer) -> str:
    return str(json.loads(answer.body)["error"])


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
    "claims",
    [
        {"htm": "POST"},
        {"htu": "http://127.0.0.1:1/ping"},
        {"iat": NOW - 61},
        {"iat": NOW + 61},
        {"iat": str(NOW)},
        {"ath": "x" * 43},
        {"jti": ""},
        {"jti": 7},
        {"drop": "ath"},
        {"drop": "jti"},
        {"drop": "iat"},
        {"drop": "htm"},
        {"drop": "htu"},
        {"header": {"typ": "JWT"}},
        {"header": {"typ": None}},
        {"header": {"jwk": None}},
        {"header": {"jwk": {"kty": "oct", "k": "c2VjcmV0"}}},
        {"header": {"jwk": OTHER.bare_public_jwk()}},
        {"header": {"jwk": json.loads(OTHER.private_jwk())}, "key": OTHER},
    ],
)
def test_a_proof_with_one_thing_wrong_opens_nothing(hand: Hand, claims: dict[str, Any]) -> None:
    proof = hand.proof("GET", "/ping", **{"ath": _hash(hand.token), **claims})
    answer = hand.call("GET", "/ping", proof=proof)
    assert answer.status == 401
    assert "invalid_dpop_proof" in answer.headers["WWW-Authenticate"]


def test_a_proof_opens_once(hand: Hand) -> None:
    proof = hand.proof("GET", "/ping", ath=_hash(hand.token))
    assert hand.call("GET", "/ping", proof=proof).status == 200
    assert hand.call("GET", "/ping", proof=proof).status == 401


def test_two_proofs_are_none(hand: Hand) -> None:
    proofs = [hand.proof("GET", "/ping", ath=_hash(hand.token)) for _ in range(2)]
    host, port = hand.world.url.removeprefix("http://").split(":")
    head = f"GET /ping HTTP/1.1\r\nHost: {host}\r\napi-version: 3\r\nnhn-source-system: T\r\n"
    head += f"Authorization: DPoP {hand.token}\r\n"
    head += "".join(f"DPoP: {proof}\r\n" for proof in proofs)
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(head.encode() + b"\r\n")
        assert connection.recv(65536).split(b" ", 2)[1] == b"401"


def test_a_token_opens_only_with_the_key_that_it_is_bound_to(hand: Hand) -> None:
    proof = hand.proof("GET", "/ping", key=OTHER, ath=_hash(hand.token))
    answer = hand.call("GET", "/ping", proof=proof)
    assert (answer.status, "invalid_token" in answer.headers["WWW-Authenticate"]) == (401, True)


@pytest.mark.parametrize("scheme", ["Bearer", "dpop", "Basic"])
def test_a_bound_token_is_no_bearer_token(hand: Hand, scheme: str) -> None:
    answer = hand.call("GET", "/ping", Authorization=f"{scheme} {hand.token}")
    assert answer.status == 401


def test_a_made_up_token_opens_nothing(hand: Hand) -> None:
    proof = hand.proof("GET", "/ping", ath=_hash("guess"))
    assert hand.call("GET", "/ping", proof=proof, Authorization="DPoP guess").status == 401


@pytest.mark.parametrize("claims", [{"nonce": "guess"}, {"drop": "nonce"}])
def test_a_missing_or_old_nonce_is_answered_with_the_new_one(
    hand: Hand, claims: dict[str, Any]
) -> None:
    proof = hand.proof("GET", "/ping", ath=_hash(hand.token), **claims)
    answer = hand.call("GET", "/ping", proof=proof)
    assert (answer.status, answer.headers["DPoP-Nonce"]) == (401, hand.nonce)
    assert "use_dpop_nonce" in answer.headers["WWW-Authenticate"]


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "another"},
        {"sub": "another"},
        {"aud": "https://elsewhere.example"},
        {"aud": ["https://elsewhere.example"]},
        {"exp": NOW + 61},
        {"exp": NOW},
        {"exp": NOW - 30, "iat": NOW - 60},
        {"exp": "soon"},
        {"nbf": NOW + 30},
        {"iat": NOW - 61, "exp": NOW - 1},
        {"jti": ""},
        {"drop": "jti"},
        {"drop": "exp"},
        {"drop": "aud"},
        {"header": {"typ": "JWT"}},
        {"header": {"kid": "unknown"}},
        {"header": {"kid": None}},
        {"key": OTHER},
        {"key": OTHER, "header": {"kid": "KID"}},
        {"authorization_details": "all"},
        {"authorization_details": [{"type": "other"}]},
    ],
)
def test_an_assertion_with_one_thing_wrong_gets_no_token(
    hand: Hand, claims: dict[str, Any]
) -> None:
    if claims.get("header") == {"kid": "KID"}:
        claims = {**claims, "header": {"kid": hand.world.pair.kid}}
    answer = hand.ask_token(client_assertion=hand.assertion(**claims))
    assert (answer.status, error_of(answer)) == (400, "invalid_client")


def test_an_assertion_is_taken_once(hand: Hand) -> None:
    assertion = hand.assertion()
    assert hand.ask_token(client_assertion=assertion).status == 200
    assert error_of(hand.ask_token(client_assertion=assertion)) == "invalid_client"


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({"grant_type": "authorization_code"}, "unsupported_grant_type"),
        ({"scope": "nhn:msh/admin"}, "invalid_scope"),
        ({"client_assertion_type": "basic"}, "invalid_client"),
        ({"client_id": "another"}, "invalid_client"),
        ({"client_assertion": "a.b.c"}, "invalid_client"),
        ({"client_assertion": "blåbær"}, "invalid_client"),
        ({"drop": "scope"}, "invalid_scope"),
        ({"drop": "client_assertion"}, "invalid_client"),
    ],
)
def test_a_token_request_with_one_thing_wrong_is_told_so(
    hand: Hand, form: dict[str, str], error: str
) -> None:
    assert error_of(hand.ask_token(**form)) == error


def test_the_token_endpoint_asks_for_a_nonce_first(hand: Hand) -> None:
    answer = hand.ask_token(hand.proof("POST", "/connect/token", drop="nonce"))
    assert (answer.status, error_of(answer)) == (400, "use_dpop_nonce")
    assert answer.headers["DPoP-Nonce"] == hand.nonce


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
        ("GET", f"/messages/{uuid4()}", None, 404),
        ("GET", f"/messages/{uuid4()}/status", None, 404),
        ("POST", f"/messages/{uuid4()}/apprec", {}, 404),
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
