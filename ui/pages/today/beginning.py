"""Today of a centre that has nobody yet: what to do first, and the way there."""

from __future__ import annotations

from typing import Final, assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from services.use_cases.beginning import FirstStep, StepToTake
from ui.navigation import Place
from ui.theme import px
from ui.widgets.action_row import ActionRow, RowsCard
from ui.widgets.button import ButtonKind
from ui.widgets.label import Label, Paragraph
from ui.widgets.paint import ChipLook
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.tone import Tone
from ui.workspace import Workspace

_ICONS: Final = {
    FirstStep.REGISTERS: "file-arrow-up",
    FirstStep.PARTICIPANT: "users",
    FirstStep.UNITS: "share-network",
    FirstStep.COLLEAGUES: "identification-badge",
    FirstStep.BACKUP: "hard-drives",
}
_PLACES: Final = {
    FirstStep.REGISTERS: Place("registers"),
    FirstStep.PARTICIPANT: Place("participants", new=True),
    FirstStep.UNITS: Place("settings", tab="units"),
    FirstStep.COLLEAGUES: Place("settings", tab="accounts"),
    FirstStep.BACKUP: Place("settings", tab="backup"),
}


class Beginning(ScrollColumn):
    """The first steps as rows; those taken are marked, and the first that is not is the filled one."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(gap=px("space.s"), parent=parent)
        self.stand_at_edge(px("space.m"), px("space.l"))
        self._workspace = workspace
        self._steps: tuple[StepToTake, ...] = ()
        self._title, self._words = Label("", "h2"), Paragraph("", "body", "text.secondary")
        self.body.addWidget(self._title)
        self.body.addWidget(self._words)
        self._card = RowsCard()
        self.body.addWidget(self._card)
        self.rows: dict[FirstStep, ActionRow] = {}
        self.hide()

    def show_steps(self, steps: tuple[StepToTake, ...], *, again: bool = False) -> None:
        """Show these steps; nothing where there are none. `again` in another language."""
        self.setVisible(bool(steps))
        if steps == self._steps and not again:
            return
        self._steps = steps
        self._title.setText(self.tr("Begin here"))
        self._words.set_text(
            self.tr("The centre is ready, and holds nobody yet. Take the steps in any order.")
        )
        focused = next((step for step, row in self.rows.items() if row.hasFocus()), None)
        self._rebuild()
        if focused in self.rows:
            self.rows[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild(self) -> None:
        card = RowsCard()
        first = next((each.step for each in self._steps if not each.done), None)
        self.rows = {each.step: self._row(each, first=each.step is first) for each in self._steps}
        for row in self.rows.values():
            card.add(row)
        self.body.replaceWidget(self._card, card)
        self._card.hide()
        self._card.deleteLater()
        self._card = card

    def _row(self, each: StepToTake, *, first: bool) -> ActionRow:
        title, reason, action = self._said(each.step)
        kind = ButtonKind.PRIMARY if first else ButtonKind.PLAIN
        done = ChipLook(self.tr("done"), Tone.OK, "check") if each.done else None
        tone = Tone.OK if each.done else Tone.INFO
        row = ActionRow(_ICONS[each.step], tone, title, reason, action, kind, done)
        row.acted.connect(lambda: self._workspace.go(_PLACES[each.step]))
        return row

    def _said(self, step: FirstStep) -> tuple[str, str, str]:
        match step:
            case FirstStep.REGISTERS:
                return (
                    self.tr("Bring in the spreadsheets you keep"),
                    self.tr("Participants, volunteers, activities, offers and units, as they are."),
                    self.tr("Bring in"),
                )
            case FirstStep.PARTICIPANT:
                return (
                    self.tr("Or write in the first participant"),
                    self.tr("In their own words; the rest can wait."),
                    self.tr("New participant"),
                )
            case FirstStep.UNITS:
                return (
                    self.tr("Tell which TSB units you write to"),
                    self.tr("How each is reached. The practice unit is there to learn with."),
                    self.tr("Units"),
                )
            case FirstStep.COLLEAGUES:
                return (
                    self.tr("Give your colleagues accounts"),
                    self.tr("Everyone has a key of their own. Nobody shares a passphrase."),
                    self.tr("Accounts"),
                )
            case FirstStep.BACKUP:
                return (
                    self.tr("Make the first backup"),
                    self.tr("Encrypted, and read again before it is called good."),
                    self.tr("Backup"),
                )
            case _:
                assert_never(step)
