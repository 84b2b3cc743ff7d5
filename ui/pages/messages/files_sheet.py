"""Everything that waits to be sealed or delivered, in one list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from services.domain.messages import OutboxKind
from services.use_cases.files_to_carry import CarryStep, ToCarry
from ui.pages.messages.carry_box import CarryAct
from ui.pages.messages.carry_words import CARRY_WORDS
from ui.widgets.action_row import ActionRow
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, Rule
from ui.widgets.label import Paragraph
from ui.widgets.paint import ChipLook
from ui.widgets.sheet import Sheet
from ui.widgets.tone import Tone


class FilesButton(Button):
    """Seen only while something waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", ButtonKind.QUIET, "lock-key", small=True, parent=parent)
        self.setObjectName("files to deliver")
        self.hide()

    def show_files(self, files: Sequence[ToCarry]) -> None:
        """Say how many wait."""
        self.setText(self.tr("%n sealed file(s) to deliver", "", len(files)))
        self.setVisible(bool(files))


class FilesSheet(Sheet):
    """`open_wanted` carries a conversation; `wanted` a `CarryAct` and an entry that has none."""

    open_wanted = Signal(str)
    wanted = Signal(object, str)

    def __init__(self, anchor: QWidget, files: Sequence[ToCarry], *, may_send: bool) -> None:
        super().__init__("", anchor, wide=True)
        self.set_title(self.tr("Sealed files to deliver"))
        words = self.tr("They leave only when somebody delivers them, and notes that here.")
        self.body.addWidget(Paragraph(words, "body", "text.secondary"))
        card = Card(padded=False, gap=0)
        self.rows = [self._row(one, may_send=may_send) for one in files]
        for place, row in enumerate(self.rows):
            if place:
                card.body.addWidget(Rule())
            card.body.addWidget(row)
        self.body.addWidget(card)
        done = self.add_button(Button(self.tr("Close")))
        done.clicked.connect(self.dismiss)

    def _row(self, one: ToCarry, *, may_send: bool) -> ActionRow:
        title = " · ".join(part for part in (one.unit_name, one.theme) if part)
        chip = ChipLook(self.tr("Urgent"), Tone.WARN, "warning") if one.urgent else None
        row = ActionRow(
            "lock-key", Tone.ACCENT, title, self._reason(one), self._does(one), due=chip
        )
        if one.conversation_id:
            row.acted.connect(lambda: self._open(one.conversation_id))
            return row
        row.button.setEnabled(may_send)
        row.acted.connect(lambda: self._want(self._first(one), one.entry_id))
        if may_send:
            told = QAction(self.tr("We have told them …"), row.menu)
            told.triggered.connect(lambda: self._want(CarryAct.TOLD, one.entry_id))
            row.add_menu_action(told)
        return row

    def _reason(self, one: ToCarry) -> str:
        if one.kind is not OutboxKind.MESSAGE:
            return CARRY_WORDS.owed(one)
        waits = CARRY_WORDS.waiting(one.step)
        refused = CARRY_WORDS.not_to_be_delivered(one)
        return refused or CARRY_WORDS.lacks(one) or waits[:1].upper() + waits[1:]

    def _does(self, one: ToCarry) -> str:
        if one.conversation_id:
            return self.tr("Open")
        if self._first(one) is CarryAct.SEAL:
            return self.tr("Make the file …")
        return self.tr("Note the delivery …")

    def _first(self, one: ToCarry) -> CarryAct:
        return CarryAct.SEAL if one.step is CarryStep.TO_SEAL else CarryAct.DELIVERED

    def _open(self, conversation_id: str) -> None:
        self.accept(conversation_id)
        self.open_wanted.emit(conversation_id)

    def _want(self, act: CarryAct, entry_id: str) -> None:
        self.accept(entry_id)
        self.wanted.emit(act, entry_id)
