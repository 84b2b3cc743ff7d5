"""A connection is tried step by step, and the step that fails is named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from services.domain.connection_trial import TrialStep, Tried
from services.domain.errors import TransportUnavailable
from services.domain.health_network import Environment
from services.domain.practice import PracticeFault
from services.transports.helsenett.helseid import HelseId
from services.transports.helsenett.hosts import HOSTS
from services.transports.helsenett.keys import new_key_pair
from services.transports.helsenett.trial import try_steps
from services.transports.http import HttpClient
from tests.fakes.edi_world import EdiWorld
from tests.transports.rude_server import RudeServer, http, saying


@pytest.fixture
def fresh() -> Iterator[EdiWorld]:
    made = EdiWorld()
    yield made
    made.close()


def failing(tried: list[Tried]) -> tuple[TrialStep, str]:
    assert all(each.trouble is None for each in tried[:-1])
    last = tried[-1]
    assert isinstance(last.trouble, TransportUnavailable)
    return last.step, last.trouble.cause


def tried_with(world: EdiWorld, helseid: HelseId) -> list[Tried]:
    world.helseid.close()
    world.helseid = helseid
    transport = world.transport_to(world.url)
    tried = list(try_steps(helseid, transport, lock=True))
    transport.close()
    return tried


def test_a_good_connection_passes_every_step(fresh: EdiWorld) -> None:
    tried = list(try_steps(fresh.helseid, fresh.transport, lock=True))
    assert tried == [Tried(step) for step in TrialStep]


def test_an_issuer_that_is_none_fails_at_the_first_step(fresh: EdiWorld) -> None:
    with RudeServer(saying(http("404 Not Found"))) as nobody:
        url, fresh.url = fresh.url, nobody.url
        helseid = fresh.helseid_as(fresh.pair)
        fresh.url = url
        assert failing(tried_with(fresh, helseid)) == (TrialStep.ISSUER, "status_404")


def test_a_key_that_is_not_registered_fails_at_the_token(fresh: EdiWorld) -> None:
    tried = tried_with(fresh, fresh.helseid_as(new_key_pair()))
    assert failing(tried) == (TrialStep.TOKEN, "token_invalid_client")


def test_a_message_server_that_is_none_fails_there(fresh: EdiWorld) -> None:
    with RudeServer(saying(http("404 Not Found"))) as nobody:
        transport = fresh.transport_to(nobody.url)
        tried = list(try_steps(fresh.helseid, transport, lock=True))
        transport.close()
    assert failing(tried) == (TrialStep.MESSAGE_SERVER, "status_404")


def test_an_address_that_another_has_locked_fails_there(fresh: EdiWorld) -> None:
    fresh.unit.fail(PracticeFault.LOCKED)
    tried = list(try_steps(fresh.helseid, fresh.transport, lock=True))
    assert failing(tried) == (TrialStep.ADDRESS, "locked")


@pytest.mark.parametrize("environment", list(Environment))
def test_every_known_server_is_one_that_may_be_used(environment: Environment) -> None:
    for server in (HOSTS[environment].issuer, HOSTS[environment].messages):
        HttpClient(server, {}, loopback_only=False).close()
