"""Every released schema comes up to exactly the fresh one, and what was in it is still there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from services.domain.access import SYSTEM
from services.store import migrate
from services.store.backup import verify_unpacked
from services.store.backup_file import unpack_backup
from services.store.connection import Connection, connect
from services.store.record_codec import plan_of
from services.store.store import open_store
from services.store.tables import ALL, Table
from services.use_cases.house import leave
from services.use_cases.unlocking import unlock
from tests.fakes.house import LEADER, PASSPHRASE, a_house, founded
from tests.fakes.time import FakeClock, FakeRandomness

KEY = bytes(32)
RELEASED = tuple(migrate.migrations())
"""Each migration's number is the schema of a release."""


def shape(connection: Connection) -> list[Any]:
    """The schema, in words that do not depend on how it came about."""
    tables = [
        (name, connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall())
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    rest = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type <> 'table'"
    ).fetchall()
    keys = [
        (name, connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall())
        for name, _ in tables
    ]
    return [sorted(map(repr, part)) for part in (tables, rest, keys)]


def at_release(path: Path, release: int) -> Connection:
    connection = connect(path, KEY)
    for number, sql in migrate.migrations().items():
        if number <= release:
            migrate._apply(connection, number, sql)
    return connection


@pytest.mark.parametrize("release", RELEASED)
def test_a_released_schema_upgrades_to_exactly_the_fresh_one(tmp_path: Path, release: int) -> None:
    old = at_release(tmp_path / "old", release)
    migrate.migrate(old)
    fresh = connect(tmp_path / "fresh", KEY)
    migrate.migrate(fresh)
    assert shape(old) == shape(fresh)
    assert migrate.version_of(old) == migrate.known_version()
    old.close()
    fresh.close()


def test_migrations_are_numbered_without_gaps() -> None:
    assert tuple(range(1, len(RELEASED) + 1)) == RELEASED


@pytest.mark.parametrize("table", ALL.values(), ids=list(ALL))
def test_a_tables_columns_are_the_fields_of_its_record_in_order(
    tmp_path: Path, table: Table[Any]
) -> None:
    connection = connect(tmp_path / "store", KEY)
    migrate.migrate(connection)
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table.name}")')]
    assert columns == [name for name, *_ in plan_of(table.record)]
    connection.close()


def with_next_migration(monkeypatch: pytest.MonkeyPatch, sql: str) -> None:
    """As if the next release were here."""
    following = {**migrate.migrations(), migrate.known_version() + 1: sql}
    monkeypatch.setattr(migrate, "migrations", lambda: following)


def test_a_migration_is_preceded_by_a_backup_that_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = a_house(tmp_path)
    unlocked = founded(house).unlocked
    key = unlocked.store.keys.store_key if unlocked.store.keys else b""
    leave(unlocked)
    with_next_migration(monkeypatch, "ALTER TABLE centre ADD COLUMN motto TEXT;")
    later = unlock(house, LEADER, PASSPHRASE)
    assert migrate.version_of(later.store.connection) == migrate.known_version()
    leave(later)
    (saved,) = house.places.backups.iterdir()
    room = tmp_path / "room"
    room.mkdir()
    unpack_backup(saved, room)
    assert verify_unpacked(room, key).rows["account"] == 1


def test_a_migration_that_fails_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "store"
    open_store(path, KEY, FakeClock(), FakeRandomness()).close()
    before = migrate.known_version()
    with_next_migration(
        monkeypatch, "ALTER TABLE centre ADD COLUMN motto TEXT; INSERT INTO nowhere VALUES (1);"
    )
    with pytest.raises(Exception, match="nowhere"):
        open_store(path, KEY, FakeClock(), FakeRandomness())
    monkeypatch.undo()
    store = open_store(path, KEY, FakeClock(), FakeRandomness())
    assert migrate.version_of(store.connection) == before
    assert store.ask(lambda reading, _: reading.rows("PRAGMA table_info(centre)"), None, SYSTEM)
    assert "motto" not in str(store.connection.execute("PRAGMA table_info(centre)").fetchall())
    store.close()
