"""One reader per field: a cell in, a normalised value and what was noted out."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TypeGuard

from services.domain.participants import Phase
from services.domain.volunteers import Stage
from services.formats.registers.availability_text import read_availability
from services.formats.registers.cells import Cell
from services.formats.registers.dates import RegisterDate, read_date
from services.formats.registers.drafts import Context, Draft
from services.formats.registers.emails import read_email
from services.formats.registers.findings import (
    CELL_CHOICES,
    OUT,
    TYPE_IT,
    UNKNOWN,
    Answer,
    Choice,
    Note,
)
from services.formats.registers.lists import read_areas
from services.formats.registers.national_ids import eleven_digits, ids_in_text, valid_national_id
from services.formats.registers.numbers import read_amount, read_clock, read_count, read_hours
from services.formats.registers.phones import read_phone
from services.formats.registers.postcodes import read_postcode
from services.formats.registers.vocabulary import data
from services.formats.registers.word_fields import (
    asks_for_deletion,
    read_phase,
    read_stage,
    read_yes_no,
    says_deceased,
)
from services.formats.registers.years import read_birth_year

Out = tuple[object, Iterable[Note]]


def is_decimal(value: object) -> TypeGuard[Decimal]:
    """Whether a value that was read is a number of hours or a sum."""
    return isinstance(value, Decimal)


def text(cell: Cell, context: Context, draft: Draft) -> Out:
    """Byte for byte."""
    del context, draft
    return cell.text, ()


def tidy_text(cell: Cell, context: Context, draft: Draft) -> Out:
    """Short text without space around it."""
    del context, draft
    return cell.text.strip(), ()


def own_words(cell: Cell, context: Context, draft: Draft) -> Out:
    """Free text, byte for byte; a national id in it is asked about."""
    del context, draft
    return cell.text, _ids(cell.text)


def person_note(cell: Cell, context: Context, draft: Draft) -> Out:
    """A note about a person: also searched for «skal slettes» and for a death."""
    del context, draft
    notes = [*_ids(cell.text), *_deletion(cell.text)]
    if says_deceased(cell.text):
        notes.append(Note("person_deceased", (Choice(Answer.KEEP), UNKNOWN, OUT)))
    return cell.text, notes


def _ids(written: str) -> tuple[Note, ...]:
    if len(written) < 11 or not ids_in_text(written):
        return ()
    return (Note("fnr_in_note", (Choice(Answer.REMOVE_FROM_TEXT), Choice(Answer.KEEP), OUT)),)


def _deletion(written: str) -> tuple[Note, ...]:
    return (Note("status_delete"),) if written and asks_for_deletion(written) else ()


def national_id(cell: Cell, context: Context, draft: Draft) -> Out:
    """Never kept; only said that it was there."""
    del context, draft
    digits = eleven_digits(cell.text) or eleven_digits(cell.text.strip().zfill(11))
    if not cell.text.strip() or not digits:
        return "", ()
    return "", (Note("fnr_present" if valid_national_id(digits) else "fnr_bad"),)


def birth_year(cell: Cell, context: Context, draft: Draft) -> Out:
    """The year of birth."""
    del draft
    return read_birth_year(cell.value, context.today, context.rules.ages)


def phone(cell: Cell, context: Context, draft: Draft) -> Out:
    """A person's telephone."""
    del context, draft
    return read_phone(cell.text)


def service_phone(cell: Cell, context: Context, draft: Draft) -> Out:
    """The telephone of a place, which may be a short one."""
    del context, draft
    return read_phone(cell.text, short_numbers=True)


def email(cell: Cell, context: Context, draft: Draft) -> Out:
    """An e-mail address."""
    del context, draft
    return read_email(cell.text)


def postcode(cell: Cell, context: Context, draft: Draft) -> Out:
    """A postcode, and a place that stood beside it."""
    del context
    code, place, notes = read_postcode(cell.text)
    if place and not draft.cell("place").text.strip():
        draft.values["place_in_postcode"] = place
    return code, notes


def availability(cell: Cell, context: Context, draft: Draft) -> Out:
    """When the person can; unknown is never "always"."""
    del context, draft
    read = read_availability(cell.text)
    odd = bool(cell.text.strip()) and not read.known
    return read, (Note("avail_unknown"),) if odd else ()


def day(cell: Cell, context: Context, draft: Draft) -> Out:
    """A date that may lie ahead."""
    del context
    read, code = read_date(cell.value, date_1904=draft.table.date_1904)
    return read, (Note(code, date_choices(code)),) if code else ()


def date_choices(code: str) -> tuple[Choice, ...]:
    """Answers to a date that asks; a date that was only normalised has none."""
    asks = {"date_imprecise", "date_impossible", "date_mdy", "date_word"}
    return CELL_CHOICES if code in asks else ()


def past_day(cell: Cell, context: Context, draft: Draft) -> Out:
    """A date that should lie behind: one that lies ahead is asked about."""
    read, notes = day(cell, context, draft)
    if isinstance(read, RegisterDate) and read.day and read.day > context.today:
        keep = Choice(Answer.KEEP)
        return read, (*notes, Note("date_future", (keep, TYPE_IT, UNKNOWN, OUT)))
    return read, notes


