"""The full-text index over what search may find."""

from __future__ import annotations

from typing import Any

from services.store.connection import Connection
from services.store.search_text import fold
from services.store.tables import Table


def put(connection: Connection, table: Table[Any], record_id: str, record: object) -> None:
    """Let search find the record under its present words."""
    drop(connection, table, record_id)
    put_new(connection, table, record_id, record)


def put_new(connection: Connection, table: Table[Any], record_id: str, record: object) -> None:
    """Let search find a record that it does not know yet."""
    if table.found_by is None:
        return
    title, body = table.found_by(record)
    cursor = connection.execute(
        "INSERT INTO found (kind, record_id, title) VALUES (?, ?, ?)",
        (table.name, record_id, title),
    )
    connection.execute(
        "INSERT INTO found_words (rowid, title, body) VALUES (?, ?, ?)",
        (cursor.lastrowid, fold(title), fold(body)),
    )


def drop(connection: Connection, table: Table[Any], record_id: str) -> None:
    """Let search forget the record."""
    if table.found_by is None:
        return
    row = connection.execute(
        "SELECT id FROM found WHERE kind = ? AND record_id = ?", (table.name, record_id)
    ).fetchone()
    if row is None:
        return
    connection.execute("DELETE FROM found_words WHERE rowid = ?", row)
    connection.execute("DELETE FROM found WHERE id = ?", row)
