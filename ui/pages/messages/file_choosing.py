"""From a file on this machine to its row in the form: chosen or dropped, read, judged, kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from services.domain.message_files import FileRefused
from services.domain.messages import ChosenFile
from services.formats.message_files.read_file import ReadFile
from services.ports import FilesApart
from services.use_cases.message_files import (
    AttachFile,
    DraftFile,
    OpenedFile,
    attach_file,
    draft_file,
)
from ui.pages.messages.compose_form import ComposeForm
from ui.pages.messages.file_sheets import RenameSheet
from ui.pages.messages.file_viewer import FileViewer
from ui.user_messages import MESSAGES
from ui.widgets.tone import Tone
from ui.workspace import BannerAction, Workspace


class FileChoosing(QObject):
    """Adds files to what is written under `subject_id`. `keep_wanted` before the kept draft is asked."""

    keep_wanted = Signal()

    def __init__(self, workspace: Workspace, form: ComposeForm, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._workspace, self._form, self._anchor = workspace, form, anchor
        self.subject_id = ""
        self.busy = False
        self.viewer: FileViewer | None = None
        self.sheet: RenameSheet | None = None
        form.files.add_wanted.connect(self.choose)
        form.files.view_wanted.connect(self.view)
        form.files.rename_wanted.connect(self._ask_name)
        form.files.removed.connect(self._offer_back)
        form.files.changed.connect(lambda: form.form.field("files").set_error(""))

    def choose(self) -> None:
        """Let the person choose files."""
        dialog = QFileDialog(self._anchor, self.tr("Choose files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("PDF and pictures (*.pdf *.jpg *.jpeg *.png)"), self.tr("All files (*)")]
        )
        dialog.filesSelected.connect(lambda paths: self.add([Path(path) for path in paths]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, paths: Sequence[Path]) -> None:
        """Read these files, one after the other, and keep each that is taken."""
        if paths and not self.busy:
            self._workspace.tasks.start(self._add(paths))

    def view(self, file: ChosenFile) -> None:
        """Show a file of the form."""
        self.keep_wanted.emit()
        self._workspace.tasks.start(self._view(file))

    def rename(self, file: ChosenFile, typed: str) -> None:
        """Call it so, made safe to show."""
        from services.formats.message_files.reading import shown_name

        one = file.attachment
        named = replace(one, name=shown_name(typed, one.mime_type))
        self._form.files.change(one.digest, replace(file, attachment=named))

    async def _add(self, paths: Sequence[Path]) -> None:
        subject, said = self.subject_id, list[str]()
        self._form.form.field("files").set_error("")
        self._set_busy(busy=True)
        try:
            for path in paths:
                try:
                    await self._take(path, subject)
                except FileRefused as refused:
                    said.append(f"{path.name}: {MESSAGES.of(refused).text}")
        finally:
            self._set_busy(busy=False)
        if said and subject == self.subject_id:
            self._form.form.show_errors({"files": "\n".join(said)})

    async def _take(self, path: Path, subject: str) -> None:
        read = await self._workspace.compute(_read, path, self._workspace.files_apart)
        if not subject or subject != self.subject_id:
            return
        command = AttachFile(subject, self._form.composed(), read)
        outcome = await self._workspace.run(attach_file, command)
        if subject == self.subject_id:
            self._form.files.put(outcome.value)

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        self._form.files.show_busy(busy=busy)

    async def _view(self, file: ChosenFile) -> None:
        asked = DraftFile(self.subject_id, file.attachment.digest)
        self._workspace.files_apart.ready()
        found = await self._workspace.ask(draft_file, asked)
        self.viewer = FileViewer(self._workspace, self._anchor)
        self.viewer.finished.connect(self.viewer.deleteLater)
        self.viewer.begin(OpenedFile(file.attachment, found.data))

    def _ask_name(self, file: ChosenFile) -> None:
        self.sheet = RenameSheet(self._anchor, file.attachment)
        self.sheet.named.connect(lambda typed: self.rename(file, typed))
        self.sheet.open()

    def _offer_back(self, file: ChosenFile) -> None:
        words = self.tr("«{file}» does not go along any more.").format(file=file.attachment.name)
        subject = self.subject_id
        action = BannerAction(self.tr("Undo"), lambda: self._put_back(file, subject))
        self._workspace.tell(words, Tone.INFO, action)

    def _put_back(self, file: ChosenFile, subject: str) -> None:
        if subject == self.subject_id and file not in self._form.files.files():
            self._form.files.put(file)


def _read(path: Path, apart: FilesApart) -> ReadFile:
    """Off the window's thread. What reads files is loaded when the first one is read."""
    from services.formats.message_files.reading import read_file

    return read_file(path, apart)
