"""The participants who are about to fall between chairs, nearest day first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from services.domain.access import Right
from services.domain.gaps import GAP_AHEAD, NOTED_WITHIN, Gap, gap_of, overtaken
from services.domain.transitions import LEAVES, Transition
from services.store.tables import PARTICIPANT, TRANSITION
from services.store.transaction import Reading
from services.use_cases.standing_plans import standing

OPEN: Final = "SELECT id FROM participant WHERE closed_on IS NULL AND deceased = 0"
"""Those whom we follow. Of all others only one raises an alarm who has left after we had ceased to follow."""
ENDED: Final = "SELECT id FROM participant WHERE closed_on IS NOT NULL AND deceased = 0"
"""Those whom we follow no more."""


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

    Left out are those that were history when they were noted, and those after which something else came; and
    of whom we follow no more, all that was known when the follow-up was ended.
    """
    kinds = sorted(kind.value for kind in LEAVES)
    marks = ", ".join("?" * len(kinds))
    come = reading.all(
        TRANSITION,
        "state = 'done' AND contacted_on IS NULL AND \"on\" <= ?"
        f' AND "on" >= date(substr(created_at, 1, 10), ?) AND kind IN ({marks})'
        f" AND participant_id IN ({OPEN} UNION ALL {ENDED})",
        reading.today.isoformat(),
        f"-{NOTED_WITHIN.days} days",
        *kinds,
        order='"on", "id"',
    )
    known = [each for each in come if not overtaken(each, _come_since(reading, each))]
    return [each for each in known if not _was_known_at_the_end(reading, each)]


def _was_known_at_the_end(reading: Reading, transition: Transition) -> bool:
    """Whether whoever ended the follow-up could know of it. The journal has the hour of it."""
    ended = reading.value(
        f"SELECT 1 FROM ({ENDED}) WHERE id = ?",  # noqa: S608 - our own words
        transition.participant_id,
    )
    if ended is None:
        return False
    at = reading.value(
        "SELECT max(at) FROM journal WHERE subject_kind = ? AND subject_id = ?"
        " AND action IN ('created', 'changed') AND json_extract(changes, '$.closed_on') IS NOT NULL",
        PARTICIPANT.name,
        transition.participant_id,
    )
    return at is None or transition.created_at <= datetime.fromisoformat(at)


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
