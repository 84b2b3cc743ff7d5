"""Forgotten: a leader's new passphrase by the printed recovery key."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from services.domain.errors import KeyMistyped, Refused
from ui.dialogs.new_passphrase import NewPassphrase
from ui.pages.unlock.entrance import Entrance
from ui.pages.unlock.panel import Panel, Turn
from ui.tasks import Tasks
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit


class RecoverPanel(Panel):
    """Others than leaders are sent to their leader, who gives a one-time code."""

    beside_crisis_numbers: ClassVar[bool] = True

    def __init__(self, entrance: Entrance, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(entrance, tasks, parent)
        self._others = Paragraph("", "body", "text.secondary")
        self.column.insertWidget(1, self._others)
        self.key = LineEdit("", "key")
        self.leader = LineEdit("", "user")
        self._key_field = self.form.add("key", Field("", self.key))
        self._name_field = self.form.add("name", Field("", self.leader))
        self.passphrase = NewPassphrase(
            self.form, entrance.strength, tasks, lambda: (self.leader.text(),)
        )
        self.open_it = Button("", ButtonKind.PRIMARY)
        self._back = Button("", ButtonKind.QUIET)
        self.add_buttons(self.open_it, self._back)
        self.open_it.clicked.connect(self._try)
        self.passphrase.second.returnPressed.connect(self._try)
        self._back.clicked.connect(self.turn_to(Turn.UNLOCK))
        self.retranslate()

    def begin(self) -> None:
        super().begin()
        self.key.clear()
        self.passphrase.clear()
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Forgotten the passphrase"))
        self._others.set_text(
            self.tr(
                "Your leader can give you a new one-time code under Settings. A leader comes in"
                " with the printed recovery key."
            )
        )
        self._key_field.set_label(self.tr("&Recovery key"))
        self._key_field.set_help(self.tr("Eight groups of five. Spaces and hyphens do not matter."))
        self._name_field.set_label(self.tr("The leader's &name"))
        self.passphrase.retranslate()
        self.open_it.setText(self.tr("Save and &unlock"))
        self._back.setText(self.tr("Back"))

    def show_refusal(self, refusal: Refused) -> None:
        if isinstance(refusal, KeyMistyped):
            self.form.show_errors({"key": MESSAGES.of(refusal).text})
            return
        super().show_refusal(refusal)

    def _try(self) -> None:
        if self.open_it.isEnabled():
            self.work(self._recover())

    async def _recover(self) -> None:
        new, again = self.passphrase.first.text(), self.passphrase.second.text()
        await self.entrance.recover(self.key.text(), self.leader.text(), new, again)
        self.key.clear()
        self.passphrase.clear()
        self.entered.emit()
