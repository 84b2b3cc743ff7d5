"""A card with a small form of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from services.domain.errors import Invalid, Refused, WrongSecret
from ui.theme import theme
from ui.user_messages import MESSAGES
from ui.widgets.button import Button
from ui.widgets.card import Card, CardHeader
from ui.widgets.form import Form
from ui.widgets.label import Paragraph
from ui.workspace import Workspace

FORM_WIDTH = 440


class FormCard(Card):
    """A heading, a few words, a narrow form and a button; faults stand at their fields."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.heading = CardHeader("")
        self.words = Paragraph("", "body", "text.secondary")
        self.form = Form()
        self.save = Button("")
        self.body.addWidget(self.heading)
        self.body.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.form)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        theme().changed.connect(self._measure)
        self._measure()

    def show_refusal(self, refusal: Refused) -> None:
        """At the field where it can be mended, else as a banner."""
        match refusal:
            case Invalid(field, reason):
                self.form.show_errors({field: MESSAGES.of_reason(reason)})
            case WrongSecret():
                self.form.show_errors({"old": self.tr("This is not your passphrase.")})
            case _:
                self.workspace.tell_refused(refusal)

    def _measure(self) -> None:
        self.form.setMinimumWidth(min(FORM_WIDTH, round(FORM_WIDTH * theme().text_scale)))
