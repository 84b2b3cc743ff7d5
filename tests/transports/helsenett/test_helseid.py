"""Tokens: asked for as seldom as may be, proved anew each time, and never at the cost of a message."""

from __future__ import annotations

import base64
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.errors import TransportUnavailable
from services.domain.own_keys import KeyKind
from services.practice_unit.edi.said import Asked, Said
from services.transports.helsenett.assertions import Registration, assertion
from services.transports.helsenett.discovery import KEPT
from services.transports.helsenett.helseid import HelseId
from services.transports.helsenett.keys import ClientKeys, new_key_pair
from services.transports.helsenett.proofs import Nonce, key_for_proofs
from services.transports.helsenett.server_time import MOST, ServerTime
from services.transports.http import Limits
from tests.fakes.edi_world import CLIENT, EdiWorld
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness
from tests.transports.rude_server import Answering, RudeServer, dripping, http, saying

QUICK = Limits(connect=2.0, silence=0.3, answer=0.6, largest=100_000)
PAIR = new_key_pair()


@contextmanager
def watched(world: EdiWorld) -> Iterator[list[tuple[Asked, Said]]]:
    """What the unit's server is asked, and answers, meanwhile."""
    seen: list[tuple[Asked, Said]] = []
    answer = world.unit._server.answer

    def noting(asked: Asked) -> Said:
        said = answer(asked)
        seen.append((asked, said))
        return said

    world.unit._server.answer = noting
    yield seen
    world.unit._server.answer = answer


def tokens_asked(seen: list[tuple[Asked, Said]]) -> list[int]:
    return [said.status for asked, said in seen if asked.path == "/connect/token"]


def part(token: str, number: int) -> dict[str, Any]:
    text = token.split(".")[number]
    read: dict[str, Any] = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    return read


def form_of(asked: Asked) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(asked.body.decode()).items()}


def trouble_of(act: Callable[[], object]) -> TransportUnavailable:
    with pytest.raises(TransportUnavailable) as caught:
        act()
    assert not caught.value.may_have_arrived
    return caught.value


def test_the_first_answer_asks_for_a_nonce_and_the_second_gives_the_token() -> None:
    world = EdiWorld()
    with watched(world) as seen:
        assert world.helseid.token()
    first, second = (asked for asked, _ in seen if asked.path == "/connect/token")
    assert tokens_asked(seen) == [400, 200]
    proofs = [part(asked.header("DPoP"), 1) for asked in (first, second)]
    assert "nonce" not in proofs[0]
    assert proofs[1]["nonce"]
    assertions = [part(form_of(asked)["client_assertion"], 1) for asked in (first, second)]
    assert assertions[0]["jti"] != assertions[1]["jti"]
    assert proofs[0]["jti"] != proofs[1]["jti"]
    world.close()


def test_an_assertion_and_a_proof_say_what_the_rules_ask_for() -> None:
    world = EdiWorld()
    with watched(world) as seen:
        world.helseid.token()
    asked = seen[-1][0]
    form = form_of(asked)
    header, claims = (part(form["client_assertion"], number) for number in (0, 1))
    assert header == {
        "typ": "client-authentication+jwt",
        "kid": world.pair.kid,
        "alg": world.pair.alg,
    }
    assert claims["iss"] == claims["sub"] == CLIENT
    assert claims["aud"] == world.url
    assert claims["exp"] - claims["iat"] <= 60
    assert claims["nbf"] == claims["iat"] == int(REFERENCE.timestamp())
    proof = part(asked.header("DPoP"), 0)
    assert proof["typ"] == "dpop+jwt"
    assert set(proof["jwk"]) == {"kty", "crv", "x", "y"}
    assert part(asked.header("DPoP"), 1)["htu"] == f"{world.url}/connect/token"
    assert (form["scope"], form["grant_type"]) == ("nhn:msh/api", "client_credentials")
    world.close()


def test_a_token_is_used_until_shortly_before_it_ends(world: EdiWorld) -> None:
    clock = world.clock
    assert isinstance(clock, FakeClock)
    with watched(world) as seen:
        first = world.helseid.token()
        clock.forward(timedelta(seconds=569))
        assert world.helseid.token() == first
        assert tokens_asked(seen) == []
        clock.forward(timedelta(seconds=2))
        assert world.helseid.token() != first
    assert tokens_asked(seen)[-1] == 200


def test_what_the_issuer_tells_of_itself_is_believed_for_a_day(world: EdiWorld) -> None:
    clock = world.clock
    assert isinstance(clock, FakeClock)
    with watched(world) as seen:
        for hours in (0, 12, 11):
            clock.forward(timedelta(hours=hours))
            world.helseid.token()
        asked = [each.path for each, _ in seen]
        assert "/.well-known/openid-configuration" not in asked
        clock.forward(timedelta(seconds=KEPT - 23 * 3600 + 1))
        world.helseid.token()
    assert [each.path for each, _ in seen].count("/.well-known/openid-configuration") == 1