def withdrawn_day(cell: Cell, context: Context, draft: Draft) -> Out:
    """The day a consent was withdrawn; the cell may also say that the person wants out."""
    if asks_for_deletion(cell.text):
        return RegisterDate(text=cell.text), (Note("status_delete"),)
    return past_day(cell, context, draft)


def consent_to(cell: Cell, context: Context, draft: Draft) -> Out:
    """With whom; the state is worked out when the whole row has been read."""
    del context, draft
    return cell.text, _deletion(cell.text)


def stage(cell: Cell, context: Context, draft: Draft) -> Out:
    """A volunteer's stage."""
    del context, draft
    if asks_for_deletion(cell.text):
        return None, (Note("status_delete"),)
    if says_deceased(cell.text):
        return None, (Note("person_deceased", (Choice(Answer.KEEP), UNKNOWN, OUT)),)
    return read_stage(cell.text)


def phase(cell: Cell, context: Context, draft: Draft) -> Out:
    """A participant's phase."""
    del context, draft
    if asks_for_deletion(cell.text):
        return Phase.UNKNOWN, (Note("status_delete"),)
    return read_phase(cell.text)


def unit(cell: Cell, context: Context, draft: Draft) -> Out:
    """The unit that is meant, in the unit register's own spelling."""
    del draft
    if not cell.text.strip() or cell.text.strip() in {"-", "–"}:
        return None, ()
    found, exact, fitting = context.units.find(cell.text)
    if found is None:
        # A unit that only happens to be known must never be the leading answer, which Enter gives.
        others = () if fitting else context.units.units[:20]
        like, other = (
            tuple(Choice(Answer.SET_VALUE, unit.name) for unit in units)
            for units in (fitting, others)
        )
        return None, (Note("unit_unknown", (*like, UNKNOWN, *other, OUT)),)
    return found, () if exact else (Note("unit_variant", (), (("value", found.name),)),)


def yes_no(cell: Cell, context: Context, draft: Draft) -> Out:
    """Yes, no, unsure or not asked."""
    del context, draft
    return read_yes_no(cell.text)


def wish(cell: Cell, context: Context, draft: Draft) -> Out:
    """A wish in own words; a tick is a yes."""
    del context, draft
    _, notes = read_yes_no(cell.text)
    return "ja" if notes else cell.text.strip(), notes


def monthly_hours(cell: Cell, context: Context, draft: Draft) -> Out:
    """Hours a month that are offered."""
    del context, draft
    hours, code = read_hours(cell.value)
    if hours is not None and hours < 0:
        return None, (Note("hours_unknown"),)
    return hours, (Note(code),) if code else ()


def activity_hours(cell: Cell, context: Context, draft: Draft) -> Out:
    """Hours of one activity; negative or more than a day is refused."""
    del draft
    hours, code = read_hours(cell.value)
    if hours is not None and hours < 0:
        return None, (Note("hours_negative"),)
    if hours is not None and hours > context.rules.most_hours:
        return None, (Note("hours_too_many"),)
    return hours, (Note(code),) if code else ()


def count(cell: Cell, context: Context, draft: Draft) -> Out:
    """A small whole number."""
    del context, draft
    number, readable = read_count(cell.text)
    return number, () if readable else (Note("value_unread"),)


def amount(cell: Cell, context: Context, draft: Draft) -> Out:
    """A sum of money or a distance."""
    del context, draft
    number, readable = read_amount(cell.text)
    return number, () if readable else (Note("value_unread"),)


def clock(cell: Cell, context: Context, draft: Draft) -> Out:
    """A time of day."""
    del context, draft
    moment, readable = read_clock(cell.value)
    return moment, () if readable else (Note("value_unread"),)


def rating(cell: Cell, context: Context, draft: Draft) -> Out:
    """1 to 5, or nothing."""
    del context, draft
    number, readable = read_count(cell.text)
    if readable and (number is None or 1 <= number <= 5):
        return number, ()
    return None, (Note("value_unread"),)


def areas(cell: Cell, context: Context, draft: Draft) -> Out:
    """Life areas in the centre's words; unknown words are asked about."""
    del context, draft
    known, unknown = read_areas(cell.text)
    if unknown:
        choices = tuple(Choice(Answer.SET_VALUE, area) for area in data("words")["life_areas"])
        return known, (Note("area_unknown", (*choices, UNKNOWN, OUT)),)
    return known, (Note("area_multi"),) if len(known) > 1 else ()


def stage_name(value: Stage | None) -> str:
    """The register's word for a stage."""
    return data("words")["stage_names"][value.value] if value else ""


def phase_name(value: Phase) -> str:
    """The register's word for a phase; ``""`` when unknown."""
    names: dict[str, str] = data("words")["phase_names"]
    return names.get(value.value, "")


def name_of_thing(cell: Cell, context: Context, draft: Draft) -> Out:
    """The name of an offer or a unit, without stray space."""
    del context, draft
    name = " ".join(cell.text.split())
    return name, (Note("name_spaces"),) if name and name != cell.text else ()
