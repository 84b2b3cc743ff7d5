"""What the calendar brings about: looked after at once when somebody unlocks, and when the day turns."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QTimer

from services.domain.access import Right
from services.domain.changes import Kind
from ui.workspace import Workspace

LOOK_EVERY_MS: Final = 60_000
"""A machine may sleep through midnight: the day is looked at, not waited for."""
OF_THE_DAY: Final = frozenset({Kind.MATCHES})
"""What pages read anew when the day has turned, although nothing was written."""


class Chores(QObject):
    """Lets questions expire whose last day is past, for accounts that may match."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._day: date | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """See to them now, and look at the day from now on."""
        self.look()
        self._timer.start()

    def look(self) -> None:
        """When another day has begun: see to what it brings, and let pages show the new day."""
        today = self._workspace.today()
        if today == self._day:
            return
        turned, self._day = self._day is not None, today
        if self._workspace.actor.may(Right.MATCH):
            self._workspace.tasks.start(self._see_to_questions())
        if turned:
            self._workspace.changes.announce(OF_THE_DAY)

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()

    async def _see_to_questions(self) -> None:
        from services.use_cases.match_expiry import expire_questions

        await self._workspace.run(expire_questions, None)
