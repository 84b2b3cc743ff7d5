"""The points that make a transition safe, each with what settles it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from services.domain.transitions import Missing, TransitionState, missing
from services.use_cases.transitions_of import TransitionView
from ui.pages.participants.words import WORDS, short_day


@dataclass(frozen=True, slots=True)
class Point:
    """A point, its title, and the name, place or day that settles it ("" when missing).

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


def points_of(view: TransitionView, today: date) -> tuple[Point, ...]:
    """The points that this kind of transition needs, settled or not."""
    transition = view.transition
    bare = replace(transition, here="", there="", where_to="", contact_on=None, contacted_on=None)
    if transition.state is TransitionState.CANCELLED:
        bare = replace(bare, state=TransitionState.PLANNED)
    contact = short_day(transition.contact_on, today) if transition.contact_on else ""
    values = {
        Missing.WHERE_TO: (transition.where_to, "where_to"),
        Missing.PERSON_HERE: (transition.here, "here"),
        Missing.PERSON_THERE: (transition.there, "there"),
        Missing.CONTACT: (contact, "contact_on"),
    }
    needed = missing(bare)
    return tuple(
        Point(which, WORDS.missing(which), value.strip(), field)
        for which, (value, field) in values.items()
        if which in needed
    )