@pytest.mark.parametrize("kind", list(KeyKind))
def test_every_kind_of_key_opens_the_door(kind: KeyKind) -> None:
    world = EdiWorld(pair=new_key_pair(kind))
    assert world.helseid.token()
    world.close()


def test_a_waiting_key_opens_nothing_until_it_is_registered(world: EdiWorld) -> None:
    new = new_key_pair()
    assert not world.helseid.knows(new)
    world.unit.register(CLIENT, new.public_jwk())
    assert world.helseid.knows(new)
    assert world.helseid.knows(world.pair)


def test_a_key_that_is_not_registered_is_told_as_such(world: EdiWorld) -> None:
    for helseid in (
        world.helseid_as(new_key_pair()),
        world.helseid_as(world.pair, client_id="someone-else"),
    ):
        assert trouble_of(helseid.token).cause == "token_invalid_client"
        helseid.close()


def test_a_scope_that_is_not_ours_is_told_as_such(world: EdiWorld) -> None:
    helseid = world.helseid_as(world.pair, scope="nhn:other/api")
    assert trouble_of(helseid.token).cause == "token_invalid_scope"
    helseid.close()


@pytest.mark.parametrize(
    ("parent", "child", "system", "value"),
    [
        ("", "999977775", "urn:oid:2.16.578.1.12.4.1.4.101", "999977775"),
        ("999977774", "999977775", "urn:oid:1.0.6523", "NO:ORGNR:999977774:999977775"),
        ("999977774", "", "urn:oid:1.0.6523", "NO:ORGNR:999977774"),
    ],
)
def test_the_part_of_the_organisation_that_speaks_is_named(
    world: EdiWorld, parent: str, child: str, system: str, value: str
) -> None:
    helseid = world.helseid_as(world.pair, parent_organisation=parent, child_organisation=child)
    with watched(world) as seen:
        assert helseid.token()
    [detail] = part(form_of(seen[-1][0])["client_assertion"], 1)["authorization_details"]
    identifier = detail["practitioner_role"]["organization"]["identifier"]
    assert detail["type"] == "helseid_authorization"
    assert identifier == {"system": system, "type": "ENH", "value": value}
    helseid.close()


@pytest.mark.parametrize("minutes", [-50, -3, 3, 50])
def test_a_clock_that_is_wrong_is_set_right_by_the_server(minutes: int) -> None:
    world = EdiWorld()
    wrong = FakeClock(REFERENCE + timedelta(minutes=minutes))
    helseid = HelseId(
        Registration(world.url, CLIENT, ClientKeys(world.pair)), wrong, FakeRandomness()
    )
    assert helseid.token()
    assert helseid.time.now() == int(REFERENCE.timestamp())
    helseid.close()
    world.close()


def test_a_clock_that_is_hours_wrong_is_left_to_a_person() -> None:
    world = EdiWorld()
    wrong = FakeClock(REFERENCE - timedelta(hours=5))
    helseid = HelseId(
        Registration(world.url, CLIENT, ClientKeys(world.pair)), wrong, FakeRandomness()
    )
    assert trouble_of(helseid.token).cause == "clock_wrong"
    helseid.close()
    world.close()


@given(st.floats(-MOST, MOST), st.text(max_size=40))
def test_the_servers_time_is_learnt_to_the_second_and_nonsense_is_not(
    ahead: float, nonsense: str
) -> None:
    time = ServerTime(FakeClock())
    told = REFERENCE + timedelta(seconds=int(ahead))
    time.learn(format_datetime(told.astimezone(UTC), usegmt=True))
    assert abs(time.now() - told.timestamp()) <= 2
    before = time.now()
    if not any(letter.isdigit() for letter in nonsense):
        assert not time.learn(nonsense)
        assert time.now() == before


@given(st.text(max_size=2_000))
def test_only_a_plain_nonce_is_ever_sent_back(given_one: str) -> None:
    nonce = Nonce()
    nonce.take(given_one)
    assert nonce.text == "" or (nonce.text.isascii() and nonce.text.isprintable())


def test_a_proof_key_is_of_a_kind_that_the_server_takes() -> None:
    assert key_for_proofs(None).alg == "ES256"
    assert key_for_proofs(["RS256", "ES384"]).alg == "ES384"
    assert key_for_proofs(["PS256"]).alg == "PS256"
    assert trouble_of(lambda: key_for_proofs(["HS256"])).cause == "no_algorithm"


