"""What still waits for an answer from earlier imports."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.use_cases.register_waiting import WaitingLine
from ui.languages import current_language
from ui.norwegian_text import day_text, wall_clock
from ui.pages.registers.file_text import FileText
from ui.pages.registers.words import REGISTER_WORDS
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.tone import Tone

MOST_LINES = 5
LEAST_WIDTH = 680
"""A line about a sheet has room in one: centred as it stands, the card can't grow with wrapped ones."""


class WaitingCard(Card):
    """`wanted` when somebody wants to answer them."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.WARN, gap=8, parent=parent)
        self.setMinimumWidth(LEAST_WIDTH)
        self.look = Button("", small=True)
        self.look.clicked.connect(self.wanted)
        self._title = Label("", "h3")
        self._lines: list[QWidget] = []
        self.body.addWidget(self._title)
        self.body.addWidget(self.look)

    def show_lines(self, lines: tuple[WaitingLine, ...], today: date) -> None:
        """Show how many rows of which sheets wait; nothing at all when none does."""
        self.setVisible(bool(lines))
        for old in self._lines:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        number = sum(line.rows for line in lines)
        self._title.setText(self.tr("%n row(s) wait from earlier imports", "", number))
        self.look.setText(self.tr("Answer them"))
        self._lines = [FileText(self._words(line, today)) for line in lines[:MOST_LINES]]
        for place, widget in enumerate(self._lines, 1):
            self.body.insertWidget(place, widget)

    def _words(self, line: WaitingLine, today: date) -> str:
        rows = self.tr("%n row(s)", "", line.rows)
        since = day_text(wall_clock(line.since).date(), current_language(), today)
        kind = REGISTER_WORDS.kind(line.kind)
        return self.tr("{kind} · {source} · {rows}, since {day}").format(
            kind=kind, source=line.source, rows=rows, day=since
        )
