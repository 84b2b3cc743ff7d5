"""Tabs under a page's header: words, a sign where something is wrong, a bar under the chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from ui.icons import draw_icon
from ui.theme import color, font, px, theme
from ui.widgets.paint import draw_text, text_width
from ui.widgets.plain_words import plain_tip

PADDING = 9
BAR = 3
GAP = 6


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab: a key, a word, and perhaps a red sign with the word that says what it means."""

    key: str
    word: str
    icon: str = ""
    icon_word: str = ""


class Tabs(QTabBar):
    """`chosen` carries the key. Ctrl+Tab goes on to the next tab, Ctrl+Shift+Tab back."""

    chosen = Signal(str)
    ring_moved = Signal()

    def __init__(self, name: str, tabs: Sequence[Tab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: tuple[Tab, ...] = ()
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_tabs(tabs)
        self.currentChanged.connect(self._tell)
        theme().changed.connect(self.set_again)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self._go(step))

    def set_tabs(self, tabs: Sequence[Tab]) -> None:
        """Show these; the chosen key stays chosen where it is still there."""
        kept = self.key()
        self.blockSignals(True)
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        while self.count() < len(tabs):
            self.addTab("")
        self._tabs = tuple(tabs)
        for place, tab in enumerate(tabs):
            self.setTabText(place, tab.word)
            spoken = f"{tab.word}, {tab.icon_word}" if tab.icon_word else tab.word
            self.setAccessibleTabName(place, spoken)
            self.setTabToolTip(place, plain_tip(tab.icon_word))
        self.choose(kept)
        self.blockSignals(False)
        self.ring_moved.emit()
        self.update()

    def set_again(self) -> None:
        """Measure the tabs anew, after a change of text size."""
        self.set_tabs(self._tabs)

    def key(self) -> str:
        """The key of the chosen tab; empty where there are none."""
        place = self.currentIndex()
        return self._tabs[place].key if 0 <= place < len(self._tabs) else ""

    def choose(self, key: str) -> None:
        """Choose by key; an unknown key changes nothing."""
        for place, tab in enumerate(self._tabs):
            if tab.key == key:
                self.setCurrentIndex(place)

    def focus_ring_rect(self) -> QRect:
        """Where the focus ring goes: round the chosen tab."""
        rect = self.tabRect(self.currentIndex())
        return rect.adjusted(2, 4, -2, -4).intersected(self.rect())

    def tabSizeHint(self, index: int) -> QSize:
        tab = self._tabs[index] if index < len(self._tabs) else Tab("", "")
        sign = px("icon.inline") + GAP if tab.icon else 0
        width = text_width(tab.word, font("strong")) + sign + 2 * PADDING
        return QSize(round(width + 0.5), theme().grown("control.tab", "body", 18))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, tab in enumerate(self._tabs):
            self._paint_tab(
                painter, QRectF(self.tabRect(place)), tab, on=place == self.currentIndex()
            )

    def _paint_tab(self, painter: QPainter, box: QRectF, tab: Tab, *, on: bool) -> None:
        face = font("strong" if on else "body")
        ink = color("text.primary" if on else "text.secondary")
        words = box.adjusted(PADDING, 0, -PADDING, 0)
        draw_text(painter, words, tab.word, face, ink)
        if tab.icon:
            side = px("icon.inline")
            left = words.left() + text_width(tab.word, face) + GAP
            sign = QRectF(left, box.center().y() - side / 2, side, side)
            draw_icon(painter, sign, tab.icon, color("danger.main"))
        if on:
            bar = QRectF(box.left(), box.bottom() - BAR, box.width(), BAR)
            painter.fillRect(bar, color("accent.main"))

    def _go(self, step: int) -> None:
        if self.count():
            self.setCurrentIndex((self.currentIndex() + step) % self.count())

    def _tell(self) -> None:
        self.ring_moved.emit()
        if self.key():
            self.chosen.emit(self.key())
