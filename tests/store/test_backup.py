"""A backup is whole when it is told to be, and only whole ones are brought back."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.domain.access import Actor, Role
from services.domain.errors import (
    BackupUnusable,
    Invalid,
    NotAllowed,
    Refused,
    StoreNewer,
    WrongSecret,
)
from services.use_cases.accounts import accounts
from services.use_cases.backups import BackUp, RestoreBackup, back_up, last_backup, restore_backup
from services.use_cases.centre import rename_centre, the_centre
from services.use_cases.house import Found, House, Unlocked, check_folder, leave
from services.use_cases.unlocking import unlock
from tests.fakes.house import (
    LEADER,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    a_house,
    founded,
    with_coordinator,
)


def backed_up(folder: Path) -> tuple[House, Path, str]:
    """A house that went on after its backup, the backup, and the recovery key."""
    house, target = a_house(folder), folder / "kopi.medvandrer"
    centre = founded(house)
    unlocked = centre.unlocked
    unlocked.store.run(back_up, BackUp(target), unlocked.actor)
    unlocked.store.run(rename_centre, "After the backup", unlocked.actor)
    leave(unlocked)
    return house, target, centre.recovery_key


def name_of(unlocked: Unlocked) -> str:
    return unlocked.store.ask(the_centre, None, unlocked.actor).name


def test_a_backup_is_brought_back_and_what_was_there_is_kept_aside(tmp_path: Path) -> None:
    house, target, _ = backed_up(tmp_path)
    restored = restore_backup(house, RestoreBackup(target, LEADER, PASSPHRASE))
    assert name_of(restored) == "Kafé Brua"
    assert restored.store.check() > 0
    leave(restored)
    aside = House(tmp_path / "aside", house.clock, house.randomness, "laptop")
    aside.folder.mkdir()
    (house.folder / "centre.aside-1").rename(aside.places.centre)
    before = unlock(aside, LEADER, PASSPHRASE)
    assert name_of(before) == "After the backup"
    leave(before)


def test_a_backup_is_brought_back_on_a_fresh_machine(tmp_path: Path) -> None:
    _, target, recovery_key = backed_up(tmp_path)
    for secret in (PASSPHRASE, recovery_key):
        fresh = a_house(tmp_path / secret[:3])
        restored = restore_backup(fresh, RestoreBackup(target, LEADER, secret))
        assert name_of(restored) == "Kafé Brua"
        leave(restored)
        leave(unlock(fresh, LEADER, PASSPHRASE))


def test_the_backup_is_noted_and_what_it_holds_is_told(tmp_path: Path) -> None:
    unlocked = founded(a_house(tmp_path)).unlocked
    assert unlocked.store.ask(last_backup, None, unlocked.actor) is None
    outcome = unlocked.store.run(back_up, BackUp(tmp_path / "b"), unlocked.actor)
    assert outcome.value.rows["life_area"] == 6
    assert unlocked.store.ask(last_backup, None, unlocked.actor) is not None
    leave(unlocked)


def test_the_backup_file_tells_no_names(tmp_path: Path) -> None:
    _, target, _ = backed_up(tmp_path)
    content = target.read_bytes()
    for word in (LEADER.encode(), "Kafé Brua".encode(), b"livsomr", b"life_area", b"SQLite format"):
        assert word not in content


def test_a_wrong_secret_and_one_without_the_right_leave_everything_as_it_is(
    tmp_path: Path,
) -> None:
    house, _, _ = backed_up(tmp_path)
    unlocked = unlock(house, LEADER, PASSPHRASE)
    code = with_coordinator(unlocked).code
    newer = tmp_path / "newer"
    unlocked.store.run(back_up, BackUp(newer), unlocked.actor)
    leave(unlocked)
    with pytest.raises(WrongSecret):
        restore_backup(house, RestoreBackup(newer, LEADER, OTHER_PASSPHRASE))
    with pytest.raises(NotAllowed):
        restore_backup(house, RestoreBackup(newer, "Hanne Brekke", code))
    assert not house.places.restoring.exists()
    after = unlock(house, LEADER, PASSPHRASE)
    assert len(after.store.ask(accounts, None, after.actor)) == 2
    leave(after)


@given(st.integers(0, 10**9), st.integers(1, 255))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_flipped_byte_in_a_backup_is_refused_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, at: int, flip: int
) -> None:
    folder = tmp_path_factory.mktemp("flip")
    _, target, _ = backed_up(folder)
    content = bytearray(target.read_bytes())
    content[at % len(content)] ^= flip
    target.write_bytes(content)
    fresh = a_house(folder / "fresh")
    try:
        restored = restore_backup(fresh, RestoreBackup(target, LEADER, PASSPHRASE))
    except Refused:
        assert check_folder(fresh) is Found.NOTHING
        return
    assert name_of(restored) == "Kafé Brua"
    restored.store.check()
    leave(restored)


def rewritten(target: Path, **changes: object) -> None:
    with zipfile.ZipFile(target) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    manifest = {**json.loads(parts["manifest.json"]), **changes}
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        for name in ("store", "vault"):
            archive.writestr(name, parts[name])


def test_a_backup_from_a_newer_program_is_told_as_such(tmp_path: Path) -> None:
    house, target, _ = backed_up(tmp_path)
    rewritten(target, schema=9999)
    with pytest.raises(StoreNewer):
        restore_backup(house, RestoreBackup(target, LEADER, PASSPHRASE))
    leave(unlock(house, LEADER, PASSPHRASE))


def test_files_that_are_no_backups_are_refused(tmp_path: Path) -> None:
    house, target, _ = backed_up(tmp_path)
    other_archive = tmp_path / "letters.docx"
    with zipfile.ZipFile(other_archive, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    text = tmp_path / "notes.txt"
    text.write_text("not a backup")
    half = tmp_path / "half"
    half.write_bytes(target.read_bytes()[: target.stat().st_size // 2])
    for path in (other_archive, text, half, tmp_path / "nowhere", tmp_path):
        with pytest.raises(BackupUnusable):
            restore_backup(house, RestoreBackup(path, LEADER, PASSPHRASE))
    rewritten(target, format="another-program")
    with pytest.raises(BackupUnusable):
        restore_backup(house, RestoreBackup(target, LEADER, PASSPHRASE))
    leave(unlock(house, LEADER, PASSPHRASE))


def test_a_backup_does_not_go_into_the_centres_own_folder_nor_over_a_folder(tmp_path: Path) -> None:
    house = a_house(tmp_path)
    unlocked = founded(house).unlocked
    for target in (house.places.centre / "b", tmp_path):
        with pytest.raises(Invalid):
            unlocked.store.run(back_up, BackUp(target), unlocked.actor)
    volunteer = Actor("v", frozenset({Role.VOLUNTEER}), "laptop")
    with pytest.raises(NotAllowed):
        unlocked.store.run(back_up, BackUp(tmp_path / "b"), volunteer)
    leave(unlocked)
