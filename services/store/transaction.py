"""Reading and writing records. Every write leaves its journal line here, so that none can forget it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar

from services.domain.access import Actor, Right
from services.domain.changes import Kind, Outcome, Undo
from services.domain.errors import NotAllowed, NotFound, VaultMissing
from services.domain.journal import Action, JournalLine
from services.domain.norwegian_dates import norwegian_day
from services.ports import Clock, Randomness
from services.store import search
from services.store.connection import Connection
from services.store.journal import Changes, JournalWriter, lines
from services.store.keys import Keys
from services.store.record_codec import Column, blanks_of, from_row, to_columns
from services.store.tables import Table

R = TypeVar("R")
V = TypeVar("V")


class Reading:
    """A consistent view of the store for one question, asked by one actor."""

    def __init__(
        self, connection: Connection, by: Actor, clock: Clock, keys: Keys | None = None
    ) -> None:
        self._connection = connection
        self.by = by
        self._keys = keys
        self.now: datetime = clock.now()

    @property
    def today(self) -> date:
        """The date on the wall at the centre (Norwegian time)."""
        return norwegian_day(self.now)

    @property
    def keys(self) -> Keys:
        """The key slots of the vault file. Raises `VaultMissing` for a store opened without one."""
        if self._keys is None:
            raise VaultMissing
        return self._keys

    def require(self, *rights: Right) -> None:
        """Raises `NotAllowed` unless the actor has at least one of the rights."""
        if not any(self.by.may(right) for right in rights):
            raise NotAllowed(rights[0].value)

    def get(self, table: Table[R], record_id: str) -> R:
        """The record. Raises `NotFound`."""
        found = self.find(table, record_id)
        if found is None:
            raise NotFound(table.name)
        return found

    def find(self, table: Table[R], record_id: str) -> R | None:
        """The record, or None."""
        rows = self.all(table, "id = ?", record_id)
        return rows[0] if rows else None

    def all(self, table: Table[R], where: str = "", *values: Column, order: str = "") -> list[R]:
        """The records that meet a condition (`?` for each value), in an order of columns."""
        sql = f"SELECT {table.columns} FROM {table.name}"  # noqa: S608 - names of our own tables
        sql += f" WHERE {where}" if where else ""
        sql += f" ORDER BY {order}" if order else ""
        return [from_row(table.record, row) for row in self._connection.execute(sql, values)]

    def rows(self, sql: str, *values: Column) -> list[Any]:
        """The rows of a SELECT, as tuples."""
        return self._connection.execute(sql, values).fetchall()  # type: ignore[no-any-return]  # untyped library

    def value(self, sql: str, *values: Column) -> Any:
        """The first column of the first row of a SELECT, or None."""
        row = self._connection.execute(sql, values).fetchone()
        return row[0] if row else None

    def journal_lines(self, where: str, *values: Column) -> list[JournalLine]:
        """The journal lines that meet a condition (`?` for each value), in order."""
        return list(lines(self._connection, where, *values))


class Transaction(Reading):
    """One use case's reads and writes: all of it, or nothing."""

    def __init__(
        self,
        connection: Connection,
        by: Actor,
        clock: Clock,
        randomness: Randomness,
        keys: Keys | None = None,
    ) -> None:
        super().__init__(connection, by, clock, keys)
        self._randomness = randomness
        self._afterwards: list[Callable[[], None]] = []
        self._journal = JournalWriter(connection, by, self.now)
        self._changed: set[Kind] = set()
        self._back_to = self._journal.first

    def new_id(self) -> str:
        """A fresh id for a record."""
        return self._randomness.new_id()

    def afterwards(self, act: Callable[[], None]) -> None:
        """Do this once everything is stored; not at all when the transaction is rolled back."""
        self._afterwards.append(act)

    def committed(self) -> None:
        """Called by the store after the commit."""
        for act in self._afterwards:
            act()

    def add(self, table: Table[R], record: R, *, reason: str = "") -> None:
        """Store a new record."""
        columns = to_columns(record)
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        self._connection.execute(
            f"INSERT INTO {table.name} ({names}) VALUES ({marks})",  # noqa: S608 - names of our own tables
            tuple(columns.values()),
        )
        record_id = str(columns["id"])
        blanks = blanks_of(type(record))
        written: Changes = {
            name: (None, value) for name, value in columns.items() if value != blanks[name]
        }
        self._told(table, Action.CREATED, record_id, written, reason)
        search.put_new(self._connection, table, record_id, record)

    def replace(self, table: Table[R], record: R, *, reason: str = "") -> bool:
        """Store the record in place of the one with its id; whether anything differed. Raises `NotFound`."""
        after = to_columns(record)
        record_id = str(after["id"])
        stored = self.get(table, record_id)
        before = to_columns(stored)
        changes = {
            name: (before[name], value) for name, value in after.items() if before[name] != value
        }
        if not changes:
            return False
        self._write_columns(table, record_id, {name: new for name, (_, new) in changes.items()})
        self._told(table, Action.CHANGED, record_id, changes, reason)
        if table.found_by and table.found_by(stored) != table.found_by(record):
            search.put(self._connection, table, record_id, record)
        return True

    def remove(self, table: Table[R], record_id: str, *, reason: str = "") -> None:
        """Delete the record. Raises `NotFound`."""
        before = to_columns(self.get(table, record_id))
        self._connection.execute(f"DELETE FROM {table.name} WHERE id = ?", (record_id,))  # noqa: S608 - own name
        blanks = blanks_of(table.record)
        gone: Changes = {
            name: (value, None) for name, value in before.items() if value != blanks[name]
        }
        self._told(table, Action.REMOVED, record_id, gone, reason)
        search.drop(self._connection, table, record_id)

    def note(
        self,
        action: Action,
        subject_kind: str,
        subject_id: str,
        reason: str = "",
        changes: Changes | None = None,
    ) -> None:
        """Leave a journal line about something that is no change of a record: a look, a send, a backup."""
        self._journal.write(action, subject_kind, subject_id, changes or {}, reason)
        self._changed.add(Kind.JOURNAL)

    def touch(self, *kinds: Kind) -> None:
        """Let views of these kinds know, although no record of them was written."""
        self._changed.update(kinds)

    def past_recall(self) -> None:
        """What was written so far stays when the outcome is turned back."""
        self._back_to = self._journal.last + 1

    def done(self, value: V, *, undo: bool = False) -> Outcome[V]:
        """The use case's outcome; with `undo` it can be turned back as a whole, or since `past_recall`."""
        wrote = self._journal.last >= self._back_to
        back = Undo(self._back_to, self._journal.last) if undo and wrote else None
        return Outcome(value, frozenset(self._changed), back)

    def turn_back(self, table: Table[R], record_id: str, columns: dict[str, Column]) -> None:
        """Write raw columns back into an existing record, as undo does."""
        before = to_columns(self.get(table, record_id))
        changes = {
            name: (before[name], value) for name, value in columns.items() if before[name] != value
        }
        if not changes:
            return
        self._write_columns(table, record_id, columns)
        self._told(table, Action.CHANGED, record_id, changes, "undo")
        search.put(self._connection, table, record_id, self.get(table, record_id))

    def bring_back(self, table: Table[R], columns: dict[str, Column]) -> None:
        """Store a removed record again from the columns that its journal line kept."""
        row = tuple(columns.get(name, blank) for name, blank in blanks_of(table.record).items())
        self.add(table, from_row(table.record, row), reason="undo")

    def _write_columns(self, table: Table[Any], record_id: str, columns: dict[str, Column]) -> None:
        assignments = ", ".join(f'"{name}" = ?' for name in columns)
        self._connection.execute(
            f"UPDATE {table.name} SET {assignments} WHERE id = ?",  # noqa: S608 - names of our own tables
            (*columns.values(), record_id),
        )

    def _told(
        self, table: Table[Any], action: Action, record_id: str, changes: Changes, reason: str
    ) -> None:
        self._changed.add(table.kind)
        if table.journal:
            self._journal.write(action, table.name, record_id, changes, reason)
