"""The foot of the proposal: remarks, and in their place how far the work is while it takes long."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from ui.pages.matching.proposal_cards import Remarks
from ui.widgets.progress_row import ProgressRow

PATIENCE_MS: Final = 250
"""Work that is done sooner shows no progress."""


class ProposalFoot(QStackedWidget):
    """In one place, so that nothing else moves when work begins or ends."""

    def __init__(self) -> None:
        super().__init__()
        self.remarks = Remarks()
        self.progress = ProgressRow()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_progress)
        self.addWidget(self.remarks)
        self.addWidget(self.progress)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_busy(self, *, busy: bool) -> None:
        """Work begins, or has ended."""
        if busy:
            self._patience.start()
            return
        self._patience.stop()
        self.setCurrentWidget(self.remarks)

    def _show_progress(self) -> None:
        self.progress.start(self.tr("Looking at everybody with everybody …"))
        self.setCurrentWidget(self.progress)
