"""The printed key of last resort: shown once, and confirmed to be on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.dialogs.printed_key import PrintedKey
from ui.pages.unlock.entrance import Entrance
from ui.pages.unlock.panel import Panel
from ui.tasks import Tasks
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit


class RecoveryKeyPanel(Panel):
    """Goes on when the last group has been typed off the paper."""

    def __init__(self, entrance: Entrance, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(entrance, tasks, parent)
        self._why = Paragraph()
        self.card = PrintedKey("", "")
        self.column.insertWidget(1, self._why)
        self.column.insertWidget(2, self.card)
        self.last = LineEdit("", "key")
        self._last_field = self.form.add("last", Field("", self.last))
        self.go_on = Button("", ButtonKind.PRIMARY)
        self.add_buttons(self.go_on)
        self.go_on.clicked.connect(self._confirm)
        self.last.returnPressed.connect(self._confirm)
        self.retranslate()

    def begin(self) -> None:
        super().begin()
        self.last.clear()
        self.card.print_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Your recovery key"), self.tr("It is shown only this once."))
        self._why.set_text(
            self.tr(
                "If the passphrase is forgotten, this key is the only way in. Print it or write it"
                " by hand, and keep it where you keep other keys. Nobody can make a new one for"
                " you without a passphrase."
            )
        )
        self.card.set_words(
            self.tr("Medvandrer: recovery key"),
            self.tr("Keep it locked away. Whoever has it can open the store on this machine."),
        )
        self._last_field.set_label(self.tr("Type the &last group off your paper"))
        self.go_on.setText(self.tr("&Go on"))

    def _confirm(self) -> None:
        typed = self.last.text().strip().upper().replace("O", "0")
        if typed.replace("I", "1").replace("L", "1") == self.card.key.rsplit("-", 1)[-1]:
            self.card.show_key("")
            self.entered.emit()
            return
        self.form.show_errors({"last": self.tr("This is not the last group. Look once more.")})
