"""A notice that somebody asked for comes from the practice unit, also when its line is not there yet."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.background import Background
from desktop.carrying import Carrying
from desktop.event_loop import run_until_quit
from services.domain.messages import NoticeKind
from services.use_cases.house import House
from services.use_cases.practice_notices import AskForNotice, ask_for_notice, take_wanted_notices
from tests.fakes.message_world import MessageWorld, make_world
from tests.fakes.time import FakeClock, FakeRandomness

ADMISSION = AskForNotice("unit", "jonas", NoticeKind.ADMISSION, date(2026, 11, 23))
DISCHARGE = AskForNotice("unit", "jonas", NoticeKind.DISCHARGE, date(2026, 11, 30))


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


def test_notices_come_in_whether_asked_for_before_or_after_the_line_is_there(
    qapp: QApplication, tmp_path: Path, background: Background
) -> None:
    failures = list[BaseException]()
    come = threading.Semaphore(0)

    async def story(_quit: object) -> None:
        world: MessageWorld = await background.on_store(make_world, tmp_path / "a.store")
        house = House(tmp_path, FakeClock(), FakeRandomness(), "test")
        carrying = Carrying(
            world.store, background, house, lambda _: None, come.release, failures.append
        )

        async def wish(asked: AskForNotice) -> None:
            await background.on_store(world.run, ask_for_notice, asked)
            carrying.give(await background.on_store(world.run, take_wanted_notices, None))

        await wish(ADMISSION)
        carrying.begin()
        assert await background.on_compute(come.acquire, True, 20)
        await wish(DISCHARGE)
        assert await background.on_compute(come.acquire, True, 20)
        await carrying.end()
        told.extend(message.notice for message in await background.on_store(world.inbound))
        await background.on_store(world.store.close)

    told = list[str]()
    run_until_quit(qapp, story)
    assert sorted(told) == [NoticeKind.ADMISSION, NoticeKind.DISCHARGE]
    assert not failures
