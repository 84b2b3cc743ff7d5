"""TSB unit rows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.domain.volunteers import YesNo
from services.formats.registers import readers
from services.formats.registers.cells import Cell
from services.formats.registers.drafts import Context, Draft, Reader, read_cells
from services.formats.registers.findings import (
    CELL_CHOICES,
    OUT,
    TYPE_IT,
    UNKNOWN,
    Answer,
    Choice,
    Note,
)
from services.formats.registers.kinds import Relation
from services.formats.registers.people import check_place, mark_hidden, phone_of
from services.formats.registers.records import UnitRow
from services.formats.registers.vocabulary import fold, is_word
from services.formats.registers.volunteers import yes_no_in

_MATRIX = re.compile(r"@[^\s:@]+:[^\s:@/]+(?::\d+)?")


def _her_id(cell: Cell, context: Context, draft: Draft) -> readers.Out:
    """The digits; letters and spaces around them are left out, and said."""
    del context, draft
    written = cell.text
    digits = re.sub(r"\D", "", written)
    odd = bool(digits) and digits != written
    return digits, (Note("her_prefix"),) if odd else ()


def _matrix_id(cell: Cell, context: Context, draft: Draft) -> readers.Out:
    """``@name:server``; the @ is real data, not an attack."""
    del context, draft
    written = cell.text.strip()
    if not written or is_word(written, "none"):
        return "", ()
    at = (Note("matrix_at"),) if written.startswith("@") else ()
    if _MATRIX.fullmatch(written):
        return written, at
    return "", (*at, Note("matrix_bad", CELL_CHOICES))


READERS: dict[str, Reader] = {
    "number": readers.tidy_text,
    "her_id": _her_id,
    "name": readers.name_of_thing,
    "organisation": readers.tidy_text,
    "phone": readers.service_phone,
    "email": readers.email,
    "address": readers.tidy_text,
    "postcode": readers.postcode,
    "place": readers.tidy_text,
    "takes_messages": readers.yes_no,
    "file_only": readers.yes_no,
    "matrix_id": _matrix_id,
    "note": readers.own_words,
}


def read_unit(draft: Draft, context: Context) -> None:
    """Read one unit's row, apart from HER-ids that stand twice."""
    read_cells(draft, READERS, context)
    if not draft.text("name"):
        draft.note("name", Note("name_missing"))
    takes = yes_no_in(draft, "takes_messages") is YesNo.YES
    if takes and not draft.text("her_id"):
        draft.note("her_id", Note("her_missing", CELL_CHOICES))
    if takes and yes_no_in(draft, "file_only") is YesNo.YES:
        choices = (Choice(Answer.SET_VALUE, "nei"), Choice(Answer.KEEP), OUT)
        draft.note("file_only", Note("unit_contradiction", choices))
    check_place(draft, context)
    mark_hidden(draft, "name" if draft.has("name") else draft.first_column())


def find_shared_her_ids(drafts: Sequence[Draft], context: Context) -> None:
    """Asks about a unit whose HER-id an earlier one has: sending to the wrong unit is a breach.

    One that stands in the same import twice, by the same name, is asked about as well.
    """
    owners: dict[str, tuple[str, Draft | None]] = {
        unit.her_id: (unit.name, None) for unit in context.known.units if unit.her_id
    }
    stored = {fold(unit.name): unit for unit in context.known.units}
    for draft in drafts:
        her_id, name = draft.text("her_id"), draft.text("name")
        unit = stored.get(fold(name))
        if unit is not None:
            draft.relation, draft.stored_id = Relation.SAME, unit.id
        if not her_id:
            continue
        owner, earlier = owners.get(her_id, ("", None))
        if owner and fold(owner) != fold(name):
            about = (("other", owner),)
            draft.note("her_id", Note("her_duplicate", (TYPE_IT, UNKNOWN, OUT), about))
        elif earlier is not None and unit is None:
            about = (("row", str(earlier.row.number)),)
            draft.note("her_id", Note("unit_twice", (OUT, TYPE_IT), about))
        elif not owner:
            owners[her_id] = (name, draft)


def unit_record(draft: Draft, answers: frozenset[Answer]) -> UnitRow:
    """The record of a row that is not refused."""
    del answers
    return UnitRow(
        name=draft.text("name"),
        her_id=draft.text("her_id"),
        organisation=draft.text("organisation"),
        phone=phone_of(draft),
        email=draft.text("email"),
        address=draft.text("address"),
        postcode=draft.text("postcode"),
        place=draft.text("place"),
        takes_messages=yes_no_in(draft, "takes_messages"),
        file_only=yes_no_in(draft, "file_only"),
        matrix_id=draft.text("matrix_id"),
        note=draft.text("note"),
    )
