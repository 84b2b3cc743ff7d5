"""What a row becomes when it is stored: one typed, normalised record per kind of register."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from services.domain.availability import Availability, unknown_availability
from services.domain.participants import Phase
from services.domain.volunteers import Stage, YesNo
from services.formats.registers.dates import NO_DATE, RegisterDate
from services.formats.registers.lists import Language


class Role(StrEnum):
    """The two sides of a match."""

    VOLUNTEER = "volunteer"
    PARTICIPANT = "participant"


@dataclass(frozen=True, slots=True)
class PersonRef:
    """A person: stored already (``stored_id``), or in a row of the same import (``table``, ``row``)."""

    role: Role
    name: str
    stored_id: str = ""
    table: int = -1
    row: int = 0
    number: str = ""

    @property
    def same_key(self) -> tuple[str, int, int]:
        """Equal for two references to one person."""
        return (self.stored_id, -1, 0) if self.stored_id else ("", self.table, self.row)


@dataclass(frozen=True, slots=True)
class VolunteerRow:
    """A volunteer. ``hours_per_month`` None is unknown, neither none nor unlimited."""

    name: str
    number: str = ""
    birth_year: int | None = None
    phone: str = ""
    phone_words: str = ""
    email: str = ""
    address: str = ""
    postcode: str = ""
    place: str = ""
    gender: str = ""
    languages: tuple[Language, ...] = ()
    languages_text: str = ""
    interests: tuple[str, ...] = ()
    interests_text: str = ""
    dislikes: tuple[str, ...] = ()
    dislikes_text: str = ""
    help_with: tuple[str, ...] = ()
    help_with_text: str = ""
    availability: Availability = field(default_factory=unknown_availability)
    hours_per_month: Decimal | None = None
    hours_text: str = ""
    capacity: int | None = None
    lived_experience: YesNo = YesNo.NOT_ASKED
    lived_experience_text: str = ""
    stage: Stage | None = None
    stage_text: str = ""
    training_done: RegisterDate = NO_DATE
    pledge_signed: RegisterDate = NO_DATE
    started: RegisterDate = NO_DATE
    note: str = ""
    guardian_agreed: bool = False


class ConsentState(StrEnum):
    """Whether anything may be shared about a participant today."""

    NONE = "none"
    ACTIVE = "active"
    LAST_DAY = "last_day"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    UNCLEAR = "unclear"
    """Counts as no until a person has answered."""


@dataclass(frozen=True, slots=True)
class ConsentParts:
    """Consent to share, as written: to whom, until and including which day, withdrawn when."""

    state: ConsentState = ConsentState.NONE
    to: str = ""
    until: RegisterDate = NO_DATE
    withdrawn: RegisterDate = NO_DATE


@dataclass(frozen=True, slots=True)
class WishParts:
    """Wishes about the volunteer, in own words; empty is no wish, and says nothing of the participant."""

    gender: str = ""
    language: str = ""
    languages: tuple[Language, ...] = ()
    age: str = ""
    lived_experience: str = ""


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A participant. ``goals`` maps life area to the participant's own words, byte for byte."""

    display_name: str
    number: str = ""
    birth_year: int | None = None
    phone: str = ""
    phone_words: str = ""
    email: str = ""
    postcode: str = ""
    place: str = ""
    gender: str = ""
    languages: tuple[Language, ...] = ()
    phase: Phase = Phase.UNKNOWN
    phase_text: str = ""
    deceased: bool = False
    unit: str = ""
    """The unit's name as the unit register has it; ``""`` when none or unknown."""
    unit_id: str = ""
    unit_text: str = ""
    admitted: RegisterDate = NO_DATE
    discharged: RegisterDate = NO_DATE
    released: RegisterDate = NO_DATE
    goals: tuple[tuple[str, str], ...] = ()
    interests: tuple[str, ...] = ()
    interests_text: str = ""
    dislikes: tuple[str, ...] = ()
    dislikes_text: str = ""
    wishes: WishParts = WishParts()
    availability: Availability = field(default_factory=unknown_availability)
    waiting_since: RegisterDate = NO_DATE
    consent: ConsentParts = ConsentParts()
    contact: str = ""
    note: str = ""
    guardian_agreed: bool = False


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """An activity. ``day`` is None while the date is imprecise; ``no_show`` was planned, not done."""

    day: date | None
    volunteer: PersonRef | None = None
    participant: PersonRef | None = None
    volunteer_text: str = ""
    participant_text: str = ""
    day_text: str = ""
    activity: str = ""
    life_areas: tuple[str, ...] = ()
    start: time | None = None
    end: time | None = None
    hours: Decimal | None = None
    km: Decimal | None = None
    expense: Decimal | None = None
    feeling: str = ""
    rating: int | None = None
    wants_call: YesNo = YesNo.NOT_ASKED
    note: str = ""
    no_show: bool = False


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A local offer. A secret address is left out, and only the flag remains."""

    name: str
    life_areas: tuple[str, ...] = ()
    address: str = ""
    address_secret: bool = False
    postcode: str = ""
    place: str = ""
    opening: str = ""
    opening_certain: bool = False
    phone: str = ""
    email: str = ""
    requirement: str = ""
    website: str = ""
    note: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A TSB unit. Both answers no means telephone or Matrix only."""

    name: str
    her_id: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    postcode: str = ""
    place: str = ""
    takes_messages: YesNo = YesNo.NOT_ASKED
    file_only: YesNo = YesNo.NOT_ASKED
    matrix_id: str = ""
    note: str = ""


Record = VolunteerRow | ParticipantRow | ActivityRow | OfferRow | UnitRow
