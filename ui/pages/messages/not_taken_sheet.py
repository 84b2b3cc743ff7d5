"""A sheet for the word of a unit that it did not take a message whose file was carried to it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.use_cases.hand_receipts import NoteNotTaken, NoteSaid, note_not_taken
from ui.pages.messages.by_hand_sheet import ByHandSheet
from ui.pages.messages.note_undo import NoteUndo
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class NotTakenSheet(ByHandSheet):
    """When and how the unit said so, and its reason. It ends with the message's id."""

    def __init__(
        self, workspace: Workspace, anchor: QWidget, message_id: str, unit_name: str
    ) -> None:
        super().__init__(workspace, anchor, self._note)
        self._message_id = message_id
        self.set_title(self.tr("{unit} did not take it").format(unit=unit_name))
        self.say(self.tr("It then stands as rejected until somebody has seen to it."))
        self.ask(
            self.tr("They said so &on"),
            self.tr("&How"),
            [("phone", self.tr("On the telephone")), ("in_person", self.tr("In person"))],
        )
        self.why = LineEdit()
        self.form.add("why", Field(self.tr("Wh&y they did not take it"), self.why))
        self.told_by = LineEdit("", "user")
        optional = self.tr("may be empty")
        self.form.add("told_by", Field(self.tr("&Who at the unit"), self.told_by, "", optional))
        self.do.setText(self.tr("Note it"))
        self.keep_text("sealed.not_taken", message_id)

    async def _note(self) -> None:
        said = NoteSaid(self._message_id, self.day(), self.how(), self.told_by.text())
        outcome = await self.workspace.run(note_not_taken, NoteNotTaken(said, self.why.text()))
        self.accept(self._message_id)
        NoteUndo(self.workspace).tell_noted(self.tr("Noted as not taken."), outcome)
