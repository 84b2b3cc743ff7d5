"""Participant rows."""

from __future__ import annotations

from services.domain.participants import Phase
from services.formats.registers import readers
from services.formats.registers.consents import consent_of, judge_consent
from services.formats.registers.drafts import Context, Draft, Reader, read_cells
from services.formats.registers.findings import CELL_CHOICES, Answer, Choice, Note
from services.formats.registers.kinds import GOAL_FIELDS
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
from services.formats.registers.records import ParticipantRow, WishParts
from services.formats.registers.units_lookup import UnitName
from services.formats.registers.volunteers import availability_in

READERS: dict[str, Reader] = {
    "number": readers.tidy_text,
    "birth_year": readers.birth_year,
    "phone": readers.phone,
    "email": readers.email,
    "postcode": readers.postcode,
    "place": readers.tidy_text,
    "national_id": readers.national_id,
    "gender": readers.tidy_text,
    "languages": readers.text,
    "phase": readers.phase,
    "unit": readers.unit,
    "admitted": readers.day,
    "discharged": readers.day,
    "released": readers.day,
    **dict.fromkeys(GOAL_FIELDS, readers.own_words),
    "interests": readers.own_words,
    "dislikes": readers.own_words,
    "wish_gender": readers.wish,
    "wish_language": readers.wish,
    "wish_age": readers.wish,
    "wish_experience": readers.wish,
    "availability": readers.availability,
    "waiting_since": readers.past_day,
    "consent_to": readers.consent_to,
    "consent_until": readers.day,
    "consent_withdrawn": readers.withdrawn_day,
    "contact": readers.tidy_text,
    "note": readers.person_note,
}


def read_participant(draft: Draft, context: Context) -> None:
    """Read one participant's row, apart from what needs the other rows."""
    read_person_name(draft, context, whole="display_name", own_choice=True)
    read_cells(draft, READERS, context)
    check_place(draft, context)
    _check_order(draft)
    judge_consent(draft, context)
    mark_hidden(draft, name_field(draft))


def _check_order(draft: Draft) -> None:
    admitted, discharged = date_of(draft, "admitted").day, date_of(draft, "discharged").day
    if admitted and discharged and discharged < admitted:
        draft.note("discharged", Note("date_order", (Choice(Answer.KEEP), *CELL_CHOICES)))


def participant_record(draft: Draft, answers: frozenset[Answer]) -> ParticipantRow:
    """The record of a row that is not refused."""
    phone, unit = draft.values.get("phone"), draft.values.get("unit")
    phase = draft.values.get("phase")
    return ParticipantRow(
        display_name=draft.text("name"),
        number=draft.text("number"),
        birth_year=year_of(draft),
        phone=phone_of(draft),
        phone_words=phone.words if isinstance(phone, Phone) else "",
        email=draft.text("email"),
        postcode=draft.text("postcode"),
        place=draft.text("place"),
        gender=draft.text("gender"),
        languages=read_languages(draft.text("languages")),
        phase=phase if isinstance(phase, Phase) else Phase.UNKNOWN,
        phase_text=draft.cell("phase").text,
        deceased=any(finding.code == "person_deceased" for finding in draft.findings),
        unit=unit.name if isinstance(unit, UnitName) else "",
        unit_id=unit.id if isinstance(unit, UnitName) else "",
        unit_text=draft.cell("unit").text,
        admitted=date_of(draft, "admitted"),
        discharged=date_of(draft, "discharged"),
        released=date_of(draft, "released"),
        goals=tuple(
            (area, draft.text(field))
            for field, area in GOAL_FIELDS.items()
            if draft.text(field).strip()
        ),
        interests=split_terms(draft.text("interests")),
        interests_text=draft.text("interests"),
        dislikes=split_terms(draft.text("dislikes")),
        dislikes_text=draft.text("dislikes"),
        wishes=_wishes(draft),
        availability=availability_in(draft),
        waiting_since=date_of(draft, "waiting_since"),
        consent=consent_of(draft),
        contact=draft.text("contact"),
        note=draft.text("note"),
        guardian_agreed=Answer.GUARDIAN_AGREED in answers,
    )


def _wishes(draft: Draft) -> WishParts:
    language = draft.text("wish_language")
    return WishParts(
        gender=draft.text("wish_gender"),
        language=language,
        languages=read_languages(language),
        age=draft.text("wish_age"),
        lived_experience=draft.text("wish_experience"),
    )
