"""What opens over a proposal: another volunteer, the text to somebody, comparing, a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from services.formats.table_files import TableKind
from services.matching import engine
from services.use_cases.export_proposal import ExportProposal, export_proposal
from ui.pages.matching.proposal_compare import CompareSheet
from ui.pages.matching.proposal_desk import ProposalDesk
from ui.pages.matching.proposal_file import FileRows, people_in
from ui.pages.matching.proposal_letter import LETTER
from ui.pages.matching.proposal_lines import Line
from ui.pages.matching.proposal_sheets import LetterSheet, OtherVolunteerSheet
from ui.widgets.tone import Tone


class ProposalActs(QObject):
    """`sheet` is what was opened last."""

    def __init__(self, desk: ProposalDesk, view: QWidget) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self.sheet: OtherVolunteerSheet | LetterSheet | CompareSheet | None = None

    def choose_other(self, line: Line) -> None:
        """Offer the short list, and pin the one that is chosen."""
        self._desk.workspace.tasks.start(self._choose_other(line))

    def letter(self, line: Line | None) -> None:
        """The honest text to one who waits on."""
        if line is None or line.waits is None:
            return
        text = LETTER.of(line.waits.to_the_participant, line.name, line.today)
        self.sheet = LetterSheet(line.name, text, self._view)
        self.sheet.finished.connect(self.sheet.deleteLater)
        self.sheet.open()

    def compare(self) -> None:
        """Two ways of weighing side by side."""
        sheet = CompareSheet(self._desk, self._view)
        sheet.finished.connect(sheet.deleteLater)
        self.sheet = sheet
        sheet.begin()

    def take_out(self) -> None:
        """Ask where to put the file."""
        dialog = QFileDialog(self._view, self.tr("Take the proposal out"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel workbook (*.xlsx)"), self.tr("Table (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx")
        )
        dialog.selectFile(self.tr("proposal") + ".xlsx")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: str) -> None:
        """Write the proposal to this file; that it left is noted with each participant."""
        self._desk.workspace.tasks.start(self._write(Path(path)))

    async def _choose_other(self, line: Line) -> None:
        made = self._desk.now
        if made is None:
            return
        encoded = made.ground.encoded
        found = await self._desk.workspace.compute(engine.short_list, encoded, line.id)
        sheet = OtherVolunteerSheet(line, found, self._view)
        sheet.finished.connect(lambda chosen: self._chosen(line, chosen))
        sheet.finished.connect(sheet.deleteLater)
        self.sheet = sheet
        sheet.open()

    def _chosen(self, line: Line, volunteer_id: object) -> None:
        if isinstance(volunteer_id, str):
            self._desk.pin((line.id, volunteer_id))

    async def _write(self, path: Path) -> None:
        made = self._desk.now
        if made is None:
            return
        kind = TableKind.CSV if path.suffix.casefold() == ".csv" else TableKind.XLSX
        command = ExportProposal(kind, FileRows().of(made.lines), people_in(made.lines))
        outcome = await self._desk.workspace.run(export_proposal, command)
        try:
            await self._desk.workspace.compute(path.write_bytes, outcome.value)
        except OSError:
            self._desk.workspace.tell(
                self.tr("The file could not be written there. Choose another place."), Tone.DANGER
            )
            return
        self._desk.workspace.tell_done(
            self.tr(
                "The proposal is in the file. It is not encrypted: delete it when you are done."
            )
        )
