"""A quiet table: no grid, thin lines, chips where a cell is a state."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ui.theme import color, font, theme
from ui.widgets.paint import LEFT, RIGHT, ChipLook, chip_size, draw_chip, draw_text, text_width
from ui.widgets.plain_words import plain_tip
from ui.widgets.rows_model import CELL_ROLE, Column, Row, RowsModel

PADDING = 12
LEAST_COLUMN = 72
READABLE = 140
"""Under this width at 100 % a column that takes what is left is given the spare room of the others."""
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Draws a cell's words or chip, the line beneath and the chosen row."""

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = index.data(CELL_ROLE)
        height = theme().grown("control.table_row", "body", 14)
        if isinstance(cell, ChipLook):
            return QSize(round(chip_size(cell).width()) + 2 * PADDING, height)
        strong = self._model.columns[index.column()].strong
        width = text_width(str(cell), font("strong" if strong else "body"))
        return QSize(round(width) + 2 * PADDING + 1, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, color("surface.selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, color("surface.hover"))
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        if index.row() + 1 < self._model.rowCount():
            painter.fillRect(line, color("border.line"))
        self._paint_cell(painter, box.adjusted(PADDING, 0, -PADDING, -1), index, chosen=chosen)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Words that are shortened are whole in the tooltip."""
        short = index.isValid() and self.sizeHint(option, index).width() > option.rect.width() + 1
        words = str(index.data() or "") if short else ""
        QToolTip.showText(event.globalPos(), plain_tip(words), view)
        return True

    def _paint_cell(self, painter: QPainter, box: QRectF, index: Index, *, chosen: bool) -> None:
        cell = index.data(CELL_ROLE)
        if isinstance(cell, ChipLook):
            size = chip_size(cell)
            width = min(size.width(), box.width())
            top = box.center().y() - size.height() / 2
            draw_chip(painter, QRectF(box.left(), top, width, size.height()), cell)
            return
        column = self._model.columns[index.column()]
        face = font("strong" if column.strong else "body")
        ink = color("text.on_selected" if chosen else "text.primary")
        draw_text(painter, box, str(cell), face, ink, RIGHT if column.right else LEFT)


class TableView(QTableView):
    """Rows of `columns`. `chosen` and `opened` carry ids; `sort_wanted` the key of the column
    whose heading was pressed (the page reads the rows again in that order).
    """

    chosen = Signal(str)
    opened = Signal(str)
    sort_wanted = Signal(str)
    ring_moved = Signal()

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel(columns, self)
        self._loading = False
        self.setModel(self._model)
        self.setItemDelegate(CellDelegate(self._model, self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self.ring_moved)
        self._measure()
        theme().changed.connect(self._measure)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns, or the same in another language."""
        kept = self.current_id()
        self._model.set_columns(columns)
        self._measure()
        self.choose(kept)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the chosen one and the place stay."""
        kept = self.current_id()
        place = self.verticalScrollBar().value()
        self._loading = True
        self._model.set_rows(rows)
        self._loading = False
        if kept and self.current_id() != kept and not self.choose(kept):
            self.chosen.emit(self.current_id())
        self.verticalScrollBar().setValue(place)
        self._share_width()
        self.ring_moved.emit()

    def rows(self) -> Sequence[Row]:
        """The rows as they stand."""
        return self._model.rows()

    def current_id(self) -> str:
        """The id of the chosen row; empty when none is."""
        row = self._model.row_at(self.currentIndex().row())
        return row.id if row else ""

    def choose(self, row_id: str) -> bool:
        """Choose by id, without a signal; False when there is no such row."""
        place = self._model.place_of(row_id)
        if place < 0:
            return False
        self._loading = True
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        rows = QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._model.index(place, 0), flags | rows)
        self._loading = False
        return True

    def whole_height(self) -> int:
        """The height that shows every row without scrolling."""
        row = self.verticalHeader().defaultSectionSize()
        frame = 2 * self.frameWidth()
        return self.horizontalHeader().height() + row * self._model.rowCount() + frame

    def focus_ring_rect(self) -> QRect:
        """Where the focus ring goes: round the current row."""
        index = self.currentIndex()
        if not index.isValid():
            return self.rect()
        cell = self.visualRect(index).translated(self.viewport().pos())
        return QRect(2, cell.top(), self.width() - 4, cell.height()).intersected(self.rect())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.ring_moved.emit()
        row = self._model.row_at(current.row())
        moved = current.row() != previous.row()
        if row and moved and not self._loading:
            self.chosen.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _measure(self) -> None:
        header = self.horizontalHeader()
        face = font("small")
        face.setWeight(font("strong").weight())
        header.setFont(face)
        header.setFixedHeight(theme().grown("control.table_header", "small", 14))
        self.verticalHeader().setDefaultSectionSize(theme().grown("control.table_row", "body", 14))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(LEAST_COLUMN // 2)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._share_width()

    def _share_width(self) -> None:
        """Give fixed columns their width and let the rest share what is left."""
        columns = self._model.columns
        shown = [place for place in range(len(columns)) if not self.isColumnHidden(place)]
        free = [place for place in shown if not columns[place].width]
        widths = {place: self._fixed_width(place) for place in shown if place not in free}
        room = self.viewport().width()
        scale = max(1.0, theme().text_scale)
        if free and room - sum(widths.values()) < READABLE * scale * len(free):
            widths = {place: min(width, self._needed(place)) for place, width in widths.items()}
        left = room - sum(widths.values())
        shares = sum(columns[place].share for place in free)
        given = {place: max(LEAST_COLUMN, left * columns[place].share // shares) for place in free}
        widths.update(given)
        if shown:
            last = free[-1] if free else shown[-1]
            widths[last] += max(0, left - sum(given.values()))
        for place, width in widths.items():
            self.setColumnWidth(place, width)

    def _fixed_width(self, place: int) -> int:
        return round(self._model.columns[place].width * max(1.0, theme().text_scale))

    def _needed(self, place: int) -> int:
        """What the words of a column need to be read whole."""
        heading = self.horizontalHeader().sectionSizeHint(place)
        return max(heading + PADDING, self.sizeHintForColumn(place))

    def _sort(self, section: int) -> None:
        key = self._model.columns[section].key
        if key:
            self.sort_wanted.emit(key)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if row:
            self.opened.emit(row.id)
