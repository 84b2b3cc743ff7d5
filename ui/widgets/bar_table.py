"""A quiet table with thin bars under its numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.icons import draw_icon
from ui.theme import color, font, px, theme
from ui.widgets.paint import ChipLook, draw_box, draw_text, line_height
from ui.widgets.rows_model import ROW_ROLE, Column, Row
from ui.widgets.table_view import READABLE, CellDelegate, TableView

_AIR = 12
_BAR = 6
_GAP = 3
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class BarLine:
    """One row: the words of each column, and for some of them how long the bar is, from 0 to 1."""

    id: str
    words: tuple[str, ...]
    bars: tuple[float | None, ...]
    remark: ChipLook | None = None

    def spoken(self) -> str:
        said = [*self.words, *([self.remark.text] if self.remark else [])]
        return ", ".join(part for part in said if part)


class BarCell(QStyledItemDelegate):
    """Words with a thin bar beneath; the words alone say everything."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, BarLine):
            return
        painter.save()
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, color("surface.selected" if chosen else "surface.hover"))
        if index.row() + 1 < index.model().rowCount():
            line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
            painter.fillRect(line, color("border.line"))
        inner = box.adjusted(_AIR, 0, -_AIR, -1)
        share = row.bars[index.column()]
        barred = share is not None
        self._paint_words(painter, inner, row.words[index.column()], chosen=chosen, barred=barred)
        if share is not None:
            self._paint_bar(painter, inner, share)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, box: QRectF, words: str, *, chosen: bool, barred: bool
    ) -> None:
        height = line_height("body")
        top = box.center().y() - (height + (_GAP + _BAR if barred else 0)) / 2
        ink = color("text.on_selected" if chosen else "text.primary")
        place = QRectF(box.left(), top, box.width(), height)
        draw_text(painter, place, words, font("body"), ink)

    def _paint_bar(self, painter: QPainter, box: QRectF, share: float) -> None:
        height = line_height("body")
        top = box.center().y() + (height + _GAP + _BAR) / 2 - _BAR
        bar = QRectF(box.left(), top, box.width(), _BAR)
        draw_box(painter, bar, color("surface.sunken"), None, _BAR / 2)
        if share > 0:
            bar.setWidth(max(_BAR, bar.width() * min(share, 1)))
            draw_box(painter, bar, color("accent.main"), None, _BAR / 2)


class NameCell(CellDelegate):
    """A name, with the row's remark beneath it while the remark has no column of its own."""

    stacked = False

    def _paint_cell(self, painter: QPainter, box: QRectF, index: Index, *, chosen: bool) -> None:
        row = index.data(ROW_ROLE)
        remark = row.remark if self.stacked and isinstance(row, BarLine) else None
        if remark is None:
            super()._paint_cell(painter, box, index, chosen=chosen)
            return
        above, under = line_height("body"), line_height("small")
        top = box.center().y() - (above + under) / 2
        name = QRectF(box.left(), top, box.width(), above)
        super()._paint_cell(painter, name, index, chosen=chosen)
        side = px("icon.inline")
        sign = QRectF(box.left(), top + above + (under - side) / 2, side, side)
        draw_icon(painter, sign, remark.icon, color(remark.tone.main))
        words = QRectF(sign.right() + 6, top + above, box.right() - sign.right() - 6, under)
        ink = color("text.on_selected" if chosen else "text.secondary")
        draw_text(painter, words, remark.text, font("small"), ink)


class BarTable(TableView):
    """Columns are pairs of title and width at 100 %, the first takes what is left; the last is the remark.

    `sort_wanted` carries the column's place as text.
    """

    def __init__(
        self, name: str, columns: Sequence[tuple[str, int]], parent: QWidget | None = None
    ) -> None:
        cells = [
            Column(title, _words_at(place), width, str(place), strong=place == 0)
            for place, (title, width) in enumerate(columns[:-1])
        ]
        title, width = columns[-1]
        cells.append(Column(title, _remark, width, str(len(cells))))
        super().__init__(name, cells, parent)
        for place in range(1, len(cells) - 1):
            self.setItemDelegateForColumn(place, BarCell(self))
        self._names = NameCell(self._model, self)
        self.setItemDelegateForColumn(0, self._names)
        theme().changed.connect(self._taller)
        self._taller()

    def show_lines(self, lines: Sequence[BarLine]) -> None:
        """Show these, in this order, and be as high as they are."""
        self.set_rows(lines)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._stack()
        super().resizeEvent(event)
        self._fit()

    def _stack(self) -> None:
        """Where the names would not be read beside all columns, remarks stand beneath the names."""
        scale = max(1.0, theme().text_scale)
        fixed = sum(column.width for column in self._model.columns)
        self._names.stacked = self.viewport().width() < (fixed + READABLE) * scale
        self.setColumnHidden(len(self._model.columns) - 1, self._names.stacked)

    def _fit(self) -> None:
        self.setFixedHeight(self.whole_height())

    def _taller(self) -> None:
        height = line_height("body") + max(_GAP + _BAR, line_height("small") - 8) + 16
        self.verticalHeader().setDefaultSectionSize(round(height))
        self._fit()


def _words_at(place: int) -> Callable[[Row], str]:
    def words(row: Row) -> str:
        return row.words[place] if isinstance(row, BarLine) else ""

    return words


def _remark(row: Row) -> str | ChipLook:
    return row.remark or "" if isinstance(row, BarLine) else ""
