"""What every panel of the unlock window has in common."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.languages import spoken
from ui.widgets.button import Button
from ui.widgets.field import ErrorLine
from ui.widgets.form import Form
from ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from services.domain.errors import Refused
    from ui.pages.unlock.entrance import Entrance
    from ui.tasks import Tasks, Work


class Turn(StrEnum):
    """Which panel comes next."""

    UNLOCK = "unlock"
    FIRST_START = "first_start"
    NEW_CENTRE = "new_centre"
    PRACTICE = "practice"
    OWN_PASSPHRASE = "own_passphrase"  # noqa: S105 - the name of a panel
    RECOVER = "recover"
    RESTORE = "restore"
    FAULT = "fault"


class Panel(QWidget):
    """A heading, fields, one line for what went wrong, and buttons.

    `entered` when somebody is in; `turned` with the `Turn` to another panel. `one_time` is the
    one-time code someone came in with, who now owes a passphrase.
    """

    beside_crisis_numbers: ClassVar[bool] = False

    entered = Signal()
    turned = Signal(object)

    def __init__(self, entrance: Entrance, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entrance = entrance
        self.tasks = tasks
        self.one_time = ""
        self.header = PageHeader("")
        self.form = Form()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addWidget(self.header)
        self.column.addWidget(self.form)
        self.column.addLayout(self.buttons)
        self._main: Button | None = None
        spoken().changed.connect(self.retranslate)

    @cached_property
    def fault(self) -> ErrorLine:
        """The line for what went wrong; it is made when something first does."""
        line = ErrorLine()
        line.hide()
        self.column.insertWidget(self.column.indexOf(self.form) + 1, line)
        return line

    def begin(self) -> None:
        """The panel is shown: nothing that was secret is left in it, the first field has the focus."""
        self.form.clear_errors()
        self.show_fault("")

    def retranslate(self) -> None:
        """Set every text in the language that holds now."""

    def add_buttons(self, main: Button, *others: Button) -> None:
        """The button that Enter presses, and those beside it."""
        self._main = main
        main.setAutoDefault(True)
        for button in (main, *others):
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)

    def turn_to(self, turn: Turn) -> Callable[[], None]:
        """A slot that asks for another panel."""
        return lambda: self.turned.emit(turn)

    def work(self, work: Work) -> None:
        """Do it; meanwhile the main button rests. A refusal is told here."""
        self.form.clear_errors()
        self.show_fault("")
        self.set_busy(busy=True)
        self.tasks.start(self._and_rest(work), refused=self.show_refusal)

    def set_busy(self, *, busy: bool) -> None:
        """Whether something is under way."""
        if self._main is not None:
            self._main.setEnabled(not busy)
        if busy:
            self.setCursor(QtCore.Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()

    def show_refusal(self, refusal: Refused) -> None:
        """What can be mended in a field is told there; the rest above the buttons."""
        # Nothing is refused before the first paint, which need not wait for all the words.
        from services.domain.errors import Invalid
        from ui.user_messages import MESSAGES

        if isinstance(refusal, Invalid):
            sentence = MESSAGES.of_reason(refusal.reason)
            if not self.form.show_errors({refusal.field: sentence}):
                return
        self.show_fault(MESSAGES.of(refusal).text)

    def show_fault(self, sentence: str) -> None:
        """One sentence above the buttons; none hides the line."""
        if not sentence and "fault" not in vars(self):
            return
        self.fault.sentence.set_text(sentence)
        self.fault.setVisible(bool(sentence))

    async def _and_rest(self, work: Work) -> None:
        try:
            await work
        finally:
            self.set_busy(busy=False)
