"""The way in: runs founding, unlocking and restoring on the store thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.background import Background
from services.domain.passphrase_strength import Strength
from services.domain.standing import Standing
from services.use_cases.house import House, Unlocked
from ui.pages.unlock.entrance import Entered


class HouseEntrance:
    """Implements `Entrance`. `make_house` is called on the store thread, when first needed: the
    window is painted by then. `take` gives what was opened last, once.
    """

    def __init__(self, make_house: Callable[[], House], background: Background) -> None:
        self._make_house = make_house
        self._background = background
        self._house: House | None = None
        self._unlocked: Unlocked | None = None

    def take(self) -> Unlocked:
        """What was opened, handed over to a session. Raises `LookupError` when nothing is open."""
        if self._unlocked is None:
            raise LookupError
        unlocked, self._unlocked = self._unlocked, None
        return unlocked

    async def look(self) -> Standing:
        from services.use_cases.house import look

        return await self._background.on_store(lambda: look(self._the_house()))

    async def unlock(self, name: str, secret: str) -> Entered:
        from services.use_cases.unlocking import unlock

        return await self._enter(lambda house: unlock(house, name, secret))

    async def unlock_quickly(self, name: str, pin: str) -> Entered:
        from services.use_cases.unlocking import unlock_quickly

        return await self._enter(lambda house: unlock_quickly(house, name, pin))

    async def choose_passphrase(self, old: str, new: str, again: str) -> None:
        from services.use_cases.accounts import ChangePassphrase, change_passphrase

        unlocked, command = self._unlocked, ChangePassphrase(old, new, again)
        if unlocked is None:
            raise LookupError
        await self._background.on_store(
            lambda: unlocked.store.run(change_passphrase, command, unlocked.actor)
        )

    async def found(
        self, name: str, founder: str, passphrase: str, again: str, *, practice: bool
    ) -> str:
        from services.use_cases.founding import FoundCentre, Founded, found_centre

        command = FoundCentre(name, founder, passphrase, again, practice=practice)
        founded: Founded = await self._background.on_store(
            lambda: found_centre(self._the_house(), command)
        )
        self._unlocked = founded.unlocked
        return founded.recovery_key

    async def recover(self, recovery_key: str, name: str, passphrase: str, again: str) -> Entered:
        from services.use_cases.unlocking import recover

        return await self._enter(
            lambda house: recover(house, recovery_key, name, passphrase, again)
        )

    async def restore(self, backup: Path, name: str, secret: str) -> Entered:
        from services.use_cases.backups import RestoreBackup, restore_backup

        command = RestoreBackup(backup, name, secret)
        return await self._enter(lambda house: restore_backup(house, command))

    async def strength(self, passphrase: str, known: tuple[str, ...]) -> Strength:
        from services.store.passphrases import strength_of

        return await self._background.on_compute(strength_of, passphrase, known)

    async def _enter(self, way: Callable[[House], Unlocked]) -> Entered:
        unlocked = await self._background.on_store(lambda: way(self._the_house()))
        self._unlocked = unlocked
        return Entered(unlocked.must_choose, unlocked.vault_was_damaged)

    def _the_house(self) -> House:
        if self._house is None:
            self._house = self._make_house()
        return self._house
