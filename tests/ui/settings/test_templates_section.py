"""Templates in the settings: read in order, changed in a sheet, moved with the focus kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from services.use_cases.message_templates import message_templates
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.message_world import HANNE, MessageWorld, make_world
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.shown import settle
from ui.navigation import Place
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.template_sheet import TemplateSheet
from ui.pages.settings.templates import TemplatesSection


class Desk:
    """The section as Hanne sees it."""

    def __init__(self, world: MessageWorld, qtbot: QtBot) -> None:
        self.world = world
        self.workspace = DirectWorkspace(world.store, HANNE)
        self.page = SettingsPage(self.workspace)
        qtbot.addWidget(self.page)
        self.page.resize(1080, 744)
        self.page.show()
        self.page.activate(Place("settings", tab="templates"))
        settle()

    @property
    def section(self) -> TemplatesSection:
        assert isinstance(self.page.section, TemplatesSection)
        return self.page.section

    def press(self, name: str) -> None:
        settle()
        found = [each for each in self.section.findChildren(QPushButton, name) if each.isVisible()]
        found[-1].click()
        settle()

    @property
    def sheet(self) -> TemplateSheet:
        assert self.section.sheet is not None
        return self.section.sheet

    def names(self) -> list[str]:
        return [each.name for each in self.world.ask(message_templates, None)]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    world = make_world(tmp_path / "centre.store")
    yield Desk(world, qtbot)
    world.store.close()


def test_the_templates_stand_in_their_order(desk: Desk) -> None:
    assert [line.name for line in desk.section.lines.values()] == desk.names()
    assert unnamed_controls(desk.page) == []
    assert cramped(desk.page) == []


def test_a_new_template_is_written_with_a_variable_put_in(desk: Desk) -> None:
    desk.page.new_here()
    settle()
    desk.sheet.name.setText("Takk for sist")
    buttons = desk.sheet.findChildren(QPushButton)
    next(each for each in buttons if each.accessibleName() == "Put in {deltaker}").click()
    assert desk.sheet.text.toPlainText() == "{deltaker}"
    desk.page.save_here()
    settle()
    assert desk.names()[-1] == "Takk for sist"
    assert desk.workspace.told[-1].undo is not None


def test_a_name_that_is_taken_is_told_at_the_field(desk: Desk) -> None:
    desk.page.new_here()
    desk.sheet.name.setText("Innlagt")
    desk.sheet.text.setPlainText("Hei.")
    desk.page.save_here()
    assert desk.sheet.form.field("name").error == "This is in use already."


def test_a_template_is_moved_and_closed(desk: Desk) -> None:
    desk.press("down template admitted")
    assert desk.names()[:2] == ["Planlagt utskriving", "Innlagt"]
    desk.page.reload()
    desk.press("change template admitted")
    assert unnamed_controls(desk.sheet) == []
    desk.sheet.closed.setChecked(True)
    desk.page.save_here()
    settle()
    found = {each.id: each for each in desk.world.ask(message_templates, None)}
    assert found["admitted"].closed
    assert found["admitted"].text.startswith("Hei.")
