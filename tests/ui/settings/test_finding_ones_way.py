"""The list of sections, and a trial of the connection that fails below the fold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from services.domain.connection_trial import TrialStep
from services.practice_unit.edi.unit import EdiUnit
from tests.fakes.message_world import MessageWorld, world
from tests.fakes.network_world import fill_in, make_key, make_real, network_server
from tests.ui.settings.network_desk import opened, section_of
from ui.pages.settings.page import GROUPS

__all__ = ["world"]


@pytest.fixture
def server(world: MessageWorld, monkeypatch: pytest.MonkeyPatch) -> Iterator[EdiUnit]:
    make_real(world)
    with network_server(world, monkeypatch) as unit:
        yield unit


@pytest.mark.usefixtures("server")
def test_sections_stand_in_groups_and_the_ring_leaves_the_heading_out(
    qtbot: QtBot, world: MessageWorld
) -> None:
    page, _ = opened(qtbot, world)
    sections = page.list
    shown = [row.id for row in sections.rows()]
    assert shown == [key for group in GROUPS for key in group if key in shown]
    assert sections.rows()[0].spoken() == "Accounts and roles, The centre"
    assert sections.rows()[1].spoken() == "The centre's address"
    sections.choose("address")
    beneath = sections.visualRect(sections.currentIndex()).height()
    sections.choose("accounts")
    assert sections.visualRect(sections.currentIndex()).height() > beneath
    # The ring stands round the row's box, which leaves two pixels to the next one.
    assert sections.focus_ring_rect().height() == beneath - 2


@pytest.mark.usefixtures("server")
def test_the_part_that_failed_comes_into_sight(qtbot: QtBot, world: MessageWorld) -> None:
    make_key(world)
    fill_in(world)
    page, _ = opened(qtbot, world)
    trial = section_of(page).trial
    trial.act.click()
    row = trial.rows[TrialStep.TOKEN]
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect().height() == row.height())


@pytest.mark.usefixtures("server")
def test_a_step_that_is_opened_takes_the_focus_or_leaves_it_where_it_was(
    qtbot: QtBot, world: MessageWorld
) -> None:
    page, _ = opened(qtbot, world)
    section = section_of(page)
    section.client.unfold()
    assert section.client.has_focus()
    section.use.unfold()
    assert not section.use.act.isEnabled()
    assert section.client.has_focus()
