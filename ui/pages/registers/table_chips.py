"""The tables of an import, as chips: which kind each is, and how much of it is left to answer."""

from __future__ import annotations

from collections.abc import Sequence

from ui.pages.registers.review import ReviewTable
from ui.pages.registers.words import REGISTER_WORDS
from ui.widgets.chip import FilterChips
from ui.widgets.tone import Tone


class TableChips(FilterChips):
    """Shown only where there are several. `chosen` carries the table's number as text."""

    def __init__(self) -> None:
        super().__init__("", off=Tone.OUTLINE)
        self._count = 0

    def retranslate(self) -> None:
        """Set the name in the language that is set; the chips follow with `show_tables`."""
        self.setAccessibleName(self.tr("Tables"))

    def show_tables(self, tables: Sequence[ReviewTable], current: int) -> None:
        """Show these, with the `current` one pressed."""
        words = [(str(number), self._words(table)) for number, table in enumerate(tables)]
        # Hidden meanwhile: every chip that is shown would lay out the whole page anew.
        if len(words) != self._count:
            self.hide()
            self._count = len(words)
        self.set_choices(words)
        self.choose(str(current))
        self.setVisible(len(words) > 1)

    def _words(self, table: ReviewTable) -> str:
        name = REGISTER_WORDS.kind(table.judged.kind)
        return f"{name} · {table.open}" if table.open else name
