"""The house on this machine: what lies in a data folder, and how a key becomes an open store."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from services.domain.access import SYSTEM, Account, Actor
from services.domain.changes import Outcome
from services.domain.errors import Refused, StoreDamaged, StoreMissing, VaultMissing, WrongSecret
from services.domain.journal import Action
from services.domain.standing import Standing
from services.ports import Clock, KeyVault, Randomness
from services.store.backup import save_backup
from services.store.connection import Connection
from services.store.key_derivation import Cost
from services.store.key_slots import SlotKind
from services.store.keys import Keys
from services.store.migrate import version_of
from services.store.places import Places
from services.store.restoring import finish_restoring
from services.store.store import Store, open_store
from services.store.tables import ACCOUNT
from services.store.transaction import Reading, Transaction
from services.store.tries import Tries
from services.store.vault_file import copy_of, read_vault, repair_copies

_ONE_PAGE: Final = 4096


class Found(StrEnum):
    """What lies in a data folder."""

    NOTHING = "nothing"
    CENTRE = "centre"


class UnlockedWith(StrEnum):
    """By which way someone came in; kept with the account."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a word for a way in
    PIN = "pin"
    ONE_TIME_CODE = "one_time_code"
    RECOVERY_KEY = "recovery_key"
    FOUNDING = "founding"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class House:
    """One data folder on one machine, with what is needed from outside.

    `cost`: what the key derivation of a new vault shall cost; measured when None. `keyring`: the
    operating system's, for the quick unlock; None where there is none.
    """

    folder: Path
    clock: Clock
    randomness: Randomness
    device: str
    cost: Cost | None = None
    keyring: KeyVault | None = None

    @property
    def places(self) -> Places:
        """Where the files lie."""
        return Places(self.folder)

    def tries(self) -> Tries:
        """The wrong tries lately."""
        return Tries(self.places.tries, self.clock)

    def keys(self, store_key: bytes) -> Keys:
        """The key slots, for one who has the store's key."""
        return Keys(self.places.vault, store_key, self.randomness, self.keyring)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open store and who opened it. `must_choose`: came with a one-time code, owes a passphrase."""

    store: Store
    account: Account
    actor: Actor
    must_choose: bool = False
    vault_was_damaged: bool = False


def check_folder(house: House) -> Found:
    """What lies here, after finishing or clearing away what a crash left.

    Raises `VaultMissing`, `VaultDamaged`, `StoreMissing`, `StoreReadOnly`.
    """
    places = house.places
    if not places.folder.exists():
        return Found.NOTHING
    finish_restoring(places)
    if not places.centre.exists():
        return Found.NOTHING
    has_vault = places.vault.exists() or copy_of(places.vault).exists()
    if not has_vault and places.store.exists():
        raise VaultMissing
    if not places.store.exists():
        raise StoreMissing
    read_vault(places.vault)
    return Found.CENTRE


def look(house: House) -> Standing:
    """What the unlock window may know. Raises what `check_folder` raises."""
    if check_folder(house) is Found.NOTHING:
        return Standing(first_start=True)
    slots = read_vault(house.places.vault).slots
    quick = house.keyring is not None and any(slot.kind is SlotKind.QUICK for slot in slots)
    return Standing(first_start=False, wait_seconds=house.tries().seconds_left(), quick=quick)


def open_with_key(house: House, store_key: bytes) -> Store:
    """The open store, brought up to date after an encrypted backup.

    Raises `StoreMissing`, `WrongKey`, `StoreDamaged`, `StoreNewer`, `StoreBusy`, `DiskFull`,
    `StoreReadOnly`.
    """
    places = house.places

    def save_first(connection: Connection) -> None:
        name = f"before-update-from-{version_of(connection):04}.medvandrer"
        save_backup(places.centre, store_key, places.backups / name, house.clock.now())

    if not places.store.exists():
        raise StoreMissing
    if places.store.stat().st_size < _ONE_PAGE:
        # An empty file would be taken for a store that has yet to begin.
        raise StoreDamaged("cut short")
    store = open_store(places.store, store_key, house.clock, house.randomness, save_first)
    store.keys = house.keys(store_key)
    return store


def enter(house: House, store_key: bytes, account_id: str, way: UnlockedWith) -> Unlocked:
    """Open the store for an account, note it, and sweep away slots that belong to nobody.

    Raises `WrongSecret` for an account that is closed or was never finished, and what
    `open_with_key` raises.
    """
    store = open_with_key(house, store_key)
    try:
        keys = house.keys(store_key)
        repair_copies(keys.path, read_vault(keys.path))
        account = store.ask(_open_account, account_id, SYSTEM)
        actor = Actor(account.id, account.roles, house.device, account.volunteer_id)
        account = store.run(_note_unlock, way, actor).value
        _sweep(store, keys)
    except BaseException:
        store.close()
        raise
    return Unlocked(store, account, actor)


def leave(unlocked: Unlocked) -> None:
    """Note that the session ends, and close the store. A note that can't be written stops nothing."""
    try:
        unlocked.store.run(_note_lock, None, unlocked.actor)
    except Refused:
        return
    finally:
        unlocked.store.close()


def _open_account(reading: Reading, account_id: str) -> Account:
    account = reading.find(ACCOUNT, account_id)
    if account is None or account.closed_at is not None:
        raise WrongSecret
    return account


def _note_unlock(transaction: Transaction, way: UnlockedWith) -> Outcome[Account]:
    account = transaction.get(ACCOUNT, transaction.by.account_id)
    after = replace(account, last_unlocked_at=transaction.now, last_unlocked_with=way.value)
    transaction.replace(ACCOUNT, after)
    transaction.note(Action.UNLOCKED, "account", account.id, reason=way.value)
    return transaction.done(after)


def _note_lock(transaction: Transaction, _: None) -> Outcome[None]:
    transaction.note(Action.LOCKED, "account", transaction.by.account_id)
    return transaction.done(None)


def _sweep(store: Store, keys: Keys) -> None:
    def open_ids(reading: Reading, _: None) -> frozenset[str]:
        return frozenset(account.id for account in reading.all(ACCOUNT, "closed_at IS NULL"))

    try:
        keys.sweep(store.ask(open_ids, None, SYSTEM))
    except Refused:
        return  # an orphan slot opens nothing; another start will sweep it
