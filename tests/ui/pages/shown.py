"""Opens a page over a house, as the main window would, with nothing that waits."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from services.domain.access import Account
from tests.fakes.activity_world import HANNE, House
from tests.fakes.workspace import DirectWorkspace
from ui.navigation import Place
from ui.page import Page
from ui.page_list import make_page

P = TypeVar("P", bound=Page)


def open_page(
    qtbot: QtBot, house: House, kind: type[P], account: Account = HANNE, place: Place | None = None
) -> tuple[P, DirectWorkspace]:
    """The page on the screen, loaded, and the workspace it speaks to."""
    workspace = DirectWorkspace(house.store, account)
    page = make_page(kind.name, workspace)
    assert isinstance(page, kind)
    qtbot.addWidget(page)
    page.resize(1080, 744)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    page.activate(place or Place(kind.name))
    settle()
    return page, workspace


def settle() -> None:
    """Let layouts and late deletions happen."""
    for _ in range(3):
        QApplication.processEvents()


def press(widget: QWidget, key: Qt.Key, *, control: bool = False) -> None:
    """Press a key where the focus is in the widget's window."""
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    target = QApplication.focusWidget() or widget
    QTest.keyClick(target, key, modifier)
    settle()


class WindowsShown(QObject):
    """Counts the windows that appear: a part shown before it has a parent flashes as one of its own."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False
