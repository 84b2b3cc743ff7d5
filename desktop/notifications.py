"""What may show over a locked screen: constant words, no names, one sound for all."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon


class Notifications(QObject):
    """Says only that there is something to see."""

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = (
            QSystemTrayIcon(icon, self) if QSystemTrayIcon.isSystemTrayAvailable() else None
        )

    def something_to_see(self) -> None:
        """Show the one notification there is."""
        if self._tray is None:
            return
        self._tray.show()
        self._tray.showMessage("Medvandrer", self.tr("There is something new to see."))

    def rest(self) -> None:
        """Take the sign away."""
        if self._tray is not None:
            self._tray.hide()
