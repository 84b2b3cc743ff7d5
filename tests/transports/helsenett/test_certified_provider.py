"""Our token code against a certified OpenID provider that nobody here wrote."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from services.domain.errors import TransportUnavailable
from services.domain.own_keys import KeyKind
from services.transports.helsenett.assertions import Registration
from services.transports.helsenett.helseid import HelseId
from services.transports.helsenett.keys import ClientKeys, KeyPair, new_key_pair
from tests.fakes.time import FakeRandomness
from tests.transports.helsenett.certified_provider import Provider, installed

PAIRS = {kind: new_key_pair(kind) for kind in KeyKind}
NEW = new_key_pair()
ROLLING = "rolling"


@dataclass
class MachinesClock:
    """This machine's own, which the provider lives by too, or wrong by so many seconds."""

    wrong: float = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.wrong)

    def monotonic(self) -> float:
        return time.monotonic()


class FreshIds(FakeRandomness):
    """Ids that no other test has used: the provider remembers them."""

    def new_id(self) -> str:
        return str(uuid4())


@dataclass
class Party:
    provider: Provider
    issuer: str

    def helseid(self, pair: KeyPair, client: str = "", wrong: float = 0.0) -> HelseId:
        registration = Registration(self.issuer, client or pair.alg, ClientKeys(pair))
        return HelseId(registration, MachinesClock(wrong), FreshIds())


@pytest.fixture(scope="module")
def party() -> Iterator[Party]:
    clients = {pair.alg: [pair.public_jwk()] for pair in PAIRS.values()}
    clients[ROLLING] = [PAIRS[KeyKind.EC_P256].public_jwk(), NEW.public_jwk()]
    provider = Provider(installed(), clients)
    yield Party(provider, provider.start())
    provider.stop()


@pytest.fixture(autouse=True)
def _nothing_of_another_test(party: Party) -> None:
    party.provider.all_told()


def trouble_of(act: Callable[[], object]) -> str:
    with pytest.raises(TransportUnavailable) as caught:
        act()
    assert not caught.value.may_have_arrived
    return caught.value.cause


@pytest.mark.parametrize("kind", list(KeyKind))
def test_a_token_is_granted_and_bound_to_the_key_of_our_proofs(party: Party, kind: KeyKind) -> None:
    helseid = party.helseid(PAIRS[kind])
    assert helseid.token() == helseid.token()
    refused, granted = party.provider.all_told()
    assert refused["refused"] == "use_dpop_nonce"
    assert granted["granted"] == PAIRS[kind].alg
    assert granted["thumbprint"] == helseid.prover()._key.kid
    assert granted["scope"] == "nhn:msh/api"
    helseid.close()


def test_the_nonce_is_kept_for_the_next_token(party: Party) -> None:
    helseid = party.helseid(PAIRS[KeyKind.EC_P256])
    helseid.drop(helseid.token())
    helseid.token()
    assert [each.get("refused", "granted") for each in party.provider.all_told()] == [
        "use_dpop_nonce",
        "granted",
        "granted",
    ]
    helseid.close()


def test_both_keys_of_a_roll_over_open_the_door(party: Party) -> None:
    helseid = party.helseid(PAIRS[KeyKind.EC_P256], ROLLING)
    assert helseid.knows(NEW)
    assert not helseid.knows(new_key_pair())
    assert helseid.token()
    helseid.close()


@pytest.mark.parametrize("seconds", [-1_200, 1_200])
def test_a_clock_that_is_wrong_is_set_right(party: Party, seconds: float) -> None:
    helseid = party.helseid(PAIRS[KeyKind.EC_P256], wrong=seconds)
    assert helseid.token()
    helseid.close()


def test_an_unknown_key_or_client_is_told_by_its_name(party: Party) -> None:
    known = PAIRS[KeyKind.EC_P256]
    for helseid, cause in (
        (party.helseid(NEW, known.alg), "token_invalid_client"),
        (party.helseid(known, "stranger"), "token_invalid_client"),
    ):
        assert trouble_of(helseid.token) == cause
        helseid.close()
