"""When one can meet: the weekdays for morning, afternoon and evening."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.availability import (
    Availability,
    Part,
    Slot,
    availability_of,
    unknown_availability,
)
from ui.calendar_words import words_in
from ui.languages import current_language
from ui.widgets.chip import FilterChips
from ui.widgets.label import Label
from ui.widgets.tone import Tone


class TimeField(QWidget):
    """Three rows of weekdays. Nothing chosen is unknown, never "always"; the rhythm is kept as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[Part, FilterChips] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        days = words_in(current_language()).weekdays_short
        for part, name in (
            (Part.MORNING, self.tr("Morning, 08–12")),
            (Part.AFTERNOON, self.tr("Afternoon, 12–17")),
            (Part.EVENING, self.tr("Evening, 17–22")),
        ):
            choices = [(str(number), day) for number, day in enumerate(days, start=1)]
            chips = FilterChips(name, choices, several=True, off=Tone.OUTLINE)
            self._rows[part] = chips
            column.addWidget(Label(name, "small", "text.secondary"))
            column.addWidget(chips)

    def rows(self) -> dict[str, FilterChips]:
        """The chips of each part of the day, by its key."""
        return {f"time_{part.value}": chips for part, chips in self._rows.items()}

    def set_availability(self, availability: Availability) -> None:
        """Show what is known."""
        for part, chips in self._rows.items():
            days = {str(slot.weekday) for slot in availability.slots if slot.part is part}
            chips.set_keys(frozenset(days))

    def availability(self, stored: Availability) -> Availability:
        """What is chosen; unchanged when it is what was stored."""
        slots = frozenset(
            Slot(int(day), part) for part, chips in self._rows.items() for day in _days(chips)
        )
        if slots == stored.slots:
            return stored
        if not slots:
            return unknown_availability(stored.text)
        return availability_of(slots, stored.rhythm, stored.text)


def _days(chips: FilterChips) -> frozenset[str]:
    return chips.keys()
