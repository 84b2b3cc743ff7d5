"""Quick unlock: PIN and keyring together, five tries, each on the disk before it is judged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from services.domain.errors import (
    Invalid,
    QuickUnlockSpent,
    QuickUnlockUnavailable,
    WrongSecret,
)
from services.store.key_slots import SlotKind
from services.store.keys import Keys
from services.store.vault_file import read_vault, write_vault
from services.use_cases.accounts import new_one_time_code
from services.use_cases.house import House, leave
from services.use_cases.quick_unlock import (
    QuickUnlockState,
    SwitchOnQuickUnlock,
    quick_unlock_state,
    switch_off_quick_unlock,
    switch_on_quick_unlock,
)
from services.use_cases.unlocking import unlock, unlock_quickly
from tests.fakes.house import LEADER, PASSPHRASE, a_house, founded
from tests.fakes.keyring import FakeKeyVault, RefusingKeyVault
from tests.fakes.time import FakeClock

PIN = "2719"


def with_pin(folder: Path, keyring: FakeKeyVault) -> House:
    house = a_house(folder, keyring=keyring)
    unlocked = founded(house).unlocked
    unlocked.store.run(switch_on_quick_unlock, SwitchOnQuickUnlock(PIN, PIN), unlocked.actor)
    leave(unlocked)
    return house


def wait(house: House) -> None:
    assert isinstance(house.clock, FakeClock)
    house.clock.seconds += 301


def wrong_pin(house: House) -> None:
    wait(house)
    with pytest.raises(WrongSecret):
        unlock_quickly(house, LEADER, "9999")


def quick_slots(house: House) -> list[int]:
    slots = read_vault(house.places.vault).slots
    return [slot.tries for slot in slots if slot.kind is SlotKind.QUICK]


def test_the_pin_opens_on_this_machine(tmp_path: Path) -> None:
    house = with_pin(tmp_path, FakeKeyVault())
    unlocked = unlock_quickly(house, LEADER, PIN)
    assert unlocked.account.last_unlocked_with == "pin"
    assert unlocked.store.ask(quick_unlock_state, None, unlocked.actor) is QuickUnlockState.ON
    leave(unlocked)


def test_a_damaged_key_file_is_told_of_to_who_comes_in_by_pin_too(tmp_path: Path) -> None:
    house = with_pin(tmp_path, FakeKeyVault())
    house.places.vault.write_bytes(b"{")
    told = []
    for _ in range(2):
        unlocked = unlock_quickly(house, LEADER, PIN)
        told.append(unlocked.vault_was_damaged)
        leave(unlocked)
    assert told == [True, False]


def test_the_pin_opens_nothing_without_this_machines_keyring(tmp_path: Path) -> None:
    house = with_pin(tmp_path, FakeKeyVault())
    with pytest.raises(WrongSecret):
        unlock_quickly(replace(house, keyring=FakeKeyVault()), LEADER, PIN)
    with pytest.raises(QuickUnlockUnavailable):
        unlock_quickly(replace(house, keyring=RefusingKeyVault()), LEADER, PIN)
    with pytest.raises(QuickUnlockUnavailable):
        unlock_quickly(replace(house, keyring=None), LEADER, PIN)
    leave(unlock(house, LEADER, PASSPHRASE))


def test_the_fifth_wrong_pin_ends_it_and_the_passphrase_still_opens(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    house = with_pin(tmp_path, keyring)
    for _ in range(4):
        wrong_pin(house)
    assert quick_slots(house) == [4]
    wait(house)
    with pytest.raises(QuickUnlockSpent):
        unlock_quickly(house, LEADER, "9999")
    assert quick_slots(house) == []
    assert keyring.kept == {}
    wait(house)
    with pytest.raises(WrongSecret):
        unlock_quickly(house, LEADER, PIN)
    wait(house)
    leave(unlock(house, LEADER, PASSPHRASE))


def test_the_right_pin_starts_the_count_anew(tmp_path: Path) -> None:
    house = with_pin(tmp_path, FakeKeyVault())
    for _ in range(4):
        wrong_pin(house)
    wait(house)
    leave(unlock_quickly(house, LEADER, PIN))
    assert quick_slots(house) == [0]


def test_a_program_killed_while_judging_the_fifth_try_gives_no_sixth(tmp_path: Path) -> None:
    house = with_pin(tmp_path, FakeKeyVault())
    vault = read_vault(house.places.vault)
    (slot,) = (slot for slot in vault.slots if slot.kind is SlotKind.QUICK)
    write_vault(house.places.vault, vault.changed(slot, replace(slot, tries=5)))
    with pytest.raises(QuickUnlockSpent):
        unlock_quickly(house, LEADER, PIN)
    assert quick_slots(house) == []


def test_a_name_without_a_pin_is_refused_like_a_wrong_pin(tmp_path: Path) -> None:
    house = with_pin(tmp_path, FakeKeyVault())
    with pytest.raises(WrongSecret) as known:
        unlock_quickly(house, LEADER, "9999")
    with pytest.raises(WrongSecret) as unknown:
        unlock_quickly(house, "Nobody", "9999")
    assert vars(known.value) == vars(unknown.value)


@pytest.mark.parametrize("pin", ["", "123", "1234", "9876", "1111", "12a4", "1" * 13, "٣٤٥٩"])
def test_a_pin_that_is_guessed_first_is_refused(tmp_path: Path, pin: str) -> None:
    unlocked = founded(a_house(tmp_path, keyring=FakeKeyVault())).unlocked
    with pytest.raises(Invalid) as refused:
        unlocked.store.run(switch_on_quick_unlock, SwitchOnQuickUnlock(pin, pin), unlocked.actor)
    assert refused.value.field == "pin"
    leave(unlocked)


@pytest.mark.parametrize("keyring", [None, RefusingKeyVault()])
def test_without_a_real_keyring_it_is_not_offered(
    tmp_path: Path, keyring: RefusingKeyVault | None
) -> None:
    unlocked = founded(a_house(tmp_path, keyring=keyring)).unlocked
    state = unlocked.store.ask(quick_unlock_state, None, unlocked.actor)
    assert state is QuickUnlockState.NOT_OFFERED
    with pytest.raises(QuickUnlockUnavailable):
        unlocked.store.run(switch_on_quick_unlock, SwitchOnQuickUnlock(PIN, PIN), unlocked.actor)
    assert {slot.kind for slot in read_vault(unlocked_keys(unlocked.store.keys).path).slots} == {
        SlotKind.PERSON,
        SlotKind.RECOVERY,
    }
    leave(unlocked)


def unlocked_keys(keys: Keys | None) -> Keys:
    assert keys is not None
    return keys


def test_switching_off_and_a_new_code_end_the_pin(tmp_path: Path) -> None:
    keyring = FakeKeyVault()
    house = with_pin(tmp_path, keyring)
    unlocked = unlock(house, LEADER, PASSPHRASE)
    unlocked.store.run(switch_off_quick_unlock, None, unlocked.actor)
    assert quick_slots(house) == []
    assert keyring.kept == {}
    unlocked.store.run(switch_on_quick_unlock, SwitchOnQuickUnlock(PIN, PIN), unlocked.actor)
    unlocked.store.run(new_one_time_code, unlocked.account.id, unlocked.actor)
    assert quick_slots(house) == []
    leave(unlocked)
