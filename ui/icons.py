"""Icons from the one family, drawn as shapes in any size and colour.

Only the font's outlines are read, and only those asked for. Those of the unlock window lie beside
it, so that the font is not loaded before the first paint.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from resources import resource_file
from ui.first_outlines import GRID, OUTLINES
from ui.icon_codepoints import CODEPOINTS
from ui.ink import brush_of, pen_of
from ui.theme import color

if TYPE_CHECKING:
    from PySide6.QtGui import QRawFont

FONT = "icons/phosphor-1.3.0.ttf"
EM = 256.0
LOGO_STEPS = ((7, 21), (12, 7), (14, 20.96), (15.07, 16.75), (17.85, 13.35), (20.13, 9.65))
"""Round ends of the path walked, and the steps of the one being found."""


class UnknownIcon(LookupError):
    """No icon of this name is in the table the app carries; the message is the name."""


@cache
def _font() -> QRawFont:
    from PySide6.QtGui import QFont, QRawFont

    # Qt reads the large file itself: handed its bytes it would copy them twice.
    return QRawFont(str(resource_file(FONT)), EM, QFont.HintingPreference.PreferNoHinting)


@cache
def icon_path(name: str) -> QPainterPath:
    """The outline of an icon in a square of side 256, y downwards. Raises `UnknownIcon`."""
    if name not in CODEPOINTS:
        raise UnknownIcon(name)
    return _followed(OUTLINES[name]) if name in OUTLINES else traced(name)


def traced(name: str) -> QPainterPath:
    """The outline of an icon as the font has it. Raises `KeyError`."""
    raw = _font()
    glyph = raw.glyphIndexesForString(chr(CODEPOINTS[name]))[0]
    return raw.pathForGlyph(glyph).translated(0, raw.ascent())


def _followed(parts: tuple[str, ...]) -> QPainterPath:
    path = QPainterPath()
    for part in parts:
        start, *steps = ([int(n) / GRID for n in step.split()] for step in part.split(";"))
        path.moveTo(*start)
        for step in steps:
            follow = path.cubicTo if len(step) == 6 else path.lineTo
            follow(*step)
    return path


def parts_of(path: QPainterPath) -> tuple[str, ...]:
    """The path as `OUTLINES` keeps it."""
    parts: list[list[str]] = []
    elements = (path.elementAt(place) for place in range(path.elementCount()))
    for element in elements:
        if element.isMoveTo():
            parts.append([])
        curve = (next(elements), next(elements)) if element.isCurveTo() else ()
        parts[-1].append(" ".join(map(_place, (element, *curve))))
    return tuple(";".join(part) for part in parts)


def _place(element: QPainterPath.Element) -> str:
    return f"{round(element.x * GRID)} {round(element.y * GRID)}"


def draw_icon(painter: QPainter, box: QRectF, name: str, ink: QColor) -> None:
    """Draw the icon in `box`, a square. Raises `UnknownIcon`."""
    ratio = painter.device().devicePixelRatio()
    side = round(box.width() * ratio)
    painter.drawPixmap(
        QPointF(round(box.left()), round(box.top())), _picture(name, side, ratio, ink.rgba())
    )


@lru_cache(maxsize=600)
def _picture(name: str, side: int, ratio: float, ink: int) -> QPixmap:
    made = QPixmap(side, side)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / EM, side / EM)
    painter.fillPath(icon_path(name), brush_of(QColor.fromRgba(ink)))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def draw_logo(painter: QPainter, box: QRectF) -> None:
    """The mark: two paths side by side, one walked and one being found."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 28, box.height() / 28)
    ground = QPainterPath()
    ground.addRoundedRect(QRectF(0, 0, 28, 28), 8, 8)
    painter.fillPath(ground, brush_of(color("accent.main")))
    walked = QPainterPath(QPointF(7.06, 19.7))
    walked.cubicTo(7.5, 14, 11.5, 14, 11.94, 8.3)
    painter.strokePath(walked, pen_of(color("accent.on"), 2.6))
    steps = QPainterPath()
    for place in LOGO_STEPS:
        steps.addEllipse(QPointF(*place), 1.3, 1.3)
    painter.fillPath(steps, brush_of(color("accent.on")))
    painter.restore()
