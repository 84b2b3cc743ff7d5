"""Activity rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import cast

from services.formats.registers import readers
from services.formats.registers.cells import Cell
from services.formats.registers.dates import RegisterDate, mentions_time
from services.formats.registers.drafts import Context, Draft, Reader, read_cells
from services.formats.registers.findings import CELL_CHOICES, OUT, TYPE_IT, Answer, Choice, Note
from services.formats.registers.kinds import Relation
from services.formats.registers.lookup import Fit, PersonLookup
from services.formats.registers.people import date_of, mark_hidden
from services.formats.registers.records import ActivityRow, PersonRef
from services.formats.registers.vocabulary import fold, is_word, phrases, plain
from services.formats.registers.volunteers import yes_no_in

_NO_CELL = Note("date_missing")


def _day(cell: Cell, context: Context, draft: Draft) -> readers.Out:
    """The day of an activity: without any date the row is refused."""
    if cell.empty or (isinstance(cell.value, str) and is_word(cell.value, "date_relative")):
        return RegisterDate(), (_NO_CELL,)
    read, notes = readers.past_day(cell, context, draft)
    codes = {note.code for note in notes}
    if codes & {"date_imprecise", "date_word"} and not mentions_time(cell.text):
        return RegisterDate(), (_NO_CELL,)
    if isinstance(read, RegisterDate) and read.day is None and not codes:
        return RegisterDate(), (_NO_CELL,)
    return read, notes


READERS: dict[str, Reader] = {
    "number": readers.tidy_text,
    "day": _day,
    "volunteer": readers.text,
    "participant": readers.text,
    "activity": readers.tidy_text,
    "life_area": readers.areas,
    "start": readers.clock,
    "end": readers.clock,
    "hours": readers.activity_hours,
    "km": readers.amount,
    "expense": readers.amount,
    "feeling": readers.own_words,
    "rating": readers.rating,
    "wants_call": readers.yes_no,
    "note": readers.own_words,
}
_UNKNOWN = {"volunteer": "volunteer_unknown", "participant": "participant_unknown"}


def read_activity(
    draft: Draft, context: Context, volunteers: PersonLookup, participants: PersonLookup
) -> None:
    """Read one activity's row, apart from whether it stands twice."""
    read_cells(draft, READERS, context)
    for field, lookup in (("volunteer", volunteers), ("participant", participants)):
        if draft.has(field):
            draft.values[f"{field}_ref"] = _who(draft, field, lookup)
    _check_hours(draft, context)
    mark_hidden(draft, draft.first_column())


def _who(draft: Draft, field: str, lookup: PersonLookup) -> PersonRef | None:
    """The person that is meant; otherwise a question, with those who may be meant."""
    text = draft.text(field)
    if not text.strip():
        draft.note(field, Note(_UNKNOWN[field], (TYPE_IT, OUT)))
        return None
    found = lookup.find(text)
    proposed = tuple(Choice(Answer.SET_VALUE, lookup.label(p)) for p in found.candidates)
    match found.fit:
        case Fit.EXACT | Fit.VARIANT if found.person:
            if found.fit is Fit.VARIANT:
                value = (("value", found.person.name),)
                draft.note(field, Note("name_variant", (), value), found.person.name)
            return found.person.ref
        case Fit.LOST:
            name = found.person.name if found.person else "unknown"
            draft.note(field, Note("encoding_lost", (*proposed, TYPE_IT, OUT)), name)
            return found.person.ref if found.person else None
        case Fit.AMBIGUOUS:
            draft.note(field, Note("person_ambiguous", (*proposed, TYPE_IT, OUT)), "unknown")
        case _:
            draft.note(field, Note(_UNKNOWN[field], (*proposed, TYPE_IT, OUT)), text.strip())
    return None


