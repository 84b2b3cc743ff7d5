"""Copies what others should not find later, and takes it back from the clipboard after a while."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard

SECONDS = 30


class TimedClipboard(QObject):
    """Text copied here is gone again after `SECONDS`, unless something else was copied meanwhile."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._copied = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str) -> None:
        """Put the text on the clipboard and start the clock."""
        self._copied = text
        self._clipboard.setText(text)
        self._timer.start(SECONDS * 1000)

    def clear(self) -> None:
        """Take back what was copied, if it is still there."""
        if self._copied and self._clipboard.text() == self._copied:
            self._clipboard.clear()
        self._copied = ""
