"""What a row is for: data, or a title, a section, a sum or a note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from services.formats.registers.cells import CellKind, SheetRow
from services.formats.registers.headers import Mapping
from services.formats.registers.vocabulary import data, fold

_SUM_WORDS = sorted(data("words")["sum"], key=len, reverse=True)
_SUM_LABEL = re.compile(
    r"^\W*(?:" + "|".join(map(re.escape, _SUM_WORDS)) + r")\b[\s:=\d.,-]*(?:\(.*\))?\W*$",
    re.IGNORECASE,
)
_SUM_START = re.compile(r"^\W*(?:sum|totalt?|i alt|til sammen)\b", re.IGNORECASE)
_SUM_FORMULA = re.compile(
    r"^=\s*(?:SUM|SUMMER|COUNT|COUNTA|ANTALL|ANTALLA|AVERAGE|SUBTOTAL|DELSUM)\b", re.IGNORECASE
)
_SECTION = re.compile(r"^\s*(?:[—–\-=*#~_]{1,}.*[—–\-=*#~_]+|.*:)\s*$", re.DOTALL)
_NAME_LIKE = re.compile(r"^[^\W\d_][\w'’.\- ]{1,40}$")
NUMBER = re.compile(r"^[\d\s.,\-+%]+$")


class RowRole(StrEnum):
    """What a row is for, when it is not about one person, activity, offer or unit."""

    EMPTY = "empty"
    TITLE = "title"
    GROUP_HEADER = "group_header"
    HEADER = "header"
    SECTION = "section"
    SUM = "sum"
    NOTE = "note"


def role_above(row: SheetRow, *, is_group: bool) -> RowRole:
    """The role of a row above the headings."""
    filled = sum(1 for cell in row.cells if not cell.empty)
    if filled == 0:
        return RowRole.EMPTY
    return RowRole.GROUP_HEADER if is_group else RowRole.TITLE


def data_rows(
    rows: Sequence[SheetRow],
    mapping: Mapping,
    headers: tuple[str, ...],
    ignored: dict[RowRole, list[int]],
) -> list[SheetRow]:
    """The data rows among the rows below the headings; the others are added to ``ignored``."""
    kept: list[SheetRow] = []
    after_sum = False
    folded = [fold(header) for header in headers]
    for row in rows:
        role = _role(row, mapping, folded, after_sum=after_sum)
        after_sum = after_sum or role is RowRole.SUM
        if role is None:
            kept.append(row)
            after_sum = False
        else:
            ignored.setdefault(role, []).append(row.number)
    return kept


def _role(
    row: SheetRow, mapping: Mapping, headers: list[str], *, after_sum: bool
) -> RowRole | None:
    filled = [(index, cell) for index, cell in enumerate(row.cells) if not cell.empty]
    if not filled:
        return RowRole.EMPTY
    texts = [cell.text.strip() for _, cell in filled]
    if [fold(cell.text) for cell in row.cells[: len(headers)]] == headers:
        return RowRole.HEADER
    if _is_sum(texts, len(headers), all(c.kind is not CellKind.PLAIN for _, c in filled)):
        return RowRole.SUM
    if len(filled) == 1 and len(headers) > 2:
        return _lonely(row, filled[0][0], texts[0], mapping, after_sum=after_sum)
    return None


def _is_sum(texts: list[str], width: int, all_formulas: bool) -> bool:  # noqa: FBT001 as the sheet says
    if len(texts) > max(4, width // 3):
        return False
    if any(_SUM_LABEL.match(text) for text in texts):
        return True
    if len(texts) < width / 2 and all(_SUM_FORMULA.match(t) or NUMBER.match(t) for t in texts):
        return any(_SUM_FORMULA.match(t) for t in texts) or all_formulas
    return (
        len(texts) <= 3 and bool(_SUM_START.match(texts[0])) and any(c.isdigit() for c in texts[0])
    )


def _lonely(
    row: SheetRow, column: int, text: str, mapping: Mapping, *, after_sum: bool
) -> RowRole | None:
    """A row with one filled cell: a section, a note, or a person of whom only the name is known."""
    names = {"full_name", "display_name", "name", "family_name"}
    in_name_column = any(m.index == column and m.field in names for m in mapping.columns)
    if row.merged or (_SECTION.match(text) and not text.startswith(("- ", "="))):
        return RowRole.SECTION
    if row.width and row.width < 2:
        return None if len(mapping.columns) < 2 else RowRole.NOTE
    if in_name_column and not after_sum and _NAME_LIKE.match(text) and len(text.split()) <= 4:
        return RowRole.SECTION if fold(text) in _section_words() else None
    return RowRole.NOTE


def _section_words() -> frozenset[str]:
    return frozenset(fold(word) for word in data("words")["sections"])
