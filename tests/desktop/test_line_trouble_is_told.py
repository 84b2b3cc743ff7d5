"""Servers that refuse, hide or pretend: Today is told of what lasts, and is rid of it when it works again."""

from __future__ import annotations

import socket
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.background import Background
from desktop.carrying import Carrying
from services.domain.access import SYSTEM
from services.domain.changes import Kind
from services.domain.health_network import Environment
from services.practice_unit.edi.said import Unproven
from services.practice_unit.edi.unit import EdiUnit
from services.transports.helsenett.hosts import HOSTS, Hosts
from services.use_cases.centre_address import centre_address, set_centre_address
from services.use_cases.house import House
from services.use_cases.line_standing import LineStanding, Standstill, line_standing
from services.use_cases.send_message import SendMessage, send_message
from tests.desktop.test_two_lines import Scene, background, play, quick, server
from tests.fakes.message_world import MessageWorld
from tests.fakes.network_world import BY_LEADER, CLIENT, go_well, let_in
from tests.fakes.time import FakeRandomness
from tests.transports.helsenett.test_wrong_certificates import listening, self_signed

__all__ = ["background", "quick", "server"]

STEP = timedelta(seconds=15)
ANOTHER = "c0ffee00-0000-4000-8000-0000000000aa"


class Watched:
    """The scene with one clock for the line and the store, and how often a person was called."""

    def __init__(self, scene: Scene, folder: Path) -> None:
        self.scene, self.called = scene, list[str]()
        house = House(folder, scene.world.clock, FakeRandomness(), "test")

        def call() -> None:
            self.called.append("called")

        scene.carrying = Carrying(
            scene.world.store, scene.background, house, self._changed, call, scene.failures.append
        )

    async def standing(self) -> LineStanding | None:
        store = self.scene.world.store
        return await self.scene.background.on_store(store.ask, line_standing, None, SYSTEM)

    async def until(self, *, told: bool, most: int = 400) -> LineStanding | None:
        """What is told, as soon as it is (or is not) told; time passes while we look."""
        found = None
        for _ in range(most):
            found = await self.standing()
            if (found is not None) == told:
                return found
            self.scene.world.clock.forward(STEP)
            await self.scene.background.on_compute(self._a_moment)
        return found

    async def queue(self, *, urgent: bool) -> str:
        def act() -> str:
            self.scene.world.unit = "real"
            composed = self.scene.world.composed()
            if urgent:
                composed = replace(composed, urgent=True, urgent_reason="Skrives ut i dag.")
            return self.scene.world.run(send_message, SendMessage(composed))

        return await self.scene.background.on_store(act)

    def _a_moment(self) -> None:
        with self.scene.changed:
            self.scene.changed.wait(0.05)

    def _changed(self, kinds: object) -> None:
        with self.scene.changed:
            self.scene.changed.notify_all()


def test_a_key_that_is_not_registered_is_told_and_gone_when_it_is(
    qapp: QApplication, tmp_path: Path, background: Background, server: EdiUnit
) -> None:
    async def story(scene: Scene) -> None:
        watched = Watched(scene, tmp_path)
        queued = await watched.queue(urgent=True)
        await scene.carrying.follow()
        told = await watched.until(told=True)
        assert told is not None
        assert (told.why, told.cause) == (Standstill.TROUBLE, "token_invalid_client")
        assert (told.waiting.letters, told.waiting.urgent) == (1, 1)
        assert told.since is not None
        assert scene.world.clock.now() - told.since >= timedelta(minutes=2)
        assert watched.called == ["called"]
        let_in(server, scene.public)
        assert await watched.until(told=False) is None
        assert await scene.arrives(queued)

    play(qapp, tmp_path, background, story)


def test_a_her_id_that_another_has_locked_is_told_and_gone_when_it_is_free(
    qapp: QApplication, tmp_path: Path, background: Background, server: EdiUnit
) -> None:
    async def story(scene: Scene) -> None:
        let_in(server, scene.public)
        server._office.configure(8000017, ANOTHER, lock=True)
        watched = Watched(scene, tmp_path)
        await scene.carrying.follow()
        told = await watched.until(told=True)
        assert told is not None
        assert told.cause == "locked"
        assert not told.waiting
        assert watched.called == []
        server._office.configure(8000017, ANOTHER, lock=False)
        assert await watched.until(told=False) is None

    play(qapp, tmp_path, background, story)


