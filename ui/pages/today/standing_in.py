"""Over Today's lines: for whom the reader stands in, as long as it lasts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.use_cases.stand_ins import Away
from ui.first_name import first_name
from ui.pages.today.words import TodayWords
from ui.widgets.card import Card
from ui.widgets.field import Glyph
from ui.widgets.label import Paragraph
from ui.widgets.tone import Tone

WIDEST = 960


class StandingIn(QWidget):
    """A strip for each time away; nothing where there is none."""

    def __init__(self, words: TodayWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        # Beside a stretch, the strips' height is asked for the width that they really get.
        strips = QWidget()
        strips.setMaximumWidth(WIDEST)
        self._column = QVBoxLayout(strips)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(strips, 1000)
        row.addStretch(1)
        self.hide()

    def show_times(self, times: tuple[Away, ...]) -> None:
        """Show these."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for away in times:
            self._column.addWidget(self._strip(away))
        self.setVisible(bool(times))

    def sentences(self) -> list[str]:
        """What is said now, from top to bottom."""
        return [label.plain_text() for label in self.findChildren(Paragraph) if label.isVisible()]

    def _strip(self, away: Away) -> Card:
        card = Card(Tone.INFO, gap=0)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(
            Glyph("user-circle", "info.main", "icon.control"), 0, Qt.AlignmentFlag.AlignTop
        )
        words = self.tr(
            "Through {day} you stand in for {full}. What {name} follows up is marked «For {name}»."
        ).format(full=away.name, day=self._words.near(away.last_on), name=first_name(away.name))
        row.addWidget(Paragraph(words), 1)
        card.body.addLayout(row)
        return card
