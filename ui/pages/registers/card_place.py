"""The room beneath the rows in which the question stands."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.pages.registers.question_card import QuestionCard
from ui.theme import theme
from ui.widgets.scroll_column import ScrollColumn, TellingInside

LEAST_CARD = 120


class CardPlace(ScrollColumn):
    """As high as its card, and less where the rows need the room: then it scrolls."""

    def __init__(self, card: QuestionCard, parent: QWidget | None = None) -> None:
        inside = TellingInside()
        super().__init__(gap=0, inside=inside, parent=parent)
        self.body.addWidget(card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside.relaid.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        layout = self.inside.layout()
        if layout is None or not layout.hasHeightForWidth():
            return super().sizeHint()
        # Most questions are as high as this, so that the rows do not move from one to the next.
        high = max(
            layout.totalHeightForWidth(self.width()), theme().scaled("control.row") * 13 // 4
        )
        return QSize(super().sizeHint().width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), LEAST_CARD)
