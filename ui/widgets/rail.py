"""The rail: where one can go, with a word, an icon and how much waits there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.icon_codepoints import CODEPOINTS
from ui.icons import draw_icon, draw_logo
from ui.theme import color, font, px, theme
from ui.widgets.card import Rule
from ui.widgets.field import Glyph
from ui.widgets.label import Paragraph
from ui.widgets.paint import CENTER, draw_bar, draw_box, draw_text, line_height, text_width
from ui.widgets.plain_words import plain_tip

PILL_HEIGHT = 20
PILL_LEAST = 22


@dataclass(frozen=True, slots=True)
class RailPage:
    """A page one can go to: a key, a word and an icon from the table."""

    key: str
    word: str
    icon: str


class RailItem(QPushButton):
    """One page. Its count is spoken after its word; red only where the count is of gaps."""

    def __init__(self, page: RailPage, number: int, parent: QWidget) -> None:
        super().__init__(page.word, parent)
        self.key = page.key
        self._icon = page.icon
        self._number = number
        self._count = 0
        self._red = False
        self._folded = False
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()

    def set_word(self, word: str) -> None:
        """Show the page's word in another language."""
        self.setText(word)
        self._say()

    def set_count(self, count: int, *, red: bool = False) -> None:
        """How much waits; 0 shows nothing."""
        self._count, self._red = count, red
        self._say()
        self.update()

    def set_folded(self, *, folded: bool) -> None:
        """Show the icon alone, with the word in the tooltip."""
        self._folded = folded
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px("control.rail_item"), theme().grown("control.rail_item"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            fill = color("surface.card" if on else "surface.hover")
            draw_box(painter, box, fill, None, px("radius.control"))
        if on:
            bar = QRectF(0, 10, px("line.mark"), box.height() - 20)
            draw_bar(painter, bar, color("accent.main"))
        side = px("icon.control")
        left = (box.width() - side) / 2 if self._folded else 10
        name = f"{self._icon}-fill" if on and f"{self._icon}-fill" in CODEPOINTS else self._icon
        place = QRectF(left, (box.height() - side) / 2, side, side)
        draw_icon(painter, place, name, color("accent.main" if on else "text.secondary"))
        if self._folded:
            self._paint_dot(painter, place)
            return
        right = self._paint_pill(painter, box)
        words = QRectF(left + side + 12, 0, right - left - side - 12, box.height())
        face = font("strong" if on else "body")
        draw_text(painter, words, self.text(), face, color("text.primary"))

    def _paint_pill(self, painter: QPainter, box: QRectF) -> float:
        if not self._count:
            return box.right() - 8
        face = font("small")
        face.setPointSizeF(face.pointSizeF() * 0.95)
        face.setWeight(font("strong").weight())
        words = str(self._count)
        high = max(PILL_HEIGHT, line_height("small") + 1)
        width = max(PILL_LEAST, high, text_width(words, face) + 12)
        pill = QRectF(box.right() - 10 - width, box.center().y() - high / 2, width, high)
        fill, ink = self._pill_colors()
        draw_box(painter, pill, color(fill), None, high / 2)
        draw_text(painter, pill, words, face, color(ink), CENTER)
        return pill.left() - 8

    def _paint_dot(self, painter: QPainter, icon: QRectF) -> None:
        if self._count:
            dot = QRectF(icon.right() - 2, icon.top() - 4, 8, 8)
            ink = color("danger.main" if self._red else "info.main")
            draw_box(painter, dot, ink, color("surface.rail"), 4)

    def _pill_colors(self) -> tuple[str, str]:
        return ("danger.main", "danger.on") if self._red else ("info.soft", "info.on_soft")

    def _say(self) -> None:
        count = f", {self._count}" if self._count else ""
        self.setAccessibleName(f"{self.text()}{count}")
        keys = f"Alt+{self._number}" if self._number <= 9 else ""
        self.setToolTip(f"{self.accessibleName()} ({keys})" if self._folded and keys else keys)


class Brand(QWidget):
    """The mark and the program's name; the mark alone when the rail is folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self.setFixedHeight(px("control.top_bar"))
        self.setAccessibleName("Medvandrer")

    def set_folded(self, *, folded: bool) -> None:
        """Show the mark alone, or with the name."""
        self._folded = folded
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = 28
        left = (self.width() - side) / 2 if self._folded else 10
        draw_logo(painter, QRectF(left, (self.height() - side) / 2, side, side))
        if not self._folded:
            words = QRectF(left + side + 10, 0, self.width() - left - side - 10, self.height())
            draw_text(painter, words, "Medvandrer", font("h3"), color("text.primary"))


class RailFoot(QWidget):
    """How the store stands, in two short lines; behind the icon when the rail is folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 12, 4, 12)
        row.setSpacing(8)
        self._glyph = Glyph("shield-check")
        self._words = Paragraph("", "small", "text.secondary")
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        row.addWidget(self._words, 1)

    def set_state(
        self, words: str, icon: str = "shield-check", ink: str = "text.secondary"
    ) -> None:
        """Say how the store stands; a line break parts the two lines."""
        self._words.set_text(words)
        self._glyph.show_icon(icon, ink)
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words.replace("\n", ", "))

    def set_folded(self, *, folded: bool) -> None:
        """Show the icon alone, or with the words."""
        self._words.setVisible(not folded)


