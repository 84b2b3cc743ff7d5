"""A model of frozen rows with ids, which keeps everyone's place when the rows are read again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.widgets.paint import ChipLook

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
CELL_ROLE = Qt.ItemDataRole.UserRole + 2
MANY_RUNS = 40

Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """A row: an id that stays the same through every reload, and what a screen reader says."""

    @property
    def id(self) -> str: ...

    def spoken(self) -> str: ...


Cell = str | ChipLook


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title, what it shows of a row, and how.

    `width` is in pixels at 100 %; 0 takes what is left, by its `share` where several do. `key`
    names the column to the page that sorts by it; the empty key cannot be sorted by.
    """

    title: str
    cell: Callable[[Row], Cell]
    width: int = 0
    key: str = ""
    strong: bool = False
    right: bool = False
    share: int = 1


class RowsModel(QAbstractTableModel):
    """Holds rows in the order given; sorting and choosing are done where the rows are read."""

    def __init__(self, columns: Sequence[Column] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns, or the same in another language."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def rows(self) -> Sequence[Row]:
        """The rows as they stand."""
        return tuple(self._rows)

    def row_at(self, place: int) -> Row | None:
        """The row at a place, or None outside the list."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, row_id: str) -> int:
        """Where the row with this id stands; -1 when it is not here."""
        return self._places.get(row_id, -1)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows. Those that stay keep their index, selection and place in views.

        Ids must differ from each other; raises `ValueError` when two rows have the same.
        """
        wanted = {row.id: place for place, row in enumerate(rows)}
        if len(wanted) != len(rows):
            raise ValueError("two rows have the same id")
        if self._too_different(wanted):
            self.beginResetModel()
            self._rows = list(rows)
            self._renumber()
            self.endResetModel()
            return
        self._drop(wanted)
        self._reorder(wanted)
        self._insert(rows)
        self._refresh(rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own signature
        return 0 if parent.isValid() else max(1, len(self._columns))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role not in _WORDS and role != CELL_ROLE:
            return None
        if not self._columns:
            return row.spoken()
        cell = self._columns[index.column()].cell(row)
        if role == CELL_ROLE:
            return cell
        return cell.text if isinstance(cell, ChipLook) else cell

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role in _WORDS:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._columns[section].right else _LEFT
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _too_different(self, wanted: dict[str, int]) -> bool:
        gone = sum(1 for row in self._rows if row.id not in wanted)
        new = sum(1 for row_id in wanted if row_id not in self._places)
        return gone + new > MANY_RUNS

    def _drop(self, wanted: dict[str, int]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].id in wanted:
                continue
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._rows[place]
            self.endRemoveRows()

    def _reorder(self, wanted: dict[str, int]) -> None:
        ordered = sorted(self._rows, key=lambda row: wanted[row.id])
        if [row.id for row in ordered] == [row.id for row in self._rows]:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        self._rows = ordered
        self._renumber()
        after = [
            self.index(self._places[row_id], index.column())
            for row_id, index in zip(ids, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert(self, rows: Sequence[Row]) -> None:
        known = {row.id for row in self._rows}
        for place, row in enumerate(rows):
            if row.id in known:
                continue
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
        self._renumber()

    def _refresh(self, rows: Sequence[Row]) -> None:
        changed = [place for place, row in enumerate(rows) if self._rows[place] != row]
        self._rows = list(rows)
        if changed:
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last))

    def _renumber(self) -> None:
        self._places = {row.id: place for place, row in enumerate(self._rows)}


_LEFT = Qt.AlignmentFlag.AlignLeft
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
