"""The care that a volunteer sees on her own page: who calls by when, and supervision to come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.domain.access import Right
from services.domain.errors import NotAllowed
from services.store.transaction import Reading
from services.use_cases.debriefs import debrief_of
from services.use_cases.supervision_lists import OwnSupervision, own_supervisions
from services.use_cases.talks import open_request


@dataclass(frozen=True, slots=True)
class Promise:
    """Somebody gets in touch by then. `caller` is empty when nobody in particular is known."""

    caller: str
    by: datetime
    overdue: bool


@dataclass(frozen=True, slots=True)
class OwnCare:
    """`urgent`: she has said so herself, and it stands."""

    urgent: bool
    promise: Promise | None
    supervisions: tuple[OwnSupervision, ...]


def own_care(reading: Reading, _about: None = None) -> OwnCare:
    """The care for the volunteer who is logged in. Raises `NotAllowed` for anybody else."""
    reading.require(Right.SEE_OWN_ACTIVITIES)
    if reading.by.volunteer_id is None:
        raise NotAllowed(Right.SEE_OWN_ACTIVITIES.value)
    request = open_request(reading, reading.by.volunteer_id)
    owed = debrief_of(reading, reading.by.volunteer_id)
    promise = Promise(owed.caller, owed.debrief.due, owed.debrief.overdue) if owed else None
    return OwnCare(request is not None and request.distress, promise, own_supervisions(reading))
