"""What a participant would like a hand with, and the kinds of assignment that a centre has."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from services.domain.availability import Availability, unknown_availability


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
