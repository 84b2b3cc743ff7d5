"""The sheet that ends a follow-up tells beforehand what waits for units, and lets go what is ticked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from services.domain.messages import MessageState
from services.store.tables import PARTICIPANT
from tests.fakes.message_world import HANNE, MessageWorld, world
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.shown import settle
from ui.pages.participants.farewell_sheet import FarewellSheet
from ui.widgets.check_group import CheckGroup
from ui.widgets.label import Paragraph

__all__ = ["world"]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    return made


def begun(world: MessageWorld, window: QWidget) -> FarewellSheet:
    person = world.ask(lambda reading, one: reading.get(PARTICIPANT, one), world.person)
    sheet = FarewellSheet(DirectWorkspace(world.store, HANNE), window, person)
    sheet.begin()
    settle()
    return sheet


def test_what_waits_is_told_before_and_stopped_unless_it_is_ticked(
    world: MessageWorld, window: QWidget
) -> None:
    farewell, other = world.send("Takk."), world.send("Når er møtet?")
    sheet = begun(world, window)
    told = " ".join(each.plain_text() for each in sheet.findChildren(Paragraph))
    assert "2 message(s) to units have not left yet" in told
    (waiting,) = sheet.findChildren(CheckGroup)
    assert waiting.keys() == frozenset()
    waiting.set_keys(frozenset({farewell}))
    sheet.save()
    settle()
    assert world.message(farewell).state is MessageState.QUEUED
    assert world.message(other).state is MessageState.STOPPED


def test_nothing_is_told_where_nothing_waits(world: MessageWorld, window: QWidget) -> None:
    assert begun(world, window).findChildren(CheckGroup) == []
