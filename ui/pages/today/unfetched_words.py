"""What Today says of something that a unit has sent and the message server does not give."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.use_cases.today_lines import TodayLine
from ui.pages.today.line_words import LineWords


class UnfetchedWords(QObject):
    """Plainly: that there is something, since when, and what to do."""

    def line(self, line: TodayLine, since: str) -> LineWords:
        """`since` is when it was first asked for."""
        unit = line.name or self.tr("a unit")
        title = self.tr("Something from {unit} can’t be fetched").format(unit=unit)
        return LineWords(title, self._reason(line).format(since=since), self.tr("I have called"))

    def _reason(self, line: TodayLine) -> str:
        if line.words == "gone":
            return self.tr("Told of {since}, and gone from the server: call and ask what it was")
        if line.words == "unreadable":
            return self.tr("Told of {since} in a way that can’t be read: call and ask what it was")
        return self.tr("Not given since {since}, tried again by itself: call and ask what it was")


UNFETCHED_WORDS = UnfetchedWords()
"""The page's own."""
