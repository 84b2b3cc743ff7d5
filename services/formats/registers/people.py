"""What volunteers and participants have in common: name, place, who they are."""

from __future__ import annotations

from services.formats.registers.dates import DateState, RegisterDate
from services.formats.registers.drafts import Context, Draft
from services.formats.registers.findings import CELL_CHOICES, Answer, Choice, Note
from services.formats.registers.kinds import Action
from services.formats.registers.names import is_test, proper_case, read_name, shouted, tidy
from services.formats.registers.phones import Phone
from services.formats.registers.postcodes import belongs_elsewhere, place_of
from services.formats.registers.records import PersonRef, Role
from services.formats.registers.text_marks import marks
from services.formats.registers.vocabulary import fold


def name_field(draft: Draft) -> str:
    """The field at whose column findings about the person are made."""
    for name in ("full_name", "display_name", "family_name", "given_name", "name"):
        if draft.has(name):
            return name
    return draft.first_column()


def read_person_name(draft: Draft, context: Context, *, whole: str, own_choice: bool) -> None:
    """Sets ``name`` from one column, or from family name and given name."""
    text = _decided_text(draft, context, whole)
    if draft.has(whole) and (text.strip() or not _parts(draft, context)):
        name, notes = read_name(text, own_choice=own_choice)
        _with_marks(draft, whole, text)
    else:
        name, parted = _from_parts(draft, context, own_choice=own_choice)
        notes = tuple(parted)
    draft.values["name"] = name
    for note in notes:
        draft.note(name_field(draft), note, name)
    if not name:
        draft.note(name_field(draft), Note("name_missing"))


def _decided_text(draft: Draft, context: Context, field: str) -> str:
    written = draft.cell(field).text
    value = context.book.value(draft.table_index, draft.row.number, field, fold(written)[:200])
    return written if value is None else value


def _parts(draft: Draft, context: Context) -> str:
    return (
        _decided_text(draft, context, "given_name") + _decided_text(draft, context, "family_name")
    ).strip()


def _with_marks(draft: Draft, field: str, text: str) -> None:
    for code in marks(text, draft.table.delimiter):
        draft.note(field, Note(code), text)


def _from_parts(draft: Draft, context: Context, *, own_choice: bool) -> tuple[str, list[Note]]:
    """Each part is tidied at its own column; the whole is judged at the family name's."""
    parts: dict[str, str] = {}
    whole: list[Note] = []
    for field in ("given_name", "family_name"):
        text = _decided_text(draft, context, field)
        part, notes = read_name(text, own_choice=True)
        _with_marks(draft, field, text)
        parts[field] = part
        for note in notes:
            if note.code == "name_spaces":
                draft.note(field, note, part)
            elif note.code in {"name_suspicious", "encoding_lost"}:
                whole.append(note)
    name = tidy(f"{parts['given_name']} {parts['family_name']}")
    if not own_choice and shouted(name):
        name = proper_case(name)
        whole.append(Note("name_caps"))
    if is_test(name):
        whole.append(Note("test_row", (Choice(Answer.LEAVE_OUT_ROW), Choice(Answer.KEEP))))
    return name, whole


def check_place(draft: Draft, context: Context) -> None:
    """A postcode that belongs to another place than the sheet says is asked about."""
    if not draft.text("place"):
        draft.values["place"] = draft.text("place_in_postcode")
    code, place = draft.text("postcode"), draft.text("place")
    if not code or not place or (code, fold(place)) in context.established:
        return
    if belongs_elsewhere(code, place):
        other = place_of(code).title()
        choices = (Choice(Answer.KEEP), *CELL_CHOICES)
        note = Note("postcode_place_mismatch", choices, (("other", other or code),))
        draft.note("postcode", note)


def phone_of(draft: Draft) -> str:
    """The person's number in international form, or ``""``."""
    value = draft.values.get("phone")
    return value.number if isinstance(value, Phone) else ""


def year_of(draft: Draft) -> int | None:
    """The birth year when it is known."""
    value = draft.values.get("birth_year")
    return value if isinstance(value, int) else None


def date_of(draft: Draft, field: str) -> RegisterDate:
    """A date field as read, or no date."""
    value = draft.values.get(field)
    if isinstance(value, RegisterDate):
        return value
    waits = any(f.field == field and f.action is Action.ASK for f in draft.findings)
    return RegisterDate(DateState.UNKNOWN if waits else DateState.EMPTY)


def reference(draft: Draft, role: Role) -> PersonRef:
    """The person of this row, as another record refers to it."""
    return PersonRef(
        role, draft.text("name"), draft.stored_id, draft.table_index, draft.row.number,
        draft.text("number"),
    )  # fmt: skip


def mark_hidden(draft: Draft, field: str) -> None:
    """A hidden row is imported, and said to have been hidden."""
    if draft.row.hidden:
        draft.note(field, Note("hidden_row"))


def settle_deletion(draft: Draft) -> None:
    """Who has asked to be deleted leaves nothing behind: no value, no text, only the row's number."""
    from dataclasses import replace

    draft.deleted = any(finding.code == "status_delete" for finding in draft.findings)
    if draft.deleted:
        draft.values.clear()
        draft.findings = [
            replace(f, value_after="", params=(), choices=(), spelling="") for f in draft.findings
        ]
