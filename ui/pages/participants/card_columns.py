"""Cards in as many columns as there is room for, at most three."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme

MOST = 3
ROOM_FOR_ONE = 345
GAP = 14


class CardColumns(QWidget):
    """Cards keep their own height, and go to the columns in turn."""

    def __init__(self, cards: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._columns = tuple(QVBoxLayout() for _ in range(MOST))
        for column in self._columns:
            column.setSpacing(GAP)
            column.addStretch(1)  # the room that a longer neighbour leaves stays at the foot
            self._row.addLayout(column)
        self._number = 0
        self._share(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = round(ROOM_FOR_ONE * max(theme().text_scale, 1.0))
        self._share(min(max(event.size().width() // room, 1), MOST))

    def _share(self, number: int) -> None:
        if number == self._number:
            return
        self._number = number
        for place, card in enumerate(self._cards):
            # At the top by its own item: a column aligned as a whole forgets that heights follow widths.
            column = self._columns[place % number]
            column.insertWidget(column.count() - 1, card, 0, Qt.AlignmentFlag.AlignTop)
        for place, column in enumerate(self._columns):
            self._row.setStretch(place, 1 if place < number else 0)
            column.setContentsMargins(0 if place == 0 else GAP, 0, 0, 0)
            if place >= number:
                column.setContentsMargins(0, 0, 0, 0)
        self.updateGeometry()
