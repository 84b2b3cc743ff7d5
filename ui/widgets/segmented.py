"""Two to four choices side by side, of which one holds."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import color, font, px, theme
from ui.widgets.paint import CENTER, draw_text, text_width

PADDING = 15


class Segment(QPushButton):
    """One of the choices; rounded where it stands first or last."""

    def __init__(self, text: str, *, small: bool, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._small = small
        self.first = False
        self.last = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = round(text_width(self.text(), font("strong")) + 0.5) + 2 * PADDING
        token = "control.button_small" if self._small else "control.button"
        return QSize(width, theme().grown(token, "body", 8 if self._small else 14))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        fill = "accent.soft" if on else "surface.hover" if self.underMouse() else "surface.card"
        painter.setPen(QPen(color("border.control"), 1))
        painter.setBrush(color(fill))
        painter.drawPath(self._shape())
        ink = color("accent.on_soft" if on else "text.primary")
        face = font("strong" if on else "body")
        draw_text(painter, QRectF(self.rect()), self.text(), face, ink, CENTER)

    def _shape(self) -> QPainterPath:
        """The outline, running out of the widget on the sides that touch a neighbour."""
        radius = px("radius.control")
        # Neighbours share one line: all but the first let their left line fall outside.
        box = QRectF(self.rect()).adjusted(0.5 if self.first else -0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, radius, radius)
        if not self.first:
            path.addRect(QRectF(box.left(), box.top(), radius, box.height()))
        if not self.last:
            path.addRect(QRectF(box.right() - radius, box.top(), radius, box.height()))
        return path.simplified()


class Segmented(QWidget):
    """`chosen` carries the key of the choice pressed. The arrows move between the choices."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._segments: dict[str, Segment] = {}
        for key, word in choices:
            segment = Segment(word, small=small, parent=self)
            self._segments[key] = segment
            self._group.addButton(segment)
            row.addWidget(segment)
        segments = list(self._segments.values())
        segments[0].first = segments[-1].last = True
        segments[0].setChecked(True)
        self._group.buttonClicked.connect(lambda: self.chosen.emit(self.key()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def key(self) -> str:
        """The key of the choice that holds."""
        return next(key for key, segment in self._segments.items() if segment.isChecked())

    def choose(self, key: str) -> None:
        """Let another choice hold, without a signal; an unknown key changes nothing."""
        if key in self._segments:
            self._segments[key].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        keys = list(self._segments)
        place = keys.index(self.key()) + step
        if not step or not 0 <= place < len(keys):
            super().keyPressEvent(event)
            return
        self._segments[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)
        self._segments[keys[place]].click()
