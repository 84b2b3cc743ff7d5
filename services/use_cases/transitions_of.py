"""A participant's transitions with what each lacks, and the units that one may choose among."""

from __future__ import annotations

from dataclasses import dataclass

from services.domain.access import Right
from services.domain.gaps import Gap, gap_of, overtaken
from services.domain.transitions import Missing, Transition, TransitionState, missing
from services.store.tables import TRANSITION, UNIT
from services.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class TransitionView:
    """A transition, the unit's name or "", what stands open, and the gap if that is near."""

    transition: Transition
    unit_name: str
    missing: tuple[Missing, ...]
    gap: Gap | None


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
        TransitionView(
            each,
            units.get(each.unit_id or "", ""),
            missing(each),
            None if _is_over(each, found) else gap_of(each, reading.today),
        )
        for each in found
    )


def _is_over(transition: Transition, found: list[Transition]) -> bool:
    return transition.state is TransitionState.DONE and overtaken(transition, found)


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
