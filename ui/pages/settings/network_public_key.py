"""A public key that is to be registered somewhere else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from services.use_cases.health_network_status import PublicKey
from ui.theme import theme
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.text_area import TextArea
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class PublicHalf(QWidget):
    """A public key to be registered: read, copied, or saved as a file. Nothing in it is secret."""

    def __init__(self, workspace: Workspace, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kid = ""
        self.text = TextArea(least=4, most=9)
        self.text.setReadOnly(True)
        self.copy = Button(self.tr("Copy"), icon="copy-simple", small=True)
        self.file = Button(self.tr("Save as a file …"), icon="download-simple", small=True)
        self.copy.clicked.connect(self.put_on_clipboard)
        self.file.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Field(label, self.text))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.file)
        row.addStretch(1)
        column.addLayout(row)
        theme().changed.connect(self._dress)
        self._dress()

    def show_key(self, key: PublicKey | None) -> None:
        """Show this one; hidden for none."""
        self.setVisible(key is not None)
        if key is not None and key.kid != self._kid:
            self._kid = key.kid
            self.text.setPlainText(key.public)

    def put_on_clipboard(self) -> None:
        """Copy it."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._workspace.tell_done(self.tr("The public key is copied."))

    def write(self, path: str) -> None:
        """Save it there."""
        self._workspace.tasks.start(self._write(Path(path)))

    async def _write(self, path: Path) -> None:
        held = self.text.toPlainText().encode("utf-8")
        try:
            await self._workspace.compute(path.write_bytes, held)
        except OSError:
            told = self.tr("The file could not be written there. Choose another place.")
            self._workspace.tell(told, Tone.DANGER)
            return
        self._workspace.tell_done(self.tr("The public key is in the file."))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the public key"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Public key (*.json)")])
        dialog.setDefaultSuffix("json")
        dialog.selectFile("medvandrer-helseid.json")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _dress(self) -> None:
        face = theme().font("small")
        face.setFamilies(["DejaVu Sans Mono", "Consolas", "Menlo", "monospace"])
        self.text.setFont(face)
