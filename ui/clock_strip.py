"""Over everything, while the practice clock is ahead: by how much, what day it is here, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.languages import current_language
from ui.norwegian_text import long_day_text
from ui.theme import color, px
from ui.widgets.button import LinkButton
from ui.widgets.field import Glyph
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


class ClockStrip(QFrame):
    """Shows itself as long as the clock is ahead. It looks at every change, for the clock's is one."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.words = Paragraph("", "strong", "warn.on_soft")
        self.back = LinkButton("", "warn.on_soft")
        self.back.clicked.connect(self._set_right)
        row = QHBoxLayout(self)
        row.setContentsMargins(px("space.page_margin"), 8, px("space.page_margin"), 8)
        row.setSpacing(12)
        row.addWidget(Glyph("clock-counter-clockwise", "warn.on_soft", "icon.control"))
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.back)
        workspace.changes.changed.connect(lambda _kinds: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Say how it stands, in the language that is set."""
        ahead = self._workspace.clock_ahead
        self.setVisible(bool(ahead))
        if not ahead:
            return
        day = long_day_text(self._workspace.today(), current_language())
        moved = self.tr("The practice clock is %n day(s) ahead: here it is {day}.", "", ahead.days)
        self.words.set_text(moved.format(day=day))
        self.back.setText(self.tr("Back to the real time"))
        self.setAccessibleName(self.words.plain_text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), color("warn.soft"))

    def _set_right(self) -> None:
        self._workspace.tasks.start(self._workspace.set_clock_right())
