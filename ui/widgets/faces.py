"""Five faces: how it went, always with the word beneath."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import color, font, px, theme
from ui.widgets.paint import CENTER, draw_box, draw_text, line_height, text_width

MOUTH = {-2: (22.5, -6.0), -1: (21.5, -3.0), 0: (20.5, 0.0), 1: (19.5, 4.0), 2: (19.0, 8.0)}


def draw_face(painter: QPainter, box: QRectF, mood: int, ink: QColor) -> None:
    """A circle, two eyes and a mouth bent by `mood`, from -2 to 2."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 32, box.height() / 32)
    painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(16, 16), 13, 13)
    top, bend = MOUTH[mood]
    mouth = QPainterPath(QPointF(10.5, top))
    mouth.quadTo(QPointF(16, top + bend), QPointF(21.5, top))
    painter.drawPath(mouth)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for eye in (11.5, 20.5):
        painter.drawEllipse(QPointF(eye, 12.5), 1.4, 1.4)
    painter.restore()


class FaceButton(QPushButton):
    """One face with its word."""

    def __init__(self, mood: int, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self.mood = mood
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = text_width(self.text(), font("strong"))
        return QSize(max(64, round(words) + 12), px("icon.face") + line_height("small") + 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill = "accent.soft" if on else "surface.hover" if self.underMouse() else "surface.card"
        line = "accent.main" if on else "border.line"
        box = QRectF(self.rect())
        draw_box(painter, box, color(fill), color(line), px("radius.control"), 2 if on else 1)
        side = px("icon.face")
        place = QRectF((box.width() - side) / 2, 9, side, side)
        ink = color("accent.on_soft" if on else "text.secondary")
        draw_face(painter, place, self.mood, ink)
        face = font("small")
        if on:
            face.setWeight(font("strong").weight())
        words = QRectF(0, place.bottom() + 3, box.width(), line_height("small"))
        draw_text(painter, words, self.text(), face, ink, CENTER)


class Faces(QWidget):
    """`words` are five, from heavy to light. The keys 1 to 5 choose; `chosen` carries −2 … 2."""

    chosen = Signal(int)

    def __init__(self, name: str, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._group = QButtonGroup(self)
        self._faces: dict[int, FaceButton] = {}
        for mood, word in zip(MOUTH, words, strict=True):
            button = FaceButton(mood, word)
            self._faces[mood] = button
            self._group.addButton(button)
            row.addWidget(button, 1)
        self._group.buttonClicked.connect(self._tell)
        self.setFocusProxy(self._faces[0])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mood(self) -> int | None:
        """The chosen mood, −2 … 2, or None."""
        return next((mood for mood, face in self._faces.items() if face.isChecked()), None)

    def set_mood(self, mood: int | None) -> None:
        """Choose, without a signal; None chooses none."""
        self._group.setExclusive(False)
        for each, button in self._faces.items():
            button.setChecked(each == mood)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moods = list(self._faces)
        number = event.text()
        if number in ("1", "2", "3", "4", "5"):
            self._take(moods[int(number) - 1])
            return
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        now = self.mood()
        place = moods.index(now) + step if now is not None else 2
        self._take(moods[min(max(place, 0), len(moods) - 1)])

    def _take(self, mood: int) -> None:
        self._faces[mood].setFocus(Qt.FocusReason.TabFocusReason)
        self._faces[mood].click()

    def _tell(self) -> None:
        mood = self.mood()
        if mood is not None:
            self.chosen.emit(mood)
