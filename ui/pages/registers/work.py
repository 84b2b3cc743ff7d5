"""Long work on another thread, seen from the window: how far it is, and a way to stop it."""

from __future__ import annotations

import threading
import time
from typing import Final

from PySide6.QtCore import QObject, Signal

BREATH: Final = 0.0005
"""Seconds that the work rests at each report: the window's thread then gets its turn at once.
Without it a painting window waits five milliseconds for every turn (see the import benchmark)."""


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
        if threading.current_thread() is not threading.main_thread():
            time.sleep(BREATH)
