"""What a sheet holds before anybody has judged it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

CellValue = str | int | float | bool | date | datetime | time | None


class CellKind(StrEnum):
    """Where the value of a cell comes from."""

    PLAIN = "plain"
    FORMULA = "formula"
    FORMULA_WITHOUT_RESULT = "formula_without_result"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. For a formula the value is the stored result; the formula itself is never run."""

    value: CellValue = None
    kind: CellKind = CellKind.PLAIN

    @property
    def text(self) -> str:
        """The value as a person would type it; ``""`` for an empty cell."""
        return as_text(self.value)

    @property
    def empty(self) -> bool:
        """True when nothing, or only space, stands in the cell."""
        return self.kind is CellKind.PLAIN and not self.text.strip()


EMPTY = Cell()


def as_text(value: CellValue) -> str:
    """A cell's value as text: whole numbers without a point, dates as ISO."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "ja" if value else "nei"
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.10g}"
        case int():
            return str(value)
        case datetime():
            midnight = (value.hour, value.minute, value.second) == (0, 0, 0)
            return value.date().isoformat() if midnight else value.isoformat(sep=" ")
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row. ``number`` is Excel's row number, or the line in a text file where the record starts."""

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False
    merged: bool = False
    """True when one merged cell covers at least half of the row's width."""
    width: int = 0
    """Number of fields that stood in a text file's record; 0 in a workbook."""


@dataclass(frozen=True, slots=True)
class SheetText:
    """All that stands in one sheet, or in one text file."""

    file: str
    sheet: str
    rows: tuple[SheetRow, ...]
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    """Zero-based indexes of hidden columns."""
    date_1904: bool = False
    delimiter: str = ""
    encoding: str = ""
    spans: dict[tuple[int, int], int] = field(default_factory=dict)
    """(row number, column) of a merged cell → number of columns it covers."""
