"""The first time with a one-time code: now a passphrase of one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.dialogs.new_passphrase import NewPassphrase
from ui.pages.unlock.entrance import Entrance
from ui.pages.unlock.panel import Panel
from ui.tasks import Tasks
from ui.widgets.button import Button, ButtonKind


class OwnPassphrasePanel(Panel):
    """`code` is the one-time code, which the new passphrase takes the place of."""

    def __init__(self, entrance: Entrance, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(entrance, tasks, parent)
        self.code = ""
        self._passphrase = NewPassphrase(
            self.form, entrance.strength, tasks, tuple, ("new", "again")
        )
        self.save = Button("", ButtonKind.PRIMARY)
        self.add_buttons(self.save)
        self.save.clicked.connect(self._try)
        self._passphrase.second.returnPressed.connect(self._try)
        self.retranslate()

    def begin(self) -> None:
        super().begin()
        self._passphrase.clear()
        self._passphrase.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.header.set_title(
            self.tr("Choose your passphrase"), self.tr("The one-time code has done its work.")
        )
        self._passphrase.retranslate()
        self.save.setText(self.tr("&Save and go on"))

    def _try(self) -> None:
        if self.save.isEnabled():
            self.work(self._choose())

    async def _choose(self) -> None:
        new, again = self._passphrase.first.text(), self._passphrase.second.text()
        await self.entrance.choose_passphrase(self.code, new, again)
        self.code = ""
        self._passphrase.clear()
        self.entered.emit()
