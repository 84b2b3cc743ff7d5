"""Check boxes and radio buttons, 18 px and drawn from the tokens."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from ui.theme import color, font, px, theme
from ui.widgets.paint import draw_box, draw_text, text_width, tick

GAP = 8


def _size(text: str) -> QSize:
    width = px("control.checkbox") + (GAP + text_width(text, font("body")) if text else 0)
    return QSize(round(width + 0.5), theme().grown("control.target_min", "body", 6))


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _mark_box(height: int) -> QRectF:
    side = px("control.checkbox")
    return QRectF(0, (height - side) // 2, side, side)


def draw_check(painter: QPainter, box: QRectF, *, on: bool, enabled: bool = True) -> None:
    """A check box filling `box`, which is 18 px at 100 %."""
    if on:
        fill, line = ("accent.main", "accent.main") if enabled else ("border.line", "border.line")
    else:
        fill, line = (
            ("surface.raised", "border.control") if enabled else ("surface.sunken", "border.line")
        )
    draw_box(painter, box, color(fill), color(line), 4)
    if on:
        ink = color("accent.on" if enabled else "text.disabled")
        tick(painter, box.center() - QPointF(0.2, 0.4), ink, 0.05 * box.width())


class CheckBox(QCheckBox):
    """A check box with its word. Space and Enter change it; so does a press on the word."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return _size(_plain(self.text()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = _mark_box(self.height())
        draw_check(painter, box, on=self.isChecked(), enabled=self.isEnabled())
        words = QRectF(self.rect()).adjusted(box.width() + GAP, 0, 0, 0)
        ink = color("text.primary" if self.isEnabled() else "text.disabled")
        draw_text(painter, words, _plain(self.text()), font("body"), ink)


class RadioButton(QRadioButton):
    """A radio button with its word."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return _size(_plain(self.text()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = _mark_box(self.height())
        enabled = self.isEnabled()
        fill = color("surface.raised" if enabled else "surface.sunken")
        if self.isChecked():
            line = color("accent.main" if enabled else "text.disabled")
            draw_box(painter, box, fill, line, box.width() / 2 - 2.5, 5)
        else:
            line = color("border.control" if enabled else "border.line")
            draw_box(painter, box, fill, line, box.width() / 2)
        words = QRectF(self.rect()).adjusted(box.width() + GAP, 0, 0, 0)
        ink = color("text.primary" if enabled else "text.disabled")
        draw_text(painter, words, _plain(self.text()), font("body"), ink)
