"""Killed (-9) at every step: what was confirmed is there, and the next start works."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.domain.access import SYSTEM
from services.domain.errors import Refused
from services.store import migrate
from services.store.store import open_store
from services.use_cases.accounts import accounts
from services.use_cases.backups import BackUp, RestoreBackup, back_up, restore_backup
from services.use_cases.centre import rename_centre, the_centre
from services.use_cases.house import Found, House, Unlocked, check_folder, leave
from services.use_cases.unlocking import unlock
from tests.fakes.house import LEADER, OTHER_PASSPHRASE, PASSPHRASE, a_house, founded
from tests.security.killing import NEXT_RELEASE, unlock_key


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """Kafé Brua with a backup from before it was renamed."""
    folder = tmp_path / "template"
    folder.mkdir()
    house = a_house(folder)
    unlocked = founded(house).unlocked
    backup = house.folder / "kopi.medvandrer"
    unlocked.store.run(back_up, BackUp(backup), unlocked.actor)
    unlocked.store.run(rename_centre, "After the backup", unlocked.actor)
    leave(unlocked)
    return folder


def killed(work: str, template: Path, tmp_path: Path, tree: Path) -> Iterator[tuple[House, bool]]:
    """The houses that were left by each killing, and whether the work had come through."""
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.security.killing", work, template, out],
        cwd=tree,
        check=True,
        capture_output=True,
        text=True,
    )
    last = int(done.stdout)
    assert last > 5, "the killing hit nothing"
    for step in range(1, last + 1):
        yield a_house(out / str(step), seed=step), step == last


def healthy(unlocked: Unlocked) -> Unlocked:
    assert unlocked.store.check() > 0
    return unlocked


def names(unlocked: Unlocked) -> set[str]:
    return {row.account.name for row in unlocked.store.ask(accounts, None, unlocked.actor)}


def test_while_founding_the_next_start_founds_or_unlocks(tmp_path: Path, tree: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    outcomes = set()
    for house, came_through in killed("found", empty, tmp_path, tree):
        found = check_folder(house)
        outcomes.add(found)
        if found is Found.NOTHING:
            assert not came_through
            leave(healthy(founded(house).unlocked))
        else:
            leave(healthy(unlock(house, LEADER, PASSPHRASE)))
    assert outcomes == {Found.NOTHING, Found.CENTRE}


def test_while_opening_an_account_the_leader_gets_in_and_can_open_it_again(
    template: Path, tmp_path: Path, tree: Path
) -> None:
    for house, came_through in killed("account", template, tmp_path, tree):
        unlocked = healthy(unlock(house, LEADER, PASSPHRASE))
        assert came_through <= ("Hanne Brekke" in names(unlocked))
        leave(unlocked)


def test_while_changing_the_passphrase_exactly_one_of_the_two_opens(
    template: Path, tmp_path: Path, tree: Path
) -> None:
    opened_with = set()
    for house, came_through in killed("passphrase", template, tmp_path, tree):
        working = []
        for secret in (PASSPHRASE, OTHER_PASSPHRASE):
            try:
                leave(healthy(unlock(house, LEADER, secret)))
                working.append(secret)
            except Refused:
                continue
        assert len(working) == 1
        assert not came_through or working == [OTHER_PASSPHRASE]
        opened_with.update(working)
    assert opened_with == {PASSPHRASE, OTHER_PASSPHRASE}


@pytest.mark.parametrize("work", ["pin", "unlocking"])
def test_while_setting_a_pin_or_unlocking_the_passphrase_still_opens(
    template: Path, tmp_path: Path, tree: Path, work: str
) -> None:
    for house, _ in killed(work, template, tmp_path, tree):
        leave(healthy(unlock(house, LEADER, PASSPHRASE)))


def test_while_backing_up_the_backup_is_the_old_one_or_the_new_one(
    template: Path, tmp_path: Path, tree: Path
) -> None:
    seen = set()
    for house, came_through in killed("backup", template, tmp_path, tree):
        leave(healthy(unlock(house, LEADER, PASSPHRASE)))
        fresh = a_house(house.folder / "fresh")
        command = RestoreBackup(house.folder / "kopi.medvandrer", LEADER, PASSPHRASE)
        restored = healthy(restore_backup(fresh, command))
        name = restored.store.ask(the_centre, None, restored.actor).name
        seen.add(name)
        assert not came_through or name == "After the backup"
        leave(restored)
    assert seen == {"Kafé Brua", "After the backup"}


def test_while_restoring_the_centre_is_the_one_before_or_the_one_restored(
    template: Path, tmp_path: Path, tree: Path
) -> None:
    seen = set()
    for house, came_through in killed("restore", template, tmp_path, tree):
        unlocked = healthy(unlock(house, LEADER, PASSPHRASE))
        name = unlocked.store.ask(the_centre, None, unlocked.actor).name
        seen.add(name)
        assert not came_through or name == "Kafé Brua"
        leave(unlocked)
    assert seen == {"Kafé Brua", "After the backup"}


def test_while_migrating_the_schema_is_the_old_one_or_the_new_one(
    template: Path, tmp_path: Path, tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = migrate.known_version()
    following = {**migrate.migrations(), old + 1: NEXT_RELEASE}
    for house, came_through in killed("migrate", template, tmp_path, tree):
        with monkeypatch.context() as patched:
            if came_through:
                patched.setattr(migrate, "migrations", lambda: following)
            unlocked = healthy(unlock(house, LEADER, PASSPHRASE))
            assert migrate.version_of(unlocked.store.connection) == (old + came_through)
            columns = str(unlocked.store.connection.execute("PRAGMA table_info(centre)").fetchall())
            assert ("motto" in columns) is came_through
            leave(unlocked)


def test_a_killed_migration_is_made_up_for_at_the_next_start(
    template: Path, tmp_path: Path, tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = next(killed("migrate", template, tmp_path, tree))
    key = unlock_key(first)
    following = {**migrate.migrations(), migrate.known_version() + 1: NEXT_RELEASE}
    monkeypatch.setattr(migrate, "migrations", lambda: following)
    store = open_store(first.places.store, key, first.clock, first.randomness)
    rows = store.ask(lambda reading, _: reading.value("SELECT count(*) FROM noted"), None, SYSTEM)
    assert rows == 400
    store.close()
