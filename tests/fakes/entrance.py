"""An entrance over a real house that opens it at once, on the calling thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from services.domain.passphrase_strength import Strength
from services.domain.standing import Standing
from services.store.passphrases import strength_of
from services.use_cases.accounts import ChangePassphrase, change_passphrase
from services.use_cases.backups import RestoreBackup, restore_backup
from services.use_cases.founding import FoundCentre, found_centre
from services.use_cases.house import House, Unlocked, leave, look
from services.use_cases.unlocking import recover, unlock, unlock_quickly
from ui.pages.unlock.entrance import Entered


@dataclass
class DirectEntrance:
    """Implements `Entrance`; `unlocked` is what was opened last."""

    house: House
    unlocked: Unlocked | None = None

    async def look(self) -> Standing:
        return look(self.house)

    async def unlock(self, name: str, secret: str) -> Entered:
        return self._in(unlock(self.house, name, secret))

    async def unlock_quickly(self, name: str, pin: str) -> Entered:
        return self._in(unlock_quickly(self.house, name, pin))

    async def choose_passphrase(self, old: str, new: str, again: str) -> None:
        assert self.unlocked is not None
        command = ChangePassphrase(old, new, again)
        self.unlocked.store.run(change_passphrase, command, self.unlocked.actor)

    async def found(
        self, name: str, founder: str, passphrase: str, again: str, *, practice: bool
    ) -> str:
        command = FoundCentre(name, founder, passphrase, again, practice=practice)
        founded = found_centre(self.house, command)
        self._in(founded.unlocked)
        return founded.recovery_key

    async def recover(self, recovery_key: str, name: str, passphrase: str, again: str) -> Entered:
        return self._in(recover(self.house, recovery_key, name, passphrase, again))

    async def restore(self, backup: Path, name: str, secret: str) -> Entered:
        return self._in(restore_backup(self.house, RestoreBackup(backup, name, secret)))

    async def strength(self, passphrase: str, known: tuple[str, ...]) -> Strength:
        return strength_of(passphrase, known)

    def close(self) -> None:
        """End the session, if there is one."""
        if self.unlocked is not None:
            leave(self.unlocked)
        self.unlocked = None

    def _in(self, unlocked: Unlocked) -> Entered:
        self.unlocked = unlocked
        return Entered(unlocked.must_choose, unlocked.vault_was_damaged)
