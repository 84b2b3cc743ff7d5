"""A part in the thread: its name and its beginning; pressed, it opens to all its lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from services.domain.messages import Part
from ui.pages.messages.words import PART_ICONS
from ui.theme import px
from ui.widgets.button import ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.field import Glyph
from ui.widgets.label import ElidedLabel, Paragraph


class PartRow(Card):
    """`may_open` False where the first line is all there is."""

    def __init__(
        self, part: Part, title: str, *, may_open: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(padded=False, gap=0, parent=parent)
        self._part = part
        self._title = title
        self._opened = False
        self._rest = Paragraph("\n".join(part.lines), "body")
        self._first = ElidedLabel(" · ".join(part.lines), "small", "text.secondary")
        self._open = IconButton("", "caret-right", ButtonKind.QUIET, small=True)
        self._open.clicked.connect(self._toggle)
        self.setAccessibleName(title)
        self._lay_out()
        # Once it has its place: shown before, it would be a window of its own, and take the focus.
        self._open.setVisible(may_open and bool(part.lines))
        self._show(opened=False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(px("space.s"))
        row.addWidget(Glyph(PART_ICONS[self._part.kind], "accent.main", "icon.control"))
        row.addWidget(ElidedLabel(self._title, "strong"))
        row.addWidget(self._first, 1)
        row.addWidget(self._open)
        beneath = QVBoxLayout()
        beneath.setContentsMargins(40, 0, 12, 10)
        beneath.addWidget(self._rest)
        self._beneath = QFrame()
        self._beneath.setLayout(beneath)
        self.body.addLayout(row)
        self.body.addWidget(self._beneath)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._open.isVisible() and event.button() is Qt.MouseButton.LeftButton:
            self._toggle()

    def _toggle(self) -> None:
        self._show(opened=not self._opened)

    def _show(self, *, opened: bool) -> None:
        self._opened = opened
        self._beneath.setVisible(opened)
        self._first.setVisible(not opened)
        self._open.set_icon_name("caret-down" if opened else "caret-right")
        name = self.tr("Hide {part}") if opened else self.tr("Show {part}")
        self._open.set_name(name.format(part=self._title))
