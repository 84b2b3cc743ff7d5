"""A participant's transitions with what each lacks, and the units that one may choose among."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.domain.access import Right
from services.domain.gaps import Gap, gap_of, overtaken
from services.domain.transitions import Missing, Transition, TransitionState, missing
from services.store.tables import TRANSITION, UNIT
from services.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class TransitionView:
    """A transition, the unit's name or "", what stands open, and the gap if that is near.

    `overtaken`: planned, but the participant had left before.
    """

    transition: Transition
    unit_name: str
    missing: tuple[Missing, ...]
    gap: Gap | None
    overtaken: bool = False


def transitions_of(reading: Reading, participant_id: str) -> tuple[TransitionView, ...]:
    """All transitions of the participant by day. Raises `NotAllowed`."""
    reading.require(Right.SEE_PARTICIPANTS)
    found = reading.all(TRANSITION, "participant_id = ?", participant_id, order='"on", "id"')
    units = {
        unit.id: unit.name
        for unit in reading.all(
            UNIT, "id IN (SELECT unit_id FROM transition WHERE participant_id = ?)", participant_id
        )
    }
    return tuple(
        _view(each, units.get(each.unit_id or "", ""), found, reading.today) for each in found
    )


def _view(
    transition: Transition, unit_name: str, found: list[Transition], today: date
) -> TransitionView:
    over = overtaken(transition, found)
    dropped = over and transition.state is TransitionState.PLANNED
    return TransitionView(
        transition,
        unit_name,
        () if dropped else missing(transition),
        None if over else gap_of(transition, today),
        dropped,
    )


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """A unit in a list to choose from."""

    id: str
    name: str
    organisation: str
    takes_messages: bool


def unit_choices(reading: Reading, _about: None = None) -> tuple[UnitChoice, ...]:
    """The active units by name."""
    rows = reading.rows(
        "SELECT id, name, organisation, takes_messages FROM unit WHERE active = 1"
        " ORDER BY in_order(name), id"
    )
    return tuple(UnitChoice(row[0], row[1], row[2], bool(row[3])) for row in rows)
