"""A file's pages on paper: its name above each, the page as large as it fits and no larger than it is.

A page that lies across where the paper stands is turned, if it is larger so. Pictures stand as they are.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QTransform

_HEAD_LINES: Final = 2.2
_POINTS: Final = 72
"""In an inch: a PDF's own measure, and the least sharpness at which a picture is printed."""
_SHARP: Final = 200
"""Dots in an inch at which a page of a PDF is drawn: small print can be read."""


class LeafRoom:
    """Where on the paper a file's page goes: `room` is what is left of a page above its foot.

    `may_turn`: a page may be turned, a quarter to the left, so that it fills the paper.
    """

    def __init__(self, painter: QPainter, room: QSizeF, *, may_turn: bool = False) -> None:
        self._painter = painter
        self._may_turn = may_turn
        self._dpi = painter.device().logicalDpiX()
        head = QFontMetricsF(painter.font(), painter.device()).lineSpacing() * _HEAD_LINES
        self._head = QRectF(0, 0, room.width(), head)
        self._inside = QRectF(0, head, room.width(), max(1.0, room.height() - head))

    def scale(self, size: tuple[float, float]) -> float:
        """At how many pixels a point a page of a PDF is to be drawn."""
        return self._fit(size) / self._dpi * _SHARP

    def draw(self, words: str, image: QImage, size: tuple[float, float]) -> None:
        """The page, with these words above it."""
        fit = self._fit(size)
        turned = self._turned(size)
        width, height = (size[1], size[0]) if turned else size
        place = QRectF(0, self._inside.top(), width * fit, height * fit)
        place.moveLeft((self._inside.width() - place.width()) / 2)
        self._write(self._head, words, Qt.AlignmentFlag.AlignTop)
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        quarter = QTransform().rotate(-90)
        self._painter.drawImage(place, image.transformed(quarter) if turned else image)

    def say(self, words: str, why: str) -> None:
        """Why there is no page here."""
        self._write(self._head, words, Qt.AlignmentFlag.AlignTop)
        self._write(self._inside, why, Qt.AlignmentFlag.AlignTop)

    def _fit(self, size: tuple[float, float]) -> float:
        """The paper's dots for each point or pixel."""
        return self._upright(size[::-1] if self._turned(size) else size)

    def _turned(self, size: tuple[float, float]) -> bool:
        return self._may_turn and self._upright(size[::-1]) > self._upright(size)

    def _upright(self, size: tuple[float, float]) -> float:
        width, height = size
        room = self._inside
        return min(room.width() / width, room.height() / height, self._dpi / _POINTS)

    def _write(self, room: QRectF, words: str, place: Qt.AlignmentFlag) -> None:
        self._painter.setPen(Qt.GlobalColor.black)
        flags = int(place | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap.value)
        self._painter.drawText(room, flags, words)
