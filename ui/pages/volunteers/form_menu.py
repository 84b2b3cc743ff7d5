"""The form that new volunteers fill in: saved as a file, and taken in again through the import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from services.domain.access import Right
from ui.languages import current_language
from ui.navigation import Place
from ui.widgets.button import ButtonKind, IconButton
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class FormMenu(IconButton):
    """Opens a menu: save the form, or bring a filled one in."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "dots-three", ButtonKind.PLAIN, small=True, parent=parent)
        self.setObjectName("form menu")
        self._workspace = workspace
        self.clicked.connect(self.open_menu)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language set now."""
        self.set_name(self.tr("More about volunteers"))

    def actions_of_menu(self, menu: QMenu) -> list[QAction]:
        """What the menu offers."""
        save = QAction(self.tr("Form for new volunteers …"), menu)
        save.triggered.connect(self.choose_place)
        bring = QAction(self.tr("Bring in a filled form …"), menu)
        bring.triggered.connect(lambda: self._workspace.go(Place("registers", "volunteers")))
        bring.setVisible(self._workspace.actor.may(Right.IMPORT))
        return [save, bring]

    def open_menu(self) -> None:
        """Show the menu under the button."""
        menu = QMenu(self)
        menu.addActions(self.actions_of_menu(menu))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def choose_place(self) -> None:
        """Ask where the form shall lie."""
        dialog = QFileDialog(self, self.tr("Save the form"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Spreadsheet (*.xlsx)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(self.tr("form-for-new-volunteers") + ".xlsx")
        dialog.fileSelected.connect(self.write_form)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_form(self, path: str) -> None:
        """Write the form, in the language set now, to this file."""
        self._workspace.tasks.start(self._write_form(Path(path)))

    async def _write_form(self, path: Path) -> None:
        try:
            await self._workspace.compute(_write, path, current_language())
        except OSError:
            self._workspace.tell(
                self.tr("The file could not be written there. Choose another place."), Tone.DANGER
            )
            return
        self._workspace.tell_done(
            self.tr("The form is saved. A filled one comes in through the import.")
        )


def _write(path: Path, language: str) -> None:
    # Imported here: the library that writes spreadsheets takes long, and few who open the page write one.
    from services.formats.registers.volunteer_form import volunteer_form

    path.write_bytes(volunteer_form(language))
