"""To whom and about whom one may write."""

from __future__ import annotations

from dataclasses import dataclass

from services.domain.access import Right
from services.domain.ways import Way, way_to
from services.store.tables import UNIT
from services.store.transaction import Reading
from services.use_cases.consent_gate import may_be_named
from services.use_cases.ways import our_ways, units_sealed_for


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """A unit to write to. `way` None: Medvandrer has no way to it yet."""

    id: str
    name: str
    way: Way | None

    @property
    def reachable(self) -> bool:
        """Whether a message can be sent to it at all."""
        return self.way is not None


@dataclass(frozen=True, slots=True)
class PersonChoice:
    """A participant to write about."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ComposeChoices:
    """Units, those within reach first, and the participants who are not closed, by name."""

    units: tuple[UnitChoice, ...]
    people: tuple[PersonChoice, ...]


def compose_choices(reading: Reading, _about: None = None) -> ComposeChoices:
    """What the form offers. Raises `NotAllowed`."""
    reading.require(Right.SEND_MESSAGES)
    ours, sealed = our_ways(reading), units_sealed_for(reading)
    units = [
        UnitChoice(unit.id, unit.name, way_to(unit, ours, can_seal=unit.id in sealed))
        for unit in reading.all(UNIT, "active = 1", order="in_order(name), id")
    ]
    people = reading.rows(
        "SELECT id, display_name FROM participant WHERE closed_on IS NULL AND deceased = 0"
        " ORDER BY in_order(display_name), id"
    )
    return ComposeChoices(
        tuple(sorted(units, key=lambda unit: not unit.reachable)),
        tuple(PersonChoice(*row) for row in people),
    )


def the_one_unit(reading: Reading, participant_id: str) -> str:
    """The unit to write to about the participant where a consent to send leads to exactly one; else "".

    Raises `NotAllowed`.
    """
    reading.require(Right.SEND_MESSAGES)
    units = reading.all(UNIT, "active = 1", order="id")
    covered = [unit.id for unit in units if may_be_named(reading, participant_id, unit)]
    return covered[0] if len(covered) == 1 else ""
