"""The full-text index over what search may find."""

from __future__ import annotations

from typing import Any

from services.store.connection import Connection
from services.store.search_text import fold
from services.store.tables import Table


def put(connection: Connection, table: Table[Any], record_id: str, record: object) -> None:
    """Let search find the record under its present words; it keeps its place among the others."""
    if table.found_by is None:
        return
    place = _place_of(connection, table, record_id)
    if place is None:
        put_new(connection, table, record_id, record)
        return
    title, body = table.found_by(record)
    connection.execute(
        "UPDATE found SET title = ? WHERE id = ? AND title IS NOT ?", (title, place, title)
    )
    connection.execute("DELETE FROM found_words WHERE rowid = ?", (place,))
    _write_words(connection, place, title, body)


def put_new(connection: Connection, table: Table[Any], record_id: str, record: object) -> None:
    """Let search find a record that it does not know yet."""
    if table.found_by is None:
        return
    title, body = table.found_by(record)
    cursor = connection.execute(
        "INSERT INTO found (kind, record_id, title) VALUES (?, ?, ?)",
        (table.name, record_id, title),
    )
    _write_words(connection, cursor.lastrowid, title, body)


def drop(connection: Connection, table: Table[Any], record_id: str) -> None:
    """Let search forget the record."""
    if table.found_by is None:
        return
    place = _place_of(connection, table, record_id)
    if place is None:
        return
    connection.execute("DELETE FROM found_words WHERE rowid = ?", (place,))
    connection.execute("DELETE FROM found WHERE id = ?", (place,))


def _place_of(connection: Connection, table: Table[Any], record_id: str) -> int | None:
    row = connection.execute(
        "SELECT id FROM found WHERE kind = ? AND record_id = ?", (table.name, record_id)
    ).fetchone()
    return None if row is None else int(row[0])


def _write_words(connection: Connection, place: int | None, title: str, body: str) -> None:
    connection.execute(
        "INSERT INTO found_words (rowid, title, body) VALUES (?, ?, ?)",
        (place, fold(title), fold(body)),
    )
