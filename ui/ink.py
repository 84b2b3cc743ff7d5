"""Brushes and pens of one colour, made so that the first paint does not pay for all of Qt's names.

Given a colour where it takes a brush or a pen, PySide looks whether it is one of the names of the
namespace `Qt`, and builds that namespace for it: 15 ms.
"""

from PySide6.QtGui import QBrush, QColor, QPalette, QPen


def brush_of(color: QColor) -> QBrush:
    """A brush that fills with `color`."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, color)
    return palette.window()


def pen_of(color: QColor, width: float) -> QPen:
    """A pen for whole lines, `width` in logical pixels."""
    pen = QPen()
    pen.setColor(color)
    pen.setWidthF(width)
    return pen
