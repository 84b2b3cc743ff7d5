"""Locks when nobody has touched keyboard or mouse for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


_REST_MS = 2000
"""A sign of life just seen is enough for so long: Python need not look at each of Qt's events."""


class IdleLock(QObject):
    """Emits `idle` once when there has been no sign of life for the set time, or at most two
    seconds more.
    """

    idle = Signal()

    def __init__(self, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self._application: QApplication | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._listen)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: float) -> None:
        """Wait this long from now on."""
        self._timer.setInterval(max(1, round(minutes * 60_000)))

    def watch(self, application: QApplication) -> None:
        """Begin to listen for signs of life; that somebody has just come in is the first one."""
        self._application = application
        self._timer.start()
        self._rest.start()

    def rest(self, application: QApplication) -> None:
        """Stop listening: it is locked."""
        self._application = None
        self._rest.stop()
        application.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
            if self._application is not None:
                self._application.removeEventFilter(self)
                self._rest.start()
        return False

    def _listen(self) -> None:
        """What came during the rest was not seen: the time counts from now on."""
        if self._application is not None:
            self._timer.start()
            self._application.installEventFilter(self)
