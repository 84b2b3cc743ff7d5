"""A unit's certificates: those it has, and one that is taken in from the unit's file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.changes import Kind
from services.domain.errors import Refused
from services.domain.offers import Unit
from services.use_cases.unit_certificates import (
    TakeInCertificates,
    UnitCertificateRow,
    certificates_of_unit,
    found_in,
    note_compared,
    remove_certificate,
    take_in_certificates,
    vouched_for,
)
from ui.dialogs.file_choice import ask_which_file, read_at_most
from ui.pages.settings.unit_certificate_row import FoundPanel, UnitCertificateLine
from ui.user_messages import MESSAGES
from ui.widgets.button import Button
from ui.widgets.card import Card, CardHeader, Rule
from ui.widgets.field import ErrorLine
from ui.widgets.label import Paragraph
from ui.widgets.scroll_column import keep_in_view
from ui.workspace import Workspace

LARGEST: Final = 1024 * 1024
"""Bytes: a certificate with its issuers' is a few thousand."""


class UnitCertificatesCard(Card):
    """`load()` asks for the unit's certificates; what is done here holds at once."""

    def __init__(self, workspace: Workspace, unit: Unit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace, self._unit = workspace, unit
        self._content = b""
        self.found: FoundPanel | None = None
        self.lines: list[UnitCertificateLine] = []
        self._rows: tuple[UnitCertificateRow, ...] | None = None
        self.body.addWidget(CardHeader(self.tr("Certificates")))
        self._words = Paragraph("", "small", "text.secondary")
        self.body.addWidget(self._words)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.body.addLayout(self._column)
        self.fault = ErrorLine()
        self.fault.hide()
        self.body.addWidget(self.fault)
        self.take = Button(self.tr("&Take in a certificate …"), icon="file-arrow-up")
        self.take.setObjectName("take in certificate")
        self.take.clicked.connect(self._choose)
        workspace.changes.changed.connect(self._changed)
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    def load(self) -> None:
        """Ask which there are."""
        self._workspace.tasks.start(self._load())

    def read(self, path: str) -> None:
        """Show what this file holds, before anything is taken in."""
        self._put_away()
        self._workspace.tasks.start(self._read(Path(path)), refused=self._show_refusal)

    async def _load(self, certificate_id: str = "") -> None:
        """Show them as they are; the one named is kept in sight, and worked on with the keys."""
        rows = await self._workspace.ask(certificates_of_unit, self._unit.id)
        if rows != self._rows:
            self._rows = rows
            self._build(rows)
        wanted = (line for line in self.lines if line.row.certificate.id == certificate_id)
        line = next(wanted, None)
        if line is not None:
            (line.first_button() or self.take).setFocus(Qt.FocusReason.OtherFocusReason)
            keep_in_view(line)

    def _build(self, rows: tuple[UnitCertificateRow, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for row in rows:
            if self.lines:
                self._column.addWidget(Rule())
            line = UnitCertificateLine(row)
            line.compared_wanted.connect(self._compared)
            line.remove_wanted.connect(self._remove)
            self.lines.append(line)
            self._column.addWidget(line)
        self._words.set_text(self._said(some=bool(rows)))

    def _changed(self, kinds: frozenset[Kind]) -> None:
        """Also what is undone, or comes of an issuer."""
        if Kind.UNITS in kinds and self.isVisible():
            self.load()

    def _said(self, *, some: bool) -> str:
        if some:
            return self.tr("With them we seal files that only the unit opens, and know theirs.")
        return self.tr(
            "None yet. Ask the unit for its certificate as a file, and compare the fingerprint with"
            " them on the telephone, on a number that you know from before."
        )

    def _choose(self) -> None:
        kinds = [
            self.tr("Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)"),
            self.tr("All files (*)"),
        ]
        ask_which_file(self, self.tr("Take in a certificate"), kinds, self.read)

    async def _read(self, path: Path) -> None:
        try:
            content = await self._workspace.compute(read_at_most, path, LARGEST)
        except OSError:
            self._say(self.tr("The file can't be read. See that it is there and may be read."))
            return
        found = await self._workspace.compute(found_in, content, self._workspace.now())
        vouched = await self._workspace.ask(vouched_for, found)
        self._content = content
        self._show_found(FoundPanel(found, vouched))

    def _show_found(self, panel: FoundPanel) -> None:
        panel.take_wanted.connect(self._take_in)
        panel.none_wanted.connect(self._put_away)
        self.found = panel
        self.body.insertWidget(self.body.indexOf(self.take), panel)
        self.take.hide()
        panel.compared.setFocus(Qt.FocusReason.OtherFocusReason)
        keep_in_view(panel)

    def _put_away(self) -> None:
        self.fault.hide()
        self._content = b""
        self.take.show()
        if self.found is not None:
            # Before what has the focus is hidden: Qt would hand it on, and scroll to whoever gets it.
            self.take.setFocus(Qt.FocusReason.OtherFocusReason)
            self.body.removeWidget(self.found)
            self.found.hide()
            self.found.deleteLater()
            self.found = None

    def _take_in(self, compared: bool) -> None:
        work = self._taken_in(self._content, compared=compared)
        self._workspace.tasks.start(work, refused=self._show_refusal)

    async def _taken_in(self, content: bytes, *, compared: bool) -> None:
        command = TakeInCertificates(self._unit.id, content)
        outcome = await self._workspace.run(take_in_certificates, command)
        for certificate_id in outcome.value if compared else ():
            await self._workspace.run(note_compared, certificate_id)
        self._put_away()
        self._workspace.tell_done(
            self.tr("The certificate is taken in."), None if compared else outcome.undo
        )
        await self._load(next(iter(outcome.value), ""))

    def _compared(self, certificate_id: str) -> None:
        self._workspace.tasks.start(self._note_compared(certificate_id))

    async def _note_compared(self, certificate_id: str) -> None:
        outcome = await self._workspace.run(note_compared, certificate_id)
        self._workspace.tell_done(
            self.tr("Noted that you have compared the fingerprint with the unit."), outcome.undo
        )
        await self._load(certificate_id)

    def _remove(self, certificate_id: str) -> None:
        self._workspace.tasks.start(self._removed(certificate_id))

    async def _removed(self, certificate_id: str) -> None:
        outcome = await self._workspace.run(remove_certificate, certificate_id)
        self._workspace.tell_done(
            self.tr(
                "The certificate is removed: nothing is sealed for it, and no file known by it."
            ),
            outcome.undo,
        )
        await self._load(certificate_id)

    def _show_refusal(self, refusal: Refused) -> None:
        self._put_away()
        self._say(MESSAGES.of(refusal).text)

    def _say(self, sentence: str) -> None:
        self.fault.sentence.set_text(sentence)
        self.fault.show()
        keep_in_view(self.fault)
