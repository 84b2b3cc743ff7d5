"""Appends to the journal and checks its chain."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from services.domain.access import Actor
from services.domain.errors import JournalBroken
from services.domain.journal import FIRST_HASH, Action, JournalLine, line_hash
from services.store.connection import Connection
from services.store.record_codec import Column, from_row

_COLUMNS = "seq, at, account, device, action, subject_kind, subject_id, changes, reason, previous_hash, hash"

_as_text: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

Changes = Mapping[str, tuple[Column, Column]]
"""Field → (before, after), as the columns hold them."""


class JournalWriter:
    """Writes the lines of one transaction; each line carries the hash of the one before."""

    def __init__(self, connection: Connection, by: Actor, at: datetime) -> None:
        self._connection = connection
        self._by = by
        self._at = at.isoformat(timespec="microseconds")
        last = connection.execute(
            "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        self._seq: int = last[0] if last else 0
        self._hash: str = last[1] if last else FIRST_HASH
        self.first = self._seq + 1

    @property
    def last(self) -> int:
        """The number of the line written last, or of the one before this transaction."""
        return self._seq

    def write(
        self, action: Action, kind: str, subject_id: str, changes: Changes, reason: str = ""
    ) -> None:
        """Append one line."""
        body = _as_text(changes)
        self._seq += 1
        fields = (
            self._seq, self._at, self._by.account_id, self._by.device, action.value, kind, subject_id,
            body, reason, self._hash,
        )  # fmt: skip
        self._hash = line_hash(fields)
        self._connection.execute(
            f"INSERT INTO journal ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?)",  # noqa: S608 - constant
            (*fields, self._hash),
        )


def lines(connection: Connection, where: str = "", *values: Column) -> Iterator[JournalLine]:
    """Journal lines in order, narrowed by a condition with `?` for each value."""
    condition = f"WHERE {where}" if where else ""
    for row in connection.execute(
        f"SELECT {_COLUMNS} FROM journal {condition} ORDER BY seq",  # noqa: S608 - own conditions, bound values
        values,
    ):
        yield from_row(JournalLine, row)


def verify_chain(connection: Connection) -> int:
    """The number of lines, when every line's hash fits. Raises `JournalBroken` at the first that does not."""
    expected_hash, count = FIRST_HASH, 0
    for row in connection.execute(f"SELECT {_COLUMNS} FROM journal ORDER BY seq"):  # noqa: S608 - constant
        count += 1
        fits = row[0] == count and row[9] == expected_hash and row[10] == line_hash(row[:10])
        if not fits:
            raise JournalBroken(count)
        expected_hash = row[10]
    return count
