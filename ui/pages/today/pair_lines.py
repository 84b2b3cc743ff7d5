"""Today's lines about matches in words: questions, first meetings, check-ins, pauses and closing talks."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject

from services.use_cases.today_lines import TodayLine, WaitingFor, Why
from ui.pages.today.line_words import LineWords


class Days(Protocol):
    """Puts days into words."""

    today: date

    def near(self, day: date) -> str:
        """'i morgen', '24. nov.'."""

    def relative(self, day: date) -> str:
        """'om 5 dager'."""


class PairLines(QObject):
    """`days` knows what day it is, and says days in the language that is set."""

    def __init__(self, days: Days) -> None:
        super().__init__()
        self._days = days

    def question(self, line: TodayLine) -> LineWords:
        """Somebody is to be asked, was asked, or did not answer in time."""
        pair = _pair(line)
        if line.why is Why.TO_ASK:
            title = self.tr("{volunteer} can be asked about {participant}").format(**pair)
            reason = self.tr("Shown because the pair is chosen and nobody has been asked")
            return LineWords(title, reason, self.tr("Ask"))
        if line.why is Why.EXPIRED:
            title = self.tr("No answer in time about {participant} and {volunteer}").format(**pair)
            reason = self.tr("Nobody has said no. Shown until somebody is asked again")
            return LineWords(title, reason, self.tr("Ask another"))
        title = {
            WaitingFor.VOLUNTEER: self.tr("{volunteer} has not answered about {participant}"),
            WaitingFor.PARTICIPANT: self.tr("{participant} has not answered about {volunteer}"),
            WaitingFor.BOTH: self.tr("{participant} and {volunteer} have not answered yet"),
        }[line.waiting_for or WaitingFor.BOTH].format(**pair)
        reason = self.tr("Asked {day}. Shown until both have answered")
        day = self._days.relative(line.on or self._days.today)
        return LineWords(title, reason.format(day=day), self.tr("Note the answer"))

    def answer_ends(self, day: date) -> str:
        """The last day for an answer, near or past."""
        near = self._days.near(day)
        if day < self._days.today:
            return self.tr("time ran out {day}").format(day=near)
        return self.tr("answer by {day}").format(day=near)

    def meeting(self, line: TodayLine) -> LineWords:
        """The first meeting has no day, or its day is past."""
        pair = _pair(line)
        if line.why is Why.FIRST_MEETING_UNSET:
            title = self.tr("{participant} and {volunteer} have both said yes").format(**pair)
            reason = self.tr("Shown because no first meeting is agreed")
            return LineWords(title, reason, self.tr("Agree on a day"))
        title = self.tr("Did {participant} and {volunteer} meet {day}?")
        reason = self.tr("Shown because the first meeting is past. From it on they walk together")
        return LineWords(title.format(**pair, day=self._day(line)), reason, self.tr("They met"))

    def living(self, line: TodayLine) -> LineWords:
        """A check-in, a closing talk, or the end of a pause."""
        pair, day = _pair(line), self._day(line)
        if line.why is Why.CHECK_IN:
            title = self.tr("How is it going with {participant} and {volunteer}?")
            reason = self.tr("Shown because the check-in is due: {day}").format(day=day)
            return LineWords(title.format(**pair), reason, self.tr("Note how it goes"))
        if line.why is Why.CLOSING:
            title = self.tr("Closing talk with {participant} and {volunteer} {day}")
            reason = self.tr("Shown until it is noted how it ended")
            return LineWords(title.format(**pair, day=day), reason, self.tr("Note the ending"))
        title = self.tr("The pause of {participant} and {volunteer} ends {day}")
        if line.days > 0:
            title = self.tr("The pause of {participant} and {volunteer} was until {day}")
        reason = self.tr("Shown until it is noted that they meet again, or the pause is longer")
        return LineWords(title.format(**pair, day=day), reason, self.tr("They meet again"))

    def _day(self, line: TodayLine) -> str:
        return self._days.near(line.on or self._days.today)


def _pair(line: TodayLine) -> dict[str, str]:
    return {"volunteer": line.name, "participant": line.other_name}
