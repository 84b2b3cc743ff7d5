"""Checks every page of an open store."""

from __future__ import annotations

from services.domain.errors import StoreDamaged
from services.store.connection import Connection, our_errors


def check_pages(connection: Connection) -> None:
    """Check each page's seal, the tables' build and their references. Raises `StoreDamaged`."""
    with our_errors():
        for sql in ("PRAGMA cipher_integrity_check", "PRAGMA quick_check"):
            rows = [row[0] for row in connection.execute(sql).fetchall()]
            if rows and rows != ["ok"]:
                raise StoreDamaged("integrity check")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise StoreDamaged("foreign keys")