class Rail(QWidget):
    """`gone` carries the key of the page chosen. Alt+1 … Alt+9 choose, the arrows move.

    `entered` when a number chose: whoever pressed it wants to be in the page, not in the rail.
    """

    gone = Signal(str)
    entered = Signal()

    def __init__(self, name: str, pages: Sequence[RailPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._items: dict[str, RailItem] = {}
        self._brand = Brand()
        self.foot = RailFoot()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 0, 9, 0)
        self._column.setSpacing(px("space.xs"))
        self._column.addWidget(self._brand)
        self._column.addSpacing(px("space.xs"))
        for number, page in enumerate(pages, start=1):
            self._add(number, page)
        self._column.addStretch(1)
        self._column.addWidget(Rule())
        self._column.addWidget(self.foot)
        self._group.buttonClicked.connect(self._tell)
        self._is_folded = False
        self.set_folded(folded=False)
        theme().changed.connect(self._measure_again)

    def choose(self, key: str) -> None:
        """Mark a page as the one shown, without a signal; none for a page that is not in the rail."""
        if key in self._items:
            self._items[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for item in self._items.values():
            item.setChecked(False)
        self._group.setExclusive(True)

    def set_count(self, key: str, count: int, *, red: bool = False) -> None:
        """How much waits on a page; red only for gaps. Raises `KeyError`."""
        self._items[key].set_count(count, red=red)

    def set_words(self, words: Mapping[str, str]) -> None:
        """Show the pages' words in another language."""
        for key, word in words.items():
            if key in self._items:
                self._items[key].set_word(word)
        self._measure_again()

    def set_folded(self, *, folded: bool) -> None:
        """64 px wide with icons, or 200 with words."""
        self._is_folded = folded
        self.setFixedWidth(self._unfolded_width() if not folded else px("width.rail_folded"))
        self._brand.set_folded(folded=folded)
        self.foot.set_folded(folded=folded)
        for item in self._items.values():
            item.set_folded(folded=folded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        items = list(self._items.values())
        here = next((n for n, item in enumerate(items) if item.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
            return
        items[(here + step) % len(items)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), color("border.line"))

    def _measure_again(self) -> None:
        """The words have another size, or are others."""
        self.set_folded(folded=self._is_folded)

    def _unfolded_width(self) -> int:
        widest = max(
            (text_width(i.text(), font("strong")) for i in self._items.values()), default=0
        )
        return max(px("width.rail"), round(widest) + 100)

    def _add(self, number: int, page: RailPage) -> None:
        item = RailItem(page, number, self)
        self._items[page.key] = item
        self._group.addButton(item)
        self._column.addWidget(item)
        if number <= 9:
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(item.click)
            shortcut.activated.connect(self.entered)

    def _tell(self) -> None:
        chosen = self._group.checkedButton()
        if isinstance(chosen, RailItem):
            self.gone.emit(chosen.key)
