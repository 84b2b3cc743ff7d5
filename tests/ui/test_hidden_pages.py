"""A page that is not seen loads at most once, and remembers what it has missed."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.domain.changes import Kind
from tests.fakes.activity_world import HANNE, House, house
from tests.fakes.workspace import DirectWorkspace
from ui.main_frame import MainFrame
from ui.navigation import Place
from ui.page import FRESH_FOR, Page
from ui.workspace import Workspace

__all__ = ["house"]

HERE = Place("counted")


class CountedPage(Page):
    """Counts how often it loads and is put into another language."""

    name: ClassVar[str] = "counted"
    listens_to: ClassVar[frozenset[Kind]] = frozenset({Kind.OFFERS})

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.loaded = 0
        self.translated = 0

    def reload(self) -> None:
        self.loaded += 1

    def retranslate(self) -> None:
        self.translated += 1


@pytest.fixture
def workspace(house: House) -> DirectWorkspace:
    return DirectWorkspace(house.store, HANNE)


@pytest.fixture
def page(workspace: DirectWorkspace, qtbot: QtBot) -> CountedPage:
    page = CountedPage(workspace)
    qtbot.addWidget(page)
    return page


def change(workspace: DirectWorkspace, kind: Kind = Kind.OFFERS) -> None:
    workspace.changes.announce(frozenset({kind}))


def test_what_was_loaded_ahead_is_shown_without_asking_again(page: CountedPage) -> None:
    page.load_ahead()
    page.activate(HERE)
    assert page.loaded == 1


def test_a_hidden_page_asks_nothing_however_much_changes(
    page: CountedPage, workspace: DirectWorkspace
) -> None:
    page.load_ahead()
    for _ in range(5):
        change(workspace)
    assert page.loaded == 1


def test_a_change_after_loading_ahead_is_loaded_when_the_page_is_opened(
    page: CountedPage, workspace: DirectWorkspace
) -> None:
    page.load_ahead()
    change(workspace)
    page.activate(HERE)
    assert page.loaded == 2


def test_what_was_loaded_long_ago_is_loaded_again(
    page: CountedPage, workspace: DirectWorkspace
) -> None:
    page.load_ahead()
    workspace.moment += FRESH_FOR + timedelta(seconds=1)
    page.activate(HERE)
    page.activate(HERE)
    assert page.loaded == 2


def test_a_hidden_page_takes_another_language_when_it_is_opened(page: CountedPage) -> None:
    page.speak_anew()
    page.speak_anew()
    assert page.translated == 0
    page.activate(HERE)
    page.activate(HERE)
    assert page.translated == 1


def test_pages_built_ahead_wait_with_another_language_until_they_are_opened(
    workspace: DirectWorkspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = MainFrame(workspace)
    qtbot.addWidget(frame)
    frame.show()
    frame.show_place(Place("settings"))
    frame.build_ahead("offers")
    asked: list[str] = []
    page = frame._page("offers")
    monkeypatch.setattr(page, "retranslate", lambda: asked.append("offers"))
    QApplication.sendEvent(frame, QEvent(QEvent.Type.LanguageChange))
    assert asked == []
    frame.show_place(Place("offers"))
    assert asked == ["offers"]


def test_building_ahead_opens_nothing(workspace: DirectWorkspace, qtbot: QtBot) -> None:
    frame = MainFrame(workspace)
    qtbot.addWidget(frame)
    frame.show()
    frame.show_place(Place("offers"))
    for key in set(frame.pages) - {"settings"}:  # this house has no key file to show
        frame.build_ahead(key)
        frame.load_ahead(key)
    assert frame.page is not None
    assert frame.page.name == "offers"
    assert frame.page.isVisible()
    assert workspace.told == []
