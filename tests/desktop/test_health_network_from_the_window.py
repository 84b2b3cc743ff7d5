"""The real desk over the real threads: into the health network by hand, locked, and in again."""

from __future__ import annotations

import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from desktop.tour.hands import until
from services.domain.health_network import Environment
from services.practice_unit.edi.unit import EdiUnit
from services.transports.helsenett.hosts import HOSTS, Hosts
from services.use_cases.addresses import HER_ID, ORGANISATION_HER_ID
from services.use_cases.centre import ChangeSetting, change_setting
from tests.desktop.test_locking_keeps_text import Room, play
from tests.fakes.house import LEADER, PASSPHRASE
from tests.fakes.message_world import CENTRE_ADDRESS, make_world
from tests.fakes.network_world import CLIENT, let_in, network_server
from tests.transports.rude_server import RudeServer
from ui.navigation import Place
from ui.pages.settings.health_network import HealthNetworkSection
from ui.pages.settings.network_trial_row import Mark
from ui.pages.settings.page import SettingsPage

__all__ = ["play"]

Play = Callable[[Callable[[Room], Awaitable[None]]], None]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EdiUnit]:
    aside = make_world(tmp_path / "aside.store")
    with network_server(aside, monkeypatch) as unit:
        yield unit
    aside.store.close()


async def section_in(room: Room) -> HealthNetworkSection:
    page = await room.page(SettingsPage, Place("settings", tab="health_network"))
    assert isinstance(page.section, HealthNetworkSection)
    return page.section


async def to_the_trial(room: Room) -> HealthNetworkSection:
    """A leader has filled in all that a trial needs."""
    await room.enter(LEADER, PASSPHRASE)
    session = room.desk.session
    assert session is not None
    for name, her_id in ((HER_ID, CENTRE_ADDRESS), (ORGANISATION_HER_ID, "8000009")):
        await session.run(change_setting, ChangeSetting(name, her_id))
    section = await section_in(room)
    section.environment.act.click()
    await room.rest()
    section.key.act.click()
    await room.rest()
    section.client.client.setText(CLIENT)
    section.client.act.click()
    await room.rest()
    return section


def test_it_is_connected_by_hand_and_again_after_locking(play: Play, server: EdiUnit) -> None:
    async def story(room: Room) -> None:
        section = await to_the_trial(room)
        let_in(server, section.key.public.text.toPlainText())
        section.trial.act.click()
        await room.rest()
        assert [row.mark for row in section.trial.rows.values()] == [Mark.WELL] * 5
        section.use.act.click()
        await until(lambda: room.desk.network_news.last_contact is not None, "it is connected")
        await room.rest()
        assert section.status.chip.look.text == "in use"
        assert "Last contact" in section.status.words.plain_text()
        await room.lock()
        assert not room.desk.network_news.open
        await room.enter(LEADER, PASSPHRASE)
        await until(lambda: room.desk.network_news.last_contact is not None, "and again")
        section = await section_in(room)
        section.use.unfold()
        section.use.act.click()
        await until(lambda: not room.desk.network_news.open, "it hangs up")

    play(story)


def silent(_connection: socket.socket, over: threading.Event) -> None:
    over.wait(30)


def test_locking_does_not_wait_for_a_trial_that_hangs(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RudeServer(silent) as hanging:
        monkeypatch.setitem(HOSTS, Environment.TEST, Hosts(hanging.url, hanging.url))

        async def story(room: Room) -> None:
            section = await to_the_trial(room)
            section.trial.act.click()
            await until(lambda: bool(hanging.requests), "the server is asked")
            assert section.trial.under_way
            assert section.trial.stop.isVisible()
            await room.lock()

        play(story)


def test_a_trial_is_stopped_where_it_stands(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    with RudeServer(silent) as hanging:
        monkeypatch.setitem(HOSTS, Environment.TEST, Hosts(hanging.url, hanging.url))

        async def story(room: Room) -> None:
            section = await to_the_trial(room)
            section.trial.act.click()
            await until(lambda: bool(hanging.requests), "the server is asked")
            section.trial.stop.click()
            await room.rest()
            assert not section.trial.under_way
            assert {row.mark for row in section.trial.rows.values()} == {Mark.WAITS}
            assert section.status.chip.look.text == "not tried yet"

        play(story)
