"""Requests to the practice server, written by hand: what a test changes is changed, the rest is right."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import pytest

from services.practice_unit.script import Pace
from services.transports.helsenett.keys import KeyPair, new_key_pair
from services.transports.helsenett.proofs import _hash
from services.transports.http import Answer, HttpClient, Request
from tests.fakes.edi_world import CLIENT, EdiWorld
from tests.fakes.time import REFERENCE

NOW = int(REFERENCE.timestamp())


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
