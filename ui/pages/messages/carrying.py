"""What people do with sealed files on the page of messages: make, deliver, open, note what was said."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from services.domain.access import Right
from services.domain.messages import MessageState
from services.domain.sealed_files import HandNoteKind
from services.use_cases.carries_in_thread import ThreadCarries
from services.use_cases.files_to_carry import ToCarry, files_to_carry
from services.use_cases.hand_carried import TakeBackCarried, take_back_carried
from ui.pages.messages.carry_box import CarryAct, CarryShown
from ui.pages.messages.carry_sheets import CorrectedSheet, DeliveredSheet, SaidSheet, ToldSheet
from ui.pages.messages.files_sheet import FilesButton, FilesSheet
from ui.pages.messages.not_taken_sheet import NotTakenSheet
from ui.pages.messages.note_undo import NoteUndo
from ui.pages.messages.thread_view import ThreadView
from ui.widgets.button import IconButton
from ui.widgets.list_pane import ListPane
from ui.widgets.sheet import Sheet
from ui.widgets.tone import Tone
from ui.workspace import BannerAction, Workspace

if TYPE_CHECKING:
    from ui.pages.messages.sealed.making import Sealing
    from ui.pages.messages.sealed.opening import FileOpening


_MAKES: Final = "services.use_cases.seal_message"
_OPENS: Final = "services.use_cases.open_sealed_file"
"""XML and keys: loaded away from the window, when the first file is made or opened."""


class Carrying(QObject):
    """Adds its parts to the pane. `found` carries a conversation to be shown."""

    found = Signal(str)

    def __init__(
        self, workspace: Workspace, thread: ThreadView, pane: ListPane, page: QWidget
    ) -> None:
        super().__init__(thread)
        self._workspace, self._thread, self._page = workspace, thread, page
        self._may_send = workspace.actor.may(Right.SEND_MESSAGES)
        self._carries = ThreadCarries()
        self._files: tuple[ToCarry, ...] = ()
        self._notes = NoteUndo(workspace, self)
        self.sheet: Sheet | None = None
        self._sealing: Sealing | None = None
        self._opening: FileOpening | None = None
        self.open_button = IconButton(self.tr("Open a sealed file"), "folder-open", small=True)
        self.open_button.setObjectName("open sealed file")
        self.open_button.clicked.connect(self.open_file)
        pane.add_to_head(self.open_button)
        # Once it has its place: shown before, it would be a window of its own, and take the focus.
        self.open_button.setVisible(self._may_send)
        self.files = FilesButton()
        self.files.clicked.connect(self.show_files)
        pane.add_under_filters(self.files)
        thread.carry_wanted.connect(self.act)

    @property
    def sealing(self) -> Sealing:
        """What makes files; known when one is made."""
        from ui.pages.messages.sealed.making import Sealing

        if self._sealing is None:
            self._sealing = Sealing(self._workspace, self._page)
            self._sealing.changed.connect(self._show_again)
        return self._sealing

    @property
    def opening(self) -> FileOpening:
        """What opens files; known when one is opened."""
        from ui.pages.messages.sealed.opening import FileOpening

        if self._opening is None:
            self._opening = FileOpening(self._workspace, self._page)
            self._opening.found.connect(self.found)
        return self._opening

    def show(self, carries: ThreadCarries) -> None:
        """Show in the open thread how its files are carried."""
        self._carries = carries
        self._show_again()

    async def load(self) -> None:
        """Ask how many files wait for somebody."""
        self._files = await self._workspace.ask(files_to_carry, None)
        self.files.show_files(self._files)

    def open_file(self) -> None:
        """Let a person choose a file that has come."""
        if self._may_send:
            self._workspace.tasks.start(self._choose())

    def drop(self, path: str) -> None:
        """Open a file that was dropped on the page."""
        if self._may_send:
            self._workspace.tasks.start(self._open(path))

    def show_files(self) -> None:
        """Everything that waits to be sealed or delivered."""
        sheet = FilesSheet(self._page, self._files, may_send=self._may_send)
        sheet.open_wanted.connect(self.found)
        sheet.wanted.connect(self.act)
        self._show_sheet(sheet)

    def act(self, act: object, about_id: str) -> None:
        """Do what was pressed, about an entry of the outbox or a message."""
        if not isinstance(act, CarryAct):
            return
        unit = self._unit_name(about_id)
        match act:
            case CarryAct.SEAL:
                self._workspace.tasks.start(self._make(about_id))
            case CarryAct.DELIVERED:
                self._ask_delivered(about_id, unit)
            case CarryAct.TAKE_BACK:
                self._workspace.tasks.start(self._take_back(about_id))
            case CarryAct.RECEIVED | CarryAct.UNDERSTOOD:
                received = act is CarryAct.RECEIVED
                kind = HandNoteKind.RECEIVED if received else HandNoteKind.UNDERSTOOD
                self._show_sheet(SaidSheet(self._workspace, self._page, about_id, unit, kind))
            case CarryAct.NOT_TAKEN:
                self._show_sheet(NotTakenSheet(self._workspace, self._page, about_id, unit))
            case CarryAct.TOLD:
                self._show_sheet(ToldSheet(self._workspace, self._page, about_id, unit))
            case CarryAct.CORRECT:
                self._correct(about_id)
            case CarryAct.TAKE_BACK_NOTE:
                self._notes.take_back(about_id)

    async def _make(self, entry_id: str) -> None:
        await self._workspace.compute(import_module, _MAKES)
        self.sealing.make(entry_id)

    async def _choose(self) -> None:
        await self._workspace.compute(import_module, _OPENS)
        self.opening.choose()

    async def _open(self, path: str) -> None:
        await self._workspace.compute(import_module, _OPENS)
        self.opening.open_file(path)

    def _ask_delivered(self, entry_id: str, unit: str) -> None:
        sheet = DeliveredSheet(self._workspace, self._page, entry_id, unit)
        sheet.finished.connect(self._delivered)
        self._show_sheet(sheet)

    def _delivered(self, entry_id: object) -> None:
        if not isinstance(entry_id, str):
            return
        words = self.tr("Noted as delivered.")
        back = BannerAction(self.tr("Undo"), lambda: self.act(CarryAct.TAKE_BACK, entry_id))
        self._workspace.tell(words, Tone.OK, back)

    def _correct(self, message_id: str) -> None:
        carry = self._carries.carries.get(message_id)
        noted = [one for one in carry.files if one.carried_on] if carry else []
        if noted:
            sheet = CorrectedSheet(self._workspace, self._page, message_id, noted[0])
            self._show_sheet(sheet)

    async def _take_back(self, message_id: str) -> None:
        command = TakeBackCarried(message_id)
        outcome = await self._workspace.run(take_back_carried, command)
        if outcome.value is MessageState.STOPPED:
            self._workspace.tell(
                self.tr("Noted as not delivered. No consent covers it now: destroy the file."),
                Tone.WARN,
            )
        else:
            self._workspace.tell_done(self.tr("Noted as not delivered. The file waits again."))

    def _unit_name(self, about_id: str) -> str:
        known = [one.unit_name for one in self._files if one.entry_id == about_id]
        view = self._thread.view
        return known[0] if known else (view.unit.name if view else "")

    def _show_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.open()

    def _show_again(self) -> None:
        sealing = self._sealing.entry_id if self._sealing else ""
        self._thread.show_carries(
            {
                key: CarryShown(carry, self._carries.owed.get(key, ()), self._may_send, sealing)
                for key, carry in self._carries.carries.items()
            }
        )
