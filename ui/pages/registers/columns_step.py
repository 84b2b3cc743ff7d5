"""The second step: what each column of a table was taken for, and a way to correct it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from services.formats.registers import ColumnMatch, Kind, Table, fields_of
from services.formats.registers.kinds import LEFT_OUT
from ui.pages.registers.field_words import FIELD_WORDS
from ui.pages.registers.file_text import FileText
from ui.pages.registers.shown_text import one_line
from ui.pages.registers.words import REGISTER_WORDS
from ui.theme import px, theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import FilterChips
from ui.widgets.combo import ComboBox
from ui.widgets.field import Glyph
from ui.widgets.label import Label, Paragraph
from ui.widgets.plain_words import in_button
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.tone import Tone

NOTHING = ""
FIRST_SHOWN = 40
EXAMPLES = 2


class FieldBox(ComboBox):
    """One of many alike beneath each other: as wide as the rest, without measuring every word."""

    def __init__(self, choices: QStandardItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setModel(choices)

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled("width.list") * 4 // 5, theme().grown("control.field"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ColumnsStep(QWidget):
    """`column_chosen` carries (number of the table, column index, field or the empty text)."""

    column_chosen = Signal(int, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: tuple[tuple[int, Table], ...] = ()
        self._card: Card | None = None
        self._choices = QStandardItemModel(self)
        self._most = FIRST_SHOWN
        self.boxes: dict[int, ComboBox] = {}
        self.chips = FilterChips("", off=Tone.OUTLINE)
        self.chips.chosen.connect(self._turn_to)
        self._scroller = ScrollColumn(gap=14)
        self._scroller.stand_at_edge(px("space.page_margin"), px("space.page_margin"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        edge = px("space.xs")
        head = QHBoxLayout()
        head.setContentsMargins(edge, 0, px("space.page_margin"), 0)
        head.addWidget(self.chips)
        column.addLayout(head)
        column.addWidget(self._scroller, 1)

    def show_tables(self, tables: tuple[tuple[int, Table], ...]) -> None:
        """Show the tables that are brought in, each with its number among all that were found."""
        if [(n, id(table)) for n, table in tables] == [(n, id(table)) for n, table in self._tables]:
            return
        self._tables = tables
        words = [(str(number), self._chip(table)) for number, table in tables]
        self.chips.setAccessibleName(self.tr("Tables"))
        self.chips.set_choices(words)
        self.chips.setVisible(len(words) > 1)
        self._show_columns()

    def retranslate(self) -> None:
        """Set every text in the language that is set."""
        shown, self._tables = self._tables, ()
        self.show_tables(shown)

    def _chip(self, table: Table) -> str:
        kind = REGISTER_WORDS.kind(table.kind)
        return f"{kind} · {in_button(one_line(table.sheet or table.file, 30))}"

    def _turn_to(self, _key: str) -> None:
        self._most = FIRST_SHOWN
        self._show_columns()
        self._scroller.verticalScrollBar().setValue(0)

    def _show_columns(self) -> None:
        place = self._scroller.verticalScrollBar().value()
        if self._card is not None:
            self._scroller.body.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.boxes = {}
        chosen = [each for each in self._tables if str(each[0]) == self.chips.key()]
        for number, table in chosen[:1]:
            self._card = self._table_card(number, table)
            self._scroller.body.addWidget(self._card)
        self._scroller.verticalScrollBar().setValue(place)

    def _table_card(self, number: int, table: Table) -> Card:
        card = Card()
        self._choices.deleteLater()
        self._choices = self._choices_for(table.kind)
        card.body.addWidget(FileText(REGISTER_WORDS.table(table), "h3"))
        said = self._said_plainly(table)
        if said:
            card.body.addWidget(Paragraph(said, "body", "text.secondary"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, title in enumerate(
            (self.tr("In the file"), self.tr("Is brought in as"), self.tr("Why"))
        ):
            grid.addWidget(Label(title, "small_strong", "text.secondary"), 0, place)
        shown = [match for match in table.mapping.columns if match.header or match.field]
        for line, match in enumerate(shown[: self._most], 1):
            self._add_column(grid, line, number, table, match)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 4)
        card.body.addLayout(grid)
        if len(shown) > self._most:
            card.body.addWidget(self._more_button(len(shown) - self._most))
        return card

    def _add_column(
        self, grid: QGridLayout, line: int, number: int, table: Table, match: ColumnMatch
    ) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(FileText(match.header or "—", "strong"))
        if match.field not in LEFT_OUT:
            examples = _examples(table, match.index)
            if examples:
                words.addWidget(FileText(examples, "small", "text.secondary"))
        grid.addLayout(words, line, 0)
        box = self._field_box(number, table, match)
        grid.addWidget(box, line, 1, Qt.AlignmentFlag.AlignVCenter)
        why = QHBoxLayout()
        why.setSpacing(6)
        if match.hidden:
            why.addWidget(Glyph("eye-slash"), 0, Qt.AlignmentFlag.AlignVCenter)
        reason = REGISTER_WORDS.why(match)
        if match.hidden:
            reason = self.tr("Hidden in the sheet. {reason}").format(reason=reason)
        why.addWidget(FileText(reason, "small", "text.secondary"), 1)
        grid.addLayout(why, line, 2, Qt.AlignmentFlag.AlignVCenter)

    def _field_box(self, number: int, table: Table, match: ColumnMatch) -> ComboBox:
        box = FieldBox(self._choices)
        box.set_key(match.field or NOTHING)
        heading = one_line(match.header, 60)
        box.setAccessibleName(self.tr("{column} is brought in as").format(column=heading))
        box.activated.connect(self._chooser(box, number, match.index))
        self.boxes[match.index] = box
        return box

    def _choices_for(self, kind: Kind | None) -> QStandardItemModel:
        """The fields of a kind, shared by the boxes of all columns."""
        words = FIELD_WORDS.all()
        choices = [(NOTHING, self.tr("Not brought in"))]
        choices += [(field, words[field]) for field in (fields_of(kind) if kind else ())]
        model = QStandardItemModel(self)
        for key, word in choices:
            item = QStandardItem(word)
            item.setData(key, Qt.ItemDataRole.UserRole)
            model.appendRow(item)
        return model

    def _said_plainly(self, table: Table) -> str:
        hidden = sum(1 for match in table.mapping.columns if match.hidden)
        ids = sum(1 for match in table.mapping.columns if match.field == "national_id")
        unknown = sum(1 for match in table.mapping.columns if match.header and match.field is None)
        said = []
        if hidden:
            said.append(self.tr("%n column(s) are hidden in the sheet.", "", hidden))
        if ids:
            said.append(self.tr("The national ids are left out and are not stored anywhere."))
        if unknown:
            said.append(
                self.tr("%n column(s) are not brought in unless you choose so.", "", unknown)
            )
        return " ".join(said)

    def _more_button(self, rest: int) -> Button:
        button = Button(self.tr("Show %n more column(s)", "", rest), small=True)
        button.clicked.connect(self._show_more)
        return button

    def _show_more(self) -> None:
        self._most += FIRST_SHOWN
        self._show_columns()

    def _chooser(self, box: ComboBox, number: int, index: int) -> Callable[[], None]:
        return lambda: self.column_chosen.emit(number, index, box.key())


def _examples(table: Table, index: int) -> str:
    """The first different things that stand in a column."""
    seen: dict[str, None] = {}
    for row in table.rows[:200]:
        text = one_line(row.cells[index].text, 40) if index < len(row.cells) else ""
        if text:
            seen[text] = None
        if len(seen) == EXAMPLES:
            break
    return " · ".join(seen)
