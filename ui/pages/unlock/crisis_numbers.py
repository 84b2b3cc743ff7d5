"""Whom to call when it is urgent: there before anyone has unlocked."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.languages import spoken
from ui.qt_numbers import ALIGN_RIGHT_V_CENTER
from ui.widgets.avatar import IconBox
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.stack import stack
from ui.widgets.tone import Tone

MEDICAL, POLICE = "113", "112"
OUT_OF_HOURS, MENTAL_HEALTH = "116 117", "116 123"


class CrisisNumbers(QWidget):
    """A card and four numbers with their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "strong")
        self._words = Label("", "small", "text.secondary")
        self._names = [Label("", "body", "text.secondary") for _ in range(4)]
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(IconBox("lifebuoy", Tone.DANGER))
        head.addLayout(stack(self._title, self._words), 1)
        self._card = Card()
        self._card.body.addLayout(head)
        self._card.body.addLayout(self._numbers())
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        spoken().changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Is it urgent?"))
        self._words.setText(self.tr("Call first. Everything else can wait."))
        names = (
            self.tr("Ambulance"),
            self.tr("Out-of-hours doctor"),
            self.tr("Police"),
            self.tr("Mental health line"),
        )
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)

    def _numbers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        grid.setColumnMinimumWidth(2, 8)
        order = (MEDICAL, OUT_OF_HOURS, POLICE, MENTAL_HEALTH)
        for place, (label, number) in enumerate(zip(self._names, order, strict=True)):
            row, column = divmod(place, 2)
            value = Label(number, "strong")
            value.setProperty("alignment", ALIGN_RIGHT_V_CENTER)
            grid.addWidget(label, row, column * 3)
            grid.addWidget(value, row, column * 3 + 1)
        return grid
