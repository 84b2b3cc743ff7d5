"""Who is about to fall between chairs (*glippsone*)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

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
    """Whether another of the participant's transitions has come since: back in treatment, or left anew."""
    return any(
        other.state is TransitionState.DONE
        and other.kind is not TransitionKind.MOVE
        and (other.on, other.created_at, other.id)
        > (transition.on, transition.created_at, transition.id)
        for other in others
    )


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
