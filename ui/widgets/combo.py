"""A field to choose one of a few in."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from ui.icons import draw_icon
from ui.theme import color, font, px, theme
from ui.widgets.paint import draw_box, draw_text, text_width

PADDING = 10
LONGEST = 480


class ComboBox(QComboBox):
    """Choices are pairs of key and word; `key()` is the chosen key. The wheel changes nothing."""

    def __init__(
        self,
        choices: Sequence[tuple[str, str]] = (),
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._wrong = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)
        theme().changed.connect(self.updateGeometry)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show other choices; the chosen key stays chosen where it is still offered."""
        kept = self.key()
        was_silent = self.blockSignals(True)
        self.clear()
        for key, word in choices:
            self.addItem(word, key)
        self.setCurrentIndex(max(0, self.findData(kept)) if choices else -1)
        self.blockSignals(was_silent)
        if self.key() != kept:
            self.currentIndexChanged.emit(self.currentIndex())
        self.updateGeometry()
        self.update()

    def key(self) -> str:
        """The key of the chosen one; empty when none is chosen."""
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def set_key(self, key: str) -> None:
        """Choose by key; an unknown key changes nothing."""
        found = self.findData(key)
        if found >= 0:
            self.setCurrentIndex(found)

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw the field as wrong, or as right again."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        widest = max(
            (text_width(self.itemText(i), font("body")) for i in range(self.count())), default=0
        )
        width = min(widest, LONGEST) + 2 * PADDING + px("icon.inline") + 8 + self._icon_room()
        return QSize(round(width + 1), theme().grown("control.field"))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 180), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        enabled = self.isEnabled()
        line = "danger.main" if self._wrong else "border.control" if enabled else "border.line"
        fill = color("surface.raised" if enabled else "surface.sunken")
        draw_box(painter, box, fill, color(line), px("radius.control"), 2 if self._wrong else 1)
        side = px("icon.inline")
        middle = box.center().y() - side / 2
        quiet = color("text.secondary" if enabled else "text.disabled")
        if self._icon:
            draw_icon(painter, QRectF(PADDING + 1, middle, side, side), self._icon, quiet)
        caret = QRectF(box.right() - side - PADDING, middle, side, side)
        ink = color("text.primary" if enabled else "text.disabled")
        draw_icon(painter, caret, "caret-down", ink)
        words = QRectF(
            PADDING + self._icon_room(),
            0,
            caret.left() - PADDING - self._icon_room() - 4,
            box.height(),
        )
        draw_text(painter, words, self.currentText(), font("body"), ink)

    def _icon_room(self) -> int:
        return px("icon.inline") + 8 if self._icon else 0
