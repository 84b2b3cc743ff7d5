"""The accounts in a table: initials, name over title, roles, last in, and with what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import color, font, theme
from ui.widgets.paint import draw_initials, draw_text, line_height
from ui.widgets.rows_model import ROW_ROLE, Column, Row
from ui.widgets.table_view import TableView

_ROW = 56
_AIR = 12
_CIRCLE = 32
_FOUR, _THREE = 580, 450
"""From this width on, at 100 %, four or three columns stand."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account as the table shows it."""

    id: str
    name: str
    title: str
    initials: str
    roles: str
    last: str
    way: str

    def spoken(self) -> str:
        return ", ".join(
            part for part in (self.name, self.title, self.roles, self.last, self.way) if part
        )


class NameCell(QStyledItemDelegate):
    """Initials in a circle, the name over the title."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, AccountLine):
            return
        painter.save()
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(box, color("surface.selected" if chosen else "surface.hover"))
        if index.row() + 1 < index.model().rowCount():
            line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
            painter.fillRect(line, color("border.line"))
        self._paint_words(painter, box.adjusted(_AIR, 0, -_AIR, -1), row, chosen=chosen)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, box: QRectF, row: AccountLine, *, chosen: bool
    ) -> None:
        side = _CIRCLE * max(1.0, theme().text_scale)
        circle = QRectF(box.left(), box.center().y() - side / 2, side, side)
        draw_initials(painter, circle, row.initials)
        left = circle.right() + _AIR
        first, second = line_height("strong"), line_height("small") if row.title else 0
        top = box.center().y() - (first + second) / 2
        ink = color("text.on_selected" if chosen else "text.primary")
        quiet = color("text.on_selected" if chosen else "text.secondary")
        name = QRectF(left, top, box.right() - left, first)
        draw_text(painter, name, row.name, font("strong"), ink)
        under = QRectF(left, top + first, box.right() - left, second)
        if row.title:
            draw_text(painter, under, row.title, font("small"), quiet)


class AccountTable(TableView):
    """`chosen` carries an account's id."""

    def __init__(self, name: str, columns: Sequence[str], parent: QWidget | None = None) -> None:
        cells = (
            Column(columns[0], lambda row: _line(row).name, 0, strong=True),
            Column(columns[1], lambda row: _line(row).roles, 168),
            Column(columns[2], lambda row: _line(row).last, 116),
            Column(columns[3], lambda row: _line(row).way, 120),
        )
        self._cells = cells
        super().__init__(name, cells, parent)
        self.setItemDelegateForColumn(0, NameCell(self))
        theme().changed.connect(self._taller)
        self._taller()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Names come first: the last columns give way where it is narrow. The card tells them too."""
        room = self.viewport().width() / max(1.0, theme().text_scale)
        count = 4 if room >= _FOUR else 3 if room >= _THREE else 2
        if count != self.model().columnCount():
            self.set_columns(self._cells[:count])
            self._taller()

    def _taller(self) -> None:
        height = max(_ROW, line_height("strong") + line_height("small") + 18)
        self.verticalHeader().setDefaultSectionSize(height)


def _line(row: Row) -> AccountLine:
    if not isinstance(row, AccountLine):
        raise TypeError(row)
    return row
