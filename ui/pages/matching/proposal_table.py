"""The proposal as a table: a tick, the pair, because of what, and what it costs the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui.icons import draw_icon
from ui.pages.matching.proposal_lines import Line, LineKind
from ui.pages.matching.proposal_words import PROPOSAL_WORDS
from ui.theme import color, font, px, theme
from ui.widgets.choice import draw_check
from ui.widgets.paint import draw_text, line_height, text_width
from ui.widgets.rows_model import ROW_ROLE, Cell, Column, Row, RowsModel
from ui.widgets.table_view import CellDelegate, Index, TableView

TICK: Final = 42
COST: Final = 172
TICK_COLUMN, PAIR_COLUMN = 0, 1
MOST_LINES: Final = 2
AIR: Final = 16


class ProposalDelegate(CellDelegate):
    """Two lines in each cell: names over each other, reasons wrapped."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.column() <= PAIR_COLUMN:
            return QSize(option.rect.width(), row_height())
        words = str(index.data() or "")
        wanted = text_width(words, font("small"))
        return QSize(option.rect.width() + (0 if wanted < 1.7 * option.rect.width() else 99), 0)

    def _paint_cell(self, painter: QPainter, box: QRectF, index: Index, *, chosen: bool) -> None:
        line = cast("Line", index.data(ROW_ROLE))
        ink = "text.on_selected" if chosen else "text.primary"
        if index.column() == TICK_COLUMN:
            if line.kind is LineKind.PAIR:
                side = px("control.checkbox")
                mark = QRectF(box.left(), box.center().y() - side / 2, side, side)
                draw_check(painter, mark, on=line.ticked)
        elif index.column() == PAIR_COLUMN:
            self._paint_names(
                painter, box, line, ink if line.kind is not LineKind.LIVE else "text.secondary"
            )
        else:
            quiet = ink if line.kind is LineKind.PAIR or chosen else "text.secondary"
            draw_lines(painter, box, str(index.data() or ""), font("small"), quiet)

    def _paint_names(self, painter: QPainter, box: QRectF, line: Line, ink: str) -> None:
        first, second = line_height("strong"), line_height("small")
        top = box.center().y() - (first + (second if line.volunteer else 0)) / 2
        over = QRectF(box.left(), top, box.width(), first)
        draw_text(painter, over, line.name, font("strong"), color(ink))
        if not line.volunteer:
            return
        side = px("icon.inline")
        under = QRectF(box.left(), top + first, box.width(), second)
        quiet = color(ink if ink == "text.on_selected" else "text.secondary")
        arrow = QRectF(under.left(), under.center().y() - side / 2, side, side)
        draw_icon(painter, arrow, "arrow-right", quiet)
        words = under.adjusted(side + 4, 0, -(side + 4) if line.fixed else 0, 0)
        draw_text(painter, words, line.volunteer, font("small"), quiet)
        if line.fixed:
            left = words.left() + min(text_width(line.volunteer, font("small")), words.width()) + 4
            pin = QRectF(left, under.center().y() - side / 2, side, side)
            draw_icon(painter, pin, "push-pin-fill", color("accent.main"))


class ProposalTable(TableView):
    """`ticked` carries a participant's id and whether the pair is to be asked: a press on the box, or the
    space bar.
    """

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", (), parent)
        self.setItemDelegate(ProposalDelegate(cast("RowsModel", self.model()), self))
        self.retranslate()

    def retranslate(self) -> None:
        """Give the columns their words."""
        self.setAccessibleName(self.tr("The proposal"))
        self.set_columns(
            [
                Column("", _of(self._tick_word), TICK),
                Column(self.tr("Pair"), _of(_names), strong=True),
                Column(self.tr("Because"), _of(PROPOSAL_WORDS.because)),
                Column(self.tr("What it costs others"), _of(_cost), COST),
            ]
        )

    def line(self) -> Line | None:
        """The line that is chosen."""
        found = self._model.row_at(self.currentIndex().row())
        return found if isinstance(found, Line) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.line())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == TICK_COLUMN:
            self._toggle(cast("Line", index.data(ROW_ROLE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen row in view when what stands beneath takes more room."""
        at = self.visualRect(self.currentIndex())
        seen = (
            self.currentIndex().isValid()
            and at.top() >= 0
            and at.bottom() <= event.oldSize().height()
        )
        super().resizeEvent(event)
        if seen:
            self.scrollTo(self.currentIndex())

    def _measure(self) -> None:
        super()._measure()
        self.verticalHeader().setDefaultSectionSize(row_height())

    def _toggle(self, line: Line | None) -> None:
        if line is not None and line.kind is LineKind.PAIR:
            self.ticked.emit(line.id, not line.ticked)

    def _tick_word(self, line: Line) -> str:
        if line.kind is not LineKind.PAIR:
            return ""
        return self.tr("to be asked") if line.ticked else self.tr("not to be asked")


def row_height() -> int:
    """Room for two lines."""
    return max(theme().grown("control.table_row", "body", 14), 2 * line_height("small") + AIR + 4)


def draw_lines(painter: QPainter, box: QRectF, text: str, face: QFont, ink: str) -> None:
    """At most two lines, wrapped between words, the last shortened where there is more."""
    layout = QTextLayout(text, face)
    layout.beginLayout()
    starts: list[tuple[int, int]] = []
    while len(starts) < MOST_LINES:
        one = layout.createLine()
        if not one.isValid():
            break
        one.setLineWidth(max(1.0, box.width()))
        starts.append((one.textStart(), one.textLength()))
    layout.endLayout()
    height = QFontMetricsF(face).height()
    top = box.center().y() - height * len(starts) / 2
    for place, (start, length) in enumerate(starts):
        last = place == len(starts) - 1
        words = text[start:] if last else text[start : start + length].rstrip()
        line = QRectF(QPointF(box.left(), top + place * height), box.size())
        line.setHeight(height)
        draw_text(painter, line, words, face, color(ink))


def _names(line: Line) -> str:
    return f"{line.name}, {line.volunteer}" if line.volunteer else line.name


def _cost(line: Line) -> str:
    return PROPOSAL_WORDS.cost(line.cost, line.instead) if line.kind is LineKind.PAIR else ""


def _of(cell: Callable[[Line], str]) -> Callable[[Row], Cell]:
    return lambda row: cell(row) if isinstance(row, Line) else ""
