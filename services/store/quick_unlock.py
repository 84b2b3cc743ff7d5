"""Quick unlock: a PIN together with a secret in the operating system's keyring, five tries.

Neither opens anything alone: the vault file without the keyring is as hard as the keyring's 32 random
bytes, the keyring without the vault file holds nothing of the store.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Final

from services.domain.errors import (
    Invalid,
    QuickUnlockSpent,
    QuickUnlockUnavailable,
    Reason,
    Refused,
    WrongSecret,
)
from services.ports import KeyVault
from services.store.key_derivation import Cost, derive, subkey
from services.store.key_slots import (
    Content,
    Door,
    Slot,
    SlotKind,
    opened,
    owner_tag,
    salt_for,
    sealed_slot,
)
from services.store.keys import Keys
from services.store.vault_file import Vault, read_vault, write_vault

TRIES: Final = 5
_SECRET_LENGTH: Final = 32
_SHORTEST, _LONGEST = 4, 12


def checked_pin(pin: str) -> str:
    """The PIN, when it is 4–12 digits and no run or repetition. Raises `Invalid(pin)`."""
    if not pin:
        raise Invalid("pin", Reason.MISSING)
    if not (pin.isascii() and pin.isdigit()):
        raise Invalid("pin", Reason.NOT_A_NUMBER)
    if len(pin) > _LONGEST:
        raise Invalid("pin", Reason.TOO_LONG)
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    if len(pin) < _SHORTEST or (len(steps) == 1 and steps <= {0, 1, 9}):
        raise Invalid("pin", Reason.TOO_WEAK)
    return pin


@dataclass(frozen=True, slots=True)
class QuickUnlock:
    """The quick unlock of one vault on this machine."""

    path: Path
    keyring: KeyVault

    def offered(self) -> bool:
        """Whether this machine has a keyring that keeps secrets."""
        return self.keyring.available()

    def switch_on(self, keys: Keys, account_id: str, name: str, pin: str) -> None:
        """Let this PIN open the account on this machine. Raises `Invalid(pin)`, `QuickUnlockUnavailable`."""
        checked_pin(pin)
        vault = read_vault(self.path)
        secret = keys.randomness.secret(_SECRET_LENGTH)
        entry = entry_name(vault, name)
        self.keyring.keep(entry, secret)
        if self.keyring.fetch(entry) != secret:
            raise QuickUnlockUnavailable("kept something else")
        door = _door(pin, secret, vault.cost)
        content = Content(keys.store_key, account_id)
        slot = sealed_slot(SlotKind.QUICK, door, vault.cost, content, keys.randomness)
        write_vault(self.path, vault.with_slot(slot, instead_of=frozenset({slot.owner})))

    def switch_off(self, keys: Keys, account_id: str, name: str) -> None:
        """The PIN opens nothing any more. A keyring that does not answer can't stop that."""
        entry = entry_name(read_vault(self.path), name)
        keys.remove(account_id, frozenset({SlotKind.QUICK}))
        self._forget(entry)

    def is_on(self, keys: Keys, account_id: str) -> bool:
        """Whether the account has a quick slot."""
        owner = owner_tag(keys.store_key, SlotKind.QUICK, account_id)
        return any(slot.owner == owner for slot in read_vault(self.path).slots)

    def open(self, name: str, pin: str) -> Content:
        """What the PIN opens. The try is on the disk before it is judged.

        Raises `WrongSecret`, `QuickUnlockSpent` (the slot is gone), `QuickUnlockUnavailable`,
        `DiskFull` and `StoreReadOnly` (a try that can't be counted is none).
        """
        vault = read_vault(self.path)
        entry = entry_name(vault, name)
        secret = self.keyring.fetch(entry)
        slot = _slot_of(vault, secret) if secret is not None else None
        if slot is None or secret is None:
            _door(pin, vault.salt, vault.cost)  # the same work as for a name that is known
            raise WrongSecret
        if slot.tries >= TRIES:
            raise self._spent(vault, slot, entry)
        counted = replace(slot, tries=slot.tries + 1)
        vault = vault.changed(slot, counted)
        write_vault(self.path, vault)
        content = opened(counted, _door(pin, secret, slot.cost))
        if content is None:
            raise self._spent(vault, counted, entry) if counted.tries >= TRIES else WrongSecret()
        write_vault(self.path, vault.changed(counted, replace(counted, tries=0)))
        return content

    def _spent(self, vault: Vault, slot: Slot, entry: str) -> QuickUnlockSpent:
        write_vault(self.path, vault.keeping(lambda other: other is not slot))
        self._forget(entry)
        return QuickUnlockSpent()

    def _forget(self, entry: str) -> None:
        try:
            self.keyring.forget(entry)
        except Refused:
            return  # without its slot the secret opens nothing


def entry_name(vault: Vault, name: str) -> str:
    """Under which name the keyring keeps the secret: tells no person's name."""
    return salt_for(vault.salt, "quick", name).hex()[:32]


def _slot_of(vault: Vault, secret: bytes) -> Slot | None:
    place = _place(secret)
    return next(
        (slot for slot in vault.slots if slot.kind is SlotKind.QUICK and slot.place == place), None
    )


def _place(secret: bytes) -> str:
    return hmac.digest(secret, b"quick slot place", hashlib.sha256).hex()


def _door(pin: str, secret: bytes, cost: Cost) -> Door:
    root = derive(pin.encode("utf-8", "surrogatepass"), secret, cost)
    wrapping = subkey(hmac.digest(secret, root, hashlib.sha256), "quick slot key")
    return Door(_place(secret), wrapping)
