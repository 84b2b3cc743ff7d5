"""What Today says of messages of ours that the unit may know nothing of."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from services.use_cases.today_lines import TodayLine, Why
from ui.pages.today.line_words import LineWords


class OutgoingWords(QObject):
    """Not left yet, urgent and not said to be understood, or taken in part."""

    def line(self, line: TodayLine, moment: str) -> LineWords:
        """What the line says; `moment` is since when."""
        if line.why is Why.NOT_UNDERSTOOD:
            title = self.tr("{unit} has not said that the message is understood")
            reason = self.tr(
                "Urgent, sent {moment}. Shown until they have, or one of us has called"
            )
        elif line.why is Why.WITH_ERRORS:
            title = self.tr("{unit} has taken the message, but not all of it")
            reason = self.tr(
                "Receipted {moment}, with an error. Shown until one of us has asked what is missing"
            )
        else:
            title = self.tr("Our message to {unit} has not left yet")
            reason = self.tr("From {moment}. Shown until it has left: call if it can’t wait")
        return LineWords(
            title.format(unit=line.name), reason.format(moment=moment), self.tr("See the message")
        )


OUTGOING_WORDS: Final = OutgoingWords()
"""The page's own."""
