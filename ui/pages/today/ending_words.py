"""What Today says of a point on a volunteer's list that runs out or is missing, and of one back soon."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.domain.requirements import Check
from services.use_cases.today_lines import TodayLine, Why


class EndingWords(QObject):
    """Titles and reasons, in the language set now."""

    def ending(self, line: TodayLine, day: str) -> tuple[str, str]:
        """The title and the reason of what ends on that day, or has."""
        if line.why is Why.ABSENCE_ENDS:
            title = self.tr("{name} is away until {day}").format(name=line.name, day=day)
            return title, self.tr("Shown because she or he is back soon")
        ran_out = line.days < 0
        titles = {
            Check.PLEDGE: (
                self.tr("{name}’s confidentiality pledge ran out {day}")
                if ran_out
                else self.tr("{name}’s confidentiality pledge holds until {day}")
            ),
            Check.POLICE: (
                self.tr("{name}’s police certificate is too old since {day}")
                if ran_out
                else self.tr("{name}’s police certificate counts until {day}")
            ),
        }
        other = (
            self.tr("{what} ran out for {name} {day}")
            if ran_out
            else self.tr("{what} holds for {name} until {day}")
        )
        said = titles.get(line.point or Check.TRAINING, other)
        title = said.format(name=line.name, day=day, what=self._what(line))
        return title, self.tr("Shown because it is renewed before it runs out")

    def missing(self, line: TodayLine) -> str:
        """The title of what is missing."""
        titles = {
            Check.PLEDGE: self.tr("{name} has given no confidentiality pledge"),
            Check.POLICE: self.tr("{name}’s police certificate has not been seen"),
            Check.GUARDIAN: self.tr("No guardian has agreed for {name}"),
        }
        other = self.tr("{name} has not been through {what}")
        said = titles.get(line.point or Check.TRAINING, other)
        return said.format(name=line.name, what=self._what(line))

    def _what(self, line: TodayLine) -> str:
        if line.words:
            return f"«{line.words}»"
        if line.point is Check.REFERENCES:
            return self.tr("What the references said")
        return self.tr("The training")


ENDING_WORDS = EndingWords()
"""The page's own."""
