"""An open store: runs use cases and questions, one at a time, on the thread that opened it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from services.domain.access import Actor
from services.domain.changes import Outcome
from services.ports import Clock, Randomness
from services.store.connection import Connection, connect, our_errors
from services.store.integrity import check_pages
from services.store.journal import verify_chain
from services.store.keys import Keys
from services.store.migrate import migrate
from services.store.record_codec import forget_decoded
from services.store.transaction import Reading, Transaction

C = TypeVar("C")
V = TypeVar("V")


class Store:
    """The encrypted store, open. Not to be shared between threads; close it to forget the key."""

    def __init__(
        self, path: Path, connection: Connection, clock: Clock, randomness: Randomness
    ) -> None:
        self.path = path
        self._connection = connection
        self._clock = clock
        self._randomness = randomness
        self.keys: Keys | None = None
        """The vault file's slots, when the store was opened through them."""

    def run(
        self, use_case: Callable[[Transaction, C], Outcome[V]], command: C, by: Actor
    ) -> Outcome[V]:
        """Run one use case in one transaction: all of it is stored when this returns, or nothing.

        Raises what the use case raises, `DiskFull`, `StoreBusy`, `StoreDamaged` or `StoreReadOnly`.
        """
        with our_errors(), self._transaction():
            transaction = Transaction(
                self._connection, by, self._clock, self._randomness, self.keys
            )
            outcome = use_case(transaction, command)
        transaction.committed()
        return outcome

    def ask(self, question: Callable[[Reading, C], V], about: C, by: Actor) -> V:
        """Answer one question from one consistent view of the store; nothing is written."""
        with our_errors():
            self._connection.execute("BEGIN")
            try:
                return question(Reading(self._connection, by, self._clock, self.keys), about)
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("COMMIT")

    def check(self) -> int:
        """Check every page and the journal's chain; the number of journal lines.

        Raises `StoreDamaged` or `JournalBroken`.
        """
        check_pages(self._connection)
        with our_errors():
            return verify_chain(self._connection)

    def close(self) -> None:
        """Close the file. The connection's memory of the key is wiped by SQLCipher."""
        with contextlib.suppress(Exception):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()
        forget_decoded()

    @property
    def connection(self) -> Connection:
        """The raw connection, for the store's own modules (backup, benchmarks of the store)."""
        return self._connection

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(Exception):
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
            raise


def open_store(
    path: Path,
    key: bytes,
    clock: Clock,
    randomness: Randomness,
    before_migration: Callable[[Any], object] = lambda _connection: None,
) -> Store:
    """Open (or begin) the store at `path` and bring it up to date.

    `before_migration` gets the connection before an existing store is changed.
    Raises `WrongKey`, `StoreDamaged`, `StoreNewer`, `StoreReadOnly`, `StoreBusy`, `DiskFull`.
    """
    connection = connect(path, key)
    try:
        migrate(connection, lambda: before_migration(connection))
    except BaseException:
        connection.close()
        raise
    return Store(path, connection, clock, randomness)
