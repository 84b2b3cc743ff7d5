"""Finds the tables in a sheet: title, group and heading rows, data, sections, sums and notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from services.formats.registers.cells import CellKind, SheetRow, SheetText
from services.formats.registers.headers import Mapping, known_words, map_headers
from services.formats.registers.kinds import Kind
from services.formats.registers.national_ids import looks_like_ids
from services.formats.registers.row_roles import NUMBER, RowRole, data_rows, role_above
from services.formats.registers.vocabulary import any_of, data, fold

_FEWEST_KNOWN = 3
"""A table with fewer known columns is offered, not imported by itself."""
_LONGEST_HEADER = 60


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its headings and its data rows.

    ``by_itself`` False means that it is offered but not imported unless a person says so.
    """

    file: str
    sheet: str
    mapping: Mapping
    header_row: int
    headers: tuple[str, ...]
    groups: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    ignored: dict[RowRole, tuple[int, ...]] = field(default_factory=dict)
    by_itself: bool = True
    why_offered: str = ""
    """``few_columns``, ``old_sheet``, ``hidden_sheet`` or ``unknown_kind`` when only offered."""
    delimiter: str = ""
    date_1904: bool = False
    trimmed: bool = False
    """True when the program that wrote the file left out empty cells at the end of each line."""

    usual_width: int = 0
    """Number of fields most records of a text file have; 0 in a workbook."""

    @property
    def kind(self) -> Kind | None:
        return self.mapping.kind

    @property
    def width(self) -> int:
        """Number of columns with a heading or not, as the heading row has them."""
        return len(self.headers)

    def as_kind(self, kind: Kind) -> Table:
        """The same table read as another kind of register."""
        mapping = map_headers(self.headers, self.groups, kind=kind, hidden=_hidden_in(self.mapping))
        return self.with_mapping(mapping)

    def with_mapping(self, mapping: Mapping) -> Table:
        """The same table with the columns a person has chosen; it is then imported."""
        from dataclasses import replace

        return replace(self, mapping=mapping, by_itself=True, why_offered="")


def find_tables(sheets: Sequence[SheetText], *, kind: Kind | None = None) -> tuple[Table, ...]:
    """All tables in the sheets, in order. ``kind`` overrides the detection."""
    only = sum(1 for sheet in sheets if sheet.rows) == 1
    return tuple(table for sheet in sheets for table in _tables_in(sheet, kind, only_sheet=only))


def _hidden_in(mapping: Mapping) -> frozenset[int]:
    return frozenset(match.index for match in mapping.columns if match.hidden)


def _tables_in(sheet: SheetText, kind: Kind | None, *, only_sheet: bool) -> list[Table]:
    starts = _header_rows(sheet, kind)
    ends = [*(at for at, _, _ in starts[1:]), len(sheet.rows)][: len(starts)]
    tables = []
    first_free = 0
    for (at, mapping, groups), end in zip(starts, ends, strict=True):
        tables.append(_table(sheet, at, mapping, groups, (first_free, end), only_sheet=only_sheet))
        first_free = end
    return tables


def _header_rows(sheet: SheetText, kind: Kind | None) -> list[tuple[int, Mapping, tuple[str, ...]]]:
    found: list[tuple[int, Mapping, tuple[str, ...]]] = []
    for at, row in enumerate(sheet.rows):
        texts = _texts(row)
        if not _may_be_header(row, texts) or (found and known_words(texts) < _FEWEST_KNOWN):
            continue
        groups = _groups_above(sheet, at)
        mapping = map_headers(
            _headers(texts), groups, kind=kind, hints=f"{sheet.file.rsplit('.', 1)[0]} {sheet.sheet}",
            hidden=sheet.hidden_columns,
        )  # fmt: skip
        known = len(mapping.fields)
        filled = sum(1 for text in texts if text.strip())
        if known < 2 or (known <= _FEWEST_KNOWN and known * 3 < filled):
            continue
        if found and not _starts_new_table(found[-1][1], mapping, known, filled):
            continue
        if found and _two_lines(sheet, found[-1], at, known):
            found[-1] = (at, mapping, groups)
            continue
        found.append((at, mapping, groups))
    return found


def _may_be_header(row: SheetRow, texts: list[str]) -> bool:
    filled = [text for text in texts if text.strip()]
    if len(filled) < 2 or any(len(text) > _LONGEST_HEADER for text in filled):
        return False
    plain = all(
        isinstance(cell.value, str) or cell.value is None or cell.kind is not CellKind.PLAIN
        for cell in row.cells
    )
    return plain and not any(NUMBER.match(text) for text in filled)


