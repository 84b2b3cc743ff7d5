"""The ways in which files come to the import: a dialog, or dropped on the page."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget


class FileChoice(QObject):
    """`chosen` carries a tuple of paths, never an empty one."""

    chosen = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        page.setAcceptDrops(True)

    def ask(self) -> None:
        """Let the person choose spreadsheets."""
        dialog = QFileDialog(self._page, self.tr("Choose spreadsheets"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Spreadsheets (*.xlsx *.csv *.tsv *.txt)"), self.tr("All files (*)")]
        )
        dialog.filesSelected.connect(lambda paths: self.chosen.emit(tuple(paths)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def offer(self, event: QDropEvent) -> None:
        """Something is held over the page: files of this machine may be let go of here."""
        if _local(event.mimeData()):
            event.acceptProposedAction()

    def take(self, event: QDropEvent) -> None:
        """Files were let go of over the page."""
        paths = _local(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(paths)


def _local(dropped: QMimeData) -> tuple[str, ...]:
    """The paths of files on this machine."""
    return tuple(url.toLocalFile() for url in dropped.urls() if url.isLocalFile())
