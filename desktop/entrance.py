"""The way in, as the unlock window sees it: everything slow happens on the store thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.background import Background
    from services.domain.passphrase_strength import Strength
    from services.domain.standing import Standing
    from services.use_cases.house import House, Unlocked
    from ui.pages.unlock.entrance import Entered


class StoreEntrance:
    """Holds what was unlocked until the window says that nothing more is owed.

    Made before the window is painted, and given house and threads by `furnish` after it.
    """

    def __init__(self) -> None:
        self._house: Callable[[], House]
        self._background: Background
        self._unlocked: Unlocked | None = None

    def furnish(self, house: Callable[[], House], background: Background) -> None:
        """From now on the way is open. `house` is only asked on the store thread."""
        self._house = house
        self._background = background

    def take(self) -> Unlocked | None:
        """What was unlocked, once; the entrance forgets it."""
        unlocked, self._unlocked = self._unlocked, None
        return unlocked

    async def look(self) -> Standing:
        return await self._background.on_store(lambda: _look(self._house()))

    async def unlock(self, name: str, secret: str) -> Entered:
        return await self._enter(lambda: _unlock(self._house(), name, secret))

    async def unlock_quickly(self, name: str, pin: str) -> Entered:
        return await self._enter(lambda: _unlock_quickly(self._house(), name, pin))

    async def choose_passphrase(self, old: str, new: str, again: str) -> None:
        unlocked = self._unlocked
        if unlocked is not None:
            await self._background.on_store(_choose_passphrase, unlocked, old, new, again)

    async def found(
        self, name: str, founder: str, passphrase: str, again: str, *, practice: bool
    ) -> str:
        fields = (name, founder, passphrase, again)
        founded, key = await self._background.on_store(
            lambda: _found(self._house(), fields, practice)
        )
        self._unlocked = founded
        return key

    async def recover(self, recovery_key: str, name: str, passphrase: str, again: str) -> Entered:
        return await self._enter(
            lambda: _recover(self._house(), recovery_key, name, passphrase, again)
        )

    async def restore(self, backup: Path, name: str, secret: str) -> Entered:
        return await self._enter(lambda: _restore(self._house(), backup, name, secret))

    async def strength(self, passphrase: str, known: tuple[str, ...]) -> Strength:
        return await self._background.on_compute(_strength, passphrase, known)

    async def _enter(self, way: Callable[[], Unlocked]) -> Entered:
        from ui.pages.unlock.entrance import Entered

        unlocked = await self._background.on_store(way)
        self._unlocked = unlocked
        return Entered(unlocked.must_choose, unlocked.vault_was_damaged)


# Imported where they are used: none of this may be loaded before the window is painted.


def _look(house: House) -> Standing:
    from services.use_cases.house import look

    return look(house)


def _unlock(house: House, name: str, secret: str) -> Unlocked:
    from services.use_cases.unlocking import unlock

    return unlock(house, name, secret)


def _unlock_quickly(house: House, name: str, pin: str) -> Unlocked:
    from services.use_cases.unlocking import unlock_quickly

    return unlock_quickly(house, name, pin)


def _choose_passphrase(unlocked: Unlocked, old: str, new: str, again: str) -> None:
    from services.use_cases.accounts import ChangePassphrase, change_passphrase

    unlocked.store.run(change_passphrase, ChangePassphrase(old, new, again), unlocked.actor)


def _found(
    house: House,
    fields: tuple[str, str, str, str],
    practice: bool,
) -> tuple[Unlocked, str]:
    from services.use_cases.founding import FoundCentre, found_centre

    founded = found_centre(house, FoundCentre(*fields, practice=practice))
    if practice:
        from desktop.practice_centre import furnish_practice_centre

        furnish_practice_centre(founded.unlocked)
    return founded.unlocked, founded.recovery_key


def _recover(house: House, recovery_key: str, name: str, passphrase: str, again: str) -> Unlocked:
    from services.use_cases.unlocking import recover

    return recover(house, recovery_key, name, passphrase, again)


def _restore(house: House, backup: Path, name: str, secret: str) -> Unlocked:
    from services.use_cases.backups import RestoreBackup, restore_backup

    return restore_backup(house, RestoreBackup(backup, name, secret))


def _strength(passphrase: str, known: tuple[str, ...]) -> Strength:
    from services.store.passphrases import strength_of

    return strength_of(passphrase, known)