def _check_hours(draft: Draft, context: Context) -> None:
    start, end = draft.values.get("start"), draft.values.get("end")
    absent = _no_show_field(draft)
    hours = draft.values.get("hours")
    if isinstance(start, time) and isinstance(end, time) and end < start:
        draft.note("end", Note("date_order", (Choice(Answer.KEEP), *CELL_CHOICES)))
        end = None
    if absent and not hours:
        draft.values["hours"] = Decimal(0)
        draft.values["no_show"] = True
        draft.note(absent, Note("no_show"))
        return
    span = _span(start, end)
    if hours is None and not _has_finding(draft, "hours"):
        if span is None:
            draft.note("hours", Note("hours_unknown"), "unknown")
        else:
            draft.values["hours"] = span
            draft.note("hours", Note("hours_missing"), float(span))
    elif readers.is_decimal(hours) and _differs(hours, span, context):
        draft.note("hours", Note("hours_mismatch"))


def _differs(hours: Decimal, span: Decimal | None, context: Context) -> bool:
    return span is not None and abs(hours - span) > context.rules.hours_slack


def _has_finding(draft: Draft, field: str) -> bool:
    codes = {
        "hours_unknown",
        "hours_negative",
        "hours_too_many",
        "formula_error",
        "formula_no_cache",
    }
    return any(f.field == field and f.code in codes for f in draft.findings)


def _span(start: object, end: object) -> Decimal | None:
    if not isinstance(start, time) or not isinstance(end, time):
        return None
    day = date(2000, 1, 1)
    seconds = (datetime.combine(day, end) - datetime.combine(day, start)).total_seconds()
    return (Decimal(int(seconds)) / 3600).quantize(Decimal("0.01")).normalize() + 0


def _no_show_field(draft: Draft) -> str:
    """The column that says that somebody did not come."""
    fields = ("feeling", "note", "activity")
    return next((f for f in fields if phrases("no_show").search(plain(draft.text(f)))), "")


def find_repeated(drafts: Sequence[Draft], context: Context) -> None:
    """Asks about an activity with the same day, pair, activity and time as an earlier one."""
    seen: dict[object, str] = {
        (k.day, (k.volunteer_id, -1, 0), (k.participant_id, -1, 0), fold(k.activity), k.start): ""
        for k in context.known.activities
    }
    for draft in drafts:
        day = date_of(draft, "day").day
        if draft.refused or day is None:
            continue
        index = (day, _side(draft, "volunteer"), _side(draft, "participant"),
                 fold(draft.text("activity")), draft.values.get("start"))  # fmt: skip
        if index not in seen:
            seen[index] = str(draft.row.number)
        elif seen[index]:
            choices = (Choice(Answer.LEAVE_OUT_ROW), Choice(Answer.DIFFERENT_PEOPLE))
            draft.relation = Relation.PROBABLY_SAME
            draft.note("day", Note("dup_activity", choices, (("row", seen[index]),)))
        else:
            draft.relation = Relation.SAME


def _side(draft: Draft, field: str) -> object:
    ref = draft.values.get(f"{field}_ref")
    return ref.same_key if isinstance(ref, PersonRef) else fold(draft.text(field))


def activity_record(draft: Draft, answers: frozenset[Answer]) -> ActivityRow:
    """The record of a row that is not refused."""
    del answers
    day = date_of(draft, "day")
    return ActivityRow(
        day=day.day,
        day_text=day.text,
        volunteer=cast("PersonRef | None", draft.values.get("volunteer_ref")),
        participant=cast("PersonRef | None", draft.values.get("participant_ref")),
        volunteer_text=draft.text("volunteer"),
        participant_text=draft.text("participant"),
        activity=draft.text("activity"),
        life_areas=cast("tuple[str, ...]", draft.values.get("life_area") or ()),
        start=cast("time | None", draft.values.get("start")),
        end=cast("time | None", draft.values.get("end")),
        hours=cast("Decimal | None", draft.values.get("hours")),
        km=cast("Decimal | None", draft.values.get("km")),
        expense=cast("Decimal | None", draft.values.get("expense")),
        feeling=draft.text("feeling"),
        rating=cast("int | None", draft.values.get("rating")),
        wants_call=yes_no_in(draft, "wants_call"),
        note=draft.text("note"),
        no_show=bool(draft.values.get("no_show")),
    )
