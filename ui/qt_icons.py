"""Icons as Qt's own menus, actions and windows take them; none is needed for the first paint."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from ui.icon_codepoints import CODEPOINTS
from ui.icons import UnknownIcon, draw_icon, draw_logo
from ui.theme import color


class _IconEngine(QIconEngine):
    """Draws with the theme's colours at the moment of drawing, so nothing has to be rebuilt."""

    def __init__(self, name: str, ink: str) -> None:
        super().__init__()
        self._name = name
        self._ink = ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw_icon(painter, QRectF(rect), self._name, self._color(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _IconEngine(self._name, self._ink)

    def _color(self, mode: QIcon.Mode) -> QColor:
        match mode:
            case QIcon.Mode.Disabled:
                return color("text.disabled")
            case QIcon.Mode.Selected:
                return color("text.on_selected")
            case _:
                return color(self._ink)


def icon(name: str, ink: str = "text.primary") -> QIcon:
    """An icon for menus and actions, in the colour at the token path `ink`.

    Raises `UnknownIcon`.
    """
    if name not in CODEPOINTS:
        raise UnknownIcon(name)
    return QIcon(_IconEngine(name, ink))


def app_icon() -> QIcon:
    """The application's icon in the sizes desktops ask for."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_logo(painter, QRectF(0, 0, side, side))
        painter.end()
        made.addPixmap(pixmap)
    return made
