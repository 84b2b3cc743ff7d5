"""The fields of a volunteer that a person may write, and how they become a record."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from typing import Any, Final

from services.domain import validation
from services.domain.availability import Availability, unknown_availability
from services.domain.errors import ChangedMeanwhile, Invalid, Reason
from services.domain.validation import LINE_LENGTH, NAME_LENGTH, NOTE_LENGTH
from services.domain.volunteers import Horizon, Volunteer, YesNo
from services.store.transaction import Reading

_TERMS: Final = ("languages", "interests", "rather_not", "can_help_with")
_LINES: Final = ("phone_note", "place", "gender", "training_note")
_LONG_TEXTS: Final = ("lived_experience_words", "wishes", "note")
_MOST_HOURS: Final = Decimal(200)
_MOST_PEOPLE: Final = 20
_MOST_MINUTES: Final = 300
_POSTCODE_OR_BEGINNING: Final = re.compile(r"\d{1,4}")


@dataclass(frozen=True, slots=True)
class VolunteerFields:
    """What the forms for a volunteer hold; each has the meaning it has in `Volunteer`."""

    name: str
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
    training_note: str = ""
    note: str = ""
    assignment_type_ids: tuple[str, ...] = ()
    horizon: Horizon = Horizon.NOT_ASKED
    reach_minutes: int | None = None
    reach_postcodes: tuple[str, ...] = ()


_NAMES: Final = tuple(each.name for each in fields(VolunteerFields))


def fields_of(person: Volunteer) -> VolunteerFields:
    """What a form shows of this volunteer."""
    values: dict[str, Any] = {name: getattr(person, name) for name in _NAMES}
    return VolunteerFields(**values)


def checked(reading: Reading, asked: VolunteerFields) -> VolunteerFields:
    """The same, cleaned: phone in international form, terms without repetition.

    Raises `Invalid` with the first field that can't be taken, in the order of the form.
    """
    name = validation.required_text("name", " ".join(asked.name.split()), NAME_LENGTH)
    values: dict[str, Any] = {"name": validation.without_national_id("name", name)}
    values["birth_year"] = validation.birth_year("birth_year", asked.birth_year, reading.today.year)
    values["phone"] = validation.phone("phone", asked.phone)
    values["email"] = validation.email("email", asked.email)
    values["postcode"] = validation.postcode("postcode", asked.postcode)
    values |= {one: _text(asked, one, LINE_LENGTH) for one in _LINES}
    values |= {one: validation.terms(one, getattr(asked, one)) for one in _TERMS}
    values["hours_per_month"] = _hours(asked.hours_per_month)
    values["max_participants"] = _people(asked.max_participants)
    values["reach_minutes"] = _minutes(asked.reach_minutes)
    values["reach_postcodes"] = _postcodes(asked.reach_postcodes)
    values["assignment_type_ids"] = _types(reading, asked.assignment_type_ids)
    values |= {one: _text(asked, one, NOTE_LENGTH) for one in _LONG_TEXTS}
    return replace(asked, **values)


def written_into(person: Volunteer, cleaned: VolunteerFields) -> Volunteer:
    """The volunteer with these fields."""
    values: dict[str, Any] = {name: getattr(cleaned, name) for name in _NAMES}
    return replace(person, **values)


def only_what_changed(
    stored: VolunteerFields, was: VolunteerFields, asked: VolunteerFields
) -> VolunteerFields:
    """The stored fields with those that the person changed from `was` to `asked`.

    Raises `ChangedMeanwhile` when another has changed one of the same fields to something else.
    """
    changed: dict[str, Any] = {}
    for name in _NAMES:
        before, after, now = (getattr(one, name) for one in (was, asked, stored))
        if before == after:
            continue
        if now not in (before, after):
            raise ChangedMeanwhile("volunteer")
        changed[name] = after
    return replace(stored, **changed)


def _text(asked: VolunteerFields, name: str, longest: int) -> str:
    text = validation.optional_text(name, getattr(asked, name), longest)
    return validation.without_national_id(name, text)


def _hours(hours: Decimal | None) -> Decimal | None:
    if hours is not None and hours < 0:
        raise Invalid("hours_per_month", Reason.NEGATIVE)
    if hours is not None and hours > _MOST_HOURS:
        raise Invalid("hours_per_month", Reason.TOO_MANY_HOURS)
    return hours


def _people(number: int | None) -> int | None:
    if number is not None and number < 0:
        raise Invalid("max_participants", Reason.NEGATIVE)
    if number is not None and number > _MOST_PEOPLE:
        raise Invalid("max_participants", Reason.UNKNOWN_CHOICE)
    return number


def _minutes(minutes: int | None) -> int | None:
    if minutes is not None and not 1 <= minutes <= _MOST_MINUTES:
        raise Invalid("reach_minutes", Reason.UNKNOWN_CHOICE)
    return minutes


def _postcodes(written: tuple[str, ...]) -> tuple[str, ...]:
    codes = validation.terms("reach_postcodes", written)
    if not all(_POSTCODE_OR_BEGINNING.fullmatch(code) for code in codes):
        raise Invalid("reach_postcodes", Reason.NOT_A_POSTCODE)
    return codes


def _types(reading: Reading, asked: tuple[str, ...]) -> tuple[str, ...]:
    """Without repetition, in the centre's own order."""
    known = [row[0] for row in reading.rows("SELECT id FROM assignment_type ORDER BY position, id")]
    if set(asked) - set(known):
        raise Invalid("assignment_type_ids", Reason.UNKNOWN_CHOICE)
    return tuple(type_id for type_id in known if type_id in asked)
