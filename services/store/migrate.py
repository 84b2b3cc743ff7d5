"""Brings a store up to the schema that this program knows, one migration and one transaction at a time."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import resources
from typing import Final

from services.domain.errors import StoreNewer
from services.store.connection import Connection, our_errors

_NUMBERED: Final = re.compile(r"(\d{4})_\w+\.sql")


def migrations() -> dict[int, str]:
    """The numbered migrations in order: number → SQL."""
    folder = resources.files("services.store") / "migrations"
    found = {
        int(match.group(1)): entry.read_text(encoding="utf-8")
        for entry in folder.iterdir()
        if (match := _NUMBERED.fullmatch(entry.name))
    }
    return dict(sorted(found.items()))


def known_version() -> int:
    """The newest schema this program knows."""
    return max(migrations())


def version_of(connection: Connection) -> int:
    """The schema the store has; 0 for an empty one."""
    with our_errors():
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: Connection, before_first: Callable[[], object] = lambda: None) -> int:
    """Apply what is missing; the number of migrations applied.

    `before_first` runs once before anything is changed in a store that holds something (the backup).
    Raises `StoreNewer` when the store is ahead of this program; then nothing was touched.
    """
    found, known = version_of(connection), known_version()
    if found > known:
        raise StoreNewer(found, known)
    missing = {number: sql for number, sql in migrations().items() if number > found}
    if missing and found > 0:
        before_first()
    for number, sql in missing.items():
        _apply(connection, number, sql)
    return len(missing)


def _apply(connection: Connection, number: int, sql: str) -> None:
    with our_errors():
        # One script, so that the version and the schema can only change together.
        try:
            connection.executescript(
                f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {number};\nCOMMIT;"
            )
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
