"""Buttons: one kind leads a page, the rest stay quiet."""

from enum import StrEnum

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.icons import draw_icon
from ui.qt_numbers import ALIGN_V_CENTER
from ui.theme import color, font, px, theme
from ui.widgets.paint import draw_box, draw_key_hint, key_hint_size, text_width
from ui.widgets.plain_words import plain_tip

GAP = 8
SMALL_GAP = 6


class ButtonKind(StrEnum):
    """PRIMARY at most once on a page; QUIET_DANGER is a quiet button in red ink."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"
    QUIET_DANGER = "quiet_danger"


class Button(QPushButton):
    """A button with a word, perhaps an icon before it and its keys after it.

    `&` before a letter makes Alt+letter press it. Enter presses it as Space does. `keys` is
    only shown; the shortcut itself is the page's.
    """

    def __init__(
        self,
        text: str,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: str = "",
        *,
        small: bool = False,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._kind = kind
        self._icon = icon
        self._small = small
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._follow_theme)
        self._dress()

    @property
    def kind(self) -> ButtonKind:
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Dress the button as another kind."""
        self._kind = kind
        self._dress()
        self.updateGeometry()
        self.update()

    def set_icon_name(self, icon: str) -> None:
        """Show another icon, or none for the empty name."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """The text without the mnemonic mark."""
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def sizeHint(self) -> QSize:
        height = self._height()
        width = sum(self._parts()) + 2 * self.padding()
        return QSize(max(round(width + 0.5), px("control.target_min")), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.animateClick()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, line, ink = self._colors()
        box = QRectF(self.rect())
        draw_box(
            painter,
            box,
            color(fill) if fill else None,
            color(line) if line else None,
            px("radius.control"),
        )
        self._paint_content(painter, ink)

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        icon, words, keys = self._parts()
        left = self._start(icon + words + keys)
        middle = self.height() / 2
        if self._icon:
            side = self._icon_side()
            draw_icon(painter, QRectF(left, middle - side / 2, side, side), self._icon, color(ink))
        box = QRectF(left + icon, 0, words + 1, self.height())
        painter.setFont(self._font())
        painter.drawText(box, ALIGN_V_CENTER, self.words())
        if self._keys:
            size = key_hint_size(self._keys)
            place = QRectF(left + icon + words + GAP, middle - size.height() / 2, 0, 0)
            place.setSize(size)
            draw_key_hint(painter, place, self._keys)

    def _follow_theme(self) -> None:
        self._dress()
        self.updateGeometry()

    def _dress(self) -> None:
        """Give the words their colours, which painting begins with."""
        inks = self.palette()
        inks.setColor(QPalette.ColorRole.ButtonText, color(self._ink_path()))
        resting = QPalette.ColorGroup.Disabled
        inks.setColor(resting, QPalette.ColorRole.ButtonText, color("text.disabled"))
        self.setPalette(inks)

    def _ink_path(self) -> str:
        match self._kind:
            case ButtonKind.PRIMARY:
                return "accent.on"
            case ButtonKind.DANGER:
                return "danger.on"
            case ButtonKind.QUIET:
                return "text.link"
            case ButtonKind.QUIET_DANGER:
                return "danger.main"
            case ButtonKind.PLAIN:
                return "text.primary"

    def _start(self, content: float) -> float:
        return max(self.padding() if self.words() else 0, (self.width() - content) / 2)

    def _parts(self) -> tuple[float, float, float]:
        words = text_width(self.words(), self._font())
        gap = (SMALL_GAP if self._small else GAP) if words else 0
        icon = self._icon_side() + gap if self._icon else 0
        keys = key_hint_size(self._keys).width() + GAP if self._keys else 0
        return icon, words, keys

    def _icon_side(self) -> int:
        return px("icon.inline" if self._small else "icon.control")

    def padding(self) -> int:
        """What stands before the words and after them, in px."""
        return 11 if self._small else 15

    def _height(self) -> int:
        if self._small:
            return theme().grown("control.button_small", "small", 10)
        return theme().grown("control.button")

    def _font(self) -> QFont:
        face = font("small" if self._small else "body")
        strong = self._kind in (ButtonKind.PRIMARY, ButtonKind.DANGER)
        face.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Medium)
        return face

    def _colors(self) -> tuple[str, str, str]:
        """Fill, line and ink as token paths; an empty path draws nothing."""
        quiet = self._kind in (ButtonKind.QUIET, ButtonKind.QUIET_DANGER)
        if not self.isEnabled():
            return ("", "", "text.disabled") if quiet else _DISABLED
        touched = self.isDown() or self.underMouse()
        match self._kind:
            case ButtonKind.PRIMARY:
                shade = "pressed" if self.isDown() else "hover" if touched else "main"
                return f"accent.{shade}", f"accent.{shade}", "accent.on"
            case ButtonKind.DANGER:
                return "danger.main", "danger.main", "danger.on"
            case ButtonKind.QUIET:
                return "surface.hover" if touched else "", "", "text.link"
            case ButtonKind.QUIET_DANGER:
                return "surface.hover" if touched else "", "", "danger.main"
            case ButtonKind.PLAIN:
                fill = "surface.hover" if touched else "surface.card"
                return fill, "border.control", "text.primary"


def words_at_edge(button: Button) -> QHBoxLayout:
    """A quiet button alone in its line, its words under those above: it reaches into the margin."""
    line = QHBoxLayout()
    line.setSpacing(0)
    line.addSpacing(-button.padding())
    line.addWidget(button)
    line.addStretch(1)
    return line


_DISABLED = ("surface.sunken", "border.line", "text.disabled")


class IconButton(Button):
    """A square button with an icon alone; `name` is spoken and shown as the tooltip."""

    def __init__(
        self,
        name: str,
        icon: str,
        kind: ButtonKind = ButtonKind.PLAIN,
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", kind, icon, small=small, parent=parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Change the spoken name and the tooltip."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def sizeHint(self) -> QSize:
        return QSize(self._height(), self._height())


class LinkButton(Button):
    """Underlined words that act; as small as its text, at least 24 px high."""

    def __init__(
        self, text: str, ink: str = "text.link", role: str = "body", parent: QWidget | None = None
    ) -> None:
        self._ink = ink
        self._role = role
        super().__init__(text, ButtonKind.QUIET, parent=parent)

    def set_ink(self, ink: str) -> None:
        """Change the colour to that at a token path."""
        self._ink = ink
        self._dress()
        self.update()

    def _font(self) -> QFont:
        face = font(self._role)
        face.setUnderline(True)
        return face

    def padding(self) -> int:
        """What stands before the words and after them, in px."""
        return 0

    def _height(self) -> int:
        return theme().grown("control.target_min", self._role, 4)

    def _colors(self) -> tuple[str, str, str]:
        return "", "", self._ink if self.isEnabled() else "text.disabled"

    def _ink_path(self) -> str:
        return self._ink
