"""The vault file: opens to the right secret only, tells nothing, and survives damage to one copy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.errors import VaultDamaged, VaultMissing, WrongSecret
from services.store.key_derivation import Cost, calibrated
from services.store.key_slots import SlotKind, salt_for, spoken
from services.store.keys import OF_A_PERSON, Keys
from services.store.vault_file import Vault, copy_of, read_vault, write_vault
from tests.fakes.house import CHEAP, LEADER, OTHER_PASSPHRASE, PASSPHRASE
from tests.fakes.time import REFERENCE, FakeRandomness

KEY = bytes(range(32))
ACCOUNT = "00000000-0000-4000-8000-000000000001"


def keys_in(folder: Path) -> Keys:
    path = folder / "vault"
    write_vault(path, Vault(bytes(32), CHEAP))
    keys = Keys(path, KEY, FakeRandomness())
    keys.set_passphrase(ACCOUNT, LEADER, PASSPHRASE)
    return keys


def opens(keys: Keys, name: str, secret: str) -> bool:
    vault = read_vault(keys.path)
    found = vault.open_slot(spoken(secret), salt_for(vault.salt, "person", name), OF_A_PERSON)
    return found is not None and found[1].store_key == KEY


def test_name_and_passphrase_give_the_store_key(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    assert opens(keys, "  kari STRAND ", PASSPHRASE)
    assert not opens(keys, LEADER, PASSPHRASE + " ")
    assert not opens(keys, "Kari Strande", PASSPHRASE)


def test_letters_composed_in_another_way_are_the_same_secret(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    assert opens(keys, LEADER, PASSPHRASE.replace("å", "a\u030a"))


def test_a_new_passphrase_puts_an_end_to_the_old_one_in_the_copy_too(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.set_passphrase(ACCOUNT, LEADER, OTHER_PASSPHRASE)
    keys.path.write_bytes(b"damaged")
    assert read_vault(keys.path).from_copy
    assert not opens(keys, LEADER, PASSPHRASE)
    assert opens(keys, LEADER, OTHER_PASSPHRASE)


def test_a_one_time_code_takes_the_place_of_a_passphrase(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    code = keys.one_time_code(ACCOUNT, LEADER, REFERENCE)
    assert opens(keys, LEADER, code.lower().replace("-", " "))
    assert not opens(keys, LEADER, PASSPHRASE)
    with pytest.raises(WrongSecret):
        keys.require(LEADER, PASSPHRASE, ACCOUNT)


def test_a_new_recovery_key_puts_an_end_to_the_old_one(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.new_recovery_key()
    keys.new_recovery_key()
    kinds = [slot.kind for slot in read_vault(keys.path).slots]
    assert kinds.count(SlotKind.RECOVERY) == 1


def test_slots_of_unknown_accounts_are_swept_and_others_stay(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.new_recovery_key()
    keys.set_passphrase("gone", "Ola Nordmann", OTHER_PASSPHRASE)
    keys.sweep(frozenset({ACCOUNT}))
    assert opens(keys, LEADER, PASSPHRASE)
    assert not opens(keys, "Ola Nordmann", OTHER_PASSPHRASE)
    assert len(read_vault(keys.path).slots) == 2


def test_the_file_tells_no_name_and_all_slots_look_alike(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.new_recovery_key()
    keys.set_passphrase("b" * 36, "Bo", OTHER_PASSPHRASE)
    text = keys.path.read_text().casefold()
    for word in ("kari", "strand", "bo", ACCOUNT, KEY.hex()):
        assert f'"{word}' not in text
    assert "strand" not in text
    assert len({len(slot.sealed) for slot in read_vault(keys.path).slots}) == 1


def test_each_slot_records_what_its_derivation_costs(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    slot = json.loads(keys.path.read_text())["vault"]["slots"][0]
    assert slot["cost"] == {"memory": 64, "passes": 1, "lanes": 1}


@given(st.integers(0, 5000), st.integers(1, 255))
def test_any_flipped_byte_is_noticed_and_the_copy_opens(
    tmp_path_factory: pytest.TempPathFactory, at: int, flip: int
) -> None:
    keys = keys_in(tmp_path_factory.mktemp("vault"))
    content = bytearray(keys.path.read_bytes())
    at %= len(content)
    content[at] ^= flip
    keys.path.write_bytes(content)
    assert opens(keys, LEADER, PASSPHRASE)


def test_damage_to_file_and_copy_is_told(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.path.write_bytes(keys.path.read_bytes()[:-40])
    copy_of(keys.path).write_bytes(b"")
    with pytest.raises(VaultDamaged):
        read_vault(keys.path)


def test_a_missing_file_is_read_from_its_copy_and_told_when_both_are_gone(tmp_path: Path) -> None:
    keys = keys_in(tmp_path)
    keys.path.unlink()
    assert opens(keys, LEADER, PASSPHRASE)
    copy_of(keys.path).unlink()
    with pytest.raises(VaultMissing):
        read_vault(keys.path)


def test_a_file_that_asks_for_all_the_memory_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    write_vault(path, Vault(bytes(32), Cost(1 << 30, 1, 1)))
    with pytest.raises(VaultDamaged):
        read_vault(path)


@pytest.mark.parametrize(
    ("seconds_per_pass", "memory", "passes"),
    [(0.001, 512 * 1024, 24), (0.02, 435 * 1024, 3), (0.2, 64 * 1024, 3), (5.0, 64 * 1024, 3)],
)
def test_the_cost_is_measured_within_bounds(
    seconds_per_pass: float, memory: int, passes: int
) -> None:
    cost = calibrated(lambda cost: seconds_per_pass * cost.passes * cost.memory / (64 * 1024))
    assert abs(cost.memory - memory) <= 16 * 1024
    assert cost.passes == passes
    assert cost.is_sane()
