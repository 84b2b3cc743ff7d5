"""The walk through those who wait on in a proposal, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.pages.matching.proposal_cards import WaitsCard
from ui.pages.matching.proposal_desk import ProposalDesk
from ui.pages.matching.proposal_lines import Line, LineKind
from ui.pages.matching.proposal_table import ProposalTable


class WaitsWalk(QObject):
    """Shows in `card` the one who is chosen in the table, or stays with whom it showed before."""

    def __init__(self, desk: ProposalDesk, table: ProposalTable) -> None:
        super().__init__(table)
        self._desk, self._table = desk, table
        self.card = WaitsCard(self._step)
        self.card.hide()
        self.card.free.clicked.connect(self._free)

    def turn_to(self, line: Line | None) -> None:
        """The line that is chosen has changed, or the lines have."""
        waits = self._waiting()
        if line is not None and line.kind is LineKind.WAITS:
            self._show(waits, waits.index(line))
        else:
            self._show(waits, self._here(waits))

    def _lines(self) -> list[Line]:
        return [one for one in self._table.rows() if isinstance(one, Line)]

    def _waiting(self) -> list[Line]:
        return [one for one in self._lines() if one.kind is LineKind.WAITS]

    def _here(self, waits: list[Line]) -> int:
        here = self.card.line.id if self.card.line is not None else ""
        return next((n for n, one in enumerate(waits) if one.id == here), 0)

    def _show(self, waits: list[Line], at: int) -> None:
        self.card.setVisible(bool(waits))
        if not waits:
            self.card.line = None
            return
        line = waits[at]
        pairs = self._desk.in_the_way(line)
        lines = self._lines()
        pinned = tuple(one for one in lines if one.kind is LineKind.PAIR and one.two in pairs)
        self.card.show_line(line, (at, len(waits)), pinned)

    def _step(self, by: int) -> None:
        waits = self._waiting()
        if self.card.line is not None and waits:
            self._show(waits, (self._here(waits) + by) % len(waits))

    def _free(self) -> None:
        if self.card.line is not None:
            self._desk.unpin(*self._desk.in_the_way(self.card.line))
