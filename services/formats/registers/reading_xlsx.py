"""Excel workbooks: values as stored, nothing run, nothing fetched, no bomb opened."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from services.formats.registers.cells import EMPTY, Cell, CellKind, CellValue, SheetRow, SheetText
from services.formats.registers.refusals import FileProblem, FileRefused, ImportStopped

LARGEST_UNPACKED = 500 * 1024 * 1024
MOST_PACKED = 250
"""How many times larger than packed a big part may be."""
MOST_ROWS = 200_000
MOST_COLUMNS = 500
_DOCTYPE = tuple(
    word.encode(code)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for code in ("ascii", "utf-16-le", "utf-16-be")
)
_EVERY = 500


def read_xlsx(content: bytes, file: str, cancelled: Callable[[], bool]) -> tuple[SheetText, ...]:
    """All sheets of a workbook. Raises ``FileRefused`` or ``ImportStopped``."""
    _refuse_bombs(content)
    formulas = _open(content, results=False)
    has_formulas = any(
        cell.data_type == "f" for sheet in formulas.worksheets for cell in _all_cells(sheet)
    )
    results = _open(content, results=True) if has_formulas else formulas
    return tuple(
        _sheet(sheet, results[sheet.title], file, formulas.epoch.year == 1904, cancelled)
        for sheet in formulas.worksheets
    )


def _refuse_bombs(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
            names = {part.filename for part in parts}
            if "xl/workbook.xml" not in names and "xl/workbook.bin" not in names:
                raise FileRefused(FileProblem.NOT_A_SPREADSHEET)
            if "xl/workbook.bin" in names:
                raise FileRefused(FileProblem.OLD_EXCEL)
            if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
                raise FileRefused(FileProblem.TOO_LARGE)
            for part in parts:
                _refuse_part(packed, part)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as trouble:
        raise FileRefused(FileProblem.DAMAGED) from trouble


def _refuse_part(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    if part.file_size > 10_000_000 and part.file_size > MOST_PACKED * max(part.compress_size, 1):
        raise FileRefused(FileProblem.UNSAFE)
    if not part.filename.endswith((".xml", ".rels", ".vml")):
        return
    with packed.open(part) as stream:
        tail = b""
        while block := stream.read(1 << 20):
            if any(mark in tail + block for mark in _DOCTYPE):
                raise FileRefused(FileProblem.UNSAFE)
            tail = block[-40:]


def _open(content: bytes, *, results: bool) -> Any:  # noqa: ANN401 (openpyxl's workbook is typed loosely)
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return load_workbook(io.BytesIO(content), data_only=results, keep_links=False)
    except Exception as trouble:  # openpyxl lets any error of the file through as it is
        raise FileRefused(FileProblem.DAMAGED) from trouble


def _all_cells(sheet: Any) -> list[Any]:  # noqa: ANN401 openpyxl's own
    """The cells that stand in the file: asking by range would make up a million empty ones."""
    return list(sheet._cells.values())  # noqa: SLF001 the only way to sparse rows


def _sheet(
    sheet: Any,  # noqa: ANN401 openpyxl's own
    results: Any,  # noqa: ANN401 openpyxl's own
    file: str,
    date_1904: bool,  # noqa: FBT001 as the sheet says
    cancelled: Callable[[], bool],
) -> SheetText:
    by_row: dict[int, dict[int, Cell]] = {}
    stored = results._cells  # noqa: SLF001 (see _all_cells)
    for count, ((row, column), cell) in enumerate(sheet._cells.items()):  # noqa: SLF001 the only way to sparse rows
        if count % (_EVERY * 20) == 0 and cancelled():
            raise ImportStopped
        if row > MOST_ROWS:
            raise FileRefused(FileProblem.TOO_LARGE)
        if column > MOST_COLUMNS or cell.value is None:
            continue
        by_row.setdefault(row, {})[column - 1] = _cell(cell, stored.get((row, column)))
    spans = {
        (area.min_row, area.min_col - 1): area.max_col - area.min_col + 1
        for area in sheet.merged_cells.ranges
    }
    width = max((max(cells) + 1 for cells in by_row.values()), default=0)
    rows = tuple(
        _row(number, by_row.get(number, {}), width, spans, _is_hidden(sheet, number))
        for number in range(1, max(by_row, default=0) + 1)
    )
    return SheetText(
        file,
        sheet.title,
        rows,
        hidden=sheet.sheet_state != "visible",
        hidden_columns=_hidden_columns(sheet, width),
        date_1904=date_1904,
        spans=spans,
    )


def _row(
    number: int,
    cells: dict[int, Cell],
    width: int,
    spans: dict[tuple[int, int], int],
    hidden: bool,  # noqa: FBT001 as the sheet says
) -> SheetRow:
    merged = any(spans.get((number, column), 1) * 2 >= max(width, 2) for column in cells)
    listed = tuple(cells.get(column, EMPTY) for column in range(width))
    return SheetRow(number, listed, hidden=hidden, merged=merged)


def _is_hidden(sheet: Any, number: int) -> bool:  # noqa: ANN401 openpyxl's own
    return number in sheet.row_dimensions and bool(sheet.row_dimensions[number].hidden)


def _hidden_columns(sheet: Any, width: int) -> frozenset[int]:  # noqa: ANN401 openpyxl's own
    hidden: set[int] = set()
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden:
            low = dimension.min or dimension.index
            high = dimension.max or low
            if isinstance(low, int) and isinstance(high, int):
                hidden.update(range(low - 1, min(high, width)))
    return frozenset(hidden)


def _cell(cell: Any, stored: Any) -> Cell:  # noqa: ANN401 openpyxl's own
    if cell.data_type == "e":
        return Cell(str(cell.value), CellKind.ERROR)
    if cell.data_type != "f":
        return Cell(_value(cell.value))
    if stored is None or stored.value is None:
        return Cell(None, CellKind.FORMULA_WITHOUT_RESULT)
    if stored.data_type == "e":
        return Cell(str(stored.value), CellKind.ERROR)
    return Cell(_value(stored.value), CellKind.FORMULA)


def _value(value: object) -> CellValue:
    if isinstance(value, timedelta):
        return value.total_seconds() / 3600
    if isinstance(value, str | bool | int | float | datetime | date | time):
        return value
    return str(value)
