"""The one question before a unit's message goes back to where it came from."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from services.domain.errors import Refused
from services.domain.letter_gaps import LetterIncomplete
from services.domain.letters import Deviation
from services.use_cases.return_message import ReturnMessage, return_message
from ui.pages.messages.gap_line import GapLine
from ui.pages.messages.return_words import RETURNS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choice import RadioButton
from ui.widgets.label import Label, Paragraph
from ui.widgets.sheet import Sheet
from ui.workspace import Workspace


class ReturnSheet(Sheet):
    """Asks for the reason, shows what the unit will read, and sends `message_id` back."""

    def __init__(
        self, workspace: Workspace, anchor: QWidget, unit_name: str, message_id: str
    ) -> None:
        super().__init__("", anchor)
        self._workspace, self._message_id = workspace, message_id
        self.set_title(self.tr("Send it back to {unit}?").format(unit=unit_name))
        words = self.tr(
            "The unit is told that its message came to the wrong place, and why. Nothing else is"
            " told, and you need no consent for it. What the message says is not shown here afterwards."
        )
        self.body.addWidget(Paragraph(words))
        self.body.addWidget(Label(self.tr("Why is it sent back?"), "strong"))
        self.choices = {each: RadioButton(RETURNS.choice(each)) for each in Deviation}
        self._group = QButtonGroup(self)
        for choice in self.choices.values():
            self._group.addButton(choice)
            self.body.addWidget(choice)
            choice.toggled.connect(self._show_what_is_read)
        self.reads = Paragraph("", "body", "text.secondary")
        self.body.addWidget(self.reads)
        self.gaps = GapLine(workspace)
        self.body.addWidget(self.gaps)
        self.choices[Deviation.WRONG_RECEIVER].setChecked(True)
        yes = self.add_button(
            Button(self.tr("Send it back"), ButtonKind.PRIMARY, "arrow-bend-up-left")
        )
        yes.setObjectName("send it back")
        yes.clicked.connect(self.send_back)
        no = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        no.clicked.connect(self.dismiss)
        self.gaps.left.connect(self.dismiss)
        self.set_keys_note("Ctrl+Enter")
        self.act_on_keys(self.send_back)

    def deviation(self) -> Deviation:
        """The reason that is chosen."""
        return next(each for each, choice in self.choices.items() if choice.isChecked())

    def send_back(self) -> None:
        """Do it."""
        if self.isVisible():
            self._workspace.tasks.start(self._sent_back(), refused=self._refused)

    async def _sent_back(self) -> None:
        command = ReturnMessage(self._message_id, self.deviation())
        outcome = await self._workspace.run(return_message, command)
        self.accept(outcome.value)
        self._workspace.tell_done(self.tr("The message goes back to the unit."), outcome.undo)

    def _refused(self, refusal: Refused) -> None:
        if isinstance(refusal, LetterIncomplete):
            self.gaps.show_gaps(refusal.gaps)
            return
        self.dismiss()
        self._workspace.tell_refused(refusal)

    def _show_what_is_read(self, on: bool) -> None:
        if on:
            self.reads.set_text(RETURNS.reads(self.deviation()))
