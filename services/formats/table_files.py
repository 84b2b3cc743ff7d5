"""A table of words as a file that a spreadsheet opens, in which nothing can run."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from enum import StrEnum


class TableKind(StrEnum):
    """The kinds of file, named as their endings."""

    CSV = "csv"
    XLSX = "xlsx"


def table_file(kind: TableKind, rows: Sequence[Sequence[str]]) -> bytes:
    """The rows as text alone, the heading first. Cells that could run as a formula are escaped."""
    from services.formats.registers.text_marks import escaped

    safe = [[escaped(text) for text in row] for row in rows]
    return _csv(safe) if kind is TableKind.CSV else _xlsx(safe)


def _csv(rows: Sequence[Sequence[str]]) -> bytes:
    """UTF-8 with a mark and semicolons, as Norwegian spreadsheets read it."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def _xlsx(rows: Sequence[Sequence[str]]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        cells = []
        for text in row:
            cell = WriteOnlyCell(sheet, value=_without_controls(text))
            cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _without_controls(text: str) -> str:
    """Excel's own form can't hold control characters other than tab and line ends."""
    return "".join(letter for letter in text if letter >= " " or letter in "\t\r\n")
