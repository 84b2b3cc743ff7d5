"""The outcome of judging: a verdict per row, and what the whole import would do."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from services.formats.registers.decisions import Decision
from services.formats.registers.exclusions import Exclusion
from services.formats.registers.findings import Answer, Finding
from services.formats.registers.kinds import Action, Kind, Relation, RowClass
from services.formats.registers.known import ImportRules, KnownRecords
from services.formats.registers.records import PersonRef, Record
from services.formats.registers.tables import Table

_DUPLICATE = frozenset({"dup_certain", "dup_probable", "dup_activity", "offer_duplicate"})


@dataclass(frozen=True, slots=True)
class JudgedRow:
    """One data row with its verdict.

    ``record`` is None for a refused row; for a row that waits it holds what is certain so far.
    ``same_as`` names the person it is, or may be, the same as.
    """

    table: int
    number: int
    cls: RowClass
    relation: Relation
    findings: tuple[Finding, ...]
    record: Record | None
    name: str = ""
    same_as: PersonRef | None = None
    stored_id: str = ""
    answers: tuple[tuple[str, Answer], ...] = ()
    """(code, answer) of the findings a person has answered."""
    deleted: bool = False
    """True when the person has asked to be deleted: then nothing of the row is kept or shown."""

    @property
    def questions(self) -> tuple[Finding, ...]:
        """Findings that still wait for a person."""
        return tuple(finding for finding in self.findings if finding.open)

    @property
    def duplicate(self) -> bool:
        """Whether the row may repeat an earlier one."""
        return any(finding.code in _DUPLICATE for finding in self.findings)

    @property
    def untouched(self) -> bool:
        """Valid, and nothing had to be changed or flagged."""
        return self.cls is RowClass.VALID and all(
            finding.action is Action.ACCEPT for finding in self.findings
        )


@dataclass(frozen=True, slots=True)
class JudgedTable:
    """A table with the verdicts of its rows."""

    index: int
    table: Table
    kind: Kind
    rows: tuple[JudgedRow, ...]

    def count(self, cls: RowClass) -> int:
        """Number of rows of a class."""
        return sum(1 for row in self.rows if row.cls is cls)

    @property
    def duplicates(self) -> int:
        """Rows that may repeat an earlier one; they are counted as needing a decision too."""
        return sum(1 for row in self.rows if row.duplicate)

    @property
    def codes(self) -> Counter[str]:
        """How often each code was found."""
        return Counter(finding.code for row in self.rows for finding in row.findings)


@dataclass(frozen=True, slots=True)
class Judged:
    """All tables of one import, judged together."""

    tables: tuple[JudgedTable, ...]
    exclusions: tuple[Exclusion, ...]
    offered: tuple[Table, ...]
    """Tables that were found but are not imported by themselves."""
    today: date
    rules: ImportRules
    known: KnownRecords
    decisions: tuple[Decision, ...] = ()

    @property
    def questions(self) -> tuple[tuple[JudgedRow, Finding], ...]:
        """Everything that waits for a person, row by row."""
        return tuple(
            (row, finding)
            for table in self.tables
            for row in table.rows
            if row.cls is RowClass.NEEDS_DECISION
            for finding in row.questions
        )

    def row(self, table: int, number: int) -> JudgedRow | None:
        """A row by its table and its number in the sheet."""
        return next((row for row in self.tables[table].rows if row.number == number), None)
