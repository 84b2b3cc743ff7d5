"""Answers from a person. One answer may serve one row, one spelling, or every row of a column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from services.formats.registers.findings import Answer, Finding


@dataclass(frozen=True, slots=True)
class Decision:
    """An answer to the findings it covers.

    ``table`` is the table's place in the import. ``row`` None covers all rows; ``field`` and
    ``spelling`` (the finding's own) narrow it down to one column and one way of writing.
    ``value`` is the text to use for ``SET_VALUE``.
    """

    answer: Answer
    table: int
    code: str
    row: int | None = None
    field: str | None = None
    spelling: str | None = None
    value: str = ""

    def covers(self, table: int, finding: Finding) -> bool:
        """Whether this answer is one to the finding."""
        return (
            self.table == table
            and self.code == finding.code
            and self.row in {None, finding.row}
            and self.field in {None, finding.field}
            and self.spelling in {None, finding.spelling}
        )


class DecisionBook:
    """Decisions in order, found quickly by table and code; the latest one counts."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self.all = tuple(decisions)
        self._by: dict[tuple[int, str], list[Decision]] = {}
        self._values: dict[int, list[Decision]] = {}
        for decision in self.all:
            self._by.setdefault((decision.table, decision.code), []).append(decision)
            if decision.answer is Answer.SET_VALUE:
                self._values.setdefault(decision.table, []).append(decision)

    def answer(self, table: int, finding: Finding) -> Decision | None:
        """The latest answer to a finding."""
        listed = self._by.get((table, finding.code), ())
        return next((d for d in reversed(listed) if d.covers(table, finding)), None)

    def has_values(self, table: int) -> bool:
        """Whether any value was typed for this table."""
        return table in self._values

    def value(self, table: int, row: int, field: str, spelling: str) -> str | None:
        """The text a person has put in place of a cell's, if any."""
        for decision in reversed(self._values.get(table, ())):
            if (
                decision.field == field
                and decision.row in {None, row}
                and decision.spelling in {None, spelling}
                and (decision.row is not None or decision.spelling is not None)
            ):
                return decision.value
        return None
