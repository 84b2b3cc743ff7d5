"""Keeps the numbers and the foot of the rail true while a session lasts."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from services.domain.changes import Kind
from services.use_cases.backups import last_backup
from services.use_cases.today import rail_counts
from services.use_cases.today_lines import RailCounts
from ui.languages import current_language
from ui.norwegian_text import moment_text
from ui.widgets.rail import Rail
from ui.workspace import Workspace

_COUNTED = frozenset(
    {Kind.TRANSITIONS, Kind.MESSAGES, Kind.OUTBOX, Kind.MATCHES, Kind.PARTICIPANTS, Kind.VOLUNTEERS}
)
_SETTLE_MS = 150


class RailState(QObject):
    """Asks again a moment after something that is counted has changed; many changes ask once."""

    def __init__(self, rail: Rail, workspace: Workspace, keys: frozenset[str]) -> None:
        super().__init__(rail)
        self._rail = rail
        self._workspace = workspace
        self._keys = keys
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLE_MS)
        self._soon.timeout.connect(self.refresh)
        workspace.changes.changed.connect(self._heed)

    def refresh(self) -> None:
        """Ask for the numbers and for the latest backup."""
        self._workspace.tasks.start(self._load())

    async def _load(self) -> None:
        counts = await self._workspace.ask(rail_counts, None)
        backup = await self._workspace.ask(last_backup, None)
        self._show_counts(counts)
        self._show_foot(backup)

    def _heed(self, kinds: object) -> None:
        if isinstance(kinds, frozenset) and kinds & (_COUNTED | {Kind.JOURNAL}):
            self._soon.start()

    def _show_counts(self, counts: RailCounts) -> None:
        for key, count, red in (
            ("today", counts.gaps, True),
            ("matching", counts.asks, False),
            ("messages", counts.messages, False),
        ):
            if key in self._keys:
                self._rail.set_count(key, count, red=red)

    def _show_foot(self, backup: datetime | None) -> None:
        made = self.tr("No backup yet")
        if backup is not None:
            when = moment_text(backup, self._workspace.today(), current_language())
            made = self.tr("Backed up {when}").format(when=when)
        self._rail.foot.set_state(self.tr("Encrypted store") + "\n" + made)
