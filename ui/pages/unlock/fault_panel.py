"""What is wrong with the files here, and what one can do about it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.errors import Refused
from ui.pages.unlock.entrance import Entrance
from ui.pages.unlock.panel import Panel, Turn
from ui.tasks import Tasks
from ui.user_messages import MESSAGES
from ui.widgets.avatar import IconBox
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.label import Paragraph
from ui.widgets.tone import Tone


class FaultPanel(Panel):
    """`again` when one wants to look once more."""

    beside_crisis_numbers: ClassVar[bool] = True

    def __init__(self, entrance: Entrance, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(entrance, tasks, parent)
        self.form.hide()
        self._refusal: Refused | None = None
        self._sentence = Paragraph("", "strong")
        self._remedy = Paragraph("", "body", "text.secondary")
        card = Card(Tone.DANGER, gap=8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconBox("shield-warning", Tone.DANGER), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._sentence, 1)
        card.body.addLayout(head)
        card.body.addWidget(self._remedy)
        self.column.insertWidget(1, card)
        self.restore = Button("", ButtonKind.PRIMARY)
        self.again = Button("", ButtonKind.PLAIN)
        self.add_buttons(self.restore, self.again)
        self.restore.clicked.connect(self.turn_to(Turn.RESTORE))
        self.retranslate()

    def show_problem(self, refusal: Refused) -> None:
        """Say what is wrong."""
        self._refusal = refusal
        self.retranslate()

    def begin(self) -> None:
        super().begin()
        self.restore.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.header.set_title(self.tr("The centre can't be opened"))
        self.restore.setText(self.tr("&Bring back a backup"))
        self.again.setText(self.tr("&Look again"))
        if self._refusal is not None:
            message = MESSAGES.of(self._refusal)
            self._sentence.set_text(message.sentence)
            self._remedy.set_text(message.remedy)
