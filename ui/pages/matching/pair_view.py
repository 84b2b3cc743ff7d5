"""A pair on its way, one that lives, or one that is over: where it stands, and the next step."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.matches import MatchState
from services.use_cases.match_life import MatchLife
from services.use_cases.matching_lists import PairRow
from ui.first_name import first_name
from ui.pages.matching.about_cards import AboutCard, CheckInsCard
from ui.pages.matching.living_cards import ClosingCard, OverCard, PausedCard, TogetherCard
from ui.pages.matching.pair_deeds import PairDeeds
from ui.pages.matching.pair_trail import PairTrail
from ui.pages.matching.question_cards import AnswersCard, MeetingCard, ProposedCard
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.page_header import PageHeader
from ui.widgets.plain_words import in_button
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.trail import Trail

LINE, AIR = 960, 24
"""Nothing that is read in one line is wider."""


class PairView(QWidget):
    """Everything about one match, made anew each time something changed. One filled button: the next
    step; `meeting` is the card for the first meeting, while that is the next step.
    """

    def __init__(self, row: PairRow, life: MatchLife, today: date, deeds: PairDeeds) -> None:
        super().__init__()
        self.row, self.life, self._today, self._deeds = row, life, today, deeds
        self.meeting: MeetingCard | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._header())
        self.scroller = ScrollColumn(gap=14)
        self.scroller.stand_at_edge(AIR, AIR, LINE)
        column.addWidget(self.scroller, 1)
        self._fill()

    def _header(self) -> PageHeader:
        title = self.tr("{participant} and {volunteer}").format(
            participant=first_name(self.row.participant_name),
            volunteer=first_name(self.row.volunteer_name),
        )
        header = PageHeader(title, self.row.assignment)
        header.setContentsMargins(4, 0, AIR, 0)
        header.setMaximumWidth(4 + LINE + AIR)
        for name, see in (
            (self.row.participant_name, self._deeds.see_participant),
            (self.row.volunteer_name, self._deeds.see_volunteer),
        ):
            button = Button(
                self.tr("See {name}").format(name=in_button(first_name(name))), icon="user"
            )
            button.clicked.connect(see)
            header.add(button)
        return header

    def _fill(self) -> None:
        body = self.scroller.body
        way = Card()
        self.trail = Trail(
            self.tr("The way of the match"), PairTrail(self.row, self._today).steps()
        )
        way.body.addWidget(self.trail)
        body.addWidget(way)
        body.addWidget(self._next_step())
        body.addWidget(AboutCard(self.row, self.life, self._deeds))
        if any(one.held_on is not None for one in self.life.check_ins):
            body.addWidget(CheckInsCard(self.row, self.life, self._today))

    def _next_step(self) -> Card:
        row, today, deeds = self.row, self._today, self._deeds
        match row.state:
            case MatchState.PROPOSED:
                return ProposedCard(row, deeds)
            case MatchState.ASKED:
                return AnswersCard(row, today, deeds)
            case MatchState.AGREED:
                self.meeting = MeetingCard(row, self.life, today, deeds)
                return self.meeting
            case MatchState.ACTIVE:
                return TogetherCard(row, self.life, today, deeds)
            case MatchState.PAUSED:
                return PausedCard(row, self.life, today, deeds)
            case MatchState.CLOSING:
                return ClosingCard(row, today, deeds)
            case MatchState.DECLINED | MatchState.EXPIRED | MatchState.ENDED:
                return OverCard(row, self.life, today, deeds)
