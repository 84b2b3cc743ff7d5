"""From files to tables, away from the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from resources import resource
from services.formats.registers import (
    FileProblem,
    FileRefused,
    Kind,
    Table,
    find_tables,
    read_workbook,
)

PRACTICE: Final = (
    "practice/tsb-enheter.csv",
    "practice/tilbud.csv",
    "practice/tidgivere.xlsx",
    "practice/deltakere.xlsx",
    "practice/aktiviteter.csv",
)
"""The register of invented people that the program carries with it."""


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table in a file, and whether it is to be brought in."""

    table: Table
    used: bool

    @property
    def kind(self) -> Kind | None:
        """What its rows are about; None while nobody knows."""
        return self.table.kind

    def use(self, *, used: bool) -> FoundTable:
        """The same, brought in or not."""
        table = self.table.with_mapping(self.table.mapping) if used else self.table
        return replace(self, table=table, used=used and table.kind is not None)

    def as_kind(self, kind: Kind) -> FoundTable:
        """The same, read as another kind of register; it is then brought in."""
        return FoundTable(self.table.as_kind(kind), used=True)

    def with_column(self, index: int, field: str | None) -> FoundTable:
        """The same with one column taken for something else."""
        mapping = self.table.mapping.with_column(index, field)
        return replace(self, table=self.table.with_mapping(mapping))


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What was found in one file, or why it was refused. `source` is where it is read again: its path, or
    its name in the practice register.
    """

    name: str
    tables: tuple[FoundTable, ...] = ()
    problem: FileProblem | None = None
    source: str = ""


def read_file(path: Path, wanted: Kind | None, cancelled: Callable[[], bool]) -> ReadFile:
    """The tables of a file. `wanted` is the kind of those that cannot be told from their headings.

    Raises `ImportStopped`; every other trouble with the file is in the answer.
    """
    try:
        found = find_tables(read_workbook(path, cancelled=cancelled))
    except FileRefused as refusal:
        return ReadFile(path.name, problem=refusal.problem, source=str(path))
    if not found:
        return ReadFile(path.name, problem=FileProblem.NO_TABLE, source=str(path))
    tables = tuple(_found(table, wanted) for table in found)
    return ReadFile(path.name, tables, source=str(path))


def read_practice(name: str, wanted: Kind | None, cancelled: Callable[[], bool]) -> ReadFile:
    """The same for a file of the practice register, by its name among the resources."""
    with _as_path(name) as path:
        return replace(read_file(path, wanted, cancelled), source=name)


def read_again(source: str, wanted: Kind | None, cancelled: Callable[[], bool]) -> ReadFile:
    """A file once more, by the `source` it had."""
    if source in PRACTICE:
        return read_practice(source, wanted, cancelled)
    return read_file(Path(source), wanted, cancelled)


def _found(table: Table, wanted: Kind | None) -> FoundTable:
    if table.kind is None and wanted is not None:
        table = replace(table.as_kind(wanted), by_itself=False, why_offered=table.why_offered)
    return FoundTable(table, table.by_itself and table.kind is not None)


@contextmanager
def _as_path(name: str) -> Iterator[Path]:
    from importlib.resources import as_file

    with as_file(resource(name)) as path:
        yield path
