"""Icons from the one family, drawn as shapes in any size and colour.

Only the font's outlines are read, and only those asked for: the unlock window pays for four.
"""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPixmap, QRawFont, QTransform

from resources import open_resource
from ui.icon_codepoints import CODEPOINTS
from ui.theme import color

FONT = "icons/phosphor-1.3.0.ttf"
EM = 256.0


class UnknownIcon(LookupError):
    """No icon of this name is in the table the app carries; the message is the name."""


@cache
def _font() -> QRawFont:
    data = QByteArray(open_resource(FONT))
    return QRawFont(data, EM, QFont.HintingPreference.PreferNoHinting)


@cache
def icon_path(name: str) -> QPainterPath:
    """The outline of an icon in a square of side 256, y downwards. Raises `UnknownIcon`."""
    if name not in CODEPOINTS:
        raise UnknownIcon(name)
    raw = _font()
    glyph = raw.glyphIndexesForString(chr(CODEPOINTS[name]))[0]
    return QTransform.fromTranslate(0, raw.ascent()).map(raw.pathForGlyph(glyph))


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
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / EM, side / EM)
    painter.fillPath(icon_path(name), QColor.fromRgba(ink))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def draw_logo(painter: QPainter, box: QRectF) -> None:
    """The mark: two paths side by side, one walked and one being found."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 28, box.height() / 28)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent.main"))
    painter.drawRoundedRect(QRectF(0, 0, 28, 28), 8, 8)
    pen = painter.pen()
    pen.setStyle(Qt.PenStyle.SolidLine)
    pen.setColor(color("accent.on"))
    pen.setWidthF(2.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(_bend(7, 12), pen)
    pen.setDashPattern([0.04, 1.65])
    painter.strokePath(_bend(14, 20.5), pen)
    painter.restore()


def _bend(foot: float, head: float) -> QPainterPath:
    path = QPainterPath(QPointF(foot, 21))
    path.cubicTo(foot, 14, head, 14, head, 7)
    return path
