"""The first step: the files that were chosen, and the tables found in each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.formats.registers import Kind, file_message
from ui.pages.registers.file_text import FileText
from ui.pages.registers.reading import FoundTable, ReadFile
from ui.pages.registers.words import REGISTER_WORDS, message_language
from ui.theme import px
from ui.widgets.button import ButtonKind, IconButton
from ui.widgets.card import Card, Rule
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.field import Glyph
from ui.widgets.label import Paragraph
from ui.widgets.scroll_column import ScrollColumn

NO_KIND = ""
KIND_WIDTH = 190


class FileStep(ScrollColumn):
    """`dropped` carries the name of a file that is taken out; `used` (table, bool); `kind_chosen`
    (table, kind). Tables are counted through all files, from 0.
    """

    dropped = Signal(str)
    used = Signal(int, bool)
    kind_chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=14, parent=parent)
        self.stand_at_edge(px("space.page_margin"), px("space.page_margin"))
        self._cards: list[Card] = []
        self.boxes: list[CheckBox] = []
        self.kinds: list[ComboBox] = []

    def show_files(self, files: tuple[ReadFile, ...]) -> None:
        """Show these files and what was found in them."""
        for card in self._cards:
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self.boxes, self.kinds = [], [], []
        number = 0
        for file in files:
            card = self._file_card(file)
            for found in file.tables:
                card.body.addWidget(Rule())
                card.body.addLayout(self._table_row(found, number))
                number += 1
            self._cards.append(card)
            # What was refused is seen first.
            place = 0 if file.problem is not None else self.body.count()
            self.body.insertWidget(place, card)

    def _file_card(self, file: ReadFile) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(10)
        wrong = file.problem is not None
        head.addWidget(
            Glyph(
                "warning-circle" if wrong else "file-text",
                "danger.main" if wrong else "text.secondary",
                "icon.control",
            )
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(FileText(file.name, "strong"))
        if file.problem is not None:
            sentence = file_message(file.problem, message_language())
            words.addWidget(Paragraph(sentence, "body", "danger.main"))
        head.addLayout(words, 1)
        out = IconButton(self.tr("Take the file out"), "x", ButtonKind.QUIET, small=True)
        out.clicked.connect(self._dropper(file.name))
        head.addWidget(out)
        card.body.addLayout(head)
        return card

    def _table_row(self, found: FoundTable, number: int) -> QHBoxLayout:
        table = found.table
        box = CheckBox()
        box.setChecked(found.used)
        box.setAccessibleName(self.tr("Bring in {table}").format(table=REGISTER_WORDS.table(table)))
        box.toggled.connect(self._user(number))
        self.boxes.append(box)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        if table.sheet and table.sheet != table.file:
            words.addWidget(FileText(table.sheet, "strong"))
        words.addWidget(FileText(self._facts(found), "small", "text.secondary"))
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(box)
        row.addLayout(words, 1)
        row.addWidget(self._kind_box(found, number))
        return row

    def _facts(self, found: FoundTable) -> str:
        table = found.table
        facts = [self.tr("%n row(s)", "", len(table.rows))]
        known = sum(1 for match in table.mapping.columns if match.field)
        all_columns = sum(1 for match in table.mapping.columns if match.header)
        facts.append(self.tr("{known} of {all} columns known").format(known=known, all=all_columns))
        facts.append(self.tr("headings in row {row}").format(row=table.header_row))
        ignored = sum(len(rows) for role, rows in table.ignored.items() if role.value != "empty")
        if ignored:
            facts.append(self.tr("%n row(s) that are titles, sums or notes", "", ignored))
        why = REGISTER_WORDS.offered(table.why_offered)
        sentence = " · ".join(facts) + "."
        return f"{why} {sentence}" if why and not found.used else sentence

    def _kind_box(self, found: FoundTable, number: int) -> ComboBox:
        choices = [(kind.value, REGISTER_WORDS.kind(kind)) for kind in Kind]
        if found.kind is None:
            choices.insert(0, (NO_KIND, REGISTER_WORDS.kind(None)))
        box = ComboBox(choices)
        box.setAccessibleName(
            self.tr("What the rows in {table} are about").format(
                table=REGISTER_WORDS.table(found.table)
            )
        )
        box.set_key(found.kind.value if found.kind else NO_KIND)
        box.setMinimumWidth(KIND_WIDTH)
        box.setMaximumWidth(KIND_WIDTH + 60)
        box.activated.connect(self._kind_chooser(box, number))
        self.kinds.append(box)
        return box

    def _dropper(self, name: str) -> Callable[[], None]:
        return lambda: self.dropped.emit(name)

    def _user(self, number: int) -> Callable[[bool], None]:
        return lambda on: self.used.emit(number, on)

    def _kind_chooser(self, box: ComboBox, number: int) -> Callable[[], None]:
        def choose() -> None:
            if box.key():
                self.kind_chosen.emit(number, box.key())

        return choose
