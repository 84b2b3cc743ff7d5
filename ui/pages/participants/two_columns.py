"""Cards in one column, or in two where there is room for two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

ROOM_FOR_TWO = 700
GAP = 14


class TwoColumns(QWidget):
    """Cards keep their own height; every second one goes to the right where there is room."""

    def __init__(self, cards: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(GAP)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._row.addLayout(column, 1)
        self._number = 0
        self._share(2 if len(self._cards) > 1 else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= ROOM_FOR_TWO
        self._share(2 if wide else 1)

    def _share(self, number: int) -> None:
        if number == self._number:
            return
        self._number = number
        for place, card in enumerate(self._cards):
            self._columns[place % number].addWidget(card)
        self._row.setStretch(1, 1 if number == 2 else 0)
        self._row.setSpacing(GAP if number == 2 else 0)
        self.updateGeometry()
