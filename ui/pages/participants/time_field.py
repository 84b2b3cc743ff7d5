"""When one can meet: the grid of weekdays and parts of the day, every week or only in some."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.availability import Availability, WeekParity, unknown_availability
from ui.availability_cells import availability_from, cells_of
from ui.calendar_words import words_in
from ui.languages import current_language
from ui.widgets.availability_grid import AvailabilityGrid
from ui.widgets.choice import CheckBox
from ui.widgets.label import Paragraph


class TimeField(QWidget):
    """Nothing chosen is unknown, never "always"; what the grid can't show stays as it was stored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        how = self.tr("Press a part of the day to go through: free, odd weeks, even weeks, no.")
        self._said = Paragraph("", "small", "text.secondary")
        self._said.hide()
        self.grid = AvailabilityGrid(
            self.tr("Can meet"),
            words_in(current_language()).weekdays_short,
            (self.tr("Morning"), self.tr("Afternoon"), self.tr("Evening")),
            editable=True,
        )
        self.every_second = CheckBox(self.tr("Only every second week, and which is not said"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Paragraph(how, "small", "text.secondary"))
        for part in (self.grid, self.every_second, self._said):
            column.addWidget(part)

    def drafted(self) -> dict[str, QWidget]:
        """What a draft keeps, by key."""
        return {"times": self.grid, "every_second": self.every_second}

    def set_availability(self, availability: Availability) -> None:
        """Show what is known, and the words it was read from."""
        self.grid.set_slots(cells_of(availability))
        self.every_second.setChecked(availability.rhythm.weeks is WeekParity.EVERY_SECOND)
        said = self.tr("As it was said: «{text}»").format(text=availability.text)
        self._said.set_text(said if availability.text else "")
        self._said.setVisible(bool(availability.text))

    def availability(self, stored: Availability) -> Availability:
        """What is chosen; unchanged when it is what was stored."""
        cells = self.grid.slots()
        every_second = self.every_second.isChecked()
        was_so = stored.rhythm.weeks is WeekParity.EVERY_SECOND
        if cells == cells_of(stored) and every_second is was_so:
            return stored
        if not cells:
            return unknown_availability(stored.text)
        return availability_from(cells, stored, every_second=every_second)
