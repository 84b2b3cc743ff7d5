"""Long work on another thread, seen from the window: how far it is, and a way to stop it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal


class Work(QObject):
    """`moved` carries (done, total) to the window's thread, whichever thread reports."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the work to stop; it looks up now and then."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether somebody asked for a stop. Called on the working thread."""
        return self._stop.is_set()

    def progress(self, done: int, total: int) -> None:
        """Tell how far it is. Called on the working thread."""
        self.moved.emit(done, total)
