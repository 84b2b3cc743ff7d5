"""The line above the way out: what the unit must be told besides, and the button that asks for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.letter_gaps import Gap
from ui.pages.messages.gap_words import GAPS
from ui.theme import px
from ui.widgets.button import Button
from ui.widgets.field import Glyph
from ui.widgets.label import Paragraph


class GapLine(QWidget):
    """Seen only while something is missing; `fill` is pressed to tell it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Paragraph()
        self.fill = Button(self.tr("&Fill in"), icon="pencil-simple")
        self.fill.setObjectName("fill in")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(px("space.s"))
        row.addWidget(Glyph("info"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self.fill)
        self.hide()

    def show_gaps(self, gaps: tuple[Gap, ...]) -> None:
        """Say what is missing; nothing hides the line."""
        self._words.set_text(GAPS.sentence(gaps))
        self.setVisible(bool(gaps))
