"""Chips: a state, a life area or a filter, in one word or two."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.paint import ChipLook, chip_size, draw_chip
from ui.widgets.plain_words import plain_tip
from ui.widgets.tone import Tone, area_icon, area_tone

LONGEST = 240


class Chip(QWidget):
    """A chip that only says something."""

    def __init__(
        self, text: str, tone: Tone = Tone.NEUTRAL, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = ChipLook(text, tone, icon)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme().changed.connect(self.updateGeometry)

    @property
    def look(self) -> ChipLook:
        return self._look

    def show_look(self, look: ChipLook) -> None:
        """Say something else."""
        self._look = look
        self.setAccessibleName(look.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._look).toSize()

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), LONGEST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        short = self.width() < self.sizeHint().width()
        self.setToolTip(plain_tip(self._look.text) if short else "")
        width = min(self.width(), self.sizeHint().width())
        draw_chip(QPainter(self), QRectF(0, 0, width, self.height()), self._look)


class LifeAreaChip(Chip):
    """A life area: its colour, its icon and its word."""

    def __init__(self, key: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, area_tone(key), area_icon(key), parent)


class ChoiceChip(QPushButton):
    """A chip that is pressed to choose it; a chosen one wears the accent."""

    def __init__(
        self, key: str, text: str, off: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.key = key
        self._off = off
        self._hints: dict[tuple[str, bool], QSize] = {}
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._measure_again)

    def sizeHint(self) -> QSize:
        # A row of chips asks each of them many times over while it finds its lines.
        now = (self.text(), self.isChecked())
        known = self._hints.get(now)
        if known is None:
            known = self._hints[now] = chip_size(self._look()).toSize()
        return known

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_chip(QPainter(self), QRectF(self.rect()), self._look())

    def _measure_again(self) -> None:
        self._hints.clear()
        self.updateGeometry()

    def _look(self) -> ChipLook:
        on = self.isChecked()
        return ChipLook(self.text(), Tone.ACCENT if on else self._off)


class FilterChips(QWidget):
    """A row of chips of which one is chosen (or several, with `several`).

    `chosen` carries the key; with `several`, `choices_changed` carries a frozenset of keys.
    """

    chosen = Signal(str)
    choices_changed = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]] = (),
        *,
        several: bool = False,
        off: Tone = Tone.NEUTRAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._off = off
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._group.buttonClicked.connect(self._tell)
        self._chips: dict[str, ChoiceChip] = {}
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show these; a word may change (a count in it) without losing what is chosen."""
        if list(self._chips) == [key for key, _ in choices]:
            for key, word in choices:
                self._chips[key].setText(word)
                self._chips[key].updateGeometry()
            return
        kept = self.keys()
        for chip in self._chips.values():
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {key: self._add(key, word) for key, word in choices}
        for key in kept:
            self.choose(key)
        if self._group.exclusive() and choices and not self.keys():
            self.choose(choices[0][0])

    def choose(self, key: str) -> None:
        """Mark the chip as chosen, without a signal; an unknown key changes nothing."""
        chip = self._chips.get(key)
        if chip is not None:
            chip.setChecked(True)
            self._resize()

    def key(self) -> str:
        """The chosen key; the first of them with `several`; empty when none is."""
        return next(iter(key for key, chip in self._chips.items() if chip.isChecked()), "")

    def keys(self) -> frozenset[str]:
        """All chosen keys."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def set_keys(self, keys: frozenset[str]) -> None:
        """Mark exactly these as chosen, without a signal."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)
        self._resize()

    def _add(self, key: str, word: str) -> ChoiceChip:
        chip = ChoiceChip(key, word, self._off, self)
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _resize(self) -> None:
        for chip in self._chips.values():
            chip.updateGeometry()
        self._flow.invalidate()

    def _tell(self) -> None:
        self._resize()
        self.chosen.emit(self.key())
        self.choices_changed.emit(self.keys())
