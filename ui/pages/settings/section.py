"""What every section of the settings is: a heading, a column of cards, and a way to load."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from services.domain.changes import Kind
from ui.theme import px, theme
from ui.widgets.label import Paragraph
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll_column import ScrollColumn
from ui.workspace import Workspace

WIDEST = 960
"""Heading and cards are no wider than this at 100 %."""


class SectionHeader(PageHeader):
    """The line under the title is `lead`, which stands beneath the buttons and wraps."""

    lead: Paragraph | None = None

    def _arrange(self) -> None:
        super()._arrange()
        beneath = self._row.direction() is QBoxLayout.Direction.TopToBottom
        self._row.setContentsMargins(0, 0, 0, px("space.s") if beneath else 0)

    def set_title(self, title: str, subtitle: str = "") -> None:
        super().set_title(title)
        if self.lead is None:
            self.lead = Paragraph("", "body", "text.secondary", self)
        self.lead.set_text(subtitle)
        self.lead.setHidden(not subtitle)


class Section(QWidget):
    """`body` is the column beneath the heading. Built anew when the language changes."""

    listens_to: frozenset[Kind] = frozenset()

    def __init__(
        self, workspace: Workspace, title: str, subtitle: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.header = SectionHeader(title, subtitle)
        self.page_scroll = ScrollColumn(gap=16)
        self.body = self.page_scroll.body
        # A column that scrolls keeps some room for the focus ring; the heading stands as far in.
        air, ring = px("space.l"), px("space.xs")
        column = QVBoxLayout(self)
        column.setContentsMargins(air - ring, air - ring, 0, 0)
        column.setSpacing(16 - ring)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.header)
        if self.header.lead is not None:
            words.addWidget(self.header.lead)
        head = QHBoxLayout()
        head.setContentsMargins(ring, ring, air, 0)
        head.addLayout(words, 1_000_000)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.page_scroll, 1)
        theme().changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        widest = round(WIDEST * max(1.0, theme().text_scale))
        self.header.setMaximumWidth(widest)
        # As high as with buttons, so that no title stands higher than another.
        self.header.setMinimumHeight(theme().grown("control.button", "body", 14))
        if self.header.lead is not None:
            self.header.lead.setMaximumWidth(widest)
        self.page_scroll.stand_at_edge(px("space.l"), px("space.l"), widest)

    def load(self) -> None:
        """Ask again for what is shown."""

    def open_subject(self, subject_id: str) -> None:
        """Show one of the section's own by its id; a section of nothing to open stays as it is."""

    def new_here(self) -> None:
        """Ctrl+N in this section."""

    def save_here(self) -> None:
        """Ctrl+Enter in this section."""
