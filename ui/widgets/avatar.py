"""Initials in a circle, and an icon in a soft box."""

from enum import IntEnum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import draw_icon
from ui.theme import color, px, theme
from ui.widgets.paint import draw_box, draw_initials
from ui.widgets.plain_words import plain_tip
from ui.widgets.tone import Tone, area_icon, area_tone


class AvatarSize(IntEnum):
    """Side in pixels at 100 %."""

    SMALL = 24
    NORMAL = 32
    LARGE = 48


class Avatar(QWidget):
    """Initials in a quiet circle, never a photo. It stands beside the name, so it is not read."""

    def __init__(
        self,
        initials: str,
        size: AvatarSize = AvatarSize.NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._initials = initials
        self._side = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_initials(self, initials: str) -> None:
        """Show another person's initials."""
        self._initials = initials
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self._side * max(1.0, theme().text_scale))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_initials(QPainter(self), QRectF(self.rect()), self._initials)


def initials_of(name: str) -> str:
    """The first letters of the first and the last word, letters and digits only."""
    words = [word.strip("«»\"'()") for word in name.split() if not word.startswith("(")]
    kept = [word for word in words if word and word[0].isalnum()]
    if not kept:
        return ""
    return (kept[0][0] + (kept[-1][0] if len(kept) > 1 else "")).upper()


class IconBox(QWidget):
    """An icon in a box with the tone's soft fill: 36 px, or 28 with `small`."""

    def __init__(
        self, icon: str, tone: Tone, *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._small = small
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        scale = max(1.0, theme().text_scale)
        side = round(px("control.button_small" if self._small else "control.button") * scale)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        draw_box(painter, box, color(self._tone.soft), None, px("radius.control"))
        side = px("icon.inline" if self._small else "icon.control")
        place = QRectF(0, 0, side, side)
        place.moveCenter(box.center())
        draw_icon(painter, place, self._icon, color(self._tone.main))


class LifeAreaBadge(IconBox):
    """A life area as an icon in its own colour; `word` is its tooltip and spoken name."""

    def __init__(
        self, key: str, word: str, *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(area_icon(key), area_tone(key), small=small, parent=parent)
        self.setAccessibleName(word)
        self.setToolTip(plain_tip(word))
