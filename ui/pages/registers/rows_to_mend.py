"""The refused and waiting rows of an import as a file that is mended and brought in again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from services.formats.registers import refused_report
from ui.pages.registers.stored import Stored
from ui.pages.registers.words import message_language
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class RowsToMend(QObject):
    """Asks where to, writes the file, and tells how that went."""

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page

    def ask(self, stored: Stored) -> None:
        """Let the person choose where the rows of this import are written."""
        dialog = QFileDialog(self._page, self.tr("Save the rows"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table (*.csv)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("rows-to-mend") + ".csv")
        dialog.fileSelected.connect(lambda path: self.write(stored, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, stored: Stored, path: Path) -> None:
        """Write the rows of this import to a file."""
        self._workspace.tasks.start(self._write(stored, path))

    async def _write(self, stored: Stored, path: Path) -> None:
        try:
            await self._workspace.compute(_write, path, stored, message_language())
        except OSError:
            self._workspace.tell(
                self.tr("The file could not be written there. Choose another place."), Tone.DANGER
            )
            return
        self._workspace.tell_done(
            self.tr("The rows are in the file. It is not encrypted: delete it when you are done.")
        )


def _write(path: Path, stored: Stored, language: str) -> None:
    waiting = stored.imported.waiting > 0
    path.write_bytes(refused_report(stored.review.judged, language=language, waiting=waiting))
