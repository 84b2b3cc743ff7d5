"""Cards: a quiet surface things stand on, perhaps marked by a bar at its left edge."""

from PySide6 import QtCore
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.ink import brush_of
from ui.theme import color, px
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.paint import draw_box, draw_marked
from ui.widgets.tone import Tone


class Card(QFrame):
    """A column `body` on a card. `mark` draws the 4-px bar: ACCENT own words or chosen,
    DANGER a gap, WARN waiting.
    """

    def __init__(
        self,
        mark: Tone | None = None,
        *,
        padded: bool = True,
        gap: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mark = mark
        self.body = QVBoxLayout(self)
        air = px("space.card_padding") if padded else 0
        bar = px("line.mark") if mark else 0
        line = 0 if padded else 1
        self.body.setContentsMargins(air + bar or line, air or line, air or line, air or line)
        self.body.setSpacing(gap)

    def set_mark(self, mark: Tone | None) -> None:
        """Draw another bar, or none."""
        self._mark = mark
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        radius = px("radius.card")
        draw_box(painter, box, color("surface.card"), color("border.line"), radius)
        if self._mark:
            draw_marked(painter, box, radius, color(self._mark.main))


class Rule(QWidget):
    """A thin line, where space cannot separate."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        thin = px("line.hair")
        if upright:
            self.setFixedWidth(thin)
        else:
            self.setFixedHeight(thin)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QPainterPath()
        line.addRect(QRectF(self.rect()))
        painter.fillPath(line, brush_of(color("border.line")))


class CardHeader(QWidget):
    """A card's title with a small word, or any widget, at its right."""

    def __init__(
        self, title: str, note: str = "", role: str = "h3", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.title = ElidedLabel(title, role)
        self.note = Label(note, "small", "text.secondary")
        self.row.addWidget(self.title)
        self.row.addStretch(1)
        self.row.addWidget(self.note, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)

    def add_beside(self, widget: QWidget) -> None:
        """Put a widget right after the title."""
        self.row.insertWidget(1, widget, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)

    def add(self, widget: QWidget) -> None:
        """Put a widget last in the row."""
        self.row.addWidget(widget, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
