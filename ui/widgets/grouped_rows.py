"""Rows of a list that stand in groups, each under a small heading of its own."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.theme import color, font, px
from ui.widgets.list_rows import PlainRow
from ui.widgets.paint import draw_text, line_height
from ui.widgets.row_delegates import INNER, SIDE, Index, PlainDelegate
from ui.widgets.rows_model import ROW_ROLE

HEADING_GAP = 6


@dataclass(frozen=True, slots=True)
class GroupedRow(PlainRow):
    """The first row of a group carries the group's heading."""

    heading: str = ""

    def spoken(self) -> str:
        return f"{self.title}, {self.heading}" if self.heading else self.title


class GroupedDelegate(PlainDelegate):
    """Draws `GroupedRow`, 36 px high, with the heading of its group above the first."""

    same_height = False

    def above(self, index: Index) -> int:
        """How much of the row's height is the heading's, which is never chosen."""
        row = index.data(ROW_ROLE)
        heads = isinstance(row, GroupedRow) and bool(row.heading)
        return line_height("small") + HEADING_GAP if heads else 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        own = max(px("control.table_row"), line_height("body") + 12)
        return QSize(120, own + self.above(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        above = self.above(index)
        row = index.data(ROW_ROLE)
        if above and isinstance(row, GroupedRow):
            words = QRectF(option.rect).adjusted(SIDE + INNER + 2, HEADING_GAP - 2, -SIDE, 0)
            words.setHeight(line_height("small"))
            draw_text(painter, words, row.heading, font("small"), color("text.secondary"))
        beneath = QStyleOptionViewItem(option)
        beneath.rect = option.rect.adjusted(0, above, 0, 0)
        super().paint(painter, beneath, index)
