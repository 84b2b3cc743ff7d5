"""A new centre: its name, who begins it, and a passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.dialogs.new_passphrase import NewPassphrase
from ui.pages.unlock.entrance import Entrance
from ui.pages.unlock.panel import Panel, Turn
from ui.tasks import Tasks
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit


class NewCentrePanel(Panel):
    """`recovery_key` holds the key until it has been shown. `practice`: everything is invented."""

    def __init__(
        self,
        entrance: Entrance,
        tasks: Tasks,
        *,
        practice: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(entrance, tasks, parent)
        self._practice = practice
        self.recovery_key = ""
        self._centre = LineEdit("", "house-line")
        self._founder = LineEdit("", "user")
        self._centre_field = self.form.add("name", Field("", self._centre))
        self._founder_field = self.form.add("founder", Field("", self._founder))
        self._passphrase = NewPassphrase(self.form, entrance.strength, tasks, self._known)
        self.create_it = Button("", ButtonKind.PRIMARY)
        self._back = Button("", ButtonKind.QUIET)
        self.add_buttons(self.create_it, self._back)
        self.create_it.clicked.connect(self._try)
        self._passphrase.second.returnPressed.connect(self._try)
        self._back.clicked.connect(self.turn_to(Turn.FIRST_START))
        self.retranslate()

    def begin(self) -> None:
        super().begin()
        self._passphrase.clear()
        if self._practice and not self._centre.text():
            self._centre.setText(self.tr("Practice centre"))
        first = self._founder if self._practice else self._centre
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        if self._practice:
            self.header.set_title(
                self.tr("A practice centre"), self.tr("Everybody in it is invented.")
            )
        else:
            self.header.set_title(
                self.tr("A new centre"), self.tr("Everything is encrypted on this machine.")
            )
        self._centre_field.set_label(self.tr("Name of the &centre"))
        self._founder_field.set_label(self.tr("Your &name"))
        self._founder_field.set_help(self.tr("You write it each time you unlock."))
        self._passphrase.retranslate()
        self.create_it.setText(self.tr("C&reate the centre"))
        self._back.setText(self.tr("Back"))

    def _known(self) -> tuple[str, ...]:
        return (self._founder.text(), self._centre.text())

    def _try(self) -> None:
        if self.create_it.isEnabled():
            self.work(self._found())

    async def _found(self) -> None:
        self.recovery_key = await self.entrance.found(
            self._centre.text(),
            self._founder.text(),
            self._passphrase.first.text(),
            self._passphrase.second.text(),
            practice=self._practice,
        )
        self._passphrase.clear()
        self.entered.emit()
