"""A small centre with a unit, two people and consents, for tests of messages and delivery."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from services.delivery.dispatcher import Dispatcher
from services.delivery.receiver import Receiver
from services.domain.access import SYSTEM, Account, Actor, Role
from services.domain.centre import Centre, Setting
from services.domain.changes import Outcome
from services.domain.consent import Consent, InformationKind, Purpose
from services.domain.goals import Goal, LifeArea
from services.domain.messages import Composed, Message, PartChoice, PartKind
from services.domain.offers import Unit
from services.domain.participants import Participant
from services.domain.patients import Sex
from services.domain.transitions import Transition, TransitionKind
from services.domain.unfetched import Missed
from services.ports import (
    Acceptance,
    IncomingBatch,
    IncomingEnvelope,
    MessageTransport,
    OutgoingEnvelope,
)
from services.store.store import Store, open_store
from services.store.tables import (
    ACCOUNT,
    CENTRE,
    CONSENT,
    GOAL,
    LIFE_AREA,
    MESSAGE,
    PARTICIPANT,
    SETTING,
    TRANSITION,
    UNIT,
)
from services.store.transaction import Reading, Transaction
from services.use_cases import addresses
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness

C = TypeVar("C")
V = TypeVar("V")

KEY = bytes(range(32))
CENTRE_ID = "5f0f8c1e-8f5b-4b38-9a3c-000000000001"
HANNE = Account("hanne", "Hanne Brekke", "Koordinator", frozenset({Role.COORDINATOR}), REFERENCE)
CENTRE_ADDRESS = "8000017"
UNIT_ADDRESS = "99000190"
OWN_ADDRESSES = {
    addresses.HER_ID: CENTRE_ADDRESS,
    addresses.ORGANISATION: "Brua",
    addresses.ORGANISATION_HER_ID: "8000009",
    addresses.PHONE: "+4768050000",
}
EVERYTHING = frozenset(InformationKind)


@dataclass
class MessageWorld:
    """An open store with one unit and one participant who has agreed to everything until 1 March."""

    store: Store
    clock: FakeClock
    randomness: FakeRandomness
    unit: str = "unit"
    person: str = "jonas"
    consent: str = "consent"

    @property
    def actor(self) -> Actor:
        return Actor(HANNE.id, HANNE.roles, "test")

    def run(self, use_case: Callable[[Transaction, C], Outcome[V]], command: C) -> V:
        return self.store.run(use_case, command, self.actor).value

    def ask(self, question: Callable[[Reading, C], V], about: C) -> V:
        return self.store.ask(question, about, self.actor)

    def do(self, change: Callable[[Transaction], object]) -> None:
        """Any write at all, as Medvandrer itself."""

        def use_case(transaction: Transaction, _: None) -> Outcome[None]:
            change(transaction)
            return transaction.done(None)

        self.store.run(use_case, None, SYSTEM)

    def composed(self, text: str = "Hei.", *kinds: PartKind) -> Composed:
        return Composed(
            unit_id=self.unit,
            participant_id=self.person,
            purpose=Purpose.PLAN_DISCHARGE,
            theme="Utskriving 24. november",
            text=text,
            parts=tuple(PartChoice(kind) for kind in kinds),
        )

    def send(self, text: str = "Hei.", *kinds: PartKind) -> str:
        return self.run(send_message, SendMessage(self.composed(text, *kinds)))

    def message(self, message_id: str) -> Message:
        return self.ask(lambda reading, about: reading.get(MESSAGE, about), message_id)

    def inbound(self) -> list[Message]:
        return self.ask(
            lambda reading, _: reading.all(MESSAGE, "direction = 'in'", order="created_at, id"),
            None,
        )

    def withdraw(self, consent_id: str = "consent") -> None:
        """Only the record, as if by another machine: nothing queued is looked at."""
        self.do(
            lambda transaction: transaction.replace(
                CONSENT,
                replace(transaction.get(CONSENT, consent_id), withdrawn_at=transaction.now),
            )
        )


def consent_to(unit_id: str, person: str, consent_id: str = "consent") -> Consent:
    """A consent to everything, from 2 November 2026 until and including 1 March 2027."""
    return Consent(
        consent_id,
        person,
        EVERYTHING,
        frozenset(Purpose),
        date(2026, 11, 2),
        date(2027, 3, 1),
        REFERENCE - timedelta(days=20),
        unit_id=unit_id,
    )


def furnish(transaction: Transaction, _: None) -> Outcome[None]:
    """The centre, its account, one unit, one participant with a goal, a transition and a consent."""
    now = transaction.now
    transaction.add(CENTRE, Centre(CENTRE_ID, "Kafé Brua", now, practice=True))
    transaction.add(ACCOUNT, HANNE)
    for name, value in OWN_ADDRESSES.items():
        transaction.add(SETTING, Setting(name, json.dumps(value)))
    transaction.add(
        UNIT,
        Unit("unit", "Fjordheim TSB", now, her_id=UNIT_ADDRESS, takes_messages=True, practice=True),
    )
    transaction.add(
        PARTICIPANT,
        Participant(
            "jonas", "Jonas Berg", now, birth_year=1992, phone="+4768050001", given_name="Jonas",
            family_name="Berg", birth_date=date(1992, 8, 15), sex=Sex.MALE,
        ),
    )  # fmt: skip
    transaction.add(LIFE_AREA, LifeArea("work", "Arbeid", "work", "briefcase", 1))
    transaction.add(GOAL, Goal("goal", "jonas", "work", "Tilbake på verkstedet", now))
    transaction.add(
        TRANSITION,
        Transition(
            "plan", "jonas", TransitionKind.DISCHARGE, date(2026, 11, 24), now,
            unit_id="unit", here="Hanne", where_to="hybel Konnerud",
        ),
    )  # fmt: skip
    transaction.add(CONSENT, consent_to("unit", "jonas"))
    return transaction.done(None)


@pytest.fixture
def opened_store(tmp_path: Path) -> Iterator[Store]:
    """An empty store that closes itself."""
    store = open_store(tmp_path / "centre.store", KEY, FakeClock(), FakeRandomness())
    yield store
    store.close()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MessageWorld]:
    """A furnished store that closes itself."""
    made = make_world(tmp_path / "centre.store")
    yield made
    made.store.close()


def make_world(path: Path) -> MessageWorld:
    """A furnished store; close it yourself."""
    clock, randomness = FakeClock(), FakeRandomness()
    store = open_store(path, KEY, clock, randomness)
    store.run(furnish, None, SYSTEM)
    return MessageWorld(store, clock, randomness)


@dataclass
class DirectCalls:
    """`StoreCalls` on the calling thread."""

    store: Store

    def run(self, use_case: Callable[[Transaction, C], Outcome[V]], command: C) -> Outcome[V]:
        return self.store.run(use_case, command, SYSTEM)

    def ask(self, question: Callable[[Reading, C], V], about: C) -> V:
        return self.store.ask(question, about, SYSTEM)


@dataclass
class FakeTransport:
    """Fulfils `MessageTransport` in memory; `troubles` are raised first, one a call."""

    own_address: str = CENTRE_ADDRESS
    taken: dict[str, OutgoingEnvelope] = field(default_factory=dict)
    offered: list[str] = field(default_factory=list)
    acknowledged: list[OutgoingEnvelope] = field(default_factory=list)
    incoming: list[IncomingEnvelope] = field(default_factory=list)
    troubles: list[BaseException] = field(default_factory=list)
    lost_after_taking: list[BaseException] = field(default_factory=list)

    def send(self, envelope: OutgoingEnvelope) -> Acceptance:
        self._trouble()
        self.offered.append(envelope.message_id)
        self.taken.setdefault(envelope.message_id, envelope)
        if self.lost_after_taking:
            raise self.lost_after_taking.pop(0)
        return Acceptance(envelope.message_id)

    def acknowledge(self, envelope: OutgoingEnvelope) -> None:
        self._trouble()
        self.acknowledged.append(envelope)

    def receive(self, cursor: str, without: frozenset[str] = frozenset()) -> IncomingBatch:
        self._trouble()
        start = int(cursor or 0)
        found = [item for item in self.incoming[start:] if item.receiver == self.own_address]
        return IncomingBatch(tuple(found), str(len(self.incoming)))

    def fetch(self, missed: Missed) -> IncomingEnvelope | None:
        self._trouble()
        return next((item for item in self.incoming if item.reference == missed.reference), None)

    def _trouble(self) -> None:
        if self.troubles:
            raise self.troubles.pop(0)


def dispatcher(world: MessageWorld, transport: MessageTransport) -> Dispatcher:
    """A dispatcher over the world's store."""
    return Dispatcher(DirectCalls(world.store), transport, world.clock, world.randomness)


def receiver(world: MessageWorld, transport: MessageTransport) -> Receiver:
    """A receiver over the world's store."""
    return Receiver(DirectCalls(world.store), transport)