def _starts_new_table(before: Mapping, mapping: Mapping, known: int, filled: int) -> bool:
    """A later heading row: mostly known words, and at least three of them."""
    exact = sum(1 for match in mapping.columns if match.why in {"exact", "group"})
    return known >= _FEWEST_KNOWN and exact * 2 >= filled and before is not mapping


def _two_lines(
    sheet: SheetText, earlier: tuple[int, Mapping, tuple[str, ...]], at: int, known: int
) -> bool:
    """The row right above was a group row that happened to hold known words."""
    return at == earlier[0] + 1 and known > len(earlier[1].fields) and bool(sheet.rows)


def _texts(row: SheetRow) -> list[str]:
    return [cell.text for cell in row.cells]


def _headers(texts: list[str]) -> tuple[str, ...]:
    cleaned = [" ".join(text.split()) for text in texts]
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    return tuple(cleaned)


def _groups_above(sheet: SheetText, at: int) -> tuple[str, ...]:
    """Texts of the row above, each spread over the columns its merged cell covers."""
    if at == 0:
        return ()
    above = sheet.rows[at - 1]
    filled = [cell for cell in above.cells if not cell.empty]
    if len(filled) < 2 or any(not isinstance(cell.value, str) for cell in filled):
        return ()
    spread = [""] * len(above.cells)
    merged = any((above.number, column) in sheet.spans for column in range(len(above.cells)))
    current = ""
    until = -1
    for column, cell in enumerate(above.cells):
        if not cell.empty:
            current = cell.text
            span = sheet.spans.get((above.number, column), 1)
            until = column + span - 1 if merged else len(above.cells)
        spread[column] = current if column <= until else ""
    return tuple(spread)


def _table(
    sheet: SheetText,
    at: int,
    mapping: Mapping,
    groups: tuple[str, ...],
    limits: tuple[int, int],
    *,
    only_sheet: bool,
) -> Table:
    header = sheet.rows[at]
    headers = _headers(_texts(header))
    ignored: dict[RowRole, list[int]] = {}
    for row in sheet.rows[limits[0] : at]:
        role = role_above(row, is_group=bool(groups) and row.number == header.number - 1)
        ignored.setdefault(role, []).append(row.number)
    rows = data_rows(sheet.rows[at + 1 : limits[1]], mapping, headers, ignored)
    mapping = _with_ids(mapping, rows)
    why = _why_offered(sheet, mapping, only_sheet=only_sheet)
    return Table(
        sheet.file, sheet.sheet, mapping, header.number, headers, groups, tuple(rows),
        {role: tuple(numbers) for role, numbers in ignored.items()}, not why, why, sheet.delimiter,
        sheet.date_1904, _is_trimmed(rows, len(headers)),
        _usual_width(rows),
    )  # fmt: skip


def _why_offered(sheet: SheetText, mapping: Mapping, *, only_sheet: bool) -> str:
    if mapping.kind is None:
        return "unknown_kind"
    if sheet.hidden and not only_sheet:
        return "hidden_sheet"
    if len(mapping.fields) < _FEWEST_KNOWN:
        return "few_columns"
    old = any_of(fold(word) for word in data("words")["old_sheet"])
    return "old_sheet" if not only_sheet and old.search(fold(sheet.sheet)) else ""


def _is_trimmed(rows: Sequence[SheetRow], width: int) -> bool:
    short = sum(1 for row in rows if 0 < row.width < width)
    return short * 2 > len(rows) and len(rows) > 2


def _usual_width(rows: Sequence[SheetRow]) -> int:
    counted = Counter(row.width for row in rows)
    return counted.most_common(1)[0][0] if counted else 0


def _with_ids(mapping: Mapping, rows: Sequence[SheetRow]) -> Mapping:
    """A column full of national ids is one, whatever its heading says."""
    for match in mapping.columns:
        if match.field not in {None, "number"} or "national_id" in mapping.fields:
            continue
        texts = [row.cells[match.index].text for row in rows if match.index < len(row.cells)]
        if mapping.kind in {Kind.VOLUNTEERS, Kind.PARTICIPANTS} and looks_like_ids(texts):
            return _as_content(mapping, match.index)
    return mapping


def _as_content(mapping: Mapping, index: int) -> Mapping:
    from dataclasses import replace

    return replace(
        mapping,
        columns=tuple(
            replace(m, field="national_id", confidence=0.9, why="content")
            if m.index == index
            else m
            for m in mapping.columns
        ),
    )
