"""What was done: a word used before, or another, and the life areas it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.goals import LifeArea
from services.use_cases.activity_choices import Suggestion
from ui.widgets.chip import FilterChips
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit
from ui.widgets.tone import Tone

_OTHER = "\0other"
MOST_CHIPS = 5


class WhatField(QWidget):
    """Chips of words used before, a field for others, and chips of life areas. `edited` at any change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions: dict[str, Suggestion] = {}
        self._chips = FilterChips("", off=Tone.OUTLINE)
        self._other = LineEdit()
        self._areas = FilterChips("", several=True, off=Tone.OUTLINE)
        self._chips.chosen.connect(self._choose)
        self._other.textEdited.connect(self.edited)
        self._areas.choices_changed.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._area_words = Label("", "small", "text.secondary")
        for part in (self._chips, self._other, self._area_words, self._areas):
            column.addWidget(part)
        self.setFocusProxy(self._other)
        self.set_words()

    def set_words(self) -> None:
        """Set every text in the language that is shown now."""
        self._chips.setAccessibleName(self.tr("What you did, as before"))
        self._other.setAccessibleName(self.tr("What you did, in other words"))
        self._other.setPlaceholderText(self.tr("In your own few words"))
        self._area_words.setText(self.tr("Life areas it touched"))
        self._areas.setAccessibleName(self.tr("Life areas it touched"))

    def common_words(self) -> tuple[str, ...]:
        """What people often do, for a house that has logged nothing yet."""
        return (
            self.tr("Walk"),
            self.tr("Training"),
            self.tr("Going along"),
            self.tr("Coffee and a talk"),
            self.tr("Moving house"),
        )

    def set_areas(self, areas: Sequence[LifeArea]) -> None:
        """Offer these life areas."""
        self._area_words.setVisible(bool(areas))
        self._areas.set_choices([(area.id, area.name) for area in areas])

    def set_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer words used before; common ones where there are none. What is written stays."""
        kept = self.what()
        offered = list(suggestions) or [Suggestion(word, ()) for word in self.common_words()]
        self._suggestions = {each.what: each for each in offered[:MOST_CHIPS]}
        words = [(word, word) for word in self._suggestions]
        self._chips.set_choices([*words, (_OTHER, self.tr("Other"))])
        self.set_what(kept)

    def what(self) -> str:
        """The words chosen or written."""
        key = self._chips.key()
        return key if key in self._suggestions else self._other.text().strip()

    def area_ids(self) -> tuple[str, ...]:
        """The chosen life areas."""
        return tuple(sorted(self._areas.keys()))

    def set_what(self, what: str, area_ids: Sequence[str] | None = None) -> None:
        """Show these words, and these life areas if they are given."""
        known = what in self._suggestions
        self._chips.set_keys(frozenset({what if known else _OTHER}))
        self._other.setText("" if known else what)
        self._other.setVisible(not known)
        if area_ids is not None:
            self._areas.set_keys(frozenset(area_ids))

    @property
    def areas(self) -> FilterChips:
        """The chips of the life areas."""
        return self._areas

    def first_suggestion(self) -> Suggestion | None:
        """What was done most."""
        return next(iter(self._suggestions.values()), None)

    def set_wrong(self, *, wrong: bool) -> None:
        """Draw the field for other words as wrong, or as right again."""
        self._other.set_wrong(wrong=wrong)

    def _choose(self, key: str) -> None:
        suggestion = self._suggestions.get(key)
        self._other.setVisible(suggestion is None)
        if suggestion is None:
            self._other.setFocus()
        elif suggestion.life_area_ids:
            self._areas.set_keys(frozenset(suggestion.life_area_ids))
        self.edited.emit()
