"""The one top window: locked or unlocked. Frame only; what is in it comes from elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

TITLE = "Medvandrer"
FIRST_SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(860, 600)
TITLE_HEIGHT = 40
"""Room kept for the window's title, which is not measured until it is shown."""


def _room() -> QSize:
    """What a small screen leaves beneath panels and the window's own title."""
    free = QGuiApplication.primaryScreen().availableSize()
    return QSize(free.width(), free.height() - TITLE_HEIGHT)


class MainWindow(QStackedWidget):
    """Shows either the unlock view or the unlocked frame. The title never names anybody.

    `close_wanted` is emitted instead of closing, so that work under way is ended first.
    """

    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE.boundedTo(_room()))
        self.setObjectName("window")
        self._may_close = False

    def show_icon(self) -> None:
        """Give the window its icon, drawn in seven sizes; the first paint does not wait for it."""
        from ui.qt_icons import app_icon

        self.setWindowIcon(app_icon())

    def show_only(self, view: QWidget) -> None:
        """Show a view and let go of the one before: nothing of it stays in the window."""
        before = self.currentWidget()
        self.addWidget(view)
        self.setCurrentWidget(view)
        if before is not None and before is not view:
            self.removeWidget(before)
            before.hide()
            before.deleteLater()

    def wake(self) -> None:
        """Come to the front: somebody tried to open a second one."""
        self.showNormal()
        self.raise_()
        self.activateWindow()

    def close_now(self) -> None:
        """Close for good."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_wanted.emit()
