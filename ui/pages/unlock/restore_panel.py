"""Bringing back a backup: on a fresh machine, or in the place of what is damaged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from services.domain.errors import Invalid, Reason
from ui.pages.unlock.entrance import Entrance
from ui.pages.unlock.panel import Panel, Turn
from ui.tasks import Tasks
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit, SecretField


class RestorePanel(Panel):
    """`back` is where one came from. Name and secret are those of the backup's day."""

    def __init__(self, entrance: Entrance, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(entrance, tasks, parent)
        self.back = Turn.FIRST_START
        self.path = LineEdit("", "file-text")
        self._choose = Button("", icon="folder-open")
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.path, 1)
        line.addWidget(self._choose)
        row.setFocusProxy(self.path)
        self._file_field = self.form.add("backup", Field("", row))
        self.person = LineEdit("", "user")
        self.secret = SecretField()
        self._name_field = self.form.add("name", Field("", self.person))
        self._secret_field = self.form.add("secret", Field("", self.secret))
        self.restore = Button("", ButtonKind.PRIMARY)
        self._back = Button("", ButtonKind.QUIET)
        self.add_buttons(self.restore, self._back)
        self._choose.clicked.connect(self._choose_file)
        self.restore.clicked.connect(self._try)
        self.secret.returnPressed.connect(self._try)
        self._back.clicked.connect(lambda: self.turned.emit(self.back))
        self.retranslate()

    def begin(self) -> None:
        super().begin()
        self.secret.clear()
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.header.set_title(
            self.tr("Bring back a backup"),
            self.tr("What is here now is kept aside. The backup is checked first."),
        )
        self._file_field.set_label(self.tr("&Backup file"))
        self.path.setAccessibleName(self.tr("Backup file"))
        self._choose.setText(self.tr("&Choose …"))
        self._name_field.set_label(self.tr("&Name"))
        self._secret_field.set_label(self.tr("&Passphrase or recovery key"))
        self._secret_field.set_help(self.tr("As it was when the backup was made."))
        self.restore.setText(self.tr("B&ring it back"))
        self._back.setText(self.tr("Back"))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Backup file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Backups (*.medvandrer)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _try(self) -> None:
        if self.restore.isEnabled():
            self.work(self._restore())

    async def _restore(self) -> None:
        chosen = self.path.text().strip()
        if not chosen:
            raise Invalid("backup", Reason.MISSING)
        entered = await self.entrance.restore(Path(chosen), self.person.text(), self.secret.text())
        typed = self.secret.text()
        self.secret.clear()
        if entered.must_choose:
            self.one_time = typed
            self.turned.emit(Turn.OWN_PASSPHRASE)
        else:
            self.entered.emit()
