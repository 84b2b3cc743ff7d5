"""The fields of a participant that a person may write, and how they become a record."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from services.domain import validation
from services.domain.availability import Availability, unknown_availability
from services.domain.errors import ChangedMeanwhile
from services.domain.participants import Participant, Phase, Wishes
from services.domain.validation import LINE_LENGTH, NAME_LENGTH, NOTE_LENGTH
from services.store.tables import UNIT
from services.store.transaction import Reading

_LONG_TEXTS = ("own_words", "dreams", "practical_needs", "note")
_LINES = ("phone_note", "place", "contact_person")
_TERMS = ("interests", "rather_not", "languages")


@dataclass(frozen=True, slots=True)
class ParticipantFields:
    """What the forms for a participant hold; each has the meaning it has in `Participant`."""

    display_name: str
    own_words: str = ""
    interests: tuple[str, ...] = ()
    dreams: str = ""
    rather_not: tuple[str, ...] = ()
    practical_needs: str = ""
    languages: tuple[str, ...] = ()
    birth_year: int | None = None
    phone: str = ""
    phone_note: str = ""
    postcode: str = ""
    place: str = ""
    phase: Phase = Phase.UNKNOWN
    unit_id: str | None = None
    wishes: Wishes = field(default_factory=Wishes)
    availability: Availability = field(default_factory=unknown_availability)
    waiting_since: date | None = None
    wants_volunteer: bool = True
    contact_person: str = ""
    note: str = ""


def fields_of(person: Participant) -> ParticipantFields:
    """What a form shows of this participant."""
    values: dict[str, Any] = {name: getattr(person, name) for name in _names()}
    return ParticipantFields(**values)


def checked(reading: Reading, asked: ParticipantFields) -> ParticipantFields:
    """The same, cleaned: phone in international form, terms without repetition.

    Raises `Invalid` with the first field that can't be taken, in the order of the form.
    """
    name = validation.required_text("display_name", asked.display_name, NAME_LENGTH)
    values: dict[str, Any] = {"display_name": validation.without_national_id("display_name", name)}
    values |= {field: _text(asked, field, NOTE_LENGTH) for field in _LONG_TEXTS}
    values |= {field: validation.terms(field, getattr(asked, field)) for field in _TERMS}
    values["birth_year"] = validation.birth_year("birth_year", asked.birth_year, reading.today.year)
    values["phone"] = validation.phone("phone", asked.phone)
    values["postcode"] = validation.postcode("postcode", asked.postcode)
    values |= {field: _text(asked, field, LINE_LENGTH) for field in _LINES}
    cleaned = replace(asked, **values)
    if cleaned.unit_id is not None:
        reading.get(UNIT, cleaned.unit_id)
    return cleaned


def written_into(person: Participant, cleaned: ParticipantFields, today: date) -> Participant:
    """The participant with these fields; own words that changed are dated today."""
    values: dict[str, Any] = {name: getattr(cleaned, name) for name in _names()}
    changed = replace(person, **values)
    if changed.own_words == person.own_words:
        return changed
    return replace(changed, own_words_on=today if changed.own_words else None)


def only_what_changed(
    stored: ParticipantFields, was: ParticipantFields, asked: ParticipantFields
) -> ParticipantFields:
    """The stored fields with those that the person changed from `was` to `asked`.

    Raises `ChangedMeanwhile` when another has changed one of the same fields to something else.
    """
    result = stored
    for name in _names():
        before, after = getattr(was, name), getattr(asked, name)
        if before == after:
            continue
        now = getattr(stored, name)
        if now not in (before, after):
            raise ChangedMeanwhile("participant")
        result = _with(result, name, after)
    return result


def _with(kept: ParticipantFields, name: str, value: Any) -> ParticipantFields:  # noqa: ANN401 - of any field
    return replace(kept, **{name: value})


def _names() -> tuple[str, ...]:
    return tuple(each.name for each in fields(ParticipantFields))


def _text(asked: ParticipantFields, field: str, longest: int) -> str:
    text = validation.optional_text(field, getattr(asked, field), longest)
    return validation.without_national_id(field, text)
