"""From a name and a secret to an open store.

The app, the command line and the tour all come in here. Each function takes the time of a key
derivation (about 0.4 s) and belongs on the thread that shall own the store.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from services.domain.access import SYSTEM, Account, Role
from services.domain.errors import (
    QuickUnlockSpent,
    QuickUnlockUnavailable,
    Refused,
    StoreMissing,
    WrongSecret,
)
from services.domain.printed_keys import RECOVERY_BYTES, typed
from services.store.key_slots import Content, SlotKind, salt_for, same_name, spoken
from services.store.keys import OF_A_PERSON, recovery_salt
from services.store.passphrases import chosen
from services.store.quick_unlock import QuickUnlock
from services.store.tables import ACCOUNT
from services.store.transaction import Reading
from services.store.vault_file import Vault, read_vault
from services.use_cases.house import (
    Found,
    House,
    Unlocked,
    UnlockedWith,
    check_folder,
    enter,
    open_with_key,
)


def unlock(house: House, name: str, secret: str) -> Unlocked:
    """Open the store with a name and its passphrase or one-time code.

    A wrong name and a wrong secret take the same work and give the same `WrongSecret`. Also raises
    `TooEarly`, and what `check_folder` and `open_with_key` raise.
    """
    vault = _vault(house)

    def try_it() -> Unlocked:
        found = opened_by(vault, house, name, secret)
        once = found[0] is SlotKind.ONE_TIME
        way = UnlockedWith.ONE_TIME_CODE if once else UnlockedWith.PASSPHRASE
        unlocked = enter(house, found[1].store_key, found[1].account_id, way)
        return replace(unlocked, must_choose=once, vault_was_damaged=vault.from_copy)

    return counted(house, try_it)


def unlock_quickly(house: House, name: str, pin: str) -> Unlocked:
    """Open the store with a name and its PIN on this machine.

    Raises what `unlock` raises, `QuickUnlockSpent` and `QuickUnlockUnavailable`.
    """
    vault = _vault(house)
    if house.keyring is None:
        raise QuickUnlockUnavailable("none")
    quick = QuickUnlock(house.places.vault, house.keyring)

    def try_it() -> Unlocked:
        content = quick.open(name, pin)
        unlocked = enter(house, content.store_key, content.account_id, UnlockedWith.PIN)
        return replace(unlocked, vault_was_damaged=vault.from_copy)

    return counted(house, try_it)


def recover(house: House, recovery_key: str, name: str, passphrase: str, again: str) -> Unlocked:
    """Give a leader a new passphrase by the printed recovery key, and open the store.

    Raises `KeyMistyped`, `WrongSecret` (key, or no open leader account of that name),
    `Invalid(passphrase | again)` and what `unlock` raises.
    """
    secret = typed(recovery_key, RECOVERY_BYTES)
    new = chosen("passphrase", passphrase, again, (name,))
    vault = _vault(house)

    def try_it() -> Unlocked:
        found = vault.open_slot(secret, recovery_salt(vault), frozenset({SlotKind.RECOVERY}))
        if found is None:
            raise WrongSecret
        key = found[1].store_key
        leader = _leader(house, key, name)
        house.keys(key).set_passphrase(leader.id, leader.name, new)
        return enter(house, key, leader.id, UnlockedWith.RECOVERY_KEY)

    return counted(house, try_it)


def opened_by(vault: Vault, house: House, name: str, secret: str) -> tuple[SlotKind, Content]:
    """What the name and the secret open in a vault. Raises `WrongSecret`."""
    found = vault.open_slot(spoken(secret), salt_for(vault.salt, "person", name), OF_A_PERSON)
    if found is None:
        raise WrongSecret
    slot, content = found
    if content.expires_at is not None and content.expires_at < house.clock.now():
        raise WrongSecret
    return slot.kind, content


def counted(house: House, try_it: Callable[[], Unlocked]) -> Unlocked:
    """Count the try as wrong first, and take it back only when the secret was right."""
    tries = house.tries()
    tries.require_open()
    tries.count()
    try:
        unlocked = try_it()
    except WrongSecret:
        raise WrongSecret(tries.wait_now()) from None
    except QuickUnlockSpent:
        raise
    except Refused:
        tries.take_back()  # not a guess: the store, the disk or the keyring is at fault
        raise
    tries.forget()
    return unlocked


def _vault(house: House) -> Vault:
    if check_folder(house) is Found.NOTHING:
        raise StoreMissing
    return read_vault(house.places.vault)


def _leader(house: House, key: bytes, name: str) -> Account:
    """The open leader account of this name. Raises `WrongSecret`."""

    def named(reading: Reading, _: None) -> Account | None:
        for account in reading.all(ACCOUNT, "closed_at IS NULL"):
            if Role.LEADER in account.roles and same_name(account.name) == same_name(name):
                return account
        return None

    store = open_with_key(house, key)
    try:
        leader = store.ask(named, None, SYSTEM)
    finally:
        store.close()
    if leader is None:
        raise WrongSecret
    return leader
