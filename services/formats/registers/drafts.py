"""A row while it is being judged: values by field, and findings in the order they were made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from services.formats.registers.cells import EMPTY, Cell, CellKind, SheetRow
from services.formats.registers.decisions import DecisionBook
from services.formats.registers.findings import CELL_CHOICES, Finding, Note, action_of
from services.formats.registers.kinds import Action, Relation
from services.formats.registers.known import ImportRules, KnownRecords
from services.formats.registers.records import PersonRef
from services.formats.registers.shown import shown
from services.formats.registers.tables import Table
from services.formats.registers.text_marks import marks
from services.formats.registers.units_lookup import UnitNames
from services.formats.registers.vocabulary import data, fold

_NOTHING: tuple[object, ...] = ("", [], None)
_NO_MARKS = frozenset({"phone", "email", "postcode", "matrix_id", "national_id"})


@dataclass(frozen=True, slots=True)
class Context:
    """What every reader may need."""

    today: date
    rules: ImportRules
    known: KnownRecords
    units: UnitNames
    book: DecisionBook
    established: frozenset[tuple[str, str]] = frozenset()


Reader = Callable[[Cell, Context, "Draft"], tuple[object, Iterable[Note]]]


@dataclass(slots=True)
class Draft:
    """One data row of one table on its way to a verdict."""

    table_index: int
    table: Table
    row: SheetRow
    values: dict[str, object] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    relation: Relation = Relation.NEW
    same_as: PersonRef | None = None
    same_row: tuple[int, int] | None = None
    stored_id: str = ""
    deleted: bool = False

    @property
    def refused(self) -> bool:
        return any(finding.action is Action.REFUSE for finding in self.findings)

    def cell(self, name: str) -> Cell:
        """The cell of a field; an empty one when the table has no such column."""
        index = self.table.mapping.fields.get(name)
        if index is None or index >= len(self.row.cells):
            return EMPTY
        return self.row.cells[index]

    def text(self, name: str) -> str:
        """A text value that has been read, or ``""``."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else ""

    def has(self, name: str) -> bool:
        """Whether the table has a column for the field."""
        return name in self.table.mapping.fields

    def note(self, name: str, note: Note, value_after: object = None) -> None:
        """Add a finding at the column of a field."""
        shown_value = shown(self.values.get(name)) if value_after is None else value_after
        waits = action_of(note.code) is Action.ASK or note.code.endswith("_unknown")
        if waits and shown_value in _NOTHING:
            shown_value = "unknown"
        self.findings.append(
            Finding(
                self.row.number,
                self.table.mapping.header_of(name),
                name,
                note.code,
                action_of(note.code),
                note.params,
                shown_value,
                note.choices,
                fold(self.cell(name).text)[:200],
            )
        )

    def first_column(self) -> str:
        """The field of the first known column, for findings about a whole row."""
        fields = self.table.mapping.fields
        return min(fields, key=fields.__getitem__) if fields else ""


def read_cells(draft: Draft, readers: dict[str, Reader], context: Context) -> None:
    """Read every known column of the row with its reader, in the order of the columns."""
    for match in draft.table.mapping.columns:
        name = match.field
        if name is None or name not in readers:
            continue
        cell = _decided(draft, name, draft.cell(name), context)
        value, notes = _read_one(cell, readers[name], context, draft)
        draft.values[name] = value
        for note in notes:
            draft.note(name, note)
        if isinstance(cell.value, str) and name not in _NO_MARKS:
            for code in marks(cell.value, draft.table.delimiter):
                draft.note(name, Note(code))


def _decided(draft: Draft, name: str, cell: Cell, context: Context) -> Cell:
    if not context.book.has_values(draft.table_index):
        return cell
    value = context.book.value(draft.table_index, draft.row.number, name, fold(cell.text)[:200])
    return cell if value is None else Cell(value)


def _is_error_text(value: object) -> bool:
    """A formula's error that was saved as text."""
    if not isinstance(value, str) or value[:1] != "#":
        return False
    return value.strip() in data("words")["formula_errors"]


def _read_one(
    cell: Cell, reader: Reader, context: Context, draft: Draft
) -> tuple[object, list[Note]]:
    if cell.kind is CellKind.FORMULA_WITHOUT_RESULT:
        return None, [Note("formula_no_cache", CELL_CHOICES)]
    if cell.kind is CellKind.ERROR or _is_error_text(cell.value):
        return None, [Note("formula_error", CELL_CHOICES)]
    value, notes = reader(cell, context, draft)
    if cell.kind is CellKind.FORMULA:
        return value, [Note("formula_cached"), *notes]
    return value, list(notes)
