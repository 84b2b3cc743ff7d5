"""The list at the left of the volunteers' page, with chips that narrow it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker

from services.use_cases.volunteers_list import ListVolunteers, VolunteerList, Which
from ui.pages.volunteers.rows import ROW_WORDS
from ui.widgets.list_pane import ListPane
from ui.widgets.row_delegates import PersonDelegate


class VolunteersPane(ListPane):
    """Says what it is narrowed to (`about`), and shows what was found."""

    def __init__(self) -> None:
        super().__init__("", "", PersonDelegate(), [(Which.ALL.value, "")])
        self.filters.set_choices([(Which.ALL.value, self.tr("All"))])

    def about(self) -> ListVolunteers:
        """What is asked for: whom, and by which words."""
        which = Which(self.filters.key() or Which.ALL.value)
        return ListVolunteers(which, self.find_field.text())

    def show_found(self, found: VolunteerList, today: date) -> None:
        """Show these rows, and how many there are under each chip."""
        self.filters.set_choices(self._chips(found))
        self._say_why_empty(found)
        # Whoever has left the list stays open at the right, where the step can be undone.
        with QSignalBlocker(self.list):
            self.set_rows([ROW_WORDS.line(row, today) for row in found.rows])

    def _say_why_empty(self, found: VolunteerList) -> None:
        if self.find_field.text().strip():
            self.set_empty(
                self.tr("Nobody by these words"), self.tr("Try fewer letters, or a phone number.")
            )
        elif found.all:
            self.set_empty(self.tr("Nobody here now"), self.tr("Look under All."))
        else:
            self.set_empty(
                self.tr("No volunteers yet"),
                self.tr("Write in the first one, or import a register."),
            )

    def _chips(self, found: VolunteerList) -> list[tuple[str, str]]:
        chips = [
            (Which.ALL, self.tr("All {n}"), found.all),
            (Which.FREE, self.tr("Free {n}"), found.free),
            (Which.DUE, self.tr("Due {n}"), found.due),
            (Which.ENDED, self.tr("Ended {n}"), found.ended),
        ]
        return [
            (which.value, words.format(n=number))
            for which, words, number in chips
            if number or which is not Which.ENDED
        ]
