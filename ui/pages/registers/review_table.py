"""The rows of one table with their verdicts; what is wrong in a cell stands in red."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip, QWidget

from services.formats.registers import Action, Finding, Kind, message_of
from ui.pages.registers.columns import ShownColumn, cell_text, columns_of, wrong_in
from ui.pages.registers.field_words import FIELD_WORDS
from ui.pages.registers.file_text import from_right
from ui.pages.registers.review import ReviewLine
from ui.pages.registers.shown_text import tip
from ui.pages.registers.words import REGISTER_WORDS, message_language
from ui.theme import color, font, theme
from ui.widgets.paint import LEFT, RIGHT, draw_text
from ui.widgets.rows_model import ROW_ROLE, Cell, Column, Row, RowsModel
from ui.widgets.table_view import CellDelegate, Index, TableView

ROW_WIDTH = 56
VERDICT_WIDTH = 168
LEAST_WORDS = 104
LEAST_COLUMNS = 2
_SAID = (Action.REFUSE, Action.ASK, Action.FLAG)


class ReviewDelegate(CellDelegate):
    """Draws a wrong cell in red, and words from the right where they are written so."""

    def __init__(self, table: ReviewRows, parent: QWidget | None = None) -> None:
        super().__init__(table.rows_model, parent)
        self._table = table

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show what is to be said about the cell."""
        QToolTip.showText(event.globalPos(), self.said_of(option, index), view)
        return True

    def said_of(self, option: QStyleOptionViewItem, index: Index) -> str:
        """The reason where a cell is wrong, else its words where they are shortened; escaped."""
        words = self._reason(index)
        if not words and self.sizeHint(option, index).width() > option.rect.width() + 1:
            words = str(index.data() or "")
        return tip(words) if words else ""

    def _paint_cell(self, painter: QPainter, box: QRectF, index: Index, *, chosen: bool) -> None:
        words = str(index.data() or "")
        wrong = bool(self._reason(index))
        if not wrong and not from_right(words):
            super()._paint_cell(painter, box, index, chosen=chosen)
            return
        ink = "danger.main" if wrong else "text.on_selected" if chosen else "text.primary"
        if from_right(words):
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        column = self._model.columns[index.column()]
        face = font("strong" if wrong or column.strong else "body")
        draw_text(painter, box, words, face, color(ink), RIGHT if column.right else LEFT)

    def _reason(self, index: Index) -> str:
        line, column = index.data(ROW_ROLE), self._table.shown_column(index.column())
        if column is None or not isinstance(line, ReviewLine):
            return ""
        found = wrong_in(line, column)
        return message_of(found, message_language()) if found is not None else ""


class ReviewRows(TableView):
    """A table of `ReviewLine`. Row, verdict, the kind's main columns, and a note in words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, (), parent)
        self._kind = Kind.VOLUNTEERS
        self._shown: tuple[ShownColumn, ...] = ()
        self.setItemDelegate(ReviewDelegate(self, self))
        self.show_kind(Kind.VOLUNTEERS)

    @property
    def rows_model(self) -> RowsModel:
        """The model behind the table."""
        return cast("RowsModel", self.model())

    def show_kind(self, kind: Kind) -> None:
        """Show the columns of a kind, in the language that is set."""
        self._kind = kind
        self._shown, noted = self._fitting()
        columns = [*_before(), *(_column(each) for each in self._shown)]
        self.set_columns([*columns, _note()] if noted else columns)

    def show_lines(self, kind: Kind, lines: Sequence[ReviewLine]) -> None:
        """Show these rows; the chosen one and the place stay where they are still here."""
        if kind is not self._kind:
            self.set_rows(())
            self.show_kind(kind)
        self.set_rows(lines)

    def _fitting(self) -> tuple[tuple[ShownColumn, ...], bool]:
        """The columns there is room for, and whether there is for the note, which the card says too."""
        scale = max(1.0, theme().text_scale)
        room = self.viewport().width() / scale - ROW_WIDTH - VERDICT_WIDTH
        shown = columns_of(self._kind)
        widths = [column.width or LEAST_WORDS for column in shown]
        noted = sum(widths) + LEAST_WORDS <= room
        while len(widths) > LEAST_COLUMNS and sum(widths) > room:
            widths.pop()
        return shown[: len(widths)], noted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen row in view when the card beneath takes more room."""
        at = self.visualRect(self.currentIndex())
        before = event.oldSize().height()
        super().resizeEvent(event)
        noted = self.rows_model.columnCount() > len(_before()) + len(self._shown)
        if self._fitting() != (self._shown, noted):
            self.show_kind(self._kind)
        if self.currentIndex().isValid() and at.top() >= 0 and at.bottom() <= before:
            self.scrollTo(self.currentIndex())

    def shown_column(self, place: int) -> ShownColumn | None:
        """What stands in the column at a place; None for row, verdict and note."""
        place -= len(_before())
        return self._shown[place] if 0 <= place < len(self._shown) else None


def note_of(line: ReviewLine) -> str:
    """The first thing to be said of a row."""
    said = [finding for finding in line.judged.findings if _to_say(finding)]
    ordered = sorted(said, key=lambda finding: _SAID.index(finding.action))
    if line.judged.deleted:
        ordered = [finding for finding in ordered if finding.code == "status_delete"]
    if not ordered:
        return ""
    first = message_of(ordered[0], message_language())
    return first if len(ordered) == 1 else f"{first} +{len(ordered) - 1}"


def _to_say(finding: Finding) -> bool:
    return finding.action in _SAID and (finding.action is not Action.ASK or finding.open)


def _before() -> list[Column]:
    return [
        Column(FIELD_WORDS.row(), _of(lambda line: str(line.judged.number)), ROW_WIDTH, right=True),
        Column(
            FIELD_WORDS.verdict(),
            _of(lambda line: REGISTER_WORDS.chip(line.verdict)),
            VERDICT_WIDTH,
        ),
    ]


def _note() -> Column:
    return Column(FIELD_WORDS.note(), _of(note_of))


def _column(shown: ShownColumn) -> Column:
    return Column(
        FIELD_WORDS.of(shown.field),
        _of(lambda line: cell_text(line, shown)),
        shown.width,
        strong=shown.strong,
    )


def _of(cell: Callable[[ReviewLine], Cell]) -> Callable[[Row], Cell]:
    def of_row(row: Row) -> Cell:
        return cell(cast("ReviewLine", row))

    return of_row
