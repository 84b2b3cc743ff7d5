"""Between the times a person can meet and the cells of the grid that shows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from services.domain.availability import Availability, Part, Rhythm, Slot, WeekParity
from ui.widgets.availability_grid import Slot as Cell

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
