"""Who is about to fall between chairs (*glippsone*)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from services.domain.transitions import Missing, Transition, TransitionState, missing

GAP_AHEAD: Final = timedelta(days=28)
"""How long before a planned transition open points begin to count as a gap."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A transition that is near, or past and never confirmed, and what it still lacks.

    `days` until it comes; below zero when its day is past.
    """

    transition: Transition
    missing: tuple[Missing, ...]
    days: int


def gap_of(transition: Transition, today: date) -> Gap | None:
    """The gap at this transition, or None: it is far off, settled, or nothing is missing."""
    if transition.state is not TransitionState.PLANNED or transition.on > today + GAP_AHEAD:
        return None
    open_points = missing(transition)
    if not open_points:
        return None
    return Gap(transition, open_points, (transition.on - today).days)
