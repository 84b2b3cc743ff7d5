"""Transitions: the dangerous days. Each needs a date and a named person on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class TransitionKind(StrEnum):
    """What changes."""

    ADMISSION = "admission"
    DISCHARGE = "discharge"
    UNPLANNED_DISCHARGE = "unplanned_discharge"
    IMPRISONMENT = "imprisonment"
    RELEASE = "release"
    MOVE = "move"


class TransitionState(StrEnum):
    """Whether it lies ahead, has come, or will not come."""

    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Transition:
    """One transition. `here` and `there` name the persons who answer for it at the centre and at the unit."""

    id: str
    participant_id: str
    kind: TransitionKind
    on: date
    created_at: datetime
    state: TransitionState = TransitionState.PLANNED
    unit_id: str | None = None
    here: str = ""
    there: str = ""
    where_to: str = ""
    note: str = ""


class Missing(StrEnum):
    """What a planned transition lacks before it is safe."""

    PERSON_HERE = "person_here"
    PERSON_THERE = "person_there"
    WHERE_TO = "where_to"


_NEEDS_A_BED = frozenset(
    {
        TransitionKind.DISCHARGE,
        TransitionKind.UNPLANNED_DISCHARGE,
        TransitionKind.RELEASE,
        TransitionKind.MOVE,
    }
)


def missing(transition: Transition) -> tuple[Missing, ...]:
    """What stands open in a planned transition; nothing for one that is done or cancelled."""
    if transition.state is not TransitionState.PLANNED:
        return ()
    open_points = []
    if not transition.here.strip():
        open_points.append(Missing.PERSON_HERE)
    if not transition.there.strip():
        open_points.append(Missing.PERSON_THERE)
    if transition.kind in _NEEDS_A_BED and not transition.where_to.strip():
        open_points.append(Missing.WHERE_TO)
    return tuple(open_points)
