"""Tells whether somebody uses keyboard, mouse or screen just now."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

_PAUSE_MS: Final = 400
"""Between two words or two clicks; after it somebody reads."""

_USE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


class Quiet(QObject):
    """Watches one window, where the system hands in what somebody does: those events only, and not
    the many that widgets send each other.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    @property
    def now(self) -> bool:
        """Whether nothing has been touched for a moment, and no menu is open."""
        return not self._pause.isActive() and QApplication.activePopupWidget() is None

    def watch(self, widget: QWidget) -> None:
        """Begin to watch the window that `widget` is; it has to be shown."""
        self.rest()
        self._window = widget.windowHandle()
        if self._window is not None:
            self._window.installEventFilter(self)

    def rest(self) -> None:
        """Stop watching; from here on it is quiet."""
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None
        self._pause.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self._pause.start()
        return False
