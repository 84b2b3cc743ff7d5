"""Over Today's lines: that messages do not get through the health network, as long as it lasts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.access import Right
from services.use_cases.line_standing import LineStanding
from ui.navigation import Place
from ui.pages.today.network_words import NETWORK_LINE_WORDS, leads_to_address
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Glyph
from ui.widgets.label import Paragraph
from ui.widgets.tone import Tone
from ui.workspace import Workspace

WIDEST = 960


class NetworkLine(QWidget):
    """A card with one button, which leads to where it is mended; nothing where all is well."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._may_mend = workspace.actor.may(Right.CHANGE_SETTINGS)
        self._standing: LineStanding | None = None
        self.title = Paragraph("", "strong")
        self.words = Paragraph("", "small", "text.secondary")
        self.waiting = Paragraph("", "small", "text.secondary")
        self.remedy = Paragraph("", "small", "text.secondary")
        self.act = Button("", small=True)
        self.act.clicked.connect(self._lead)
        # Beside a stretch, the card's height is asked for the width that it really gets.
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(self._card(), 1000)
        row.addStretch(1)
        self.hide()

    def show_standing(self, standing: LineStanding | None, today: date) -> None:
        """Tell of this; None: all is well."""
        self._standing = standing
        if standing is None:
            self.hide()
            return
        words = NETWORK_LINE_WORDS.of(standing, today, may_mend=self._may_mend)
        self.title.set_text(words.title)
        for label, text in (
            (self.words, words.why), (self.waiting, words.waiting), (self.remedy, words.remedy),
        ):  # fmt: skip
            label.set_text(text)
            label.setVisible(bool(text))
        self.act.setText(NETWORK_LINE_WORDS.action(standing, may_mend=self._may_mend))
        self.act.setAccessibleDescription(words.spoken)
        self.show()

    def _card(self) -> Card:
        card = Card(Tone.WARN, gap=0)
        card.setMaximumWidth(WIDEST)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self.title, self.words, self.waiting, self.remedy):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(12)
        glyph = Glyph("warning-circle", "warn.main", "icon.control")
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _lead(self) -> None:
        if self._standing is None:
            return
        if not self._may_mend:
            self._workspace.go(Place("messages"))
            return
        tab = "address" if leads_to_address(self._standing) else "health_network"
        self._workspace.go(Place("settings", tab=tab))
