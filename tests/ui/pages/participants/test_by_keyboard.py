"""All of it by the keyboard, in the frame as a person has it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from services.domain.participants import Participant
from tests.fakes.participant_world import ParticipantWorld, account
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.participants.example import peopled
from ui.dialogs.search_everything import SearchEverything, open_search
from ui.main_frame import MainFrame
from ui.navigation import Place
from ui.pages.participants.page import ParticipantsPage
from ui.shortcuts import bind_shortcuts

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def jonas(world: ParticipantWorld) -> Participant:
    return peopled(world)


@pytest.fixture
def frame(world: ParticipantWorld, jonas: Participant, qtbot: QtBot) -> Iterator[MainFrame]:
    workspace = DirectWorkspace(world.store, account("hanne"))
    made = MainFrame(workspace)
    workspace.go = made.show_place  # type: ignore[method-assign]  # the frame turns the pages itself

    def search() -> None:
        open_search(workspace, made)

    bind_shortcuts(made, search=search, lock=made.leave)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    made.show_place(Place("participants"))
    QApplication.processEvents()
    yield made
    made.leave()
    shiboken6.delete(made)


def page_of(frame: MainFrame) -> ParticipantsPage:
    page = frame.page
    assert isinstance(page, ParticipantsPage)
    return page


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)
    for _ in range(3):
        QApplication.processEvents()


def test_from_the_find_field_down_the_list_into_the_page_and_its_tabs(
    frame: MainFrame, jonas: Participant
) -> None:
    page = page_of(frame)
    page.pane.list.setFocus()
    press(Qt.Key.Key_F, CONTROL)
    assert focused() is page.pane.find_field
    QTest.keyClicks(focused(), "jonas")
    press(Qt.Key.Key_Down)
    assert focused() is page.pane.list
    press(Qt.Key.Key_Return)
    assert page.detail.person_id == jonas.id
    assert focused().objectName() == "tabs"
    press(Qt.Key.Key_Tab, CONTROL)
    assert page.detail.tab == "goals"
    press(Qt.Key.Key_F6)
    assert focused() is page.pane.list


def test_a_participant_is_taken_in_without_the_mouse(frame: MainFrame) -> None:
    page = page_of(frame)
    page.pane.list.setFocus()
    press(Qt.Key.Key_N, CONTROL)
    QTest.keyClicks(focused(), "Nora Lund")
    press(Qt.Key.Key_Return, CONTROL)
    QTest.keyClicks(focused(), "Jeg vil synge i kor")
    press(Qt.Key.Key_Return, CONTROL)
    assert page.detail.header.title.text() == "Nora Lund"


def test_f9_and_escape_do_what_they_say(frame: MainFrame, jonas: Participant) -> None:
    frame.show_place(Place("participants", jonas.id, "plan"))
    page = page_of(frame)
    assert not page.pane.isVisible()
    page.panes()[1].setFocus()
    press(Qt.Key.Key_F9)
    assert page.pane.isVisible()
    press(Qt.Key.Key_F9)
    assert not page.pane.isVisible()
    page.detail.edit()
    QApplication.processEvents()
    press(Qt.Key.Key_Escape)
    assert page.detail._sheet is None


def test_ctrl_k_goes_to_somebody_else(frame: MainFrame) -> None:
    page = page_of(frame)
    page.pane.list.setFocus()
    press(Qt.Key.Key_K, CONTROL)
    panel = frame.findChild(SearchEverything)
    assert isinstance(panel, SearchEverything)
    assert focused() is panel.field
    QTest.keyClicks(focused(), "elle")
    press(Qt.Key.Key_Return)
    assert page.detail.header.title.text() == "Elle Máret Sara"
    assert not panel.isVisible()


def test_after_a_goal_is_noted_the_keyboard_is_still_in_the_page(
    frame: MainFrame, jonas: Participant, qtbot: QtBot
) -> None:
    frame.show_place(Place("participants", jonas.id, "goals"))
    page = page_of(frame)
    new = page.detail.findChild(QWidget, "new goal")
    assert isinstance(new, QWidget)
    new.setFocus()
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "synge i kor")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: page.isAncestorOf(focused()))


def test_the_numbers_of_the_rail_put_the_keyboard_into_the_page(frame: MainFrame) -> None:
    page_of(frame).pane.list.setFocus()
    press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert frame.page is not None
    assert frame.page.name == "volunteers"
    assert frame.page.isAncestorOf(focused())


def test_tab_goes_from_new_to_find_to_the_filters_to_the_list(frame: MainFrame) -> None:
    pane = page_of(frame).pane
    pane.new.setFocus()
    been = [focused()]
    while been[-1] is not pane.list and len(been) < 9:
        press(Qt.Key.Key_Tab)
        been.append(focused())
    assert been[:2] == [pane.new, pane.find_field]
    assert pane.filters.isAncestorOf(been[2])
    assert been[-1] is pane.list


@pytest.mark.parametrize("name", ["volunteers", "matching"])
def test_f6_goes_from_the_list_to_what_it_shows_and_back(frame: MainFrame, name: str) -> None:
    frame.show_place(Place(name))
    for _ in range(3):
        QApplication.processEvents()
    page = frame.page
    assert page is not None
    panes = page.panes()
    panes[0].setFocus()
    for pane in (*panes[1:], panes[0]):
        press(Qt.Key.Key_F6)
        assert focused() is pane


def test_after_a_change_of_language_everybody_is_still_in_the_list_and_counted(
    frame: MainFrame,
) -> None:
    page = page_of(frame)
    page.pane.filters.choose("all")
    page.reload()
    before = [row.id for row in page.pane.list.rows()]
    page.retranslate()
    QApplication.processEvents()
    assert page.pane.filters.key() == "all"
    assert [row.id for row in page.pane.list.rows()] == before
    assert any(
        character.isdigit() for character in page.pane.filters.findChildren(QPushButton)[0].text()
    )
