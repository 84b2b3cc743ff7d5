"""The rows that were refused, as a file a person can mend and import again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from services.formats.registers.findings import Finding
from services.formats.registers.kinds import Action, RowClass
from services.formats.registers.messages import message_of
from services.formats.registers.text_marks import escaped
from services.formats.registers.verdicts import Judged, JudgedRow, JudgedTable

_HEAD = {
    "nb": ("Fil", "Ark", "Rad", "Kolonne", "Grunn", "Innhold i raden"),
    "en": ("File", "Sheet", "Row", "Column", "Reason", "Content of the row"),
}


def refused_report(judged: Judged, *, language: str = "nb", waiting: bool = False) -> bytes:
    """A CSV file (UTF-8 with mark, semicolon) of refused rows; with ``waiting`` also of those that wait.

    Cells that could run as a formula are escaped. A row whose person asked to be deleted is
    there by its number alone.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEAD.get(language, _HEAD["en"]))
    for table in judged.tables:
        for row in table.rows:
            if row.cls is RowClass.REFUSED or (waiting and row.cls is RowClass.NEEDS_DECISION):
                writer.writerows(_lines(table, row, language))
    return out.getvalue().encode("utf-8-sig")


def _lines(table: JudgedTable, row: JudgedRow, language: str) -> Iterator[list[str]]:
    reasons = [f for f in row.findings if f.action is Action.REFUSE or f.open]
    if row.deleted:
        reasons = [f for f in reasons if f.code == "status_delete"]
    content = () if row.deleted else _content(table, row.number)
    for finding in reasons:
        where = (table.table.file, table.table.sheet, str(row.number), _column(finding, row))
        line = (*where, message_of(finding, language), *content)
        yield [escaped(text) for text in line]


def _column(finding: Finding, row: JudgedRow) -> str:
    return "" if row.deleted else finding.column


def _content(table: JudgedTable, number: int) -> tuple[str, ...]:
    """The row as it stood, without columns that are always left out."""
    left_out = {m.index for m in table.table.mapping.columns if m.field in {"national_id", "age"}}
    row = next(row for row in table.table.rows if row.number == number)
    return tuple("" if i in left_out else cell.text for i, cell in enumerate(row.cells))
