"""The participants who are about to fall between chairs, nearest day first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain.access import Right
from services.domain.gaps import GAP_AHEAD, NOTED_WITHIN, Gap, gap_of, overtaken
from services.domain.transitions import LEAVES, Transition
from services.store.tables import TRANSITION
from services.store.transaction import Reading
from services.use_cases.standing_plans import standing

OPEN: Final = "SELECT id FROM participant WHERE closed_on IS NULL AND deceased = 0"
"""Those whom we follow: nobody else raises an alarm."""


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


def left_without_contact(reading: Reading) -> list[Transition]:
    """Discharges and releases that have come, with which nobody has said that contact was made, by day.

    Left out are those that were history when they were noted, and those after which something else came.
    """
    kinds = sorted(kind.value for kind in LEAVES)
    marks = ", ".join("?" * len(kinds))
    come = reading.all(
        TRANSITION,
        "state = 'done' AND contacted_on IS NULL AND \"on\" <= ?"
        f' AND "on" >= date(substr(created_at, 1, 10), ?) AND kind IN ({marks})'
        f" AND participant_id IN ({OPEN})",
        reading.today.isoformat(),
        f"-{NOTED_WITHIN.days} days",
        *kinds,
        order='"on", "id"',
    )
    return [each for each in come if not overtaken(each, _come_since(reading, each))]


def _come_since(reading: Reading, transition: Transition) -> list[Transition]:
    return reading.all(
        TRANSITION,
        "participant_id = ? AND state = 'done' AND \"on\" >= ?",
        transition.participant_id,
        transition.on.isoformat(),
    )


def _nearest(reading: Reading) -> dict[str, Gap]:
    """Participant → the gap whose day comes first, in the order of these days."""
    planned = reading.all(
        TRANSITION,
        f"state = 'planned' AND \"on\" <= ? AND participant_id IN ({OPEN})",
        (reading.today + GAP_AHEAD).isoformat(),
    )
    found: dict[str, Gap] = {}
    near = [*standing(reading, planned), *left_without_contact(reading)]
    for transition in sorted(near, key=lambda each: (each.on, each.id)):
        gap = gap_of(transition, reading.today)
        if gap is not None:
            found.setdefault(transition.participant_id, gap)
    return found
