"""Saves a centre to one encrypted file, and counts it as saved only when it has been opened again."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from services.domain.errors import (
    BackupUnusable,
    JournalBroken,
    StoreDamaged,
    StoreNewer,
    WrongKey,
)
from services.store.backup_file import pack
from services.store.connection import Connection, connect, our_errors
from services.store.durable_file import our_file_errors, replace_durably, sync_file
from services.store.integrity import check_pages
from services.store.journal import verify_chain
from services.store.migrate import known_version, version_of
from services.store.places import store_in, vault_in
from services.store.vault_file import read_vault


@dataclass(frozen=True, slots=True)
class Contents:
    """What a store holds, to compare by: rows in each table, journal lines and the last line's hash."""

    rows: dict[str, int]
    journal: int
    head: str


def contents_of(connection: Connection) -> Contents:
    """What the open store holds now."""
    with our_errors():
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%) STRICT' ORDER BY name"
        ).fetchall()
        rows = {
            name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - own names
            for (name,) in names
        }
        last = connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
        journal, head = last.fetchone() or (0, "")
    return Contents(rows, int(journal), str(head))


def save_backup(centre: Path, key: bytes, target: Path, made_at: datetime) -> Contents:
    """Write the centre as it is now, store and vault, to `target`; what was verified to be in it.

    Reads what is committed through a connection of its own: others may go on working. The file at
    `target` is replaced when everything has been verified, or stays as it was.
    Raises `DiskFull`, `StoreReadOnly`, `StoreDamaged`, `BackupUnusable` (could not be verified).
    """
    with our_file_errors():
        target.parent.mkdir(parents=True, exist_ok=True)
    with _workroom(target.with_name(target.name + ".part")) as room:
        expected, schema = _copy_store(store_in(centre), store_in(room), key)
        with our_file_errors():
            shutil.copyfile(vault_in(centre), vault_in(room))
        read_vault(vault_in(room))
        if verify_unpacked(room, key) != expected:
            raise BackupUnusable("compare")
        part = room / "backup"
        pack(part, room, schema, made_at)
        with our_file_errors():
            sync_file(part)
            replace_durably(part, target)
    return expected


def verify_unpacked(room: Path, key: bytes) -> Contents:
    """What the store in `room` holds, every page and journal line checked.

    Raises `BackupUnusable`, `StoreNewer`.
    """
    try:
        with contextlib.closing(connect(store_in(room), key)) as connection:
            found = version_of(connection)
            if found > known_version():
                raise StoreNewer(found, known_version())
            check_pages(connection)
            verify_chain(connection)
            contents = contents_of(connection)
            with our_errors():
                # One file without companions: what is renamed is all there is.
                connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    except (WrongKey, StoreDamaged, JournalBroken):
        raise BackupUnusable("check") from None
    return contents


@contextlib.contextmanager
def _workroom(room: Path) -> Iterator[Path]:
    with our_file_errors():
        shutil.rmtree(room, ignore_errors=True)
        room.mkdir(mode=0o700)
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _copy_store(store: Path, copy: Path, key: bytes) -> tuple[Contents, int]:
    with contextlib.closing(connect(store, key)) as source, our_errors():
        source.execute("BEGIN")
        contents, schema = contents_of(source), version_of(source)
        with contextlib.closing(connect(copy, key)) as target:
            source.backup(target)
        source.execute("COMMIT")
    return contents, schema
