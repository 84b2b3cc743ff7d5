"""The people who give their time (*tidgivere*)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from services.domain.availability import Availability, unknown_availability


class Stage(StrEnum):
    """How far a volunteer has come, and whether she takes part now."""

    APPLICANT = "applicant"
    INTERVIEW = "interview"
    TRAINING = "training"
    READY = "ready"
    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


OPEN_FOR_MATCHES = frozenset({Stage.READY, Stage.ACTIVE})
"""The stages in which a volunteer may be asked."""


class YesNo(StrEnum):
    """An answer that may be missing: not asked is never no."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    NOT_ASKED = "not_asked"


class Horizon(StrEnum):
    """For how long a volunteer would like to give time."""

    NOT_ASKED = "not_asked"
    ONE_OFF = "one_off"
    MONTHS = "months"
    HALF_A_YEAR = "half_a_year"
    A_YEAR = "a_year"
    LONGER = "longer"


@dataclass(frozen=True, slots=True)
class Volunteer:
    """One volunteer. `hours_per_month` None is unknown, neither nothing nor unlimited.

    `lived_experience` is only what the volunteer offered to tell; it is never a label.
    `stage_reason` and `paused_until` tell of a pause, `stage_reason` and `ended_on` of an ending.
    `references_on` and `trained_on` tell that all references, or the whole basic training, were in
    place then; single ones are records of their own. Of a police certificate only the law it was asked
    for under, the day it was seen and who saw it are kept. `assignment_type_ids` empty: not asked.
    `reach_minutes` (rough minutes) and `reach_postcodes` (whole ones or their beginnings) are how far
    the volunteer would go, None and empty when not asked. `adviser_id` is the account that follows up.
    """

    id: str
    name: str
    created_at: datetime
    birth_year: int | None = None
    phone: str = ""
    phone_note: str = ""
    email: str = ""
    postcode: str = ""
    place: str = ""
    gender: str = ""
    languages: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    rather_not: tuple[str, ...] = ()
    can_help_with: tuple[str, ...] = ()
    availability: Availability = field(default_factory=unknown_availability)
    hours_per_month: Decimal | None = None
    max_participants: int | None = None
    lived_experience: YesNo = YesNo.NOT_ASKED
    lived_experience_words: str = ""
    wishes: str = ""
    stage: Stage = Stage.APPLICANT
    stage_reason: str = ""
    guardian_agreed: bool = False
    interviewed_on: date | None = None
    references_on: date | None = None
    trained_on: date | None = None
    training_note: str = ""
    pledged_on: date | None = None
    started_on: date | None = None
    note: str = ""
    register_number: str = ""
    paused_until: date | None = None
    ended_on: date | None = None
    interviewed_by: str = ""
    guardian_agreed_on: date | None = None
    guardian_seen_by: str = ""
    police_basis: str = ""
    police_seen_on: date | None = None
    police_seen_by: str = ""
    assignment_type_ids: tuple[str, ...] = ()
    horizon: Horizon = Horizon.NOT_ASKED
    reach_minutes: int | None = None
    reach_postcodes: tuple[str, ...] = ()
    adviser_id: str | None = None


@dataclass(frozen=True, slots=True)
class Absence:
    """A volunteer is away from the first to the last day, both included; nothing ends by it."""

    id: str
    volunteer_id: str
    first_on: date
    last_on: date
    note: str = ""


def pledge_expires_on(pledged_on: date, months: int) -> date:
    """The first day on which a confidentiality pledge no longer holds, `months` after it was given."""
    index = pledged_on.year * 12 + pledged_on.month - 1 + months
    year, month = divmod(index, 12)
    for day in range(pledged_on.day, 27, -1):
        try:
            return date(year, month + 1, day)
        except ValueError:
            continue
    return date(year, month + 1, min(pledged_on.day, 28))


def pledge_holds(pledged_on: date | None, today: date, months: int) -> bool:
    """Whether the pledge is given and not older than `months` on `today` (the day itself still holds)."""
    return pledged_on is not None and today <= pledge_expires_on(pledged_on, months)
