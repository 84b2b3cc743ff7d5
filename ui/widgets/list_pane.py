"""The list at the left of a page: a title, a way to make a new one, a way to find, and rows."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from ui.theme import color, px, theme
from ui.widgets.button import Button
from ui.widgets.chip import FilterChips
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import ElidedLabel
from ui.widgets.line_edit import SearchField
from ui.widgets.row_list import RowList
from ui.widgets.rows_model import Row


class ListPane(QWidget):
    """`new_wanted` when the button is pressed, `find_changed` as one types, `filter_chosen`
    when a chip is pressed; `list.chosen` and `list.opened` carry ids.

    272 px wide, or 336 with `wide`. With no rows it shows what `set_empty` said.
    """

    new_wanted = Signal()
    find_changed = Signal(str)
    filter_chosen = Signal(str)

    def __init__(
        self,
        title: str,
        new_text: str,
        delegate: QStyledItemDelegate,
        filters: Sequence[tuple[str, str]] = (),
        *,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wide = wide
        self.title = ElidedLabel(title, "h2")
        self.new = Button(new_text, icon="plus", small=True)
        if not new_text:
            self.new.hide()
        self.new.clicked.connect(self.new_wanted)
        self.find_field = SearchField("", "Ctrl+F")
        self.find_field.textEdited.connect(self.find_changed)
        self.find_field.list_wanted.connect(self._to_list)
        self.filters = FilterChips("", filters)
        if not filters:
            self.filters.hide()
        self.filters.chosen.connect(self.filter_chosen)
        self.list = RowList(title, delegate)
        self._empty = EmptyState("", "", picture=False)
        self._lay_out()
        self._retranslate()
        self._measure()
        theme().changed.connect(self._measure)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; place and selection stay."""
        self.list.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)

    def set_empty(self, title: str, words: str) -> None:
        """What is said when there are no rows: what to do next."""
        self._empty.set_words(title, words)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget after the button that makes a new one."""
        self._top.addWidget(widget)
        self.setTabOrder(self.new, widget)
        self.setTabOrder(widget, self.find_field)

    def set_title(self, title: str, new_text: str) -> None:
        """Change the words, in another language."""
        self.title.setText(title)
        self.list.setAccessibleName(title)
        self.new.setText(new_text)
        self.new.setVisible(bool(new_text))

    def add_beneath_title(self, widget: QWidget) -> None:
        """Put something that leads on from the whole list between the title and the find field."""
        self._head.insertWidget(1, widget)
        self.setTabOrder(self.new, widget)
        self.setTabOrder(widget, self.find_field)

    def add_under_filters(self, widget: QWidget) -> None:
        """Put a widget between the chips and the rows."""
        self._head.addWidget(widget)
        self.setTabOrder(self.filters, widget)
        self.setTabOrder(widget, self.list)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), color("border.line"))

    def _lay_out(self) -> None:
        top = self._top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.new)
        head = self._head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 12)
        head.setSpacing(12)
        head.addLayout(top)
        head.addWidget(self.find_field)
        head.addWidget(self.filters)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        # Put in only now: a stack that has no parent shows its first widget as a window of its own.
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        for before, after in pairwise((self.new, self.find_field, self.filters, self.list)):
            self.setTabOrder(before, after)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def _measure(self) -> None:
        width = px("width.list_wide" if self._wide else "width.list")
        self.setFixedWidth(round(width * min(max(theme().text_scale, 1.0), 1.25)))

    def _retranslate(self) -> None:
        self.find_field.set_placeholder(self.tr("Find here"))
        self.filters.setAccessibleName(self.tr("Show"))

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.current_id() and self.list.rows():
            self.list.setCurrentIndex(self.list.model().index(0, 0))
