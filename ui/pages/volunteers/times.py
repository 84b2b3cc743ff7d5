"""When a volunteer can: as a grid to read, and as one to change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.domain.availability import Availability, WeekParity
from ui.availability_cells import availability_from, cells_of
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.first_name import first_name
from ui.pages.volunteers.words import WORDS
from ui.widgets.availability_grid import AvailabilityGrid
from ui.widgets.button import Button, ButtonKind, LinkButton
from ui.widgets.card import Card, CardHeader
from ui.widgets.choice import CheckBox
from ui.widgets.label import Paragraph


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
        self.set_keys_note("Ctrl+Enter")

    def save(self) -> None:
        """End the sheet with what the grid shows."""
        every_second = self.every_second.isChecked()
        self.accept(availability_from(self.grid.slots(), self._before, every_second=every_second))
