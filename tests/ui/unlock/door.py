"""The unlock window over a real house, as a test handles it."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from services.use_cases.house import House
from tests.fakes.entrance import DirectEntrance
from tests.fakes.workspace import DirectTasks
from ui.pages.unlock.panel import Panel
from ui.pages.unlock.window import UnlockWindow
from ui.widgets.label import Label


class Door:
    """The window, its entrance, and what it told."""

    def __init__(self, house: House, qtbot: QtBot) -> None:
        self.house = house
        self.entrance = DirectEntrance(house)
        self.entered = 0
        self.window = UnlockWindow(self.entrance, DirectTasks(_not_told))
        self.window.entered.connect(self._count)
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.begin()

    def _count(self) -> None:
        self.entered += 1

    def type(self, name: str, secret: str) -> None:
        """Write name and secret and press Enter."""
        panel = self.window.unlock
        panel._name.setText(name)
        panel._secret.setText(secret)
        panel._secret.returnPressed.emit()


def _not_told(refusal: object) -> None:
    raise AssertionError(f"told past the window: {refusal!r}")


def shown(door: Door) -> Panel:
    return door.window.panel


def write(field: QWidget, text: str) -> None:
    """Type into a field, key by key."""
    QTest.keyClicks(field, text)


def said(panel: Panel) -> str:
    """The sentence above the buttons, if one is shown."""
    return panel.fault.sentence.plain_text() if panel.fault.isVisible() else ""


def words_in(window: QWidget) -> str:
    return " ".join(label.text() for label in window.findChildren(Label) if label.isVisible())
