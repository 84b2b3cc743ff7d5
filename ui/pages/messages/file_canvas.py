"""A page to look at: scrolled, turned and made larger with the keyboard as with the mouse."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.theme import color

_EDGE: Final = 12
_STEP: Final = 48


class _Sheet(QWidget):
    """The picture on its sunken ground, in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.shown = QSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.sunken"))
        if self.image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QRect(QPoint(), self.shown)
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self.image)


class FileCanvas(QScrollArea):
    """`turn_wanted` carries −1 or 1, `end_wanted` whether it is the last page, `zoom_wanted` −1, 1, or 0 for
    the whole width.
    """

    turn_wanted = Signal(int)
    end_wanted = Signal(bool)
    zoom_wanted = Signal(int)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet()
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @property
    def room(self) -> int:
        """How wide a page may be to be seen whole."""
        return max(80, self.viewport().width() - 2 * _EDGE)

    def image(self) -> QImage:
        """The picture shown."""
        return self._sheet.image

    def show_image(self, image: QImage, shown: QSize, *, top: bool) -> None:
        """Show it in this size; from its top if it is another page."""
        self._sheet.image, self._sheet.shown = image, shown
        self._sheet.setMinimumSize(shown + QSize(2 * _EDGE, 2 * _EDGE))
        self._sheet.update()
        if top:
            self.verticalScrollBar().setValue(0)

    def forget(self) -> None:
        """Nothing of the file stays behind."""
        self._sheet.image, self._sheet.shown = QImage(), QSize()
        self._sheet.setMinimumSize(0, 0)
        self._sheet.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PgUp and PgDn go through the page and on to the next; arrows move it."""
        key, bar, across = event.key(), self.verticalScrollBar(), self.horizontalScrollBar()
        match key:
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self._leaf(1, at_end=bar.value() >= bar.maximum())
            case Qt.Key.Key_PageUp:
                self._leaf(-1, at_end=bar.value() <= bar.minimum())
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                bar.setValue(bar.value() + (_STEP if key == Qt.Key.Key_Down else -_STEP))
            case Qt.Key.Key_Left | Qt.Key.Key_Right if across.maximum() > 0:
                across.setValue(across.value() + (_STEP if key == Qt.Key.Key_Right else -_STEP))
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.turn_wanted.emit(1 if key == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                self.end_wanted.emit(key == Qt.Key.Key_End)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_wanted.emit(1)
            case Qt.Key.Key_Minus:
                self.zoom_wanted.emit(-1)
            case Qt.Key.Key_0:
                self.zoom_wanted.emit(0)
            case _:
                event.ignore()

    def _leaf(self, step: int, *, at_end: bool) -> None:
        if at_end:
            self.turn_wanted.emit(step)
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step * bar.pageStep())
