"""Two people, three units, and somebody at the door who reads every letter that leaves.

Everything that may be told of a person carries a mark which says what it is and whose, so that the reader at
the door needs neither our rules nor our records: it has the bytes, the consents in plain words, and a calendar.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from services.domain.activities import Activity
from services.domain.goals import Goal
from services.domain.letters import Letter
from services.domain.offers import Unit
from services.domain.participants import Participant
from services.domain.patients import Sex, own_number
from services.domain.transitions import Transition, TransitionKind
from services.domain.volunteers import Volunteer
from services.formats.kith_letters import read
from services.ports import Acceptance, OutgoingEnvelope
from services.store.tables import (
    ACTIVITY,
    CONSENT,
    GOAL,
    PARTICIPANT,
    TRANSITION,
    UNIT,
    VOLUNTEER,
)
from services.store.transaction import Transaction
from tests.fakes.message_world import FakeTransport, MessageWorld, make_world
from tests.fakes.time import FakeClock

PEOPLE: Final = ("jonas", "marit")
_NUMBERS: Final = {own_number(person): person for person in PEOPLE}
"""Who a number in a letter stands for."""
UNITS: Final = ("unit", "sorlia", "elvebakken")
ORGANISATIONS: Final = ("Fjordheim", "Elvebakken")
NEVER: Final = "draft"
"""The mark of what was written and never sent."""
_MARK: Final = re.compile(r"mark/(\w+)/(\w+)")
_MAY_TELL: Final = {
    "goals": {"goals"},
    "transition": {"plan", "transition"},
    "attendance": {"attendance"},
    "contact": {"contact"},
    "meeting": {"meeting"},
}
"""Which kinds of information in a consent let out what carries a mark."""


def mark(what: str, person: str) -> str:
    """Words that say what they are and whose."""
    return f"mark/{what}/{person}"


@dataclass
class Agreed:
    """A consent in plain words."""

    person: str
    unit: str | None
    organisation: str
    kinds: set[str]
    purposes: set[str]
    first: date
    last: date
    sends: bool
    withdrawn: bool = False


@dataclass
class Place:
    """A unit as it is known at the door."""

    organisation: str
    address: str
    active: bool = True


@dataclass
class Reader(FakeTransport):
    """Weighs everything that leaves by the consents of that very moment, by rules of its own."""

    clock: FakeClock = field(default_factory=FakeClock)
    consents: dict[str, Agreed] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    letters: int = 0
    meanwhile: Callable[[], None] = lambda: None

    def send(self, envelope: OutgoingEnvelope) -> Acceptance:
        self.wrong += self._wrong_with(envelope)
        self.meanwhile()
        return super().send(envelope)

    def today(self) -> date:
        return self.clock.moment.astimezone(ZoneInfo("Europe/Oslo")).date()

    def _wrong_with(self, envelope: OutgoingEnvelope) -> list[str]:
        here = [
            unit
            for unit, place in self.places.items()
            if place.active and place.address == envelope.receiver
        ]
        if len(here) != 1:
            return [f"{envelope.message_id} goes where nobody is"]
        post = read(envelope.body)
        marks = set(_MARK.findall(envelope.body.decode("utf-8")))
        if not isinstance(post, Letter):
            return [f"{envelope.message_id} tells {sorted(marks)}"] if marks else []
        self.letters += 1
        return self._wrong_in(post, here[0], marks)

    def _wrong_in(self, letter: Letter, unit: str, marks: set[tuple[str, str]]) -> list[str]:
        assert letter.patient is not None
        [number] = [_NUMBERS[each.number] for each in letter.patient.ids]
        kinds = _kinds(letter)
        told = {what for what, _ in marks} - {"text"}
        wrong = [
            f"{whose} is told of to whoever asked about {number}"
            for _, whose in marks
            if whose != number
        ]
        wrong += [
            f"{what} is told without being named"
            for what in told
            if not kinds & _MAY_TELL.get(what, set())
        ]
        purpose = letter.purpose.value if letter.purpose else ""
        if not any(
            self._carries(each, number, unit, kinds, purpose) for each in self.consents.values()
        ):
            wrong.append(f"{sorted(kinds)} of {number} for {purpose} to {unit} on {self.today()}")
        return wrong

    def _carries(
        self, consent: Agreed, person: str, unit: str, kinds: set[str], purpose: str
    ) -> bool:
        organisation = self.places[unit].organisation
        named = consent.unit == unit if consent.unit else consent.organisation == organisation
        return (
            consent.person == person
            and named
            and consent.sends
            and not consent.withdrawn
            and consent.first <= self.today() <= consent.last
            and kinds <= consent.kinds
            and purpose in consent.purposes
        )


def _kinds(letter: Letter) -> set[str]:
    parts = {part.kind.value for part in letter.parts} - {"text"}
    return parts | {kind.value for part in letter.parts for kind in part.about}


def gate_world(folder: Path) -> tuple[MessageWorld, Reader]:
    """A practice centre with everything to tell, and no consent at all."""
    world = make_world(folder / "centre.store")
    world.do(_furnish)
    reader = Reader(clock=world.clock)
    for unit_id, organisation, address in zip(
        UNITS,
        ("Fjordheim", "Fjordheim", "Elvebakken"),
        ("99000190", "99000191", "99000192"),
        strict=True,
    ):
        reader.places[unit_id] = Place(organisation, address)
    return world, reader


def _furnish(transaction: Transaction) -> None:
    transaction.remove(CONSENT, "consent")
    first = transaction.get(UNIT, "unit")
    transaction.replace(UNIT, replace(first, organisation="Fjordheim"))
    for unit_id, organisation, address in (
        ("sorlia", "Fjordheim", "99000191"),
        ("elvebakken", "Elvebakken", "99000192"),
    ):
        unit = Unit(
            unit_id, unit_id.title(), transaction.now, organisation, address, takes_messages=True
        )
        transaction.add(UNIT, unit)
    jonas = transaction.get(PARTICIPANT, "jonas")
    marit = Participant(
        "marit", "Marit Solvang", transaction.now, birth_year=1979, given_name="Marit",
        family_name="Solvang", birth_date=date(1979, 2, 3), sex=Sex.FEMALE,
    )  # fmt: skip
    transaction.replace(PARTICIPANT, replace(jonas, place=mark("contact", "jonas")))
    transaction.add(PARTICIPANT, replace(marit, place=mark("contact", "marit")))
    transaction.add(VOLUNTEER, Volunteer("eira", "Eira Dahl", transaction.now))
    for person in PEOPLE:
        _to_tell_of(transaction, person)


def _to_tell_of(transaction: Transaction, person: str) -> None:
    goal = transaction.find(GOAL, "goal")
    if person == "jonas" and goal is not None:
        transaction.replace(GOAL, replace(goal, words=mark("goals", person)))
    else:
        transaction.add(
            GOAL, Goal(f"goal of {person}", person, "work", mark("goals", person), transaction.now)
        )
    planned = transaction.find(TRANSITION, "plan") if person == "jonas" else None
    if planned is not None:
        transaction.remove(TRANSITION, planned.id)
    a_transition(transaction, person, f"plan of {person}")
    transaction.add(
        ACTIVITY,
        Activity(
            f"walk of {person}",
            transaction.today - timedelta(days=3),
            "eira",
            mark("attendance", person),
            transaction.now,
            participant_id=person,
        ),
    )


def a_transition(transaction: Transaction, person: str, transition_id: str) -> None:
    """A planned one, a month ahead."""
    transaction.add(
        TRANSITION,
        Transition(
            transition_id,
            person,
            TransitionKind.DISCHARGE,
            transaction.today + timedelta(days=30),
            transaction.now,
            unit_id="unit",
            where_to=mark("transition", person),
        ),
    )
