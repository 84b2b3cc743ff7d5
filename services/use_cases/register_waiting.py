"""Rows of earlier imports that still wait for an answer, ready to be judged again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from services.domain.access import Right
from services.domain.centre import WaitingRow
from services.formats.registers import Decision, Judged, JudgedRow, Kind, RowClass, Table
from services.formats.registers.cells import SheetRow
from services.store.tables import WAITING_ROW
from services.store.transaction import Reading
from services.use_cases.waiting_cells import KeptRow, unpacked


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """How many rows of one sheet still wait, and since when."""

    batch_id: str
    kind: Kind
    source: str
    rows: int
    since: datetime


@dataclass(frozen=True, slots=True)
class WaitingRegister:
    """The waiting rows as tables. `ids` names the waiting row behind (table, row number)."""

    tables: tuple[Table, ...]
    decisions: tuple[Decision, ...]
    """What was answered about these rows before they were put aside."""
    ids: Mapping[tuple[int, int], str]


def waiting_lines(reading: Reading, _about: None = None) -> tuple[WaitingLine, ...]:
    """What waits, newest import first. Raises `NotAllowed`."""
    reading.require(Right.IMPORT)
    sql = (
        "SELECT batch_id, kind, sheet, count(*), min(created_at) FROM waiting_row"
        " WHERE answered_at IS NULL GROUP BY batch_id, kind, sheet"
        " ORDER BY min(created_at) DESC, kind"
    )
    return tuple(
        WaitingLine(batch, Kind(kind), sheet, number, datetime.fromisoformat(since))
        for batch, kind, sheet, number, since in reading.rows(sql)
    )


def waiting_register(reading: Reading, _about: None = None) -> WaitingRegister:
    """All rows that wait, one table per import and sheet, with the columns as they were chosen.

    Raises `NotAllowed`.
    """
    reading.require(Right.IMPORT)
    waiting = reading.all(WAITING_ROW, "answered_at IS NULL", order="batch_id, kind, sheet, row")
    tables: list[Table] = []
    decisions: list[Decision] = []
    ids: dict[tuple[int, int], str] = {}
    for _, group in groupby(waiting, key=lambda row: (row.batch_id, row.kind, row.sheet)):
        rows = list(group)
        kept = [unpacked(row.cells) for row in rows]
        number = len(tables)
        tables.append(_table(rows, kept))
        ids |= {(number, row.row): row.id for row in rows}
        decisions += [
            answer.for_row(number, row.row)
            for row, one in zip(rows, kept, strict=True)
            for answer in one.answers
        ]
    return WaitingRegister(tuple(tables), tuple(decisions), ids)


def settled_only(register: WaitingRegister, judged: Judged) -> Judged:
    """The import without the rows that go on waiting as they did, for storing what was answered."""
    tables = (
        replace(table, rows=tuple(row for row in table.rows if _moves(register, judged, row)))
        for table in judged.tables
    )
    return replace(judged, tables=tuple(table for table in tables if table.rows))


def settled_ids(register: WaitingRegister, judged: Judged) -> tuple[str, ...]:
    """The waiting rows that storing `settled_only` takes the place of."""
    return tuple(
        register.ids[row.table, row.number]
        for table in judged.tables
        for row in table.rows
        if _moves(register, judged, row)
    )


def _moves(register: WaitingRegister, judged: Judged, row: JudgedRow) -> bool:
    """Whether the row is settled, or waits on with an answer it did not have before."""
    if row.cls is not RowClass.NEEDS_DECISION:
        return True
    given = judged.decisions[len(register.decisions) :]
    return any(each.table == row.table and each.row in {None, row.number} for each in given)


def _table(rows: list[WaitingRow], kept: list[KeptRow]) -> Table:
    first = kept[0]
    kind = Kind(rows[0].kind)
    mapping = first.mapping(kind)
    return Table(
        file=rows[0].sheet,
        sheet=rows[0].sheet,
        mapping=mapping,
        header_row=0,
        headers=first.headers,
        groups=(),
        rows=tuple(_sheet_rows(rows, kept)),
        date_1904=first.date_1904,
    )


def _sheet_rows(rows: list[WaitingRow], kept: list[KeptRow]) -> Iterable[SheetRow]:
    for row, one in zip(rows, kept, strict=True):
        yield SheetRow(row.row, one.cells)
