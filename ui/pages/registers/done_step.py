"""The last step, once the rows are stored: what came of them, and what can be done next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.formats.registers import Kind
from services.use_cases.register_import import Imported
from ui.pages.registers.stored import Stored
from ui.pages.registers.words import REGISTER_WORDS
from ui.theme import px
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.field import Glyph
from ui.widgets.label import Label, Paragraph
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.tone import Tone


class DoneStep(QWidget):
    """`report_wanted`: the refused and waiting rows as a file; `waiting_wanted`: look at what
    waits; `more_wanted`: bring in another file; `place_wanted` carries the kind to be shown.
    """

    report_wanted = Signal()
    waiting_wanted = Signal()
    more_wanted = Signal()
    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self.report = Button("", icon="download-simple")
        self._scroller = ScrollColumn()
        self._scroller.stand_at_edge(px("space.page_margin"), px("space.page_margin"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroller)

    def show_stored(self, stored: Stored) -> None:
        """Say what was stored, joined, waits and was refused."""
        if self._card is not None:
            self._scroller.body.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        card = Card(Tone.ACCENT)
        card.body.addWidget(Label(self.tr("Brought in"), "h3"))
        for icon, ink, words in self._lines(stored.imported):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(Glyph(icon, ink, "icon.control"))
            row.addWidget(Paragraph(words), 1)
            card.body.addLayout(row)
        if stored.imported.refused or stored.imported.waiting:
            self._add_report(card, stored.imported)
        card.body.addLayout(self._ways_on(stored))
        self._card = card
        self._scroller.body.addWidget(card)

    def told(self, imported: Imported) -> str:
        """The same in one line, for those who have turned to another page meanwhile."""
        said = [self.tr("%n row(s) stored", "", imported.stored)]
        if imported.joined:
            said.append(self.tr("%n joined", "", imported.joined))
        if imported.waiting:
            said.append(self.tr("%n wait(s)", "", imported.waiting))
        if imported.refused:
            said.append(self.tr("%n refused", "", imported.refused))
        return ", ".join(said) + "."

    def _lines(self, imported: Imported) -> list[tuple[str, str, str]]:
        lines = [("plus", "ok.main", self.tr("%n row(s) are new here.", "", imported.stored))]
        if imported.joined:
            words = self.tr("%n row(s) were here already and were filled in.", "", imported.joined)
            lines.append(("equals", "info.main", words))
        if imported.waiting:
            words = self.tr(
                "%n row(s) wait for an answer, or for a person who waits.", "", imported.waiting
            )
            lines.append(("question", "warn.main", words))
        if imported.refused:
            words = self.tr("%n row(s) were refused and are not stored.", "", imported.refused)
            lines.append(("x", "danger.main", words))
        if imported.left_out:
            words = self.tr("%n row(s) you left out are not stored.", "", imported.left_out)
            lines.append(("minus-circle", "text.secondary", words))
        if imported.exclusions:
            words = self.tr("%n pair(s) will never be matched.", "", imported.exclusions)
            lines.append(("prohibit", "text.secondary", words))
        return lines

    def _add_report(self, card: Card, imported: Imported) -> None:
        self.report = Button(self.tr("Save the refused and waiting rows …"), icon="download-simple")
        if not imported.waiting:
            self.report.setText(self.tr("Save the refused rows …"))
        self.report.clicked.connect(self.report_wanted)
        card.body.addWidget(
            Paragraph(
                self.tr(
                    "The file holds what stood in the rows. It is not encrypted: "
                    "delete it when you have mended them."
                ),
                "small",
                "text.secondary",
            )
        )
        card.body.addWidget(self.report)

    def _ways_on(self, stored: Stored) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        kind = stored.review.tables[0].judged.kind if stored.review.tables else None
        if stored.imported.waiting:
            look = Button(self.tr("Look at what waits"), ButtonKind.PRIMARY)
            look.clicked.connect(self.waiting_wanted)
            row.addWidget(look)
        if kind not in (None, Kind.UNITS):
            show = Button(self.tr("Show {kind}").format(kind=REGISTER_WORDS.kind(kind).lower()))
            show.clicked.connect(lambda: self.place_wanted.emit(kind.value if kind else ""))
            row.addWidget(show)
        more = Button(self.tr("Bring in another file"), icon="file-arrow-up")
        more.clicked.connect(self.more_wanted)
        row.addWidget(more)
        row.addStretch(1)
        return row
