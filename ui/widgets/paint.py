"""Drawing that several parts share: boxes, words in a width, chips, key hints, initials."""

from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ui.icons import draw_icon
from ui.ink import brush_of, pen_of
from ui.qt_numbers import ALIGN_CENTER, ALIGN_LEFT_V_CENTER, ALIGN_RIGHT_V_CENTER
from ui.theme import color, font, px, theme
from ui.widgets.tone import STATES, Tone

LEFT, RIGHT, CENTER = ALIGN_LEFT_V_CENTER, ALIGN_RIGHT_V_CENTER, ALIGN_CENTER
CHIP_PADDING = 10
CHIP_GAP = 6


class ChipLook(NamedTuple):
    """What a chip shows; `icon` is a name from the icon table, or empty."""

    text: str
    tone: Tone = Tone.NEUTRAL
    icon: str = ""


def smooth(painter: QPainter) -> None:
    """Ask for smooth edges."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def draw_box(
    painter: QPainter,
    box: QRectF,
    fill: QColor | None,
    line: QColor | None = None,
    radius: float = 8,
    width: float = 1,
) -> None:
    """A rounded box whose line lies inside `box`, sharp at any screen ratio."""
    smooth(painter)
    inset = width / 2 if line is not None else 0
    outline = QPainterPath()
    outline.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
    if fill is not None:
        painter.fillPath(outline, brush_of(fill))
    if line is not None:
        painter.strokePath(outline, pen_of(line, width))


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    face: QFont,
    ink: QColor,
    align: int = LEFT,
) -> None:
    """One line of text, shortened with an ellipsis where `box` is too narrow for it."""
    painter.setFont(face)
    painter.setPen(ink)
    shown = QFontMetricsF(face).elidedText(
        text, QtCore.Qt.TextElideMode.ElideRight, box.width() + 0.5
    )
    painter.drawText(box, align, shown)


def text_width(text: str, face: QFont) -> float:
    """Width of one line in logical pixels."""
    return QFontMetricsF(face).horizontalAdvance(text)


def line_height(role: str) -> int:
    """Height of a line of the type role, by the role's own line ratio."""
    return theme().line_height(role)


def chip_font(tone: Tone) -> QFont:
    """State chips are set stronger than the rest."""
    face = font("small")
    if tone in STATES:
        face.setWeight(QFont.Weight.DemiBold)
    return face


def chip_height() -> int:
    """24 px, or more where the text is larger."""
    return theme().grown("control.chip", "small", 8)


def chip_size(chip: ChipLook) -> QSizeF:
    """What a chip takes: padding 10, an icon of 16 and a gap of 6 where there is an icon."""
    side = px("icon.inline") + CHIP_GAP if chip.icon else 0
    width = text_width(chip.text, chip_font(chip.tone)) + 2 * CHIP_PADDING + side
    return QSizeF(round(width + 0.5), chip_height())


def draw_chip(painter: QPainter, box: QRectF, chip: ChipLook) -> None:
    """A chip filling `box`; too narrow a box shortens the words."""
    outline = chip.tone is Tone.OUTLINE
    fill = None if outline else color(chip.tone.soft)
    draw_box(painter, box, fill, color("border.line") if outline else None, box.height() / 2)
    left = box.left() + CHIP_PADDING
    if chip.icon:
        side = px("icon.inline")
        ink = chip.tone.on_soft if chip.tone in STATES else chip.tone.main
        place = QRectF(left, box.center().y() - side / 2, side, side)
        draw_icon(painter, place, chip.icon, color(ink))
        left += side + CHIP_GAP
    words = QRectF(left, box.top(), box.right() - CHIP_PADDING - left, box.height())
    draw_text(painter, words, chip.text, chip_font(chip.tone), color(chip.tone.on_soft))


def key_hint_font() -> QFont:
    """The size of key hints, a little under small."""
    face = font("small")
    face.setPointSizeF(face.pointSizeF() * 0.95)
    return face


def key_hint_size(keys: str) -> QSizeF:
    """What a key hint such as `Ctrl+K` takes."""
    face = key_hint_font()
    return QSizeF(round(text_width(keys, face)) + 12, max(20, QFontMetricsF(face).height() + 4))


def draw_key_hint(painter: QPainter, box: QRectF, keys: str) -> None:
    """The keys in a small frame."""
    draw_box(painter, box, color("surface.window"), color("border.line"), 4)
    draw_text(painter, box, keys, key_hint_font(), color("text.secondary"), CENTER)


def draw_initials(painter: QPainter, box: QRectF, initials: str, fill: str = "accent.soft") -> None:
    """Initials in a quiet circle, sized by the circle."""
    draw_box(painter, box, color(fill), None, box.height() / 2)
    face = font("strong")
    share = 0.395 if box.height() / max(1.0, theme().text_scale) < 48 else 0.34
    face.setPixelSize(max(9, round(box.height() * share)))
    draw_text(painter, box, initials, face, color("accent.on_soft"), CENTER)


def draw_bar(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """A short upright bar with round ends."""
    draw_box(painter, box, ink, None, min(box.width(), box.height()) / 2)


def draw_marked(painter: QPainter, box: QRectF, radius: float, mark: QColor) -> None:
    """The 4-px bar inside a box's left edge, cut off by the box's own corners."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(QRectF(box.left(), box.top(), px("line.mark"), box.height()), mark)
    painter.restore()


def cross(painter: QPainter, center: QPointF, reach: float, ink: QColor) -> None:
    """Two strokes crossing in `center`."""
    painter.setPen(QPen(ink, 2, QtCore.Qt.PenStyle.SolidLine, QtCore.Qt.PenCapStyle.RoundCap))
    for sign in (1, -1):
        painter.drawLine(
            center + QPointF(-reach, -reach * sign), center + QPointF(reach, reach * sign)
        )


def tick(painter: QPainter, center: QPointF, ink: QColor, scale: float = 1) -> None:
    """A tick mark around `center`."""
    painter.setPen(QPen(ink, 2, QtCore.Qt.PenStyle.SolidLine, QtCore.Qt.PenCapStyle.RoundCap))
    painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
    points = [QPointF(-4, 0.5), QPointF(-1, 3.5), QPointF(4.5, -2.5)]
    painter.drawPolyline([center + point * scale for point in points])