def discovery(url: str, **changes: str) -> bytes:
    told = {"issuer": url, "token_endpoint": f"{url}/connect/token", **changes}
    return http("200 OK", json.dumps(told).encode(), b"Connection: close")


def helseid_at(url: str) -> HelseId:
    registration = Registration(url, CLIENT, ClientKeys(PAIR))
    return HelseId(registration, FakeClock(), FakeRandomness(), QUICK)


@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        ({"issuer": "https://elsewhere.example"}, "wrong_issuer"),
        ({"token_endpoint": "https://elsewhere.example/token"}, "wrong_issuer"),
        ({"token_endpoint": "http://127.0.0.1:1@elsewhere.example/token"}, "wrong_issuer"),
    ],
)
def test_an_issuer_that_leads_elsewhere_is_not_followed(
    changes: dict[str, str], cause: str
) -> None:
    answers: list[bytes] = []
    with RudeServer(lambda connection, _over: connection.sendall(answers[0])) as server:
        answers.append(discovery(server.url, **changes))
        helseid = helseid_at(server.url)
        assert trouble_of(helseid.token).cause == cause
        helseid.close()
        assert len(server.requests) == 1


def token_trouble(answering: Answering) -> TransportUnavailable:
    """The trouble with a server whose discovery is good and whose token endpoint answers so."""
    where: list[str] = []

    def answer(connection: socket.socket, over: threading.Event) -> None:
        if server.requests[-1].startswith(b"GET"):
            connection.sendall(discovery(where[0]))
        else:
            answering(connection, over)

    with RudeServer(answer) as server:
        where.append(server.url)
        helseid = helseid_at(server.url)
        trouble = trouble_of(helseid.token)
        helseid.close()
    return trouble


BEARER = b'{"access_token": "abc", "token_type": "Bearer", "expires_in": 600}'
NO_TOKEN = b'{"token_type": "DPoP", "expires_in": 600}'
ODD_TOKEN = b'{"access_token": "a\\r\\nHost: b", "token_type": "DPoP", "expires_in": 600}'


@pytest.mark.parametrize(
    ("answering", "cause"),
    [
        (saying(http("200 OK", BEARER)), "token_not_bound"),
        (saying(http("200 OK", NO_TOKEN)), "wrong_answer"),
        (saying(http("200 OK", ODD_TOKEN)), "wrong_answer"),
        (saying(http("200 OK", b"<html>")), "wrong_answer"),
        (saying(http("400 Bad", b'{"error": "invalid_client"}')), "token_invalid_client"),
        (saying(http("400 Bad", b'{"error": "Ring 68 05 00 01!"}')), "status_400"),
        (saying(http("400 Bad", b'{"error": "use_dpop_nonce"}')), "token_use_dpop_nonce"),
        (saying(http("503 Busy", b"", b"Retry-After: 9")), "busy"),
        (saying(http("500 Oops")), "status_500"),
        (saying(http("302 Found", b"", b"Location: http://127.0.0.1:1/")), "redirect"),
        (saying(http("200 OK", b"x" * 200_000)), "too_large"),
        (saying(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500 + b"\r\n"), "cut_off"),
        (saying(), "cut_off"),
        (dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n", b"x", 0.05), "cut_off"),
    ],
)
def test_a_bad_token_answer_costs_no_message(answering: Answering, cause: str) -> None:
    assert token_trouble(answering).cause == cause


def test_a_server_that_never_stops_asking_for_nonces_is_given_up() -> None:
    counted: list[int] = []

    def answer(connection: socket.socket, _over: threading.Event) -> None:
        counted.append(1)
        nonce = f"DPoP-Nonce: number-{len(counted)}".encode()
        close = b"Connection: close"
        connection.sendall(http("400 Bad", b'{"error": "use_dpop_nonce"}', nonce, close))

    assert token_trouble(answer).cause == "token_use_dpop_nonce"
    assert len(counted) == 2


def test_an_assertion_lives_half_a_minute_whatever_the_moment() -> None:
    registration = Registration("https://sts.example", CLIENT, ClientKeys(PAIR))
    clock = FakeClock(datetime(2026, 2, 28, 23, 59, 59, tzinfo=UTC))
    token = assertion(
        registration, PAIR, "https://sts.example", FakeRandomness(), ServerTime(clock)
    )
    claims = part(token, 1)
    assert claims["exp"] - claims["iat"] == 30


def test_no_secret_shows_in_a_registration() -> None:
    secret = json.loads(PAIR.private_jwk())["d"]
    registration = Registration("https://sts.example", CLIENT, ClientKeys(PAIR))
    assert secret not in repr(registration)
    assert "keys" not in repr(replace(registration, child_organisation="999977775"))
