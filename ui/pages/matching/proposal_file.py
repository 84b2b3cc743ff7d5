"""A proposal as rows for a file, in the language that is set."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.pages.matching.proposal_lines import Line, LineKind
from ui.pages.matching.proposal_words import PROPOSAL_WORDS


class FileRows(QObject):
    """The heading first."""

    def of(self, lines: tuple[Line, ...]) -> tuple[tuple[str, ...], ...]:
        """Every pair and everybody who waits on; what lives is left out, for it is no proposal."""
        return (
            self._heading(),
            *(self._row(line) for line in lines if line.kind is not LineKind.LIVE),
        )

    def _heading(self) -> tuple[str, ...]:
        return (
            self.tr("Participant"),
            self.tr("Waited"),
            self.tr("Volunteer"),
            self.tr("Points"),
            self.tr("Because"),
            self.tr("What it costs others"),
            self.tr("To be asked"),
        )

    def _row(self, line: Line) -> tuple[str, ...]:
        waited = PROPOSAL_WORDS.waited(line.person.days) if line.person else ""
        points = f"{line.pair.points}" if line.pair else ""
        asked = self.tr("yes") if line.ticked else self.tr("no")
        paired = line.kind is LineKind.PAIR
        return (
            line.name,
            waited,
            line.volunteer,
            points,
            PROPOSAL_WORDS.because(line),
            PROPOSAL_WORDS.cost(line.cost, line.instead) if paired else "",
            asked if paired else "",
        )


def people_in(lines: tuple[Line, ...]) -> tuple[str, ...]:
    """The participants whom the rows are about."""
    return tuple(line.id for line in lines if line.kind is not LineKind.LIVE)
