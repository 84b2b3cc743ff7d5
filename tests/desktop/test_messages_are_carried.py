"""The courier, over a real practice unit and a real store thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.background import Background
from desktop.carrying import Carrying
from desktop.event_loop import run_until_quit
from services.domain.access import SYSTEM
from services.domain.changes import Kind
from services.domain.messages import MessageState
from services.store.store import Store
from services.store.tables import MESSAGE
from services.use_cases.house import House
from tests.fakes.message_world import MessageWorld, make_world
from tests.fakes.time import FakeClock, FakeRandomness


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


def test_a_queued_message_is_sent_and_receipted_without_anybody_waiting(
    qapp: QApplication, tmp_path: Path, background: Background
) -> None:
    receipted = threading.Event()
    failures = list[BaseException]()
    states = list[MessageState]()

    async def story(_quit: object) -> None:
        world: MessageWorld = await background.on_store(make_world, tmp_path / "a.store")
        house = House(tmp_path, FakeClock(), FakeRandomness(), "test")

        def look(kinds: frozenset[Kind]) -> None:
            if Kind.MESSAGES in kinds:
                background.store_thread.submit(note)

        def note() -> None:
            states.append(world.message(message_id).state)
            if states[-1] in (MessageState.RECEIPTED, MessageState.ANSWERED):
                receipted.set()

        carrying = Carrying(world.store, background, house, look, lambda: None, failures.append)
        message_id = await background.on_store(world.send, "Hei.")
        carrying.begin()
        await background.on_compute(receipted.wait, 20)
        await carrying.end()
        await background.on_store(_close, world.store)

    run_until_quit(qapp, story)
    assert receipted.is_set()
    assert MessageState.ACCEPTED in states or MessageState.RECEIPTED in states
    assert not failures


def _close(store: Store) -> None:
    assert store.ask(lambda reading, _: reading.all(MESSAGE), None, SYSTEM)
    store.close()
