"""To whom and about whom one may write."""

from __future__ import annotations

from dataclasses import dataclass

from services.domain.access import Right
from services.domain.offers import can_be_reached
from services.store.tables import UNIT
from services.store.transaction import Reading
from services.use_cases.units import in_practice_centre


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """A unit to write to. `reachable` False: Medvandrer has no way to it yet."""

    id: str
    name: str
    reachable: bool


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
    practice = in_practice_centre(reading)
    units = [
        UnitChoice(unit.id, unit.name, can_be_reached(unit, practice))
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
