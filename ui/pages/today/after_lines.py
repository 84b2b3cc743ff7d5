"""Today's lines about those who have left treatment or prison, and about what units tell, in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from services.domain.messages import NoticeKind
from services.domain.transitions import Missing, TransitionKind
from services.use_cases.today_lines import TodayLine
from ui.first_name import first_name
from ui.pages.today.line_words import LineWords
from ui.pages.today.pair_lines import Days

_FEW: Final = 2
"""So many points are read whole in one line."""


class AfterLines(QObject):
    """`days` knows what day it is, and says days in the language that is set."""

    def __init__(self, days: Days) -> None:
        super().__init__()
        self._days = days

    def left(self, kind: TransitionKind) -> str:
        """The title of one who has left as planned, and is in nobody's hands."""
        if kind is TransitionKind.RELEASE:
            return self.tr("{name} was released {day} to nobody")
        return self.tr("{name} was discharged {day} to nobody")

    def to_do(self, points: tuple[Missing, ...]) -> str:
        """What to do now for one who has left, and what is `{missing}`; all of it is said shorter."""
        if len(points) > _FEW:
            return self.tr("Get in touch today. Nobody has taken over yet")
        return self.tr("Get in touch today. Missing {missing}")

    def to_do_after_the_end(self, points: tuple[Missing, ...]) -> str:
        """The same for one whom we do not follow any more, and whom nobody else may follow either."""
        if len(points) > _FEW:
            return self.tr(
                "The follow-up has ended here. Open it again, or note who has taken over"
            )
        return self.tr("The follow-up has ended here. Open it again. Missing {missing}")

    def missing(self, point: Missing) -> str:
        """An open point in a word or two: up to four of them stand in one line."""
        return {
            Missing.PERSON_HERE: self.tr("somebody here"),
            Missing.PERSON_THERE: self.tr("somebody there"),
            Missing.WHERE_TO: self.tr("a bed"),
            Missing.CONTACT: self.tr("a day for contact"),
        }[point]

    def contact(self, line: TodayLine) -> LineWords:
        """The agreed day for the first contact has come."""
        day = line.on or self._days.today
        if day < self._days.today:
            title = self.tr("Has anybody been in touch with {name}?")
            reason = self.tr("{caller} was to be, {day}. Shown until it is noted as made")
        else:
            title = self.tr("First contact with {name} today")
            reason = self.tr("{caller} gets in touch. Shown until it is noted as made")
        reason = reason.format(caller=first_name(line.caller), day=self._days.near(day))
        return LineWords(title.format(name=line.name), reason, self.tr("Contact is made"))

    def notice(self, line: TodayLine, moment: str) -> LineWords:
        """A unit has told something that nobody here has accepted or set aside."""
        if line.other_name:
            title = self._told(line.notice or NoticeKind.ADMISSION)
            reason = self.tr("Came {moment}. Shown until one of us accepts it or sets it aside")
        else:
            title = self.tr("{unit} tells of somebody whom nobody here has recognised")
            reason = self.tr("Came {moment}. Shown until it is said whom it is about")
        return LineWords(
            title.format(unit=line.name, name=line.other_name),
            reason.format(moment=moment),
            self.tr("Read and decide"),
        )

    def _told(self, notice: NoticeKind) -> str:
        return {
            NoticeKind.ADMISSION: self.tr("{unit} tells that {name} is admitted"),
            NoticeKind.READY_FOR_DISCHARGE: self.tr("{unit} proposes a day to discharge {name}"),
            NoticeKind.DISCHARGE: self.tr("{unit} tells that {name} is discharged"),
            NoticeKind.UNPLANNED_DISCHARGE: self.tr("{unit} tells that {name} left unplanned"),
        }[notice]
