"""What Today says of consents after a backup was brought back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from services.use_cases.today_lines import TodayLine
from ui.languages import current_language
from ui.norwegian_text import day_text
from ui.pages.today.line_words import LineWords


class RestoredWords(QObject):
    """Plainly: what is not known here, and what to do."""

    def line(self, line: TodayLine, today: date) -> LineWords:
        """The first and the last day that nothing is known of; one day alone is said once."""
        first, last = (
            day_text(day or today, current_language(), today) for day in (line.on, line.until)
        )
        title = self.tr("Consents noted or withdrawn from {first} to {last} are not known here")
        if first == last:
            title = self.tr("Consents noted or withdrawn after the backup of {first} are not known")
        reason = self.tr(
            "A backup was brought back {last}: look through every consent, and note again what is missing"
        )
        return LineWords(
            title.format(first=first, last=last), reason.format(last=last), self.tr("It is done")
        )


RESTORED_WORDS = RestoredWords()
"""The page's own."""
