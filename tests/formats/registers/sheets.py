"""Sheets nobody has seen before, written by the tests themselves."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from services.formats.registers import Judged, JudgedRow, find_tables, judge_all, read_workbook
from tests.formats.registers.golden import TODAY

Rows = Sequence[Sequence[object]]


def write_csv(path: Path, rows: Rows, *, delimiter: str = ";", encoding: str = "utf-8") -> Path:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def write_xlsx(path: Path, rows: Rows, *, title: str = "Ark1", mac: bool = False) -> Path:
    book = Workbook()
    if mac:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def judged(*paths: Path) -> Judged:
    tables = [table for path in paths for table in find_tables(read_workbook(path))]
    return judge_all(tables, today=TODAY)


def codes(row: JudgedRow) -> set[str]:
    return {finding.code for finding in row.findings}
