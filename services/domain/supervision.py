"""Supervision of volunteers: alone or in a group, planned and held, and who came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


class SupervisionKind(StrEnum):
    """Alone with an adviser, or several together."""

    INDIVIDUAL = "individual"
    GROUP = "group"


class SupervisionState(StrEnum):
    """A supervision is planned, was held, or was called off."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Supervision:
    """One supervision. `led_by` is an account's id. `note` is for coordinators, never about participants."""

    id: str
    kind: SupervisionKind
    on: date
    created_at: datetime
    led_by: str
    starts: time | None = None
    place: str = ""
    theme: str = ""
    state: SupervisionState = SupervisionState.PLANNED
    note: str = ""


class Attendance(StrEnum):
    """Whether one came. Not coming is nothing to be scored for."""

    INVITED = "invited"
    CAME = "came"
    EXCUSED = "excused"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class SupervisionSeat:
    """One volunteer in one supervision."""

    id: str
    supervision_id: str
    volunteer_id: str
    attendance: Attendance = Attendance.INVITED
