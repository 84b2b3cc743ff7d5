"""The participants who are about to fall between chairs, nearest day first."""

from __future__ import annotations

from dataclasses import dataclass

from services.domain.access import Right
from services.domain.gaps import GAP_AHEAD, Gap, gap_of
from services.store.tables import TRANSITION
from services.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class PersonInGap:
    """A participant and the nearest transition that lacks something."""

    participant_id: str
    name: str
    gap: Gap


def people_in_gaps(reading: Reading, _about: None = None) -> tuple[PersonInGap, ...]:
    """One line for each participant with a gap, the nearest day first. Raises `NotAllowed`."""
    reading.require(Right.SEE_PARTICIPANTS)
    nearest = _nearest(reading)
    marks = ", ".join("?" * len(nearest))
    rows = reading.rows(
        f"SELECT id, display_name FROM participant WHERE id IN ({marks})",  # noqa: S608 - marks only
        *nearest,
    )
    names = dict(rows)
    return tuple(PersonInGap(each, str(names[each]), gap) for each, gap in nearest.items())


def with_gap(reading: Reading) -> frozenset[str]:
    """The ids of the participants who have a gap."""
    return frozenset(_nearest(reading))


def _nearest(reading: Reading) -> dict[str, Gap]:
    """Participant → the gap whose day comes first, in the order of these days."""
    found: dict[str, Gap] = {}
    for transition in reading.all(
        TRANSITION,
        "state = 'planned' AND \"on\" <= ? AND participant_id NOT IN"
        " (SELECT id FROM participant WHERE closed_on IS NOT NULL)",
        (reading.today + GAP_AHEAD).isoformat(),
        order='"on", "id"',
    ):
        gap = gap_of(transition, reading.today)
        if gap is not None:
            found.setdefault(transition.participant_id, gap)
    return found
