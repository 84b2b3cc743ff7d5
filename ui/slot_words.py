"""Times of the week in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.domain.availability import Part, Slot

_NAMED = 3


class SlotWords(QObject):
    """Puts the parts of a week into words, in the language that is set."""

    def slot(self, slot: Slot) -> str:
        """'Wednesday evening'."""
        days = (
            self.tr("Monday"), self.tr("Tuesday"), self.tr("Wednesday"), self.tr("Thursday"),
            self.tr("Friday"), self.tr("Saturday"), self.tr("Sunday"),
        )  # fmt: skip
        parts = {
            Part.MORNING: self.tr("{day} morning"),
            Part.AFTERNOON: self.tr("{day} afternoon"),
            Part.EVENING: self.tr("{day} evening"),
        }
        return parts[slot.part].format(day=days[slot.weekday - 1])

    def slots(self, slots: tuple[Slot, ...]) -> str:
        """The first three, and how many more."""
        named = [self.slot(slot) for slot in slots[:_NAMED]]
        if len(slots) > len(named):
            named.append(self.tr("%n more", "", len(slots) - len(named)))
        return ", ".join(named)


SLOT_WORDS = SlotWords()
"""The app's own."""
