"""The points that make a transition safe, each with what settles it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.domain.transitions import Missing, TransitionState, missing
from services.use_cases.transitions_of import TransitionView
from ui.pages.participants.words import WORDS


@dataclass(frozen=True, slots=True)
class Point:
    """A point, its title, and the name or place that settles it ("" when missing).

    `field` is the field of the form where it is written.
    """

    which: Missing
    title: str
    value: str
    field: str

    @property
    def missing(self) -> bool:
        """Whether it stands open."""
        return not self.value


def points_of(view: TransitionView) -> tuple[Point, ...]:
    """The points that this kind of transition needs, settled or not."""
    transition = view.transition
    bare = replace(transition, here="", there="", where_to="", state=TransitionState.PLANNED)
    values = {
        Missing.WHERE_TO: (transition.where_to, "where_to"),
        Missing.PERSON_HERE: (transition.here, "here"),
        Missing.PERSON_THERE: (transition.there, "there"),
    }
    needed = missing(bare)
    return tuple(
        Point(which, WORDS.missing(which), value.strip(), field)
        for which, (value, field) in values.items()
        if which in needed
    )
