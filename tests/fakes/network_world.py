"""A real centre and, in the place of the health network, a strict practice server on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from desktop.network_door import made_key
from services.domain.access import Account, Actor, Role
from services.domain.health_network import Environment
from services.domain.offers import Unit
from services.domain.own_keys import KeyKind, KeyState
from services.practice_unit.edi.kith_codec import KithCodec
from services.practice_unit.edi.unit import EdiUnit
from services.practice_unit.script import Pace
from services.store.tables import CENTRE, CONSENT, UNIT
from services.store.transaction import Transaction
from services.transports.helsenett.hosts import HOSTS, Hosts
from services.use_cases.health_network import (
    SaveClient,
    choose_environment,
    save_client,
    use_health_network,
)
from services.use_cases.health_network_connection import (
    Connection,
    connection_to_try,
    note_good_trial,
)
from services.use_cases.helseid_keys import keep_new_key, key_in
from services.use_cases.ways import in_practice_centre
from tests.fakes.message_world import CENTRE_ID, MessageWorld, consent_to
from tests.fakes.time import REFERENCE

LEADER = Account("leif", "Leif Dal", "Leder", frozenset({Role.LEADER}), REFERENCE)
BY_LEADER = Actor(LEADER.id, LEADER.roles, "test")
CLIENT = "1f2f8c1e-8f5b-4b38-9a3c-0000000c11e0"
REAL_ADDRESS = "8000020"


def make_real(world: MessageWorld) -> None:
    """The centre is a real one from now on, and has a real unit beside the practice unit."""

    def change(transaction: Transaction) -> None:
        transaction.replace(CENTRE, replace(transaction.get(CENTRE, CENTRE_ID), practice=False))
        transaction.add(
            UNIT,
            Unit(
                "real", "Elvestad TSB", transaction.now, her_id=REAL_ADDRESS, takes_messages=True,
                organisation="Elvestad sykehus", organisation_her_id="8000019",
            ),
        )  # fmt: skip
        transaction.add(CONSENT, consent_to("real", "jonas", "real-consent"))

    world.do(change)


def make_key(world: MessageWorld, kind: KeyKind = KeyKind.EC_P256) -> str:
    """The public JWK of a new key, as a leader makes it."""
    made = made_key(kind)
    world.store.run(keep_new_key, made, BY_LEADER)
    return made.public


def fill_in(world: MessageWorld) -> None:
    """Environment and client, as a leader writes them."""
    world.store.run(choose_environment, Environment.TEST, BY_LEADER)
    world.store.run(save_client, SaveClient(CLIENT), BY_LEADER)


def to_try(world: MessageWorld, state: KeyState = KeyState.IN_USE) -> Connection:
    """What a trial would try now."""
    return world.store.ask(connection_to_try, state, BY_LEADER)


def go_well(world: MessageWorld, state: KeyState = KeyState.IN_USE) -> None:
    """A trial went well."""
    world.store.run(note_good_trial, to_try(world, state), BY_LEADER)


def set_in_use(world: MessageWorld, *, on: bool = True) -> None:
    """A leader switches it on or off."""
    world.store.run(use_health_network, on, BY_LEADER)


def connected(world: MessageWorld) -> str:
    """A real centre with everything in place; the public JWK."""
    if world.ask(lambda reading, _: in_practice_centre(reading), None):
        make_real(world)
    public = make_key(world)
    fill_in(world)
    go_well(world)
    set_in_use(world)
    return public


def private_of(world: MessageWorld, state: KeyState = KeyState.IN_USE) -> str:
    """The private half that is stored."""
    key = world.ask(key_in, state)
    assert key is not None
    return key.private


@contextmanager
def network_server(
    world: MessageWorld, patch: pytest.MonkeyPatch, pace: Pace | None = None
) -> Iterator[EdiUnit]:
    """A server in the place of the test environment's, until the end."""
    unit = EdiUnit(world.clock, world.randomness, KithCodec(), pace=pace or Pace(answers=False))
    url = unit.start()
    patch.setitem(HOSTS, Environment.TEST, Hosts(url, url))
    try:
        yield unit
    finally:
        unit.stop()


def let_in(unit: EdiUnit, public: str) -> None:
    """Register the key there, as a person does at HelseID."""
    unit.register(CLIENT, json.loads(public))
