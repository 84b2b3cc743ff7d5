"""Damaged, foreign, missing and newer files: each is told, and nothing is made worse."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.domain.access import SYSTEM
from services.domain.changes import Outcome
from services.domain.errors import (
    JournalBroken,
    Refused,
    StoreDamaged,
    StoreMissing,
    StoreNewer,
    VaultDamaged,
    VaultMissing,
    WrongKey,
)
from services.domain.participants import Participant
from services.store.connection import connect
from services.store.store import Store, open_store
from services.store.tables import PARTICIPANT
from services.store.transaction import Transaction
from services.store.vault_file import copy_of
from services.use_cases.backups import BackUp, RestoreBackup, back_up, restore_backup
from services.use_cases.house import House, check_folder, leave
from services.use_cases.unlocking import unlock
from tests.fakes.house import LEADER, PASSPHRASE, a_house, founded

PAGE = 4096


def welcome_many(transaction: Transaction, count: int) -> Outcome[None]:
    for number in range(count):
        person = Participant(transaction.new_id(), f"Deltaker {number}", transaction.now)
        transaction.add(PARTICIPANT, person)
    return transaction.done(None)


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A locked centre with 150 participants and a backup."""
    house = a_house(tmp_path)
    unlocked = founded(house).unlocked
    unlocked.store.run(welcome_many, 150, unlocked.actor)
    unlocked.store.run(back_up, BackUp(tmp_path / "kopi.medvandrer"), unlocked.actor)
    leave(unlocked)
    return house


def flip_in_page(path: Path, number: int) -> None:
    content = bytearray(path.read_bytes())
    content[number * PAGE + 100] ^= 0x55
    path.write_bytes(content)


def test_a_flipped_byte_in_any_page_is_told_before_or_by_the_check(
    house: House, tmp_path: Path
) -> None:
    whole = house.places.store.read_bytes()
    pages = len(whole) // PAGE
    chosen = {0, 1, pages - 1, *random.Random(1).sample(range(pages), 6)}
    for page in sorted(chosen):
        house.places.store.write_bytes(whole)
        flip_in_page(house.places.store, page)
        with pytest.raises((StoreDamaged, WrongKey)):
            _open_and_check(house)


def _open_and_check(house: House) -> None:
    unlocked = unlock(house, LEADER, PASSPHRASE)
    try:
        unlocked.store.check()
    finally:
        leave(unlocked)


def test_a_damaged_store_is_mended_from_the_backup(house: House, tmp_path: Path) -> None:
    flip_in_page(house.places.store, 2)
    command = RestoreBackup(tmp_path / "kopi.medvandrer", LEADER, PASSPHRASE)
    restored = restore_backup(house, command)
    count = restored.store.ask(
        lambda reading, _: reading.value("SELECT count(*) FROM participant"), None, SYSTEM
    )
    assert count == 150
    assert restored.store.check() > 0
    leave(restored)


@pytest.mark.parametrize("size", [0, 1, 1000, PAGE, 5 * PAGE + 17])
def test_a_store_cut_short_is_not_taken_for_a_new_one(house: House, size: int) -> None:
    content = house.places.store.read_bytes()
    house.places.store.write_bytes(content[:size])
    with pytest.raises((StoreDamaged, WrongKey)):
        _open_and_check(house)
    assert house.places.store.stat().st_size == size


def test_a_missing_vault_a_missing_store_and_a_damaged_vault_are_told_apart(
    house: House,
) -> None:
    places = house.places
    vault, store = places.vault.read_bytes(), places.store.read_bytes()
    for path in (places.vault, copy_of(places.vault)):
        path.unlink()
    with pytest.raises(VaultMissing):
        check_folder(house)
    for path in (places.vault, copy_of(places.vault)):
        path.write_bytes(b"{}")
    with pytest.raises(VaultDamaged):
        unlock(house, LEADER, PASSPHRASE)
    places.vault.write_bytes(vault)
    places.store.unlink()
    with pytest.raises(StoreMissing):
        unlock(house, LEADER, PASSPHRASE)
    places.store.write_bytes(store)
    leave(unlock(house, LEADER, PASSPHRASE))


def test_a_damaged_vault_with_a_good_copy_opens_tells_and_is_mended(house: House) -> None:
    house.places.vault.write_bytes(b"rubbish")
    unlocked = unlock(house, LEADER, PASSPHRASE)
    assert unlocked.vault_was_damaged
    leave(unlocked)
    assert house.places.vault.read_bytes() == copy_of(house.places.vault).read_bytes()
    unlocked = unlock(house, LEADER, PASSPHRASE)
    assert not unlocked.vault_was_damaged
    leave(unlocked)


def test_a_store_from_another_centre_does_not_fit_the_key(house: House, tmp_path: Path) -> None:
    other = a_house(tmp_path / "other", seed=7)
    leave(founded(other).unlocked)
    shutil.copyfile(other.places.store, house.places.store)
    with pytest.raises(WrongKey):
        unlock(house, LEADER, PASSPHRASE)


def test_a_newer_store_is_refused_untouched_and_counts_as_no_wrong_try(house: House) -> None:
    unlocked = unlock(house, LEADER, PASSPHRASE)
    unlocked.store.connection.execute("PRAGMA user_version = 9999")
    leave(unlocked)
    before = house.places.store.read_bytes()
    for _ in range(6):
        with pytest.raises(StoreNewer):
            unlock(house, LEADER, PASSPHRASE)
    assert house.places.store.read_bytes() == before


def test_a_plain_database_or_a_spreadsheet_is_no_store(house: House) -> None:
    for content in (b"SQLite format 3\x00" + bytes(8176), b"PK\x03\x04" + bytes(9000)):
        house.places.store.write_bytes(content)
        with pytest.raises((WrongKey, StoreDamaged)):
            unlock(house, LEADER, PASSPHRASE)
        assert house.places.store.read_bytes() == content


@pytest.fixture
def opened(house: House) -> Iterator[Store]:
    unlocked = unlock(house, LEADER, PASSPHRASE)
    yield unlocked.store
    unlocked.store.close()


def test_a_journal_that_was_changed_by_hand_is_found(house: House, opened: Store) -> None:
    opened.connection.execute("DROP TRIGGER journal_is_not_changed")
    opened.connection.execute("UPDATE journal SET account = 'someone else' WHERE seq = 5")
    with pytest.raises(JournalBroken):
        opened.check()


def test_the_key_stands_in_no_file_and_no_refusal(house: House, opened: Store) -> None:
    keys = opened.keys
    assert keys is not None
    places = [path for path in house.folder.rglob("*") if path.is_file()]
    for path in places:
        content = path.read_bytes()
        assert keys.store_key not in content
        assert keys.store_key.hex().encode() not in content.lower()
        assert PASSPHRASE.encode() not in content
        assert LEADER.encode() not in content
    assert keys.store_key.hex() not in repr(keys)
    with pytest.raises(Refused) as refused:
        connect(house.places.store, bytes(32))
    assert str(refused.value) == ""


def test_the_store_begins_anew_only_where_it_is_told_to(tmp_path: Path, house: House) -> None:
    with pytest.raises(Refused):
        open_store(tmp_path / "no" / "such" / "folder", bytes(32), house.clock, house.randomness)
