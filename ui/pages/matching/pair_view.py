"""A pair on its way, or one that lives: where it stands, and the next step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.matches import Answer, MatchState
from services.use_cases.match_answering import Side
from services.use_cases.matching_lists import PairRow
from ui.pages.matching.words import first_name, short_day
from ui.typed_day import TypedDays, write_day
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, CardHeader
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Label, Paragraph
from ui.widgets.page_header import PageHeader
from ui.widgets.plain_words import in_button
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.tone import Tone
from ui.widgets.trail import Step, StepState, Trail

LINE = 960
"""Nothing that is read in one line is wider."""


@dataclass(frozen=True, slots=True)
class PairDeeds:
    """What can be done with the pair that is shown."""

    answer: Callable[[Side, bool], None]
    take_back: Callable[[], None]
    set_meeting: Callable[[date], None]
    start: Callable[[date], None]
    end: Callable[[], None]
    see_volunteer: Callable[[], None]
    see_participant: Callable[[], None]


class PairView(QWidget):
    """Everything about one match, made anew each time something changed."""

    def __init__(self, row: PairRow, today: date, deeds: PairDeeds) -> None:
        super().__init__()
        self.row, self._today, self._deeds = row, today, deeds
        self.meeting: DateField | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 0)
        column.setSpacing(14)
        column.addWidget(self._header())
        self.scroller = ScrollColumn(gap=14)
        column.addWidget(self.scroller, 1)
        self._fill()

    def _names(self) -> dict[str, str]:
        return {
            "participant": first_name(self.row.participant_name),
            "volunteer": first_name(self.row.volunteer_name),
        }

    def _header(self) -> PageHeader:
        title = self.tr("{participant} and {volunteer}").format(**self._names())
        header = PageHeader(title, self.row.assignment)
        header.setContentsMargins(4, 0, 0, 0)
        header.setMaximumWidth(LINE)
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
        self.scroller.inside.setMaximumWidth(LINE)
        trail = Card()
        trail.body.addWidget(Trail(self.tr("The way of the match"), self.steps()))
        body.addWidget(trail)
        match self.row.state:
            case MatchState.PROPOSED | MatchState.ASKED:
                body.addWidget(self._answers())
            case MatchState.AGREED:
                body.addWidget(self._first_meeting())
            case MatchState.ACTIVE | MatchState.PAUSED | MatchState.CLOSING:
                body.addWidget(self._together())
            case MatchState.DECLINED | MatchState.EXPIRED | MatchState.ENDED:
                body.addWidget(Paragraph(self.tr("This match is over.")))

    def steps(self) -> list[Step]:
        """Asked, each answer, the first meeting, together."""
        row = self.row
        names = self._names()
        yes = self.tr("{name} says yes")
        meets = short_day(row.first_meeting_on, self._today) if row.first_meeting_on else ""
        since = short_day(row.active_since, self._today) if row.active_since else ""
        agreed = row.state in {MatchState.AGREED, MatchState.ACTIVE}
        active = row.state is MatchState.ACTIVE
        said_yes = (row.volunteer_answer is Answer.YES, row.participant_answer is Answer.YES)
        days = (self._on(row.volunteer_answered_on), self._on(row.participant_answered_on))
        plan = [
            (self.tr("Asked"), short_day(row.asked_on, self._today), True),
            (yes.format(name=names["volunteer"]), days[0], said_yes[0]),
            (yes.format(name=names["participant"]), days[1], said_yes[1]),
            (self.tr("First meeting"), meets, active),
            (self.tr("Together"), since, active),
        ]
        waiting = [place for place, (_, _, done) in enumerate(plan) if not done]
        here = waiting[0] if waiting else len(plan) - 1
        if agreed and not active:
            here = 3
        return [
            Step(word, note, _state(place, here, done=done, last=active))
            for place, (word, note, done) in enumerate(plan)
        ]

    def _on(self, day: date | None) -> str:
        return short_day(day, self._today) if day else ""

    def _answers(self) -> Card:
        card = Card(Tone.WARN)
        card.body.addWidget(CardHeader(self.tr("What do they say?")))
        both = self.tr("When both have said yes, the name is told and a first meeting is set.")
        card.body.addWidget(Paragraph(both, "body", "text.secondary"))
        sides = (
            (Side.VOLUNTEER, self.row.volunteer_name, self.row.volunteer_answer),
            (Side.PARTICIPANT, self.row.participant_name, self.row.participant_answer),
        )
        lead = next((side for side, _, answer in sides if answer is Answer.WAITING), None)
        for side, name, answer in sides:
            card.body.addLayout(self._answer(side, name, answer, lead=side is lead))
        foot = QHBoxLayout()
        back = Button(
            self.tr("Take the question back"), ButtonKind.QUIET, "arrow-counter-clockwise"
        )
        back.setObjectName("take back")
        back.clicked.connect(self._deeds.take_back)
        foot.addWidget(back)
        foot.addStretch(1)
        card.body.addLayout(foot)
        return card

    def _answer(self, side: Side, name: str, answer: Answer, *, lead: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(name, "strong"), 1)
        if answer is Answer.YES:
            row.addWidget(Label(self.tr("said yes"), "body", "ok.main"))
            return row
        yes = Button(self.tr("Yes"), ButtonKind.PRIMARY if lead else ButtonKind.PLAIN, "check")
        yes.setObjectName(f"yes {side.value}")
        yes.setAccessibleName(self.tr("{name} says yes").format(name=name))
        yes.clicked.connect(lambda: self._deeds.answer(side, True))
        no = Button(self.tr("No"), icon="x")
        no.setObjectName(f"no {side.value}")
        no.setAccessibleName(self.tr("{name} says no").format(name=name))
        no.clicked.connect(lambda: self._deeds.answer(side, False))
        row.addWidget(yes)
        row.addWidget(no)
        return row

    def _first_meeting(self) -> Card:
        card = Card(Tone.ACCENT)
        card.body.addWidget(CardHeader(self.tr("The first meeting")))
        card.body.addWidget(
            Paragraph(
                self.tr("Be there yourself, and choose a calm place."), "body", "text.secondary"
            )
        )
        days = TypedDays(self._today, self)
        self.meeting = DateField(days.read, write_day)
        self.meeting.set_date(self.row.first_meeting_on)
        self.meeting_field = Field(self.tr("&Day"), self.meeting)
        self.meeting_field.follow_date()
        self.meeting_field.setMaximumWidth(280)
        card.body.addWidget(self.meeting_field)
        foot = QHBoxLayout()
        past = self.row.first_meeting_on is not None and self.row.first_meeting_on <= self._today
        save = Button(self.tr("Save the day"), ButtonKind.PLAIN if past else ButtonKind.PRIMARY)
        save.setObjectName("save meeting")
        save.clicked.connect(lambda: self._with_day(self._deeds.set_meeting))
        held = Button(
            self.tr("The meeting was held"),
            ButtonKind.PRIMARY if past else ButtonKind.PLAIN,
            "handshake",
        )
        held.setObjectName("meeting held")
        held.clicked.connect(lambda: self._with_day(self._deeds.start))
        for button in (held, save) if past else (save, held):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._end_button())
        card.body.addLayout(foot)
        return card

    def _with_day(self, act: Callable[[date], None]) -> None:
        day = self.meeting.date() if self.meeting is not None else None
        if day is None:
            problem = self.meeting.problem() if self.meeting is not None else ""
            self.meeting_field.set_error(problem or self.tr("Write the day."))
            return
        act(day)

    def _together(self) -> Card:
        card = Card(Tone.ACCENT, gap=8)
        since = short_day(self.row.active_since, self._today) if self.row.active_since else ""
        card.body.addWidget(CardHeader(self.tr("Together since {day}").format(day=since)))
        if self.row.last_on is not None:
            day = short_day(self.row.last_on, self._today)
            words = self.tr("Last logged together: {day}").format(day=day)
        else:
            words = self.tr("Nothing is logged yet. Ask how the beginning was.")
        card.body.addWidget(Paragraph(words))
        foot = QHBoxLayout()
        foot.addWidget(self._end_button())
        foot.addStretch(1)
        card.body.addLayout(foot)
        return card

    def _end_button(self) -> Button:
        button = Button(self.tr("End …"), ButtonKind.QUIET, "sign-out")
        button.setObjectName("end match")
        button.setAccessibleName(self.tr("End the match"))
        button.clicked.connect(self._deeds.end)
        return button


def _state(place: int, here: int, *, done: bool, last: bool) -> StepState:
    if done and not (last and place == here):
        return StepState.DONE
    return StepState.NOW if place == here else StepState.AHEAD
