"""The drawn landscape: five planes, a sun, and two paths side by side."""

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.ink import brush_of, pen_of
from ui.theme import color, px, theme

PLANES = (
    ("far", "M0 430 L70 372 L128 404 L214 318 L290 392 L352 352 L436 420 L500 380 L560 416"),
    (
        "mid",
        "M0 500 C60 470 110 452 170 470 C240 492 300 430 372 448 C450 468 500 470 560 440",
    ),
    ("near", "M0 580 C90 520 190 540 270 566 C360 596 450 540 560 548"),
    ("front", "M0 668 C120 610 220 640 320 650 C420 660 500 630 560 640"),
)
WALKED = (
    "M196 800 C210 740 268 716 262 682 C258 654 226 640 244 608 C258 584 300 580 306 556"
    " C310 536 292 522 304 500 C310 490 319.5 484 326.6 474.1"
)
WALKED_TO = (328, 472)
"""The end of the path walked; the stroke stops half its width before, for a round end."""
BESIDE = (
    *((232, 800), (236.9, 787.8), (242.7, 776.1), (249.3, 764.8), (256.4, 753.8), (263.9, 743)),
    *((271.4, 732.3), (278.6, 721.3), (284.9, 709.9), (289.4, 697.6), (290.4, 684.6)),
    *((287.2, 671.9), (281.4, 660.2), (274.8, 648.8), (269.6, 636.9), (268.3, 623.9)),
    *((272.2, 611.6), (280.4, 601.4), (290.7, 593.2), (301.5, 585.8), (311.9, 578)),
    *((320.8, 568.4), (326.3, 556.6), (325.8, 543.6), (322.5, 530.9), (319.9, 518.1)),
    *((320.9, 505.1), (326.8, 493.5), (334.9, 483.2)),
)
"""The steps beside it, 13.1 apart."""
PATH_WIDTH = 5
SMALL_FAR = "M0 104 L46 54 L78 82 L124 30 L168 78 L200 56 L264 108"
SMALL_MID = "M0 116 C60 96 110 108 150 112 C196 116 230 104 264 110"
SMALL_PATH = "M96 136 C104 120 134 120 132 108 C130 98 116 96 122 84"
STONES = ((208, 114, 15, 6), (208, 104, 11, 5), (209, 95, 8, 4.5), (208, 88, 5, 3.5))


def outline(commands: str) -> QPainterPath:
    """A path from the commands M, L and C with absolute places."""
    path = QPainterPath()
    words = commands.replace("M", " M ").replace("L", " L ").replace("C", " C ").split()
    place = 0
    while place < len(words):
        count = {"M": 2, "L": 2, "C": 6}[words[place]]
        numbers = [float(word) for word in words[place + 1 : place + 1 + count]]
        points = [QPointF(*pair) for pair in zip(numbers[::2], numbers[1::2], strict=True)]
        match words[place]:
            case "M":
                path.moveTo(points[0])
            case "L":
                path.lineTo(points[0])
            case _:
                path.cubicTo(*points)
        place += count + 1
    return path


def _ground(commands: str, width: float, foot: float) -> QPainterPath:
    path = outline(commands)
    path.lineTo(width, foot)
    path.lineTo(0, foot)
    path.closeSubpath()
    return path


def _round(center: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(center, radius, radius)
    return path


class _Picture(QWidget):
    """A picture kept per size, screen ratio and scheme, once it is painted again as it was.

    The first time it is drawn straight: a window that opens, or is being resized, keeps nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: QPixmap | None = None
        self._key: tuple[object, ...] = ()
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatio()
        key = (self.size(), ratio, theme().scheme)
        if self._key != key:
            self._key, self._kept = key, None
            self._draw_smoothly(QPainter(self))
            return
        if self._kept is None:
            self._kept = self._drawn(ratio)
        QPainter(self).drawPixmap(0, 0, self._kept)

    def _drawn(self, ratio: float) -> QPixmap:
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(0, 0, 0, 0))
        self._draw_smoothly(QPainter(made))
        return made

    def _draw_smoothly(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        """Draw the picture into the widget's own size."""


class Scene(_Picture):
    """The landscape beside the unlock form; it fills its place and keeps its foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(560, 800)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _draw(self, painter: QPainter) -> None:
        sky = QPainterPath()
        sky.addRect(QRectF(self.rect()))
        painter.fillPath(sky, brush_of(color("scene.sky")))
        scale = max(self.width() / 560, self.height() / 800)
        painter.translate((self.width() - 560 * scale) / 2, self.height() - 800 * scale)
        painter.scale(scale, scale)
        painter.fillPath(_round(QPointF(392, 300), 58), brush_of(color("scene.sun")))
        for name, commands in PLANES:
            painter.fillPath(_ground(commands, 560, 800), brush_of(color(f"scene.{name}")))
        painter.strokePath(outline(WALKED), pen_of(color("scene.path"), PATH_WIDTH))
        steps = QPainterPath()
        for x, y in (WALKED_TO, *BESIDE):
            steps.addEllipse(QPointF(x, y), PATH_WIDTH / 2, PATH_WIDTH / 2)
        painter.fillPath(steps, brush_of(color("scene.path")))


class SmallScene(_Picture):
    """The picture of an empty page, 264 × 136: a path to a cairn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(264, 136)

    def _draw(self, painter: QPainter) -> None:
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), px("radius.sheet"), px("radius.sheet"))
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), color("scene.sky"))
        painter.fillPath(_ground(SMALL_FAR, 264, 136), color("scene.far"))
        painter.fillPath(_ground(SMALL_MID, 264, 136), color("scene.mid"))
        pen = QPen(
            color("scene.path"), 4, QtCore.Qt.PenStyle.SolidLine, QtCore.Qt.PenCapStyle.RoundCap
        )
        painter.strokePath(outline(SMALL_PATH), pen)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(color("scene.front"))
        for x, y, wide, high in STONES:
            painter.drawEllipse(QPointF(x, y), wide, high)
