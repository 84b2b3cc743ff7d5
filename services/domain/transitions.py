"""Transitions: the dangerous days. Each needs a date and a named person on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, assert_never


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
    """One transition. `here` and `there` name the persons who answer for it at the centre and at the unit.

    Of one who has left: somebody here gets in touch on `contact_on`, and has done so on `contacted_on`.
    """

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
    contact_on: date | None = None
    contacted_on: date | None = None


class Missing(StrEnum):
    """What a transition lacks before it is safe."""

    PERSON_HERE = "person_here"
    PERSON_THERE = "person_there"
    WHERE_TO = "where_to"
    CONTACT = "contact"


LEAVES: Final = frozenset(
    {TransitionKind.DISCHARGE, TransitionKind.UNPLANNED_DISCHARGE, TransitionKind.RELEASE}
)
"""After these somebody must be there: the days that follow are the most dangerous of all."""

_NEEDS_A_BED: Final = LEAVES | {TransitionKind.MOVE}


def missing(transition: Transition) -> tuple[Missing, ...]:
    """What stands open: before it comes, and after it for one who has left and is in nobody's hands."""
    match transition.state:
        case TransitionState.PLANNED:
            return _lacking(transition)
        case TransitionState.DONE:
            return _lacking_afterwards(transition)
        case TransitionState.CANCELLED:
            return ()
        case _:
            assert_never(transition.state)


def _lacking_afterwards(transition: Transition) -> tuple[Missing, ...]:
    """Nothing once contact has been made. One who left as planned, with a named person on both sides, is
    in their hands; else a day for the first contact is needed, too.
    """
    if transition.kind not in LEAVES or transition.contacted_on is not None:
        return ()
    planned = transition.kind is not TransitionKind.UNPLANNED_DISCHARGE
    if planned and transition.here.strip() and transition.there.strip():
        return ()
    contact = () if transition.contact_on is not None else (Missing.CONTACT,)
    return (*_lacking(transition), *contact)


def _lacking(transition: Transition) -> tuple[Missing, ...]:
    open_points = []
    if not transition.here.strip():
        open_points.append(Missing.PERSON_HERE)
    if not transition.there.strip():
        open_points.append(Missing.PERSON_THERE)
    if transition.kind in _NEEDS_A_BED and not transition.where_to.strip():
        open_points.append(Missing.WHERE_TO)
    return tuple(open_points)
