"""The verdicts beside the rows, with how many rows each has: choosing one narrows the rows to it."""

from __future__ import annotations

from ui.pages.registers.review import ReviewTable, RowVerdict
from ui.pages.registers.words import ICONS, REGISTER_WORDS, TONES
from ui.widgets.list_rows import PlainRow
from ui.widgets.row_delegates import PlainDelegate
from ui.widgets.row_list import RowList

ALL = "all"
SELDOM = frozenset({RowVerdict.WAITS, RowVerdict.LEFT_OUT})
"""Verdicts that stand in the list only when there are such rows."""


class VerdictList(RowList):
    """As high as its lines; «all rows» is the first of them."""

    def __init__(self) -> None:
        super().__init__("", PlainDelegate())

    def retranslate(self) -> None:
        """Set the name in the language that is set; the lines follow with `show_counts`."""
        self.setAccessibleName(self.tr("Verdicts"))

    def verdict(self) -> RowVerdict | None:
        """What the rows are narrowed to; None for all of them."""
        key = self.current_id()
        return RowVerdict(key) if key and key != ALL else None

    def choose_all(self) -> None:
        """Narrow the rows to nothing."""
        self.choose(ALL)

    def show_counts(self, table: ReviewTable) -> None:
        """Show how many rows of this table have which verdict."""
        shown = [PlainRow(ALL, self.tr("All rows"), "rows", str(len(table.lines)))]
        for verdict in RowVerdict:
            count = table.counts.get(verdict, 0)
            if count or verdict not in SELDOM:
                title = REGISTER_WORDS.verdict(verdict)
                shown.append(
                    PlainRow(verdict.value, title, ICONS[verdict], str(count), TONES[verdict])
                )
        self.set_rows(shown)
        if not self.current_id():
            self.choose(ALL)
        self.setFixedHeight(sum(self.sizeHintForRow(place) for place in range(len(shown))) + 4)
