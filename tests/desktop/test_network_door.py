"""Trying the connection from a window: step by step, and stopped at any moment."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication

from desktop.background import Background
from desktop.event_loop import run_until_quit
from desktop.network_door import HealthNetworkDoor
from services.domain.changes import Outcome
from services.domain.connection_trial import TrialStep, TrialWanted, Tried
from services.domain.errors import TransportUnavailable, WrongState
from services.domain.health_network import Environment, LineNews
from services.domain.own_keys import KeyKind, KeyState
from services.transports.helsenett.hosts import HOSTS, Hosts
from services.use_cases.health_network_status import Stage, network_status
from services.use_cases.helseid_keys import key_in
from tests.fakes.message_world import MessageWorld, make_world
from tests.fakes.network_world import BY_LEADER, fill_in, let_in, make_real, network_server
from tests.fakes.time import FakeClock, FakeRandomness
from tests.transports.rude_server import Answering, RudeServer

C = TypeVar("C")
V = TypeVar("V")


@dataclass
class Leading:
    """A leader's session over a store thread, with a door to the network."""

    world: MessageWorld
    background: Background
    randomness: FakeRandomness = field(default_factory=FakeRandomness)
    network_news: LineNews = field(default_factory=LineNews)

    def __post_init__(self) -> None:
        self.door = HealthNetworkDoor(self, FakeClock(), self)  # type: ignore[arg-type]  # only what a door asks of a workspace

    async def run(self, use_case: Callable[[Any, C], Outcome[V]], command: C) -> Outcome[V]:
        return await self.background.on_store(self.world.store.run, use_case, command, BY_LEADER)

    async def ask(self, question: Callable[[Any, C], V], about: C) -> V:
        return await self.background.on_store(self.world.store.ask, question, about, BY_LEADER)

    async def compute(self, function: Callable[..., V], *arguments: object) -> V:
        return await self.background.on_compute(function, *arguments)

    async def tried(self, wanted: TrialWanted | None = None) -> list[Tried]:
        return [each async for each in self.door.try_connection(wanted or TrialWanted())]

    async def stage(self) -> Stage:
        return (await self.ask(network_status, None)).stage

    async def public(self, state: KeyState) -> str:
        key = await self.ask(key_in, state)
        assert key is not None
        return key.certificate


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


def play(
    qapp: QApplication,
    folder: Path,
    background: Background,
    story: Callable[[Leading], Awaitable[None]],
) -> None:
    async def whole(_quit: object) -> None:
        world: MessageWorld = await background.on_store(make_world, folder / "a.store")
        await background.on_store(make_real, world)
        await background.on_store(fill_in, world)
        await story(Leading(world, background))
        await background.on_store(world.store.close)

    run_until_quit(qapp, whole)


def silent(_connection: socket.socket, over: threading.Event) -> None:
    over.wait(30)


def silent_but(asked: threading.Event) -> Answering:
    """A server that says nothing, and tells us that it was asked."""

    def answer(connection: socket.socket, over: threading.Event) -> None:
        asked.set()
        silent(connection, over)

    return answer


def test_a_key_is_made_registered_tried_and_rolled_over(
    qapp: QApplication, tmp_path: Path, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = make_world(tmp_path / "aside.store")

    async def story(leader: Leading) -> None:
        await leader.door.make_key(KeyKind.EC_P256)
        refused = await leader.tried()
        assert [each.step for each in refused] == [TrialStep.ISSUER, TrialStep.TOKEN]
        assert await leader.stage() is Stage.TO_BE_TRIED
        let_in(server, await leader.public(KeyState.IN_USE))
        assert await leader.tried() == [Tried(step) for step in TrialStep]
        assert await leader.stage() is Stage.TRIED
        await leader.door.make_key(KeyKind.EC_P384)
        second = await leader.public(KeyState.WAITING)
        let_in(server, second)
        tried = await leader.tried(TrialWanted(waiting=True))
        assert tried == [Tried(step) for step in TrialStep]
        assert await leader.public(KeyState.IN_USE) == second

    with network_server(aside, monkeypatch) as server:
        play(qapp, tmp_path, background, story)
    aside.store.close()


def test_without_a_key_nothing_is_tried(
    qapp: QApplication, tmp_path: Path, background: Background
) -> None:
    async def story(leader: Leading) -> None:
        with pytest.raises(WrongState) as caught:
            await leader.tried()
        assert caught.value.state == "key"

    play(qapp, tmp_path, background, story)


@pytest.mark.parametrize("how", ["stop", "end", "another"])
def test_a_trial_that_hangs_is_left_at_once(
    qapp: QApplication,
    tmp_path: Path,
    background: Background,
    monkeypatch: pytest.MonkeyPatch,
    how: str,
) -> None:
    asked = threading.Event()
    with RudeServer(silent_but(asked)) as hanging:
        monkeypatch.setitem(HOSTS, Environment.TEST, Hosts(hanging.url, hanging.url))

        async def story(leader: Leading) -> None:
            await leader.door.make_key(KeyKind.EC_P256)
            trial = leader.door.try_connection(TrialWanted())
            trying = asyncio.ensure_future(anext(trial, None))
            await background.on_compute(asked.wait, 20)
            ways: dict[str, Callable[[], object]] = {
                "stop": trial.stop,
                "end": leader.door.end,
                "another": lambda: leader.door.try_connection(TrialWanted()),
            }
            ways[how]()
            assert await trying is None
            assert trial._worker is not None
            await background.on_compute(trial._worker._thread.join, 20)
            assert not trial._worker._thread.is_alive(), "the call that hangs is cut off"
            assert await anext(trial, None) is None
            assert await leader.stage() is Stage.TO_BE_TRIED

        play(qapp, tmp_path, background, story)


def test_a_trial_that_is_stopped_after_its_last_step_is_not_noted(
    qapp: QApplication, tmp_path: Path, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = make_world(tmp_path / "aside.store")

    async def story(leader: Leading) -> None:
        await leader.door.make_key(KeyKind.EC_P256)
        let_in(server, await leader.public(KeyState.IN_USE))
        trial = leader.door.try_connection(TrialWanted())
        async for tried in trial:
            if tried.step is TrialStep.NOTIFICATIONS:
                trial.stop()
        assert await leader.stage() is Stage.TO_BE_TRIED

    with network_server(aside, monkeypatch) as server:
        play(qapp, tmp_path, background, story)
    aside.store.close()


def test_a_server_that_is_not_there_is_told_as_no_contact(
    qapp: QApplication, tmp_path: Path, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RudeServer(silent) as gone:
        nobody = gone.url
    monkeypatch.setitem(HOSTS, Environment.TEST, Hosts(nobody, nobody))

    async def story(leader: Leading) -> None:
        await leader.door.make_key(KeyKind.EC_P256)
        (failed,) = await leader.tried()
        assert failed.step is TrialStep.ISSUER
        assert isinstance(failed.trouble, TransportUnavailable)
        assert failed.trouble.cause == "no_contact"

    play(qapp, tmp_path, background, story)
