"""The key slots of an open store: who may open it next time, and with what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from services.domain.errors import WrongSecret
from services.domain.printed_keys import ONE_TIME_BYTES, RECOVERY_BYTES, printed
from services.ports import KeyVault, Randomness
from services.store.key_slots import (
    Content,
    Door,
    SlotKind,
    owner_tag,
    salt_for,
    sealed_slot,
    spoken,
)
from services.store.vault_file import Vault, read_vault, write_vault

OF_A_PERSON: Final = frozenset({SlotKind.PERSON, SlotKind.ONE_TIME})
"""Slots that a typed name and secret open."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Changes the vault file of a store that is open. Each change is on the disk when it returns.

    All raise `DiskFull` or `StoreReadOnly`; then the vault is as it was. All but `remove` and
    `sweep` take the time of a key derivation.
    """

    path: Path
    store_key: bytes = field(repr=False)
    randomness: Randomness = field(repr=False)
    keyring: KeyVault | None = field(default=None, repr=False)

    def set_passphrase(self, account_id: str, name: str, passphrase: str) -> None:
        """The account's own passphrase; takes the place of the one before and of a one-time code."""
        vault = read_vault(self.path)
        door = Door.derived(spoken(passphrase), salt_for(vault.salt, "person", name), vault.cost)
        self._put(vault, SlotKind.PERSON, door, Content(self.store_key, account_id), OF_A_PERSON)

    def one_time_code(self, account_id: str, name: str, expires_at: datetime) -> str:
        """A code that opens the account until it has chosen a passphrase; the old one stops working."""
        vault = read_vault(self.path)
        code = printed(self.randomness.secret(ONE_TIME_BYTES))
        door = Door.derived(spoken(code), salt_for(vault.salt, "person", name), vault.cost)
        content = Content(self.store_key, account_id, expires_at)
        gone = OF_A_PERSON | {SlotKind.QUICK}
        self._put(vault, SlotKind.ONE_TIME, door, content, gone)
        return code

    def new_recovery_key(self) -> str:
        """The printed key of last resort; the one before stops working."""
        vault = read_vault(self.path)
        secret = self.randomness.secret(RECOVERY_BYTES)
        door = Door.derived(secret, recovery_salt(vault), vault.cost)
        content = Content(self.store_key, "")
        self._put(vault, SlotKind.RECOVERY, door, content, frozenset({SlotKind.RECOVERY}))
        return printed(secret)

    def require(self, name: str, passphrase: str, account_id: str) -> None:
        """Raises `WrongSecret` unless this passphrase opens this account."""
        vault = read_vault(self.path)
        salt = salt_for(vault.salt, "person", name)
        found = vault.open_slot(spoken(passphrase), salt, OF_A_PERSON)
        if found is None or found[1].account_id != account_id:
            raise WrongSecret

    def remove(self, account_id: str, kinds: frozenset[SlotKind] = frozenset(SlotKind)) -> None:
        """Nothing opens for this account any more."""
        owners = {owner_tag(self.store_key, kind, account_id) for kind in kinds}
        self._keep(lambda owner: owner not in owners)

    def sweep(self, open_accounts: frozenset[str]) -> None:
        """Remove the slots of accounts that are closed or were never finished."""
        owners = {
            owner_tag(self.store_key, kind, account_id)
            for kind in SlotKind
            for account_id in (*open_accounts, "")
        }
        self._keep(owners.__contains__)

    def _keep(self, wanted: Callable[[str], bool]) -> None:
        vault = read_vault(self.path)
        kept = vault.keeping(lambda slot: wanted(slot.owner))
        if kept != vault:
            write_vault(self.path, kept)

    def _put(
        self, vault: Vault, kind: SlotKind, door: Door, content: Content, gone: frozenset[SlotKind]
    ) -> None:
        slot = sealed_slot(kind, door, vault.cost, content, self.randomness)
        owners = {owner_tag(self.store_key, kind, content.account_id) for kind in gone | {kind}}
        write_vault(self.path, vault.with_slot(slot, instead_of=frozenset(owners)))


def recovery_salt(vault: Vault) -> bytes:
    """The salt of the printed key, which has no name."""
    return salt_for(vault.salt, "recovery", "")
