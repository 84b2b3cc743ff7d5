"""A register's row as it is kept while it waits: its cells as they stood, and what was answered."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from services.formats.registers.cells import Cell, CellKind, SheetRow
from services.formats.registers.decisions import Decision
from services.formats.registers.findings import Answer
from services.formats.registers.headers import Mapping, map_headers
from services.formats.registers.kinds import LEFT_OUT, Kind
from services.formats.registers.tables import Table
from services.formats.registers.verdicts import Judged, JudgedRow
from services.formats.registers.vocabulary import fold

_KEPT_ANSWERS: Final = frozenset(
    {
        Answer.SET_VALUE,
        Answer.LEAVE_UNKNOWN,
        Answer.KEEP,
        Answer.GUARDIAN_AGREED,
        Answer.REMOVE_FROM_TEXT,
    }
)
"""Answers about the row itself. Who somebody is the same as is asked again: more may be stored by then."""


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer to one question about one row."""

    answer: Answer
    code: str
    field: str | None
    value: str

    def for_row(self, table: int, row: int) -> Decision:
        """The answer, as a decision about this row of an import."""
        return Decision(self.answer, table, self.code, row, self.field, value=self.value)


@dataclass(frozen=True, slots=True)
class KeptRow:
    """What was kept of a row and of the table it stood in."""

    headers: tuple[str, ...]
    fields: tuple[str | None, ...]
    cells: tuple[Cell, ...]
    date_1904: bool
    answers: tuple[KeptAnswer, ...]

    def mapping(self, kind: Kind) -> Mapping:
        """What each column was taken for; a person may have corrected it."""
        plain = map_headers(self.headers, kind=kind)
        for match in plain.columns:
            field = self.fields[match.index] if match.index < len(self.fields) else None
            if match.field != field:
                plain = plain.with_column(match.index, field)
        return plain


def packed(judged: Judged, table: Table, row: JudgedRow) -> str:
    """The row as JSON, without the columns that are left out of every record."""
    source = next((each for each in table.rows if each.number == row.number), None)
    cells = source.cells if source else ()
    out = {match.index for match in table.mapping.columns if match.field in LEFT_OUT}
    fields: list[str | None] = [None] * table.width
    for match in table.mapping.columns:
        fields[match.index] = match.field
    return json.dumps(
        {
            "headers": table.headers,
            "fields": fields,
            "cells": ["" if i in out else _packed_cell(cell) for i, cell in enumerate(cells)],
            "date_1904": table.date_1904,
            "answers": [
                [d.answer.value, d.code, d.field, d.value]
                for d in _given(judged, table, row, source)
            ],
        },
        ensure_ascii=False,
    )


def unpacked(text: str) -> KeptRow:
    """The row again, as `packed` kept it."""
    kept: dict[str, Any] = json.loads(text)
    return KeptRow(
        tuple(kept["headers"]),
        tuple(kept["fields"]),
        tuple(_unpacked_cell(cell) for cell in kept["cells"]),
        bool(kept["date_1904"]),
        tuple(KeptAnswer(Answer(a), code, field, value) for a, code, field, value in kept["answers"]),
    )  # fmt: skip


def _packed_cell(cell: Cell) -> str | list[str]:
    return cell.text if cell.kind is CellKind.PLAIN else [cell.text, cell.kind.value]


def _unpacked_cell(packed_cell: str | list[str]) -> Cell:
    if isinstance(packed_cell, str):
        return Cell(packed_cell or None)
    text, kind = packed_cell
    return Cell(text or None, CellKind(kind))


def _given(
    judged: Judged, table: Table, row: JudgedRow, source: SheetRow | None
) -> Iterable[Decision]:
    for decision in judged.decisions:
        if decision.table != row.table or decision.answer not in _KEPT_ANSWERS:
            continue
        by_spelling = decision.row is None and _spelt_so(table, source, decision)
        if decision.row == row.number or by_spelling:
            yield decision


def _spelt_so(table: Table, source: SheetRow | None, decision: Decision) -> bool:
    if source is None:
        return False
    index = table.mapping.fields.get(decision.field or "")
    if index is None or index >= len(source.cells):
        return False
    return decision.spelling == fold(source.cells[index].text)[:200]
