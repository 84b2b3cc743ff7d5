"""The way in, as the unlock window sees it; what is behind it stays behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from services.domain.passphrase_strength import Strength
from services.domain.standing import Standing


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody is in. `must_choose`: with a one-time code, and owes a passphrase of their own."""

    must_choose: bool = False
    vault_was_damaged: bool = False


@dataclass(frozen=True, slots=True)
class Locked:
    """A session that was locked: known to whoever sat there, so name and centre may stand here."""

    centre: str
    name: str
    since: datetime
    quick: bool


class Entrance(Protocol):
    """Opens the store, somewhere else than on the window's thread. All may raise `Refused`."""

    async def look(self) -> Standing:
        """What lies here; faults of the vault and the store are raised."""

    async def unlock(self, name: str, secret: str) -> Entered:
        """With a passphrase or a one-time code."""

    async def unlock_quickly(self, name: str, pin: str) -> Entered:
        """With a PIN on this machine."""

    async def choose_passphrase(self, old: str, new: str, again: str) -> None:
        """One's own passphrase in the place of the one-time code; `Invalid(new | again)`."""

    async def found(
        self, name: str, founder: str, passphrase: str, again: str, *, practice: bool
    ) -> str:
        """Begin a centre; the recovery key. `Invalid(name | founder | passphrase | again)`."""

    async def recover(self, recovery_key: str, name: str, passphrase: str, again: str) -> Entered:
        """A leader's new passphrase by the printed key; `Invalid(passphrase | again)`."""

    async def restore(self, backup: Path, name: str, secret: str) -> Entered:
        """Put a backup in the place of what is here."""

    async def strength(self, passphrase: str, known: tuple[str, ...]) -> Strength:
        """How hard a passphrase is to guess."""
