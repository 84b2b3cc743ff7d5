"""From a judged row to a person, and from a row to a person who is here already."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime
from typing import TypeVar

from services.domain.availability import Availability
from services.domain.participants import Participant, Wishes
from services.domain.volunteers import Stage, Volunteer
from services.formats.registers.dates import RegisterDate
from services.formats.registers.lists import Language
from services.formats.registers.records import ParticipantRow, VolunteerRow

P = TypeVar("P", Participant, Volunteer)

_UNTOUCHED_BY_MERGE = frozenset(
    {"id", "created_at", "stage", "phase", "wants_volunteer", "deceased"}
)


def volunteer_from(row: VolunteerRow, record_id: str, now: datetime) -> Volunteer:
    """The volunteer in this row. Dates that name no day stand as words in the note."""
    return Volunteer(
        id=record_id,
        name=row.name,
        created_at=now,
        birth_year=row.birth_year,
        phone=row.phone,
        phone_note=row.phone_words,
        email=row.email,
        postcode=row.postcode,
        place=row.place,
        gender=row.gender,
        languages=_languages(row.languages),
        interests=row.interests,
        rather_not=row.dislikes,
        can_help_with=row.help_with,
        availability=row.availability,
        hours_per_month=row.hours_per_month,
        max_participants=row.capacity,
        lived_experience=row.lived_experience,
        lived_experience_words=row.lived_experience_text,
        stage=row.stage or Stage.APPLICANT,
        stage_reason=row.stage_text,
        guardian_agreed=row.guardian_agreed,
        trained_on=row.training_done.day,
        training_note=_only_words(row.training_done),
        pledged_on=row.pledge_signed.day,
        started_on=row.started.day,
        note=_with_words(row.note, (row.pledge_signed, row.started)),
        register_number=row.number,
    )


def participant_from(
    row: ParticipantRow, record_id: str, now: datetime, today: date, unit_id: str | None
) -> Participant:
    """The participant in this row. Own words are kept byte for byte in the goals, see `register_road`."""
    waits = bool(row.waiting_since.day or _only_words(row.waiting_since))
    return Participant(
        id=record_id,
        display_name=row.display_name,
        created_at=now,
        birth_year=row.birth_year,
        phone=row.phone,
        phone_note=row.phone_words,
        postcode=row.postcode,
        place=row.place,
        phase=row.phase,
        unit_id=unit_id,
        interests=row.interests,
        rather_not=row.dislikes,
        languages=_languages(row.languages),
        wishes=Wishes(
            gender=row.wishes.gender,
            languages=_languages(row.wishes.languages),
            age=row.wishes.age,
            lived_experience=row.wishes.lived_experience,
        ),
        availability=row.availability,
        waiting_since=row.waiting_since.day,
        wants_volunteer=waits and not row.deceased,
        contact_person=row.contact,
        note=_with_words(row.note, (row.waiting_since,)),
        register_number=row.number,
        deceased=row.deceased,
        closed_on=today if row.deceased else None,
    )


def filled_in(known: P, fresh: P) -> P:
    """The person as known, with what was empty filled in from the register and lists united.

    What is known already wins over a register: somebody has seen to it since.
    """
    changes: dict[str, object] = {}
    for field in fields(known):
        if field.name not in _UNTOUCHED_BY_MERGE:
            changes[field.name] = _joined(getattr(known, field.name), getattr(fresh, field.name))
    return replace(known, **changes)  # type: ignore[arg-type]  # the fields' own values


def _joined(old: object, new: object) -> object:
    if isinstance(old, tuple) and isinstance(new, tuple):
        return (*old, *(term for term in new if term not in old))
    if isinstance(old, Availability):
        return old if old.known else new
    return old or new


def _languages(languages: tuple[Language, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(language.code or language.text for language in languages))


def _only_words(day: RegisterDate) -> str:
    return day.text if day.day is None else ""


def _with_words(note: str, days: tuple[RegisterDate, ...]) -> str:
    lost = [_only_words(day) for day in days if _only_words(day)]
    return "\n".join([*([note] if note else []), *(f"«{words}»" for words in lost)])
