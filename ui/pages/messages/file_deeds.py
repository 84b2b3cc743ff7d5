"""Files of a thread: looked at in the app, and copied out of it where a person says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from services.domain.messages import Attachment
from services.use_cases.meeting_calendar import hand_out_meeting
from services.use_cases.message_files import MessageFile, hand_out_file, look_at_file
from ui.pages.messages.file_sheets import CopySheet
from ui.pages.messages.file_viewer import FileViewer
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class FileDeeds(QObject):
    """Runs the use case behind each button of a file. `viewer` and `sheet` are what was opened last."""

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._workspace, self._anchor = workspace, anchor
        self.viewer: FileViewer | None = None
        self.sheet: CopySheet | None = None

    def look(self, message_id: str, attachment: Attachment) -> None:
        """Show it; that one looked is noted."""
        self._workspace.tasks.start(self._look(MessageFile(message_id, attachment.digest)))

    def ask_for_copy(self, message_id: str, attachment: Attachment) -> None:
        """Ask first: what lies outside the store is not encrypted."""
        asked = MessageFile(message_id, attachment.digest)
        self.sheet = CopySheet(self._anchor, attachment)
        self.sheet.agreed.connect(lambda: self._choose_where(asked, attachment))
        self.sheet.open()

    def write(self, asked: MessageFile, path: str) -> None:
        """Write the copy to this place; that it left is noted before it does."""
        self._workspace.tasks.start(self._write(asked, Path(path)))

    def ask_where_calendar(self, message_id: str) -> None:
        """Ask where to put the meeting; its file names the unit and the place, and nobody."""
        dialog = QFileDialog(self._anchor, self.tr("Save the meeting"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Calendar (*.ics)")])
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(self.tr("meeting") + ".ics")
        dialog.fileSelected.connect(lambda path: self.write_calendar(message_id, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_calendar(self, message_id: str, path: str) -> None:
        """Write the meeting to this place; that it left is noted before it does."""
        self._workspace.tasks.start(self._write_calendar(message_id, Path(path)))

    async def _look(self, asked: MessageFile) -> None:
        self._workspace.files_apart.ready()
        outcome = await self._workspace.run(look_at_file, asked)
        attachment = outcome.value.attachment
        self.viewer = FileViewer(self._workspace, self._anchor, may_copy=True)
        self.viewer.finished.connect(self.viewer.deleteLater)
        self.viewer.copy_wanted.connect(lambda: self.ask_for_copy(asked.message_id, attachment))
        self.viewer.begin(outcome.value)

    def _choose_where(self, asked: MessageFile, attachment: Attachment) -> None:
        dialog = QFileDialog(self._anchor, self.tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(attachment.name)
        dialog.fileSelected.connect(lambda path: self.write(asked, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _write(self, asked: MessageFile, path: Path) -> None:
        outcome = await self._workspace.run(hand_out_file, asked)
        if await self._written(path, outcome.value.data):
            self._workspace.tell_done(
                self.tr("The copy is saved. It is not encrypted: delete it when you are done.")
            )

    async def _write_calendar(self, message_id: str, path: Path) -> None:
        outcome = await self._workspace.run(hand_out_meeting, message_id)
        if await self._written(path, outcome.value):
            self._workspace.tell_done(
                self.tr("The meeting is in the file: open it with your calendar. It names nobody.")
            )

    async def _written(self, path: Path, content: bytes) -> bool:
        try:
            await self._workspace.compute(path.write_bytes, content)
        except OSError:
            self._workspace.tell(
                self.tr("The file could not be written there. Choose another place."), Tone.DANGER
            )
            return False
        return True
