"""A field in which one of many is found by typing any part of the name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QWidget

from ui.widgets.line_edit import LineEdit

MOST_SHOWN = 9


class FindField(LineEdit):
    """Choices are pairs of key and word. `picked` carries the key when another one is chosen.

    Down, or a press on the empty field, shows them all. What matches no choice has the key "".
    """

    picked = Signal(str)

    def __init__(self, icon: str = "magnifying-glass", parent: QWidget | None = None) -> None:
        super().__init__("", icon, parent)
        self._keys: dict[str, str] = {}
        self._words = QStringListModel(self)
        self._picked = ""
        completer = QCompleter(self._words, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(MOST_SHOWN)
        completer.activated.connect(self._settle)
        self.setCompleter(completer)
        self.editingFinished.connect(self._settle)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these; equal words are told apart by a number."""
        kept = self.key()
        self._keys = {}
        for key, word in choices:
            self._keys[self._unlike(word)] = key
        self._words.setStringList(list(self._keys))
        if kept:
            self.set_key(kept)

    def key(self) -> str:
        """The key of the choice whose word stands in the field; empty for any other text."""
        return self._keys.get(self.text().strip(), "")

    def set_key(self, key: str) -> None:
        """Show a choice, without a signal; an unknown key empties the field."""
        word = next((word for word, each in self._keys.items() if each == key), "")
        self.setText(word)
        self.setCursorPosition(0)
        self._picked = key if word else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._show_all()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.text():
            self._show_all()

    def _show_all(self) -> None:
        completer = self.completer()
        completer.setCompletionPrefix("" if self.key() else self.text())
        completer.complete()

    def _settle(self) -> None:
        key = self.key()
        if key and key != self._picked:
            self._picked = key
            self.picked.emit(key)

    def _unlike(self, word: str) -> str:
        number, unlike = 1, word
        while unlike in self._keys:
            number += 1
            unlike = f"{word} ({number})"
        return unlike
