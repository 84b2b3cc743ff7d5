"""Who is about to fall between chairs (*glippsone*)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, assert_never

from services.domain.norwegian_dates import norwegian_day
from services.domain.transitions import (
    LEAVES,
    Missing,
    Transition,
    TransitionKind,
    TransitionState,
    missing,
)

GAP_AHEAD: Final = timedelta(days=28)
"""How long before a planned transition open points begin to count as a gap."""

NOTED_WITHIN: Final = timedelta(days=28)
"""A discharge or release that is noted later than this is history, and wakes nobody."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A transition that is near, or past and never confirmed, or after which nobody has taken over, and
    what it still lacks.

    `days` until it comes; below zero when its day is past.
    """

    transition: Transition
    missing: tuple[Missing, ...]
    days: int


def gap_of(transition: Transition, today: date) -> Gap | None:
    """The gap at this transition, or None: it is far off, settled, or nothing is missing.

    Somebody who has left stands in it until a person has taken over (`missing`), however long that takes.
    """
    if not _is_near(transition, today):
        return None
    open_points = missing(transition)
    if not open_points:
        return None
    return Gap(transition, open_points, (transition.on - today).days)


def overtaken(transition: Transition, others: Iterable[Transition]) -> bool:
    """Whether another of the participant's transitions has come since: back in treatment, or left anew.

    Who was admitted to a unit and left it on one day has left, whichever was noted first.

    A discharge that is only planned is overtaken by an unplanned one from the same stay, noted after it
    was planned: then it will not be so, and who has left is in the gap of the other.
    """
    match transition.state:
        case TransitionState.PLANNED:
            known = list(others)
            return any(_left_before_the_plan(transition, other, known) for other in known)
        case TransitionState.DONE:
            known = [*others, transition]
            come = [other for other in known if other.state is TransitionState.DONE]
            place = _place_that_day(transition, come)
            return any(
                other.kind is not TransitionKind.MOVE and _place_that_day(other, come) > place
                for other in come
            )
        case TransitionState.CANCELLED:
            return False
        case _:
            assert_never(transition.state)


def _left_before_the_plan(planned: Transition, left: Transition, known: list[Transition]) -> bool:
    """In doubt the plan stands: a red line too many can be called off, one too few is seen by nobody."""
    if planned.kind is not TransitionKind.DISCHARGE or left.state is not TransitionState.DONE:
        return False
    if left.kind is not TransitionKind.UNPLANNED_DISCHARGE or left.created_at <= planned.created_at:
        return False
    if planned.unit_id and left.unit_id and planned.unit_id != left.unit_id:
        return False
    first, last = sorted((_place(planned), _place(left)))
    return not any(
        other.kind is TransitionKind.ADMISSION
        and other.state is not TransitionState.CANCELLED
        and first < _place(other) < last
        for other in known
    )


def _place(transition: Transition) -> tuple[date, datetime, str]:
    """Where it stands on the road among the others."""
    return transition.on, transition.created_at, transition.id


def _place_that_day(
    transition: Transition, come: list[Transition]
) -> tuple[date, int, datetime, str]:
    """Where what has come stands on the road. Within a day, leaving stands after the admission to that unit
    and before the admission to another; what names no unit may be either, and only where none does counts
    the order in which they were noted.
    """
    rank = _rank_that_day(transition, come) if transition.kind in LEAVES else 1
    return transition.on, rank, transition.created_at, transition.id


def _rank_that_day(left: Transition, come: list[Transition]) -> int:
    units = {
        other.unit_id
        for other in come
        if other.kind is TransitionKind.ADMISSION and other.on == left.on
    }
    if not units or units == {left.unit_id} == {None}:
        return 1
    is_another = left.unit_id is not None and not units & {None, left.unit_id}
    return 0 if is_another else 2


def contact_is_due(transition: Transition, today: date) -> bool:
    """Whether the agreed day for the first contact has come, and nobody has said that it was made."""
    return (
        transition.state is TransitionState.DONE
        and transition.kind in LEAVES
        and transition.contacted_on is None
        and transition.contact_on is not None
        and transition.contact_on <= today
    )


def _is_near(transition: Transition, today: date) -> bool:
    if transition.state is TransitionState.PLANNED:
        return transition.on <= today + GAP_AHEAD
    noted = norwegian_day(transition.created_at)
    return noted - NOTED_WITHIN <= transition.on <= today