def test_a_token_that_the_message_server_refuses_is_told(
    qapp: QApplication,
    tmp_path: Path,
    background: Background,
    server: EdiUnit,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def story(scene: Scene) -> None:
        let_in(server, scene.public)
        monkeypatch.setattr(server._tokens, "grant", _refuse)
        watched = Watched(scene, tmp_path)
        await scene.carrying.follow()
        told = await watched.until(told=True)
        assert told is not None
        assert told.cause == "unauthorised"

    play(qapp, tmp_path, background, story)


def _refuse(_token: str) -> None:
    raise Unproven("invalid_token")


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the servers should be, nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    monkeypatch.setitem(HOSTS, Environment.TEST, Hosts(url, url))


def test_a_host_that_is_away_is_told_only_when_it_lasts(
    qapp: QApplication, tmp_path: Path, background: Background, nobody: None, quick: None
) -> None:
    async def story(scene: Scene) -> None:
        watched = Watched(scene, tmp_path)
        await scene.carrying.follow()
        told = await watched.until(told=True)
        assert told is not None
        assert told.cause == "no_contact"
        assert told.since is not None
        assert scene.world.clock.now() - told.since >= timedelta(minutes=15)

    play(qapp, tmp_path, background, story)


def test_a_certificate_that_nobody_vouches_for_is_told(
    qapp: QApplication,
    tmp_path: Path,
    background: Background,
    monkeypatch: pytest.MonkeyPatch,
    quick: None,
) -> None:
    with listening(self_signed(tmp_path)) as (url, heard):
        monkeypatch.setitem(HOSTS, Environment.TEST, Hosts(url, url))

        async def story(scene: Scene) -> None:
            watched = Watched(scene, tmp_path)
            await scene.carrying.follow()
            told = await watched.until(told=True)
            assert told is not None
            assert told.cause == "wrong_certificate"

        play(qapp, tmp_path, background, story)
    assert heard == []


def test_trouble_is_told_still_after_locking_and_unlocking(
    qapp: QApplication, tmp_path: Path, background: Background, server: EdiUnit
) -> None:
    async def story(scene: Scene) -> None:
        first = Watched(scene, tmp_path)
        await scene.carrying.follow()
        told = await first.until(told=True)
        await scene.carrying.end()
        for clock in (scene.world.clock, server.clock):
            clock.forward(timedelta(hours=14))  # type: ignore[attr-defined]  # both stand until moved
        second = Watched(scene, tmp_path)
        again = await second.standing()
        assert told is not None
        assert again is not None
        assert again.since == told.since
        let_in(server, scene.public)
        await scene.carrying.follow()
        assert await second.until(told=False) is None

    play(qapp, tmp_path, background, story)


def test_after_a_change_of_our_her_id_nothing_leaves_before_the_new_one_is_tried(
    qapp: QApplication, tmp_path: Path, background: Background, server: EdiUnit
) -> None:
    async def story(scene: Scene) -> None:
        let_in(server, scene.public)
        watched = Watched(scene, tmp_path)
        await scene.carrying.follow()
        first = await watched.queue(urgent=False)
        assert await scene.arrives(first)
        await background.on_store(move, scene.world, "8000777")
        queued = [await watched.queue(urgent=False) for _ in range(3)]
        scene.carrying.heed(frozenset({Kind.OUTBOX}))  # the line is still the one before
        await background.on_compute(threading.Event().wait, 0.3)
        assert [each.message_id for each in server.taken()] == [first]
        await scene.carrying.follow()
        told = await watched.standing()
        assert told is not None
        assert (told.why, told.waiting.letters) == (Standstill.ADDRESS_CHANGED, 3)
        await background.on_store(go_well, scene.world)
        server._office.configure(8000777, CLIENT, lock=True)
        await scene.carrying.follow()
        for each in queued:
            assert await scene.arrives(each)
        assert await watched.standing() is None
        senders = [each.sender for each in server.taken()]
        assert senders == ["8000017", "8000777", "8000777", "8000777"]

    play(qapp, tmp_path, background, story)


def move(world: MessageWorld, her_id: str) -> None:
    """Another HER-id, as a leader writes it."""
    known = world.store.ask(centre_address, None, BY_LEADER).address
    world.store.run(set_centre_address, replace(known, her_id=her_id), BY_LEADER)
