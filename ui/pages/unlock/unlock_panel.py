"""Name, and passphrase or PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.pages.unlock.panel import Panel, Turn
from ui.widgets.button import Button, ButtonKind, LinkButton
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit, SecretField

if TYPE_CHECKING:
    from services.domain.errors import Refused
    from services.domain.standing import Standing
    from ui.pages.unlock.entrance import Entered, Entrance, Locked
    from ui.tasks import Tasks


class UnlockPanel(Panel):
    """The name is typed, never chosen from a list of people; after a lock it stands there already."""

    beside_crisis_numbers: ClassVar[bool] = True

    def __init__(self, entrance: Entrance, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(entrance, tasks, parent)
        self._locked: Locked | None = None
        self._quick = False
        self._pin = False
        self._name = LineEdit("", "user")
        self._secret = SecretField()
        self._name_field = self.form.add("name", Field("", self._name))
        self._secret_field = self.form.add("secret", Field("", self._secret))
        self.unlock = Button("", ButtonKind.PRIMARY)
        self._other = Button("", ButtonKind.QUIET)
        self.add_buttons(self.unlock, self._other)
        self._forgotten = LinkButton("", role="small")
        self._restore = LinkButton("", role="small")
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self._forgotten)
        links.addWidget(self._restore)
        links.addStretch(1)
        self.column.addLayout(links)
        self._left = 0.0
        self._wrong = False
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self._connect()
        self.retranslate()

    def show_standing(self, standing: Standing) -> None:
        """What is known before the first try."""
        self._quick = standing.quick
        if standing.wait_seconds > 0:
            self._hold_back(standing.wait_seconds, wrong=False)

    def show_locked(self, locked: Locked) -> None:
        """Someone sat here: the name stands, and the PIN is asked where it is on."""
        self._locked = locked
        self._quick = self._quick or locked.quick
        self._name.setText(locked.name)
        self._ask_pin(pin=locked.quick)
        self.retranslate()

    def begin(self) -> None:
        super().begin()
        self._secret.clear()
        self._secret.hide_secret()
        empty = not self._name.text()
        (self._name if empty else self._secret).setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        if self._left > 0:
            self._tell_wait()

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Unlock"), self._subtitle())
        self._name_field.set_label(self.tr("&Name"))
        if self._pin:
            self._secret_field.set_label(self.tr("&PIN"))
            self._secret_field.set_help(self.tr("Quick unlock. Five tries, then the passphrase."))
            self._other.setText(self.tr("Use the passphrase"))
        else:
            self._secret_field.set_label(self.tr("&Passphrase"))
            self._secret_field.set_help(self.tr("Or the one-time code from your leader."))
            self._other.setText(self.tr("Use the PIN"))
        self.unlock.setText(self.tr("&Unlock"))
        self._forgotten.setText(self.tr("Forgotten the passphrase?"))
        self._restore.setText(self.tr("Bring back a backup"))
        self._other.setVisible(self._quick or self._pin)

    def show_refusal(self, refusal: Refused) -> None:
        # Nothing is refused before the first paint, which need not wait for all the words.
        from services.domain.errors import (
            QuickUnlockSpent,
            QuickUnlockUnavailable,
            TooEarly,
            WrongSecret,
        )
        from ui.user_messages import MESSAGES

        self._secret.clear()
        self._secret.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        match refusal:
            case WrongSecret(wait) | TooEarly(wait) if wait > 0:
                self._hold_back(wait, wrong=isinstance(refusal, WrongSecret))
            case QuickUnlockSpent() | QuickUnlockUnavailable():
                self._ask_pin(pin=False)
                self.show_fault(MESSAGES.of(refusal).text)
            case _:
                super().show_refusal(refusal)

    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        if not busy and self._left > 0:
            self.unlock.setEnabled(False)

    def _connect(self) -> None:
        self.unlock.clicked.connect(self._try)
        self._secret.returnPressed.connect(self._try)
        self._name.returnPressed.connect(self._secret.setFocus)
        self._other.clicked.connect(self._change_way)
        self._forgotten.clicked.connect(self.turn_to(Turn.RECOVER))
        self._restore.clicked.connect(self.turn_to(Turn.RESTORE))

    def _subtitle(self) -> str:
        if self._locked is None:
            return self.tr("Write your name as it stands on your account.")
        # Only a window that has been locked needs the clock in Norway; the first paint does not.
        from ui.norwegian_text import wall_clock

        since = wall_clock(self._locked.since)
        time = f"{since:%H.%M}"
        return self.tr("{centre} · locked since {time}").format(
            centre=self._locked.centre, time=time
        )

    def _change_way(self) -> None:
        self._ask_pin(pin=not self._pin)
        self.begin()

    def _ask_pin(self, *, pin: bool) -> None:
        self._pin = pin
        self.retranslate()

    def _try(self) -> None:
        if self.unlock.isEnabled():
            self.work(self._unlock(self._name.text(), self._secret.text()))

    async def _unlock(self, name: str, secret: str) -> None:
        way = self.entrance.unlock_quickly if self._pin else self.entrance.unlock
        entered: Entered = await way(name, secret)
        self._secret.clear()
        if entered.must_choose:
            self.one_time = secret
            self.turned.emit(Turn.OWN_PASSPHRASE)
        else:
            self.entered.emit()

    def _hold_back(self, seconds: float, *, wrong: bool) -> None:
        self._wrong, self._left = wrong, seconds
        self.unlock.setEnabled(False)
        self._tell_wait()
        self._second.start()

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._tell_wait()
            return
        self._second.stop()
        self._left = 0.0
        self.unlock.setEnabled(True)
        self.show_fault("")

    def _tell_wait(self) -> None:
        from services.domain.errors import TooEarly, WrongSecret
        from ui.user_messages import MESSAGES

        refusal = WrongSecret(self._left) if self._wrong else TooEarly(self._left)
        self.show_fault(MESSAGES.of(refusal).text)
