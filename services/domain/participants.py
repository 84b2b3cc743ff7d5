"""The people the centre walks beside."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from services.domain.availability import Availability, unknown_availability
from services.domain.patients import Patient, Sex


class Phase(StrEnum):
    """Where on the road the participant is."""

    BEFORE_TREATMENT = "before_treatment"
    IN_TREATMENT = "in_treatment"
    AFTER_TREATMENT = "after_treatment"
    IN_PRISON = "in_prison"
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the participant wishes of a volunteer, in own words; empty means no wish.

    A wish marked *must* rules out; the others only weigh.
    """

    gender: str = ""
    gender_must: bool = False
    languages: tuple[str, ...] = ()
    languages_must: bool = False
    age: str = ""
    lived_experience: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """One participant. `display_name` is the name or alias that the participant chose.

    `own_words` is what the participant wants, as said; `practical_needs` is what a volunteer may know.
    `availability` unknown is unknown, never "always". `given_name`, `family_name`, `birth_date` and `sex` are
    for letters to units only, by which the health service knows whom it is about.
    """

    id: str
    display_name: str
    created_at: datetime
    birth_year: int | None = None
    phone: str = ""
    phone_note: str = ""
    postcode: str = ""
    place: str = ""
    phase: Phase = Phase.UNKNOWN
    unit_id: str | None = None
    own_words: str = ""
    own_words_on: date | None = None
    dreams: str = ""
    practical_needs: str = ""
    interests: tuple[str, ...] = ()
    rather_not: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    wishes: Wishes = field(default_factory=Wishes)
    availability: Availability = field(default_factory=unknown_availability)
    waiting_since: date | None = None
    wants_volunteer: bool = True
    contact_person: str = ""
    note: str = ""
    register_number: str = ""
    deceased: bool = False
    closed_on: date | None = None
    given_name: str = ""
    family_name: str = ""
    birth_date: date | None = None
    sex: Sex | None = None


def is_another(person: Participant, patient: Patient) -> bool:
    """Whether a letter names somebody who can't be this person. What is unknown on either side says nothing."""
    if person.birth_date and patient.birth_date:
        return person.birth_date != patient.birth_date
    told = patient.birth_date.year if patient.birth_date else patient.birth_year
    known = person.birth_date.year if person.birth_date else person.birth_year
    return told is not None and known is not None and told != known
