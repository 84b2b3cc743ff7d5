"""Who is let in: each rule of proofs, tokens and assertions broken once, all else being right."""

from __future__ import annotations

import json
import socket
from typing import Any

import pytest

from services.transports.helsenett.keys import new_key_pair
from services.transports.helsenett.proofs import _hash
from services.transports.http import Answer
from tests.practice_unit.by_hand import NOW, Hand, hand

__all__ = ["hand"]
OTHER = new_key_pair()


def error_of(answer: Answer) -> str:
    return str(json.loads(answer.body)["error"])


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
