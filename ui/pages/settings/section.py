"""What every section of the settings is: a heading, a column of cards, and a way to load."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.changes import Kind
from ui.theme import px, theme
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll_column import ScrollColumn
from ui.workspace import Workspace

WIDEST = 1080
"""The cards are no wider than this at 100 %."""


class Section(QWidget):
    """`body` is the column beneath the heading. Built anew when the language changes."""

    listens_to: frozenset[Kind] = frozenset()

    def __init__(
        self, workspace: Workspace, title: str, subtitle: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.header = PageHeader(title, subtitle)
        self.page_scroll = ScrollColumn(gap=16)
        self.body = self.page_scroll.body
        column = QVBoxLayout(self)
        air = px("space.l")
        column.setContentsMargins(air, air, air, air)
        column.setSpacing(16)
        column.addWidget(self.header)
        row = QHBoxLayout()
        row.addWidget(self.page_scroll, 1)
        column.addLayout(row, 1)
        theme().changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.page_scroll.inside.setMaximumWidth(round(WIDEST * max(1.0, theme().text_scale)))

    def load(self) -> None:
        """Ask again for what is shown."""

    def open_subject(self, subject_id: str) -> None:
        """Show one of the section's own by its id; a section of nothing to open stays as it is."""

    def new_here(self) -> None:
        """Ctrl+N in this section."""

    def save_here(self) -> None:
        """Ctrl+Enter in this section."""
