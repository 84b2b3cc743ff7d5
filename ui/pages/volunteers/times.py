"""When a volunteer can: as a grid to read, and as one to change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.domain.availability import Availability, Part, Rhythm, Slot, WeekParity
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.pages.volunteers.words import WORDS, first_name
from ui.widgets.availability_grid import AvailabilityGrid
from ui.widgets.availability_grid import Slot as Cell
from ui.widgets.button import Button, ButtonKind, LinkButton
from ui.widgets.card import Card, CardHeader
from ui.widgets.choice import CheckBox
from ui.widgets.label import Paragraph

Cells = Mapping[tuple[int, int], Cell]
_PARTS: Final = tuple(Part)
_CELLS: Final = {
    WeekParity.WEEKLY: Cell.FREE,
    WeekParity.EVERY_SECOND: Cell.FREE,
    WeekParity.ODD_WEEKS: Cell.ODD,
    WeekParity.EVEN_WEEKS: Cell.EVEN,
}


def cells_of(availability: Availability) -> dict[tuple[int, int], Cell]:
    """The grid's cells for these times."""
    return {
        (slot.weekday - 1, _PARTS.index(slot.part)): _CELLS[availability.weeks_of(slot)]
        for slot in availability.slots
    }


def availability_from(cells: Cells, before: Availability, *, every_second: bool) -> Availability:
    """The times that the grid shows; what it can't show (weeks of the month, holidays) stays as it was."""
    slots = {Slot(day + 1, _PARTS[part]): cell for (day, part), cell in cells.items()}
    weeks = WeekParity.EVERY_SECOND if every_second else WeekParity.WEEKLY
    rhythm = Rhythm(weeks, before.rhythm.nth_of_month, before.rhythm.not_in_school_holidays)
    return Availability(
        known=bool(slots),
        slots=frozenset(slots),
        rhythm=rhythm if slots else Rhythm(),
        text=before.text,
        odd_only=frozenset(slot for slot, cell in slots.items() if cell is Cell.ODD),
        even_only=frozenset(slot for slot, cell in slots.items() if cell is Cell.EVEN),
    )


def times_card(name: str, availability: Availability, change: LinkButton | None) -> Card:
    """The grid to read, or what to do when nobody has said."""
    title = QCoreApplication.translate("Times", "When {name} can").format(name=first_name(name))
    card = Card()
    header = CardHeader(title)
    if change is not None:
        header.add(change)
    card.body.addWidget(header)
    if availability.known:
        grid = AvailabilityGrid(title, WORDS.days(), WORDS.parts())
        grid.set_slots(cells_of(availability))
        card.body.addWidget(grid)
    else:
        unknown = QCoreApplication.translate(
            "Times", "Not known. Until somebody has asked, nobody is matched by time."
        )
        card.body.addWidget(Paragraph(unknown, "body", "text.secondary"))
    for note in _notes(availability):
        card.body.addWidget(Paragraph(note, "small", "text.secondary"))
    return card


def _notes(availability: Availability) -> list[str]:
    notes = [WORDS.rhythm(availability)] if WORDS.rhythm(availability) else []
    if availability.text:
        said = QCoreApplication.translate("Times", "As it was said: «{text}»")
        notes.append(said.format(text=availability.text))
    return notes


class TimesSheet(DraftedSheet):
    """The grid to change. `finished` carries the new availability."""

    def __init__(self, name: str, before: Availability, anchor: QWidget) -> None:
        title = QCoreApplication.translate("Times", "When {name} can").format(name=first_name(name))
        super().__init__(title, anchor)
        self._before = before
        how = self.tr("Press a part of the day to go through: free, odd weeks, even weeks, no.")
        self.body.addWidget(Paragraph(how, "body", "text.secondary"))
        self.grid = AvailabilityGrid(title, WORDS.days(), WORDS.parts(), editable=True)
        self.grid.set_slots(cells_of(before))
        self.body.addWidget(self.grid)
        self.every_second = CheckBox(self.tr("Only every second week, and which is not said"))
        self.every_second.setChecked(before.rhythm.weeks is WeekParity.EVERY_SECOND)
        self.body.addWidget(self.every_second)
        for note in _notes(replace(before, rhythm=replace(before.rhythm, weeks=WeekParity.WEEKLY))):
            self.body.addWidget(Paragraph(note, "small", "text.secondary"))
        save = self.add_button(Button(self.tr("Save"), ButtonKind.PRIMARY))
        save.setObjectName("save times")
        save.clicked.connect(self.save)
        cancel = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        cancel.clicked.connect(self.dismiss)
        self.set_keys_note(self.tr("Ctrl+Enter saves"))

    def save(self) -> None:
        """End the sheet with what the grid shows."""
        every_second = self.every_second.isChecked()
        self.accept(availability_from(self.grid.slots(), self._before, every_second=every_second))
