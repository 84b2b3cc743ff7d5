"""The way in over the real threads: the store is opened, used and closed on the store thread."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.background import Background
from desktop.entrance import StoreEntrance
from services.domain.errors import KeyMistyped, WrongSecret
from services.domain.passphrase_strength import Verdict
from services.use_cases.backups import BackUp, back_up
from services.use_cases.house import House, Unlocked, leave
from tests.fakes.house import LEADER, OTHER_PASSPHRASE, PASSPHRASE, a_house, with_coordinator
from tests.fakes.keyring import FakeKeyVault


@pytest.fixture
def background() -> Iterator[Background]:
    threads = Background()
    yield threads
    threads.stop()


@pytest.fixture
def house(tmp_path: Path) -> House:
    return a_house(tmp_path, keyring=FakeKeyVault())


@pytest.fixture
def entrance(house: House, background: Background) -> StoreEntrance:
    entrance = StoreEntrance()
    entrance.furnish(lambda: house, background)
    return entrance


async def founded_by(entrance: StoreEntrance) -> str:
    return await entrance.found("Kafé Brua", LEADER, PASSPHRASE, PASSPHRASE, practice=False)


def taken(entrance: StoreEntrance) -> Unlocked:
    unlocked = entrance.take()
    assert unlocked is not None
    return unlocked


async def left(background: Background, unlocked: Unlocked) -> None:
    await background.on_store(leave, unlocked)


def test_a_centre_is_founded_left_and_unlocked_again(
    entrance: StoreEntrance, background: Background
) -> None:
    async def story() -> None:
        assert (await entrance.look()).first_start
        assert len((await founded_by(entrance)).split("-")) == 8
        await left(background, taken(entrance))
        assert not (await entrance.look()).first_start
        with pytest.raises(WrongSecret):
            await entrance.unlock(LEADER, OTHER_PASSPHRASE)
        assert entrance.take() is None
        assert not (await entrance.unlock(LEADER, PASSPHRASE)).must_choose
        await left(background, taken(entrance))

    asyncio.run(story())


def test_a_one_time_code_is_exchanged_before_the_store_is_taken(
    entrance: StoreEntrance, background: Background
) -> None:
    async def story() -> None:
        await founded_by(entrance)
        leader = taken(entrance)
        code = (await background.on_store(with_coordinator, leader)).code
        await left(background, leader)
        assert (await entrance.unlock("Hanne Brekke", code)).must_choose
        await entrance.choose_passphrase(code, OTHER_PASSPHRASE, OTHER_PASSPHRASE)
        await left(background, taken(entrance))
        assert not (await entrance.unlock("Hanne Brekke", OTHER_PASSPHRASE)).must_choose
        await left(background, taken(entrance))

    asyncio.run(story())


def test_recovering_and_restoring_go_the_same_way(
    entrance: StoreEntrance, background: Background, house: House
) -> None:
    async def story() -> None:
        key = await founded_by(entrance)
        unlocked, backup = taken(entrance), house.folder / "kopi.medvandrer"
        await background.on_store(unlocked.store.run, back_up, BackUp(backup), unlocked.actor)
        await left(background, unlocked)
        with pytest.raises(KeyMistyped):
            await entrance.recover("ABC", LEADER, OTHER_PASSPHRASE, OTHER_PASSPHRASE)
        await entrance.recover(key, LEADER, OTHER_PASSPHRASE, OTHER_PASSPHRASE)
        await left(background, taken(entrance))
        await entrance.restore(backup, LEADER, PASSPHRASE)
        await left(background, taken(entrance))
        assert (await entrance.strength("kort", ())).verdict is Verdict.TOO_WEAK

    asyncio.run(story())
