"""A small house: life areas, a few invented people and pairs, for tests of activities, Today and offers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from services.domain.access import SYSTEM, Account, Actor, Role
from services.domain.changes import Outcome
from services.domain.goals import FIRST_LIFE_AREAS
from services.domain.matches import Answer, Match, MatchState
from services.domain.participants import Participant
from services.domain.volunteers import Stage, Volunteer
from services.store.store import Store, open_store
from services.store.tables import ACCOUNT, LIFE_AREA, MATCH, PARTICIPANT, VOLUNTEER, Table
from services.store.transaction import Transaction
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness

R = TypeVar("R")
KEY = bytes(range(32))
TODAY = date(2026, 11, 22)

HANNE = Account("hanne", "Hanne Brekke", "Koordinator", frozenset({Role.COORDINATOR}), REFERENCE)
STAFF = Account("siri", "Siri Moen", "Miljøarbeider", frozenset({Role.STAFF}), REFERENCE)
LEADER = Account("leif", "Leif Dal", "Leder", frozenset({Role.LEADER}), REFERENCE)
TURID = Account(
    "turid", "Turid Haugen", "Tidgiver", frozenset({Role.VOLUNTEER}), REFERENCE, "v-turid"
)


def actor(account: Account) -> Actor:
    """The account, acting."""
    return Actor(account.id, account.roles, "test", account.volunteer_id)


def _put(transaction: Transaction, records: list[tuple[Table[Any], Any]]) -> Outcome[None]:
    for table, record in records:
        transaction.add(table, record)
    return transaction.done(None)


def _drop(transaction: Transaction, dropped: tuple[Table[Any], str]) -> Outcome[None]:
    transaction.remove(*dropped)
    return transaction.done(None)


def _swap(transaction: Transaction, written: tuple[Table[Any], Any]) -> Outcome[None]:
    transaction.replace(*written)
    return transaction.done(None)


@dataclass
class House:
    """The store with two pairs: Jonas and Turid walk, Samira and Marit drink coffee."""

    store: Store
    clock: FakeClock
    made: list[str] = field(default_factory=list)

    def put(self, table: Table[R], record: R) -> R:
        """Store one more record, as it is."""
        self.store.run(_put, [(table, record)], SYSTEM)
        return record

    def remove(self, table: Table[Any], record_id: str) -> None:
        """Take the record away."""
        self.store.run(_drop, (table, record_id), SYSTEM)

    def change(self, table: Table[R], record_id: str, **changes: object) -> R:
        """Store the record with some fields changed."""
        before: Any = self.store.ask(
            lambda reading, id_: reading.get(table, id_), record_id, SYSTEM
        )
        after: R = replace(before, **changes)
        self.store.run(_swap, (table, after), SYSTEM)
        return after

    def get(self, table: Table[R], record_id: str) -> R:
        """The record as it is stored."""
        return self.store.ask(lambda reading, id_: reading.get(table, id_), record_id, SYSTEM)

    def all(self, table: Table[R]) -> list[R]:
        """All records of a table."""
        return self.store.ask(lambda reading, _: reading.all(table, order="id"), None, SYSTEM)


def participant(id_: str, name: str, **more: Any) -> Participant:  # noqa: ANN401 any field
    return Participant(f"p-{id_}", name, REFERENCE, **more)


def volunteer(id_: str, name: str, **more: Any) -> Volunteer:  # noqa: ANN401 any field
    return Volunteer(
        f"v-{id_}",
        name,
        REFERENCE,
        phone="+4768050011",
        stage=Stage.ACTIVE,
        pledged_on=TODAY - timedelta(days=100),
        **more,
    )


def match(
    id_: str,
    participant_id: str,
    volunteer_id: str,
    assignment: str,
    **more: Any,  # noqa: ANN401 any field
) -> Match:
    values: dict[str, Any] = {
        "state": MatchState.ACTIVE,
        "volunteer_answer": Answer.YES,
        "participant_answer": Answer.YES,
        "active_since": TODAY - timedelta(days=5),
    }
    return Match(
        f"m-{id_}", participant_id, volunteer_id, assignment, REFERENCE, "hanne", **(values | more)
    )


def build(folder: Path) -> House:
    """The house in a new store. Close its store in the end."""
    clock = FakeClock()
    store = open_store(folder / "centre.store", KEY, clock, FakeRandomness())
    records: list[tuple[Table[Any], Any]] = [(LIFE_AREA, area) for area in FIRST_LIFE_AREAS]
    records += [(ACCOUNT, account) for account in (HANNE, STAFF, LEADER, TURID)]
    records += [
        (PARTICIPANT, participant("jonas", "Jonas Berg", practical_needs="Går sakte i bakker")),
        (PARTICIPANT, participant("samira", "Samira A", phone="+4768050099")),
        (PARTICIPANT, participant("amir", "Amir Haddad")),
        (VOLUNTEER, volunteer("turid", "Turid Haugen")),
        (VOLUNTEER, volunteer("marit", "Marit Ås")),
        (VOLUNTEER, volunteer("bjorn", "Bjørn Tangen")),
        (MATCH, match("jonas", "p-jonas", "v-turid", "Gå tur hver uke")),
        (MATCH, match("samira", "p-samira", "v-marit", "Kaffe og prat")),
    ]
    store.run(_put, records, SYSTEM)
    return House(store, clock)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """The house, closed in the end."""
    made = build(tmp_path)
    yield made
    made.store.close()
