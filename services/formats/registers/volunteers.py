"""Volunteer rows."""

from __future__ import annotations

from datetime import date
from typing import cast

from services.domain.availability import Availability, unknown_availability
from services.domain.volunteers import Stage, YesNo, pledge_expires_on
from services.formats.registers import readers
from services.formats.registers.dates import DateState
from services.formats.registers.drafts import Context, Draft, Reader, read_cells
from services.formats.registers.findings import Answer, Note
from services.formats.registers.lists import read_languages, split_terms
from services.formats.registers.people import (
    check_place,
    date_of,
    mark_hidden,
    name_field,
    phone_of,
    read_person_name,
    year_of,
)
from services.formats.registers.phones import Phone
from services.formats.registers.records import VolunteerRow

READERS: dict[str, Reader] = {
    "number": readers.tidy_text,
    "birth_year": readers.birth_year,
    "phone": readers.phone,
    "email": readers.email,
    "address": readers.tidy_text,
    "postcode": readers.postcode,
    "place": readers.tidy_text,
    "national_id": readers.national_id,
    "gender": readers.tidy_text,
    "languages": readers.text,
    "interests": readers.own_words,
    "dislikes": readers.own_words,
    "help_with": readers.own_words,
    "availability": readers.availability,
    "hours_per_month": readers.monthly_hours,
    "capacity": readers.count,
    "lived_experience": readers.yes_no,
    "stage": readers.stage,
    "training_done": readers.past_day,
    "pledge_signed": readers.past_day,
    "started": readers.past_day,
    "note": readers.person_note,
}


def read_volunteer(draft: Draft, context: Context) -> None:
    """Read one volunteer's row, apart from what needs the other rows."""
    read_person_name(draft, context, whole="full_name", own_choice=False)
    read_cells(draft, READERS, context)
    check_place(draft, context)
    _check_pledge(draft, context)
    mark_hidden(draft, name_field(draft))


def _check_pledge(draft: Draft, context: Context) -> None:
    """An active volunteer's declaration must be there and not be too old."""
    if draft.values.get("stage") is not Stage.ACTIVE or not draft.has("pledge_signed"):
        return
    signed = date_of(draft, "pledge_signed")
    if signed.state in {DateState.EMPTY, DateState.NOT_DONE}:
        draft.note("pledge_signed", Note("confidentiality_missing"))
    elif signed.day and _expired(signed.day, context):
        draft.note("pledge_signed", Note("confidentiality_expired"))


def _expired(signed: date, context: Context) -> bool:
    return pledge_expires_on(signed, context.rules.confidentiality_months) < context.today


def volunteer_record(draft: Draft, answers: frozenset[Answer]) -> VolunteerRow:
    """The record of a row that is not refused."""
    phone = draft.values.get("phone")
    hours = draft.values.get("hours_per_month")
    return VolunteerRow(
        name=draft.text("name"),
        number=draft.text("number"),
        birth_year=year_of(draft),
        phone=phone_of(draft),
        phone_words=phone.words if isinstance(phone, Phone) else "",
        email=draft.text("email"),
        address=draft.text("address"),
        postcode=draft.text("postcode"),
        place=draft.text("place"),
        gender=draft.text("gender"),
        languages=read_languages(draft.text("languages")),
        languages_text=draft.text("languages"),
        interests=split_terms(draft.text("interests")),
        interests_text=draft.text("interests"),
        dislikes=split_terms(draft.text("dislikes")),
        dislikes_text=draft.text("dislikes"),
        help_with=split_terms(draft.text("help_with")),
        help_with_text=draft.text("help_with"),
        availability=availability_in(draft),
        hours_per_month=hours if readers.is_decimal(hours) else None,
        hours_text=draft.cell("hours_per_month").text,
        capacity=cast("int | None", draft.values.get("capacity")),
        lived_experience=yes_no_in(draft, "lived_experience"),
        lived_experience_text=draft.cell("lived_experience").text,
        stage=cast("Stage | None", draft.values.get("stage")),
        stage_text=draft.cell("stage").text,
        training_done=date_of(draft, "training_done"),
        pledge_signed=date_of(draft, "pledge_signed"),
        started=date_of(draft, "started"),
        note=draft.text("note"),
        guardian_agreed=Answer.GUARDIAN_AGREED in answers,
    )


def availability_in(draft: Draft) -> Availability:
    """The availability that was read, or unknown."""
    value = draft.values.get("availability")
    return value if isinstance(value, Availability) else unknown_availability()


def yes_no_in(draft: Draft, field: str) -> YesNo:
    """The answer that was read; not asked when there was none."""
    value = draft.values.get(field)
    return value if isinstance(value, YesNo) else YesNo.NOT_ASKED
