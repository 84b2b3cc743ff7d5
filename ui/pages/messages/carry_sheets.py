"""Sheets for what is noted by hand: delivered, said by the unit, told to the unit."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.sealed_files import HandNoteKind
from services.use_cases.files_to_carry import CarriedFile
from services.use_cases.hand_carried import (
    CorrectCarried,
    NoteCarried,
    NoteTold,
    correct_carried,
    note_carried,
    note_told,
)
from services.use_cases.hand_receipts import NoteSaid, note_receipt, note_understood
from ui.pages.messages.by_hand_sheet import OTHER, ByHandSheet
from ui.pages.messages.note_undo import NoteUndo
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class CarryWay(ByHandSheet):
    """How a file travels."""

    def ask_for_file(self, day_label: str, way_label: str) -> None:
        """The ways that files go and come."""
        self.ask(
            day_label,
            way_label,
            [
                ("stick", self.tr("Memory stick")),
                ("transfer", self.tr("Secure file transfer")),
                ("in_person", self.tr("Handed over in person")),
            ],
        )


class DeliveredSheet(CarryWay):
    """The file was delivered: when, and how. It ends with the entry's id."""

    on_key, how_key = "carried_on", "carried_how"

    def __init__(
        self, workspace: Workspace, anchor: QWidget, entry_id: str, unit_name: str
    ) -> None:
        super().__init__(workspace, anchor, self._note)
        self._entry_id = entry_id
        self.set_title(self.tr("Delivered to {unit}").format(unit=unit_name))
        self.say(
            self.tr("From then on it counts as sent. What has been delivered can't be called back.")
        )
        self.ask_for_file(self.tr("&Day"), self.tr("&How"))
        self.do.setText(self.tr("Note the delivery"))
        self.keep_text("sealed.delivered", entry_id)

    async def _note(self) -> None:
        command = NoteCarried(self._entry_id, self.day(), self.how())
        await self.workspace.run(note_carried, command)
        self.accept(self._entry_id)


class CorrectedSheet(CarryWay):
    """The delivery was on another day, or in another way, than was noted. It ends with the message's id."""

    on_key, how_key = "carried_on", "carried_how"

    def __init__(
        self, workspace: Workspace, anchor: QWidget, message_id: str, noted: CarriedFile
    ) -> None:
        super().__init__(workspace, anchor, self._note)
        self._message_id = message_id
        self.set_title(self.tr("Correct the delivery"))
        self.say(self.tr("What was noted before stays in the journal."))
        self.ask_for_file(self.tr("&Day"), self.tr("&How"))
        self.on.set_date(noted.carried_on)
        self.ways.set_key(OTHER)
        self.words.setText(noted.carried_how)
        self.do.setText(self.tr("Correct it"))

    async def _note(self) -> None:
        command = CorrectCarried(self._message_id, self.day(), self.how())
        outcome = await self.workspace.run(correct_carried, command)
        self.accept(self._message_id)
        self.workspace.tell_done(self.tr("The delivery is corrected."), outcome.undo)


class SaidSheet(ByHandSheet):
    """The unit has said that it has a message, or has understood it. It ends with the message's id."""

    def __init__(
        self,
        workspace: Workspace,
        anchor: QWidget,
        message_id: str,
        unit_name: str,
        kind: HandNoteKind,
    ) -> None:
        super().__init__(workspace, anchor, self._note)
        self._message_id, self._kind = message_id, kind
        understood = kind is HandNoteKind.UNDERSTOOD
        title = (
            self.tr("{unit} has received and understood")
            if understood
            else self.tr("{unit} has received it")
        )
        self.set_title(title.format(unit=unit_name))
        self.ask(
            self.tr("They said so &on"),
            self.tr("&How"),
            [("phone", self.tr("On the telephone")), ("in_person", self.tr("In person"))],
        )
        self.told_by = LineEdit("", "user")
        optional = "" if understood else self.tr("may be empty")
        self.form.add("told_by", Field(self.tr("&Who at the unit"), self.told_by, "", optional))
        self.do.setText(self.tr("Note it"))
        self.keep_text(f"sealed.{kind.value}", message_id)

    async def _note(self) -> None:
        said = NoteSaid(self._message_id, self.day(), self.how(), self.told_by.text())
        understood = self._kind is HandNoteKind.UNDERSTOOD
        outcome = await self.workspace.run(note_understood if understood else note_receipt, said)
        self.accept(self._message_id)
        told = self.tr("Noted as understood.") if understood else self.tr("Noted as received.")
        NoteUndo(self.workspace).tell_noted(told, outcome)


class ToldSheet(ByHandSheet):
    """We have told the unit what a receipt would say. It ends with the entry's id."""

    def __init__(
        self, workspace: Workspace, anchor: QWidget, entry_id: str, unit_name: str
    ) -> None:
        super().__init__(workspace, anchor, self._note)
        self._entry_id = entry_id
        self.set_title(self.tr("Told to {unit}").format(unit=unit_name))
        self.say(self.tr("Then no file needs to be made of it."))
        self.ask(
            self.tr("Told &on"),
            self.tr("&How"),
            [("phone", self.tr("On the telephone")), ("in_person", self.tr("In person"))],
        )
        self.do.setText(self.tr("Note it"))
        self.keep_text("sealed.told", entry_id)

    async def _note(self) -> None:
        command = NoteTold(self._entry_id, self.day(), self.how())
        outcome = await self.workspace.run(note_told, command)
        self.accept(self._entry_id)
        NoteUndo(self.workspace).tell_noted(self.tr("Noted that the unit has been told."), outcome)
