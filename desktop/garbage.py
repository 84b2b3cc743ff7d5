"""Collects garbage on the window's thread only.

Python collects on whichever thread happens to allocate. A window that is caught in a cycle would
then be taken apart by the store's thread, and Qt does not survive that.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_LOOK_MS: Final = 1_000


class WindowThreadGarbage(QObject):
    """Switches Python's own collecting off while it lives, and looks once a second instead."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that has filled up, and with it the younger ones."""
        counts = gc.get_count()
        full = [
            generation for generation in (0, 1, 2) if counts[generation] > self._limit(generation)
        ]
        if full:
            gc.collect(max(full))

    def keep(self) -> None:
        """What is there now, the loaded modules above all, stays as long as the app: let no later
        look go through it again.
        """
        gc.freeze()

    def end(self) -> None:
        """Leave collecting as it was before: there are no windows left."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def _limit(self, generation: int) -> int:
        # A generation that is switched off (0) is never full.
        return self._thresholds[generation] or 1_000_000_000
