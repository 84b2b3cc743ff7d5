"""A small centre for tests about participants: accounts, life areas, units, a volunteer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from services.domain.access import SYSTEM, Account, Actor, Role
from services.domain.changes import Outcome
from services.domain.goals import FIRST_LIFE_AREAS
from services.domain.offers import Offer, Unit
from services.domain.participants import Participant
from services.domain.volunteers import Stage, Volunteer
from services.store.store import Store, open_store
from services.store.tables import ACCOUNT, LIFE_AREA, OFFER, UNIT, VOLUNTEER, Table
from services.store.transaction import Reading, Transaction
from services.use_cases.participant_fields import ParticipantFields
from services.use_cases.participants import CreateParticipant, create_participant
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness

KEY = bytes(range(32))
C = TypeVar("C")
V = TypeVar("V")

ACCOUNTS = (
    Account("hanne", "Hanne Brekke", "Koordinator", frozenset({Role.COORDINATOR}), REFERENCE),
    Account("lise", "Lise Dahl", "Leder", frozenset({Role.LEADER}), REFERENCE),
    Account("sigrid", "Sigrid Moe", "Miljøarbeider", frozenset({Role.STAFF}), REFERENCE),
    Account("turid", "Turid Haugen", "Tidgiver", frozenset({Role.VOLUNTEER}), REFERENCE, "turid"),
)
UNITS = (
    Unit("fjordheim", "Fjordheim TSB", REFERENCE, organisation="Vestre helse", takes_messages=True),
    Unit("solbakken", "Solbakken poliklinikk", REFERENCE, organisation="Vestre helse"),
    Unit("duottar", "Duottar klinihkka", REFERENCE, organisation="Davvi dearvvašvuohta"),
)


def _furnish(transaction: Transaction, _: None) -> Outcome[None]:
    for account in ACCOUNTS:
        transaction.add(ACCOUNT, account)
    for area in FIRST_LIFE_AREAS:
        transaction.add(LIFE_AREA, area)
    for unit in UNITS:
        transaction.add(UNIT, unit)
    turid = Volunteer("turid", "Turid Haugen", REFERENCE, stage=Stage.ACTIVE, interests=("tur",))
    transaction.add(VOLUNTEER, turid)
    transaction.add(OFFER, Offer("kafe", "Turkafé på Brua", REFERENCE, place="Drammen"))
    return transaction.done(None)


def put(transaction: Transaction, about: tuple[Table[Any], Any]) -> Outcome[None]:
    """Store any record as it is."""
    transaction.add(*about)
    return transaction.done(None)


@dataclass
class ParticipantWorld:
    """A furnished store whose clock can be moved."""

    store: Store
    clock: FakeClock
    by: Actor = field(default_factory=lambda: actor("hanne"))

    def run(
        self,
        use_case: Callable[[Transaction, C], Outcome[V]],
        command: C,
        by: Actor | None = None,
    ) -> V:
        """The use case's value."""
        return self.store.run(use_case, command, by or self.by).value

    def ask(self, question: Callable[[Any, C], V], about: C, by: Actor | None = None) -> V:
        """The answer."""
        return self.store.ask(question, about, by or self.by)

    def put(self, table: Table[Any], record: object) -> None:
        """Store any record as it is."""
        self.store.run(put, (table, record), SYSTEM)

    def take_in(self, name: str, **more: Any) -> Participant:  # noqa: ANN401 - any field
        """A new participant with own words."""
        fields = ParticipantFields(name, **({"own_words": "Jeg vil ha noe å stå opp til"} | more))
        known = frozenset(row[0] for row in self.ask(_everybody, None, SYSTEM))
        return self.run(create_participant, CreateParticipant(fields, known))

    def days_pass(self, days: int) -> None:
        """Let days pass."""
        self.clock.forward(timedelta(days=days))


def _everybody(reading: Reading, _: None) -> list[Any]:
    rows: list[Any] = reading.rows("SELECT id FROM participant")
    return rows


def account(account_id: str) -> Account:
    """One of the accounts of the small centre."""
    return next(each for each in ACCOUNTS if each.id == account_id)


def actor(account_id: str) -> Actor:
    """One of them, acting."""
    own = account(account_id)
    return Actor(own.id, own.roles, "test", own.volunteer_id)


def small_centre(folder: Path) -> ParticipantWorld:
    """The small centre in a fresh store; the caller closes the store."""
    clock = FakeClock()
    store = open_store(folder / "centre.store", KEY, clock, FakeRandomness())
    store.run(_furnish, None, SYSTEM)
    return ParticipantWorld(store, clock)
