"""Backing a centre up to one file, and bringing one back."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from services.domain.access import SYSTEM, Account, Right, Role, rights_of
from services.domain.changes import Outcome
from services.domain.errors import (
    BackupUnusable,
    Invalid,
    KeyMistyped,
    NotAllowed,
    Reason,
    VaultDamaged,
    VaultMissing,
    WrongSecret,
)
from services.domain.journal import Action
from services.domain.printed_keys import RECOVERY_BYTES, typed
from services.store.backup import Contents, save_backup, verify_unpacked
from services.store.backup_file import read_manifest, unpack_backup
from services.store.durable_file import our_file_errors
from services.store.key_slots import Content, SlotKind, same_name
from services.store.keys import recovery_salt
from services.store.places import store_in, vault_in
from services.store.restoring import put_in_place
from services.store.store import open_store
from services.store.tables import ACCOUNT
from services.store.transaction import Reading, Transaction
from services.store.vault_file import Vault, read_vault
from services.use_cases.brought_back import hold_what_waits
from services.use_cases.house import House, Unlocked, UnlockedWith, enter
from services.use_cases.unknown_consents import note_unknown_consents
from services.use_cases.unlocking import counted, opened_by

_SUBJECT = ("backup", "store")


@dataclass(frozen=True, slots=True)
class BackUp:
    """A backup of everything to one encrypted file."""

    target: Path


@dataclass(frozen=True, slots=True)
class RestoreBackup:
    """Bring back a backup. Name and secret are those of the backup; the secret may be the printed
    recovery key, the name then a leader's.
    """

    backup: Path
    name: str
    secret: str = field(repr=False)


def back_up(transaction: Transaction, command: BackUp) -> Outcome[Contents]:
    """Write everything that is stored to an encrypted file, verified by opening it again.

    The file is there and whole when this returns; a file that stood there stays until then. Raises
    `NotAllowed`, `Invalid(target)`, `DiskFull`, `StoreReadOnly`, `StoreDamaged`, `BackupUnusable`.
    """
    transaction.require(Right.BACK_UP)
    keys = transaction.keys
    centre = keys.path.parent
    if command.target.is_dir() or centre.resolve() in command.target.resolve().parents:
        raise Invalid("target", Reason.UNKNOWN_CHOICE)
    contents = save_backup(centre, keys.store_key, command.target, transaction.now)
    transaction.note(Action.BACKED_UP, *_SUBJECT)
    return transaction.done(contents)


def last_backup(reading: Reading, _about: None = None) -> datetime | None:
    """When somebody last made a backup of this centre, if ever."""
    at = reading.value(
        "SELECT max(at) FROM journal WHERE subject_kind = ? AND subject_id = ? AND action = ?",
        *_SUBJECT,
        Action.BACKED_UP.value,
    )
    return None if at is None else datetime.fromisoformat(at)


def restore_backup(house: House, command: RestoreBackup) -> Unlocked:
    """Put a backup in the place of what is here, which is kept aside; the store must be closed.

    All of the backup is checked before anything is moved; a crash leaves the one or the other. No message
    that waited in it leaves by itself, and that consents since then are not known is told until somebody has
    looked them through.
    Raises `BackupUnusable`, `StoreNewer`, `WrongSecret`, `TooEarly`, `NotAllowed` (only who may
    restore may replace a centre), `DiskFull`, `StoreReadOnly`.
    """
    read_manifest(command.backup)
    places = house.places
    with our_file_errors():
        places.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        places.restoring_mark.unlink(missing_ok=True)
        shutil.rmtree(places.restoring, ignore_errors=True)
        places.restoring.mkdir(mode=0o700)
    try:
        unpack_backup(command.backup, places.restoring)
        vault = _vault_of(places.restoring)
        return counted(house, lambda: _restored(house, command, vault))
    except BaseException:
        if not places.restoring_mark.exists():
            shutil.rmtree(places.restoring, ignore_errors=True)
        raise


def _restored(house: House, command: RestoreBackup, vault: Vault) -> Unlocked:
    kind, content = _opened(vault, house, command)
    verify_unpacked(house.places.restoring, content.store_key)
    account = _account_in_backup(house, content, command.name)
    if house.places.store.exists() and Right.RESTORE not in rights_of(account.roles):
        raise NotAllowed(Right.RESTORE.value)
    _hold_what_waits(house, content.store_key)
    put_in_place(house.places, house.clock.now())
    unlocked = enter(house, content.store_key, account.id, UnlockedWith.BACKUP)
    unlocked.store.run(_note_restored, None, unlocked.actor)
    return replace(unlocked, must_choose=kind is SlotKind.ONE_TIME)


def _vault_of(room: Path) -> Vault:
    try:
        return read_vault(vault_in(room))
    except (VaultMissing, VaultDamaged):
        raise BackupUnusable("vault") from None


def _opened(vault: Vault, house: House, command: RestoreBackup) -> tuple[SlotKind, Content]:
    try:
        recovery = typed(command.secret, RECOVERY_BYTES)
    except KeyMistyped:
        return opened_by(vault, house, command.name, command.secret)
    found = vault.open_slot(recovery, recovery_salt(vault), frozenset({SlotKind.RECOVERY}))
    if found is None:
        raise WrongSecret
    return found[0].kind, found[1]


def _account_in_backup(house: House, content: Content, name: str) -> Account:
    """The open account that the secret belongs to. Raises `WrongSecret`."""

    def find(reading: Reading, _: None) -> Account | None:
        for account in reading.all(ACCOUNT, "closed_at IS NULL"):
            is_leader = Role.LEADER in account.roles
            named = is_leader and same_name(account.name) == same_name(name)
            if account.id == content.account_id or (not content.account_id and named):
                return account
        return None

    store = open_store(
        store_in(house.places.restoring), content.store_key, house.clock, house.randomness
    )
    try:
        account = store.ask(find, None, SYSTEM)
    finally:
        store.close()
    if account is None:
        raise WrongSecret
    return account


def _hold_what_waits(house: House, store_key: bytes) -> None:
    """Before it is put in place: after a crash, too, nothing leaves that nobody has looked at."""
    store = open_store(store_in(house.places.restoring), store_key, house.clock, house.randomness)
    try:
        store.run(note_unknown_consents, None, SYSTEM)
        store.run(hold_what_waits, None, SYSTEM)
    finally:
        store.close()


def _note_restored(transaction: Transaction, _: None) -> Outcome[None]:
    transaction.note(Action.RESTORED, *_SUBJECT)
    return transaction.done(None)
