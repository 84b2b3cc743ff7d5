"""The health network beside the practice unit: each comes, fails and goes by itself."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.background import Background
from desktop.carrying import Carrying
from desktop.event_loop import run_until_quit
from services.domain.changes import Kind
from services.domain.health_network import Environment
from services.domain.messages import MessageState
from services.domain.own_keys import KeyState
from services.practice_unit.edi.unit import EdiUnit
from services.store.store import Store
from services.store.tables import MESSAGE
from services.transports.helsenett.hosts import HOSTS, Hosts
from services.use_cases.house import House
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.message_world import MessageWorld, make_world
from tests.fakes.network_world import (
    CLIENT,
    connected,
    go_well,
    let_in,
    make_key,
    network_server,
    set_in_use,
)
from tests.fakes.time import FakeClock, FakeRandomness
from tests.transports.rude_server import RudeServer

DONE = (MessageState.RECEIPTED, MessageState.ANSWERED)


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


@dataclass
class Scene:
    """A real centre over a store thread, with everything in place for the network."""

    world: MessageWorld
    background: Background
    carrying: Carrying
    public: str
    changed: threading.Condition
    failures: list[BaseException]
    told: list[frozenset[Kind]] = field(default_factory=list)

    async def until(self, look: Callable[[], bool]) -> bool:
        """Whether it came about within 20 seconds, looked at after each change."""

        def waits() -> bool:
            with self.changed:
                return self.changed.wait_for(look, 20)

        return bool(await self.background.on_compute(waits))

    async def send(self, unit: str) -> str:
        def act() -> str:
            self.world.unit = unit
            return self.world.run(send_message, SendMessage(self.world.composed()))

        message_id: str = await self.background.on_store(act)
        self.carrying.heed(frozenset({Kind.OUTBOX}))
        return message_id

    async def arrives(self, message_id: str) -> bool:
        """Whether a receipt came for it."""
        return await self.until(lambda: self.state_of(message_id) in DONE)

    def state_of(self, message_id: str) -> MessageState:
        asked = self.background.store_thread.submit(lambda: self.world.message(message_id).state)
        return asked.result()

    async def switch(self, *, on: bool) -> None:
        await self.background.on_store(lambda: set_in_use(self.world, on=on))
        await self.carrying.follow()


async def scene(folder: Path, background: Background) -> Scene:
    world: MessageWorld = await background.on_store(make_world, folder / "a.store")
    public: str = await background.on_store(connected, world)
    changed, failures, told = threading.Condition(), list[BaseException](), list[frozenset[Kind]]()

    def tell(kinds: frozenset[Kind]) -> None:
        told.append(kinds)
        with changed:
            changed.notify_all()

    house = House(folder, FakeClock(), FakeRandomness(), "test")
    carrying = Carrying(world.store, background, house, tell, lambda: None, failures.append)
    return Scene(world, background, carrying, public, changed, failures, told)


def play(
    qapp: QApplication,
    folder: Path,
    background: Background,
    story: Callable[[Scene], Awaitable[None]],
) -> Scene:
    """Play a story in a scene that is put away after it."""
    scenes = list[Scene]()

    async def whole(_quit: object) -> None:
        scenes.append(await scene(folder, background))
        await story(scenes[0])
        await scenes[0].carrying.end()
        await background.on_store(_close, scenes[0].world.store)

    run_until_quit(qapp, whole)
    assert scenes[0].failures == []
    return scenes[0]


def _close(store: Store) -> None:
    store.close()


def silent(_connection: socket.socket, over: threading.Event) -> None:
    """A server that takes what is said, and says nothing."""
    over.wait(30)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quick: None) -> Iterator[EdiUnit]:
    aside = make_world(tmp_path / "aside.store")
    with network_server(aside, monkeypatch) as unit:
        unit._office.configure(8000017, CLIENT, lock=True)
        yield unit
    aside.store.close()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.courier import Rhythm

    monkeypatch.setattr(
        "desktop.health_network_courier.RHYTHM", Rhythm(soon=0.05, often=0.2, seldom=0.5)
    )


def test_both_ways_carry_at_once_each_to_its_own(
    qapp: QApplication, tmp_path: Path, background: Background, server: EdiUnit
) -> None:
    async def story(scene: Scene) -> None:
        let_in(server, scene.public)
        scene.carrying.begin()
        await scene.carrying.follow()
        real, practice = await scene.send("real"), await scene.send("unit")
        assert await scene.arrives(real)
        assert await scene.arrives(practice)
        assert [taken.message_id for taken in server.taken()] == [real]
        assert scene.carrying.network_news.trouble == ""
        assert await scene.until(lambda: bool(scene.carrying.network_news.last_contact))
        assert frozenset({Kind.WAYS}) in scene.told

    play(qapp, tmp_path, background, story)


def test_it_hangs_up_when_switched_off_and_goes_on_when_switched_on(
    qapp: QApplication, tmp_path: Path, background: Background, server: EdiUnit
) -> None:
    async def story(scene: Scene) -> None:
        let_in(server, scene.public)
        await scene.carrying.follow()
        waiting = await scene.send("real")
        assert await scene.arrives(waiting)
        await scene.switch(on=False)
        assert not scene.carrying.network_news.open
        assert scene.carrying._network._courier is None
        await scene.switch(on=True)
        queued = await scene.send("real")
        assert await scene.arrives(queued)

    play(qapp, tmp_path, background, story)


def test_what_is_the_same_is_not_connected_anew(
    qapp: QApplication, tmp_path: Path, background: Background, server: EdiUnit
) -> None:
    async def story(scene: Scene) -> None:
        let_in(server, scene.public)
        await scene.carrying.follow()
        courier = scene.carrying._network._courier
        await scene.carrying.follow()
        assert scene.carrying._network._courier is courier

    play(qapp, tmp_path, background, story)


def test_a_network_that_hangs_holds_up_neither_practice_nor_locking(
    qapp: QApplication,
    tmp_path: Path,
    background: Background,
    monkeypatch: pytest.MonkeyPatch,
    quick: None,
) -> None:
    monkeypatch.setattr("desktop.health_network_courier.PATIENCE", 0.1)
    with RudeServer(silent) as hanging:
        monkeypatch.setitem(HOSTS, Environment.TEST, Hosts(hanging.url, hanging.url))

        async def story(scene: Scene) -> None:
            scene.carrying.begin()
            await scene.carrying.follow()
            await scene.send("real")
            assert await scene.arrives(await scene.send("unit"))
            courier = scene.carrying._network._courier
            await scene.carrying.end()
            assert courier is not None
            courier._worker._thread.join(5)
            assert not courier._worker._thread.is_alive(), "the call that hung was cut off"

        left = play(qapp, tmp_path, background, story)
    assert left.failures == []


def test_what_was_under_way_when_the_session_was_locked_is_sent_once_in_the_next(
    qapp: QApplication, tmp_path: Path, background: Background, server: EdiUnit
) -> None:
    message_ids = list[str]()

    async def story(scene: Scene) -> None:
        let_in(server, scene.public)
        await scene.carrying.follow()
        message_ids.append(await scene.send("real"))
        await scene.carrying.end()
        house = House(tmp_path, FakeClock(), FakeRandomness(), "test")
        scene.carrying = Carrying(
            scene.world.store, background, house, scene.told.append, lambda: None, print
        )
        await scene.carrying.follow()
        for _ in range(200):
            if scene.state_of(message_ids[0]) in DONE:
                break
            await background.on_compute(threading.Event().wait, 0.05)
        assert scene.state_of(message_ids[0]) in DONE

    play(qapp, tmp_path, background, story)
    assert [taken.message_id for taken in server.taken()] == message_ids


def test_a_refused_key_is_told_by_its_cause(
    qapp: QApplication, tmp_path: Path, background: Background, server: EdiUnit
) -> None:
    async def story(scene: Scene) -> None:
        await scene.carrying.follow()
        carrying = scene.carrying
        assert await scene.until(lambda: carrying.network_news.trouble == "token_invalid_client")
        assert carrying.network_news.last_contact is None

    play(qapp, tmp_path, background, story)


def test_a_session_that_ends_is_not_connected_again(
    qapp: QApplication, tmp_path: Path, background: Background, server: EdiUnit
) -> None:
    async def story(scene: Scene) -> None:
        await scene.carrying.end()
        await scene.carrying.follow()
        assert scene.carrying._network._courier is None
        stored = await background.on_store(
            lambda: scene.world.ask(lambda reading, _: reading.all(MESSAGE), None)
        )
        assert stored == []

    play(qapp, tmp_path, background, story)


def test_a_new_key_is_spoken_with_as_soon_as_it_has_taken_over(
    qapp: QApplication, tmp_path: Path, background: Background, server: EdiUnit
) -> None:
    async def story(scene: Scene) -> None:
        let_in(server, scene.public)
        await scene.carrying.follow()
        assert await scene.arrives(await scene.send("real"))
        before = scene.carrying._network._courier
        let_in(server, await background.on_store(make_key, scene.world))
        await background.on_store(go_well, scene.world, KeyState.WAITING)
        server._tokens._keys[CLIENT].pop(json.loads(scene.public)["kid"])
        server._tokens.end_all()
        await scene.carrying.follow()
        assert scene.carrying._network._courier is not before
        assert await scene.arrives(await scene.send("real"))

    play(qapp, tmp_path, background, story)
