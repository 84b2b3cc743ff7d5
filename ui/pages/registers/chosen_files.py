"""The files that were chosen, their tables in one order, and what a person makes of them. No widgets here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from services.formats.registers import Table
from ui.pages.registers.reading import FoundTable, ReadFile


@dataclass(frozen=True, slots=True)
class ChosenFiles:
    """Files in the order they came. Each change gives new ones; tables are numbered across all files."""

    files: tuple[ReadFile, ...] = ()

    @property
    def tables(self) -> tuple[FoundTable, ...]:
        """All tables of all files, in order."""
        return tuple(table for file in self.files for table in file.tables)

    @property
    def used(self) -> tuple[Table, ...]:
        """The tables that are brought in."""
        return tuple(found.table for found in self.tables if found.used)

    def with_read(self, found: Iterable[ReadFile]) -> ChosenFiles:
        """These and more; one with the same name takes the place of the one before."""
        more = tuple(found)
        names = {file.name for file in more}
        kept = tuple(file for file in self.files if file.name not in names)
        return ChosenFiles((*kept, *more))

    def without(self, name: str) -> ChosenFiles:
        """All but the one of this name."""
        return ChosenFiles(tuple(file for file in self.files if file.name != name))

    def with_table(self, number: int, change: Callable[[FoundTable], FoundTable]) -> ChosenFiles:
        """The same with one table made into something else."""
        place = 0
        files = []
        for file in self.files:
            tables = []
            for found in file.tables:
                tables.append(change(found) if place == number else found)
                place += 1
            files.append(replace(file, tables=tuple(tables)))
        return ChosenFiles(tuple(files))
