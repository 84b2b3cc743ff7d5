"""What a participant would like a hand with, and the kinds of assignment that a centre has."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final, assert_never

from services.domain.availability import Availability, unknown_availability
from services.domain.errors import Invalid, Reason
from services.domain.matches import BEGUN, MatchState


class Span(StrEnum):
    """How long an assignment goes on: a job done once, or company that lasts."""

    ONE_OFF = "one_off"
    LASTING = "lasting"


@dataclass(frozen=True, slots=True)
class AssignmentType:
    """A kind of assignment, as the centre words it. What it asks of a volunteer beyond what all need
    are the requirements that name it.

    `skills` are terms of what one must be able to help with; `hours` the usual ones, a month for a
    lasting assignment and in all for a one-off one, None when it differs.
    """

    id: str
    name: str
    span: Span
    position: int
    skills: tuple[str, ...] = ()
    hours: Decimal | None = None
    closed: bool = False


class AssignmentState(StrEnum):
    """An assignment waits for a volunteer, has one, is done, or is wished no more."""

    OPEN = "open"
    FILLED = "filled"
    DONE = "done"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Assignment:
    """One assignment of one participant; at most one of each participant's is open at a time.

    `skills`, `hours` and the place are what differs from the type and from the participant: empty or
    None means as there. `availability` unknown means the participant's own times. `waiting_since` is
    the day from which the participant waits for it.
    """

    id: str
    participant_id: str
    words: str
    created_at: datetime
    type_id: str | None = None
    state: AssignmentState = AssignmentState.OPEN
    skills: tuple[str, ...] = ()
    hours: Decimal | None = None
    postcode: str = ""
    place: str = ""
    availability: Availability = field(default_factory=unknown_availability)
    waiting_since: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    closed_on: date | None = None


MOST_HOURS: Final = Decimal(200)
"""More than a volunteer's month may hold."""


def hours_that_can_be(name: str, hours: Decimal | None) -> Decimal | None:
    """The hours, or None when it differs. Raises `Invalid(name)` for none at all or more than 200."""
    if hours is not None and not 0 < hours <= MOST_HOURS:
        raise Invalid(name, Reason.OUT_OF_RANGE)
    return hours


def with_defaults(assignment: Assignment, kind: AssignmentType | None) -> Assignment:
    """The assignment with its type's skills and hours where it has none of its own."""
    if kind is None:
        return assignment
    return replace(
        assignment,
        skills=assignment.skills or kind.skills,
        hours=kind.hours if assignment.hours is None else assignment.hours,
    )


class Progress(StrEnum):
    """How far an assignment has come, in the words that a page has for it."""

    WAITING = "waiting"
    ASKED = "asked"
    AGREED = "agreed"
    TOGETHER = "together"
    DONE = "done"
    WITHDRAWN = "withdrawn"


def progress_of(state: AssignmentState, match: MatchState | None) -> Progress:
    """How far it has come, when this is the liveliest match about it (None: none is).

    A match that is only chosen has asked nobody, so that the participant still waits.
    """
    match state:
        case AssignmentState.DONE:
            return Progress.DONE
        case AssignmentState.WITHDRAWN:
            return Progress.WITHDRAWN
        case AssignmentState.FILLED:
            return Progress.TOGETHER
        case AssignmentState.OPEN:
            return _while_open(match)
        case _:
            assert_never(state)


def _while_open(match: MatchState | None) -> Progress:
    if match is MatchState.ASKED:
        return Progress.ASKED
    if match is MatchState.AGREED:
        return Progress.AGREED
    return Progress.TOGETHER if match in BEGUN else Progress.WAITING
