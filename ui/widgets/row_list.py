"""A list of rows drawn by a delegate, which keeps place and selection when it is read again."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from ui.theme import px, theme
from ui.widgets.rows_model import Row, RowsModel

ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class RowList(QListView):
    """`chosen` carries the id whenever another row becomes the current one, by hand or by key;
    `opened` when it is pressed twice or Enter is pressed. Reloading emits neither while the
    chosen row is still there.
    """

    chosen = Signal(str)
    opened = Signal(str)
    ring_moved = Signal()

    def __init__(
        self, name: str, delegate: QStyledItemDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = RowsModel(parent=self)
        self._loading = False
        self.setModel(self._model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(getattr(delegate, "same_height", False))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self.ring_moved)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; what was chosen and what stood at the top stay where they were."""
        kept = self.current_id()
        top, offset = self._anchor()
        self._loading = True
        self._model.set_rows(rows)
        self._loading = False
        if kept and self.current_id() != kept:
            self.choose(kept)
        self._restore(top, offset)
        if kept and self.current_id() != kept:
            self.chosen.emit(self.current_id())
        self.ring_moved.emit()

    def rows(self) -> Sequence[Row]:
        """The rows as they stand."""
        return self._model.rows()

    def current_id(self) -> str:
        """The id of the chosen row; empty when none is."""
        row = self._model.row_at(self.currentIndex().row())
        return row.id if row else ""

    def choose(self, row_id: str) -> bool:
        """Choose by id and show it, without a signal; False when there is no such row."""
        place = self._model.place_of(row_id)
        if place < 0:
            return False
        self._loading = True
        index = self._model.index(place, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._loading = False
        return True

    def choose_none(self) -> None:
        """Let no row be chosen, without a signal."""
        self._loading = True
        self.selectionModel().clear()
        self._loading = False

    def focus_ring_rect(self) -> QRect:
        """Round the current row, without what heads it, in the list's own coordinates."""
        index = self.currentIndex()
        if not index.isValid():
            reach = px("line.focus_offset") + px("line.focus")
            return self.rect().adjusted(reach, reach, -reach, -reach)
        delegate = self.itemDelegate()
        above, box = getattr(delegate, "above", None), getattr(delegate, "box", None)
        whole = self.visualRect(index).adjusted(0, above(index) if above else 0, 0, 0)
        seen = (box(whole) if box else whole).translated(self.viewport().pos())
        return seen.intersected(self.rect())

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.ring_moved.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        # Not the current row: the first one is current already when it is pressed or gone to.
        row = self._model.row_at(next(iter(selected.indexes()), QModelIndex()).row())
        if row and not self._loading:
            self.chosen.emit(row.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt makes the first row the current one; coming by is not yet choosing.
        self._loading = True
        super().focusInEvent(event)
        self._loading = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)
        here = self.currentIndex()
        if event.key() in ARROWS and here.isValid() and not self.selectionModel().isSelected(here):
            self.selectionModel().select(here, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if row:
            self.opened.emit(row.id)

    def _anchor(self) -> tuple[str, int]:
        index = self.indexAt(self.viewport().rect().topLeft())
        row = self._model.row_at(index.row()) if index.isValid() else None
        return (row.id, self.visualRect(index).top()) if row else ("", 0)

    def _restore(self, top: str, offset: int) -> None:
        place = self._model.place_of(top)
        if place < 0 or (self.verticalScrollBar().value() == 0 and offset == 0 and place == 0):
            return
        self.doItemsLayout()
        now = self.visualRect(self._model.index(place, 0)).top()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + now - offset)
