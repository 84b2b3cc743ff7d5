"""Backup and restore."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.use_cases.backups import BackUp, back_up, last_backup
from ui.languages import current_language
from ui.norwegian_text import moment_text
from ui.pages.settings.section import Section
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, CardHeader
from ui.widgets.label import Paragraph
from ui.workspace import Workspace

SUFFIX = ".medvandrer"


class BackupSection(Section):
    """One button makes a backup; another leads to where one is brought back."""

    listens_to = frozenset({Kind.JOURNAL})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(
            self.tr("Backup"), self.tr("Everything in one encrypted file, opened again to be sure.")
        )
        self._last = Paragraph()
        self.make = Button(self.tr("&Make a backup …"), ButtonKind.PRIMARY, "floppy-disk")
        self.make.clicked.connect(self._choose)
        if not workspace.actor.may(Right.BACK_UP):
            self.make.hide()
        card = Card()
        card.body.addWidget(CardHeader(self.tr("Backup")))
        card.body.addWidget(self._last)
        card.body.addWidget(
            Paragraph(
                self.tr(
                    "Keep it on another disk, in another room. It opens with the passphrases and"
                    " the recovery key that hold on the day it is made."
                ),
                "small",
                "text.secondary",
            )
        )
        card.body.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(card)
        self.body.addWidget(self._restore_card())

    def load(self) -> None:
        self.workspace.tasks.start(self._load())

    def save_to(self, target: str) -> None:
        """Make a backup at `target`; the usual ending is added where there is none."""
        path = Path(target)
        path = path if path.suffix else path.with_suffix(SUFFIX)
        self.make.setEnabled(False)
        self.workspace.tasks.start(self._save(path))

    async def _load(self) -> None:
        moment = await self.workspace.ask(last_backup, None)
        if moment is None:
            self._last.set_text(self.tr("No backup has been made yet."))
            return
        when = moment_text(moment, self.workspace.today(), current_language())
        self._last.set_text(self.tr("Latest backup: {when}").format(when=when))

    async def _save(self, path: Path) -> None:
        try:
            await self.workspace.run(back_up, BackUp(path))
        finally:
            self.make.setEnabled(True)
        self.workspace.tell_done(
            self.tr("The backup is made, and has been opened again to be sure.")
        )
        await self._load()

    def _restore_card(self) -> Card:
        card = Card()
        card.body.addWidget(CardHeader(self.tr("Bring back a backup")))
        card.body.addWidget(
            Paragraph(
                self.tr(
                    "A backup takes the place of what is here, which is kept aside. It is done"
                    " from the locked window, so that nobody is writing meanwhile."
                )
            )
        )
        self.restore = Button(self.tr("&Lock, and go there"), icon="lock-simple")
        self.restore.clicked.connect(self.workspace.lock)
        card.body.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        if not self.workspace.actor.may(Right.RESTORE):
            card.hide()
        return card

    def _choose(self) -> None:
        day = self.workspace.today().isoformat()
        dialog = QFileDialog(self, self.tr("Make a backup"), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Backups (*.medvandrer)")])
        dialog.selectFile(f"medvandrer-{day}{SUFFIX}")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
