"""The judged rows as the page shows them. No widgets here: it is made away from the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.formats.registers import (
    Action,
    ActivityRow,
    Decision,
    Finding,
    Judged,
    JudgedRow,
    JudgedTable,
    KnownRecords,
    PersonRef,
    Relation,
    RowClass,
    Table,
    apply,
    judge_all,
)
from services.formats.registers.cells import SheetRow
from services.use_cases.register_import import held_back

Spelling = tuple[int, str, str, str]


class RowVerdict(StrEnum):
    """What becomes of a row, in the words of the list at the left."""

    NEW = "new"
    SAME = "same"
    PROBABLY = "probably"
    DECIDE = "decide"
    WAITS = "waits"
    """Nothing is asked about it, but somebody it names still waits."""
    REFUSED = "refused"
    LEFT_OUT = "left_out"


OPEN_VERDICTS = frozenset({RowVerdict.PROBABLY, RowVerdict.DECIDE})
STORED_VERDICTS = frozenset({RowVerdict.NEW, RowVerdict.SAME})


@dataclass(frozen=True, slots=True, eq=False)
class ReviewLine:
    """One row of the review: its verdict, and the row of the sheet it comes from."""

    id: str
    table: Table
    judged: JudgedRow
    verdict: RowVerdict
    source: SheetRow | None

    def spoken(self) -> str:
        """What a screen reader says of the row as a whole."""
        return f"{self.judged.number} {self.judged.name}"

    @property
    def question(self) -> Finding | None:
        """What is to be answered first; None when nothing is open."""
        return next(iter(self.judged.questions), None) if self.verdict in OPEN_VERDICTS else None

    def raw(self, field: str) -> str:
        """The cell of a field as the file has it. Nothing of a row that is to be deleted."""
        index = self.table.mapping.fields.get(field)
        if self.judged.deleted or self.source is None or index is None:
            return ""
        return self.source.cells[index].text if index < len(self.source.cells) else ""


@dataclass(frozen=True, slots=True, eq=False)
class ReviewTable:
    """The rows of one table with their counts."""

    judged: JudgedTable
    lines: tuple[ReviewLine, ...]
    counts: Mapping[RowVerdict, int]

    @property
    def open(self) -> int:
        """Rows that wait for an answer."""
        return sum(self.counts.get(verdict, 0) for verdict in OPEN_VERDICTS)

    def of(self, verdict: RowVerdict | None) -> tuple[ReviewLine, ...]:
        """The rows with a verdict; all of them for None."""
        if verdict is None:
            return self.lines
        return tuple(line for line in self.lines if line.verdict is verdict)


@dataclass(frozen=True, slots=True)
class Review:
    """A whole import, ready to be looked over."""

    judged: Judged
    tables: tuple[ReviewTable, ...]
    open: tuple[str, ...]
    """Ids of the rows that wait for an answer, table by table."""
    spellings: Mapping[Spelling, int]
    """How many open rows ask the same about the same way of writing."""
    by_id: Mapping[str, ReviewLine]

    def count(self, verdicts: Iterable[RowVerdict]) -> int:
        """Rows of all tables with one of the verdicts."""
        return sum(table.counts.get(each, 0) for each in verdicts for table in self.tables)

    @property
    def to_store(self) -> int:
        """Rows that would be stored or joined now."""
        return self.count(STORED_VERDICTS)

    @property
    def refused(self) -> int:
        """Rows that never are."""
        return self.count((RowVerdict.REFUSED,))

    def next_open(self, after: str) -> str:
        """The next row that waits, after this one and round again; empty when none does."""
        order = {row_id: place for place, row_id in enumerate(self.by_id)}
        here = order.get(after, -1)
        following = (row_id for row_id in self.open if order[row_id] > here)
        return next(following, self.open[0] if self.open else "")

    def alike(self, row: JudgedRow, finding: Finding) -> int:
        """Open rows, this one included, that ask the same about the same spelling."""
        return self.spellings.get(spelling_of(row, finding), 0) if finding.spelling else 0


def row_id(table: int, number: int) -> str:
    """The id of a row in the review."""
    return f"{table}:{number}"


def spelling_of(row: JudgedRow, finding: Finding) -> Spelling:
    """What rows have in common that one answer may serve."""
    return (row.table, finding.code, finding.field, finding.spelling)


def verdict_of(row: JudgedRow) -> RowVerdict:
    """Where the row belongs."""
    match row.cls:
        case RowClass.REFUSED:
            return RowVerdict.REFUSED
        case RowClass.LEFT_OUT:
            return RowVerdict.LEFT_OUT
        case RowClass.NEEDS_DECISION:
            probable = row.relation is Relation.PROBABLY_SAME
            return RowVerdict.PROBABLY if probable else RowVerdict.DECIDE
        case RowClass.VALID:
            return RowVerdict.SAME if row.relation is Relation.SAME else RowVerdict.NEW


def review_of(judged: Judged) -> Review:
    """The import as the page shows it."""
    missing = _not_coming(judged)
    tables = tuple(_table(table, missing) for table in judged.tables)
    lines = [line for table in tables for line in table.lines]
    waiting = [line for line in lines if line.verdict in OPEN_VERDICTS]
    spellings = Counter(
        spelling_of(line.judged, finding) for line in waiting for finding in line.judged.questions
    )
    return Review(
        judged,
        tables,
        tuple(line.id for line in waiting),
        spellings,
        {line.id: line for line in lines},
    )


def judged_review(
    tables: tuple[Table, ...],
    known: KnownRecords,
    today: date,
    decisions: tuple[Decision, ...],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Review:
    """Judge the tables anew. Raises `ImportStopped`."""
    judged = judge_all(
        tables, known, today=today, decisions=decisions, progress=progress, cancelled=cancelled
    )
    return review_of(judged)


def answered_review(judged: Judged, decisions: tuple[Decision, ...]) -> Review:
    """The import with more answers."""
    return review_of(apply(judged, decisions))


def refused_of(row: JudgedRow) -> tuple[Finding, ...]:
    """Why the row is refused."""
    return tuple(finding for finding in row.findings if finding.action is Action.REFUSE)


def _not_coming(judged: Judged) -> frozenset[tuple[int, int]]:
    """Rows that will not be stored now: refused, left out, open, or held back with one of those."""
    out = (row for table in judged.tables for row in table.rows if row.cls is not RowClass.VALID)
    return frozenset((row.table, row.number) for row in out) | held_back(judged)


def _waits(row: JudgedRow, missing: frozenset[tuple[int, int]]) -> bool:
    if row.cls is not RowClass.VALID:
        return False
    people: tuple[PersonRef | None, ...] = ()
    if isinstance(row.record, ActivityRow) and row.relation is not Relation.SAME:
        people = (row.record.volunteer, row.record.participant)
    named = {(who.table, who.row) for who in people if who is not None and not who.stored_id}
    return bool((named | {(row.table, row.number)}) & missing)


def _table(table: JudgedTable, missing: frozenset[tuple[int, int]]) -> ReviewTable:
    sources = {row.number: row for row in table.table.rows}
    lines = tuple(
        ReviewLine(
            row_id(row.table, row.number),
            table.table,
            row,
            RowVerdict.WAITS if _waits(row, missing) else verdict_of(row),
            sources.get(row.number),
        )
        for row in table.rows
    )
    return ReviewTable(table, lines, Counter(line.verdict for line in lines))
