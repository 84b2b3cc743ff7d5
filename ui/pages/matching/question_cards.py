"""The cards of a pair before it begins: to be asked, asked, and both have said yes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.matches import Answer
from services.use_cases.match_answering import Side
from services.use_cases.match_life import MatchLife
from services.use_cases.match_meeting import MEETING_DRAFT, SetFirstMeeting
from services.use_cases.matching_lists import PairRow
from ui.dialogs.draft_line import DraftLine
from ui.dialogs.form_draft import FormDraft
from ui.first_name import first_name
from ui.languages import current_language
from ui.norwegian_text import clock_text, relative_day
from ui.pages.matching.pair_deeds import PairDeeds
from ui.typed_day import TypedDays, write_day
from ui.typed_time import read_clock
from ui.widgets.button import Button, ButtonKind, words_at_edge
from ui.widgets.card import Card, CardHeader
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Form
from ui.widgets.label import Label, Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.plain_words import in_button
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class ProposedCard(Card):
    """Chosen from a proposal: nobody has been asked."""

    def __init__(self, row: PairRow, deeds: PairDeeds) -> None:
        super().__init__(Tone.WARN)
        name = first_name(row.volunteer_name)
        self.body.addWidget(CardHeader(self.tr("Nobody has been asked yet")))
        words = self.tr("{name} is told the assignment and the practical needs, never the name.")
        self.body.addWidget(Paragraph(words.format(name=name), "body", "text.secondary"))
        ask = Button(
            self.tr("Ask {name}").format(name=in_button(name)), ButtonKind.PRIMARY, "hand-waving"
        )
        ask.setObjectName("ask proposed")
        ask.clicked.connect(deeds.ask)
        self.body.addLayout(foot_of(ask, TakeBackButton(deeds, asked=False)))


class AnswersCard(Card):
    """The question is out: the volunteer answers first, then the participant is asked."""

    def __init__(self, row: PairRow, today: date, deeds: PairDeeds) -> None:
        super().__init__(Tone.WARN)
        self._row, self._today, self._deeds = row, today, deeds
        self.body.addWidget(CardHeader(self.tr("What do they say?")))
        self.body.addWidget(Paragraph(self._where(), "body", "text.secondary"))
        sides = (
            (Side.VOLUNTEER, row.volunteer_name, row.volunteer_answer),
            (Side.PARTICIPANT, row.participant_name, row.participant_answer),
        )
        lead = next((side for side, _, answer in sides if answer is Answer.WAITING), None)
        for side, name, answer in sides:
            self.body.addLayout(self._answer(side, name, answer, lead=side is lead))
        back = TakeBackButton(deeds)
        if deeds.ask_another is None:
            self.body.addLayout(words_at_edge(back))
            return
        another = Button(self.tr("Ask one more"), icon="user-plus")
        another.setObjectName("ask another")
        another.clicked.connect(deeds.ask_another)
        self.body.addLayout(foot_of(another, back))

    def _where(self) -> str:
        """Who is asked now, and until when."""
        row = self._row
        waits = row.volunteer_answer is Answer.WAITING
        asked = first_name(row.volunteer_name if waits else row.participant_name)
        parts = [
            self.tr("{name} is asked now, and is told the practical needs alone.")
            if waits
            else self.tr("{name} is asked now. When both have said yes, the name is told.")
        ]
        if row.answer_by is not None:
            past = row.answer_by < self._today
            parts.append(
                self.tr("The last day for an answer was {day}.")
                if past
                else self.tr("The last day for an answer is {day}.")
            )
        if row.others_asked:
            parts.append(self.tr("%n more asked about the same.", "", row.others_asked))
        day = relative_day(row.answer_by, self._today, current_language()) if row.answer_by else ""
        return " ".join(parts).format(name=asked, day=day)

    def _answer(self, side: Side, name: str, answer: Answer, *, lead: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(name, "strong"), 1)
        if answer is Answer.YES:
            row.addWidget(Label(self.tr("said yes"), "body", "ok.main"))
            return row
        if answer is Answer.NOT_ASKED:
            later = self.tr("is asked after {name}").format(
                name=first_name(self._row.volunteer_name)
            )
            row.addWidget(Label(later, "small", "text.secondary"))
        for button in (
            self._button(side, name, yes=True, lead=lead),
            self._button(side, name, yes=False, lead=False),
        ):
            row.addWidget(button)
        return row

    def _button(self, side: Side, name: str, *, yes: bool, lead: bool) -> Button:
        kind = ButtonKind.PRIMARY if lead else ButtonKind.PLAIN
        button = Button(self.tr("Yes") if yes else self.tr("No"), kind, "check" if yes else "x")
        button.setObjectName(f"{'yes' if yes else 'no'} {side.value}")
        spoken = self.tr("{name} says yes") if yes else self.tr("{name} says no")
        button.setAccessibleName(spoken.format(name=name))
        button.clicked.connect(lambda: self._deeds.answer(side, yes))
        return button


class MeetingCard(Card):
    """Both have said yes: day, time and place of the first meeting, and who comes along."""

    def __init__(self, row: PairRow, life: MatchLife, today: date, deeds: PairDeeds) -> None:
        super().__init__(Tone.ACCENT)
        self._row, self._life, self._today, self._deeds = row, life, today, deeds
        self.body.addWidget(CardHeader(self.tr("The first meeting")))
        calm = self.tr("Somebody from the centre comes along. Choose a calm place.")
        self.body.addWidget(Paragraph(calm, "body", "text.secondary"))
        self.form = Form()
        self._add_fields()
        self.body.addWidget(self.form)
        self.draft: FormDraft | None = None
        self._drafted = QVBoxLayout()
        self.body.addLayout(self._drafted)
        past = row.first_meeting_on is not None and row.first_meeting_on <= today
        save = Button(self.tr("Save the meeting"), ButtonKind.PLAIN if past else ButtonKind.PRIMARY)
        save.setObjectName("save meeting")
        save.clicked.connect(self.save)
        held = Button(
            self.tr("The meeting was held"),
            ButtonKind.PRIMARY if past else ButtonKind.PLAIN,
            "handshake",
        )
        held.setObjectName("meeting held")
        held.clicked.connect(lambda: self._with_day(deeds.start))
        pair = (held, save) if past else (save, held)
        self.body.addLayout(foot_of(*pair, EndButton(deeds)))

    def _add_fields(self) -> None:
        match = self._life.match
        days = TypedDays(self._today, self)
        self.day = DateField(days.read, write_day)
        self.day.set_date(match.first_meeting_on)
        self.clock = LineEdit(
            clock_text(match.first_meeting_at, current_language())
            if match.first_meeting_at
            else "",
            "clock",
        )
        self.place = LineEdit(match.first_meeting_place, "map-pin")
        nobody = ("", self.tr("Not settled yet"))
        self.along = ComboBox([nobody, *self._life.accounts])
        self.along.set_key(match.first_meeting_with or (match.adviser_id or ""))
        self.form.add_row(
            {"on": Field(self.tr("&Day"), self.day), "at": Field(self.tr("&Time"), self.clock)},
            (3, 2),
        )
        self.form.add("place", Field(self.tr("&Where"), self.place))
        self.form.add("with_id", Field(self.tr("Who comes &along"), self.along))
        self.form.field("on").follow_date()
        self.form.setMaximumWidth(520)

    def keep_text(self, workspace: Workspace) -> None:
        """Show what was half-written about this meeting, and keep what is written from now on."""
        self.draft = FormDraft(
            self, workspace, self.form.editors, MEETING_DRAFT, self._row.match_id
        )
        self.draft.stand()
        self._drafted.addWidget(DraftLine(self.draft, workspace.tasks))
        workspace.tasks.start(self.draft.restore())

    def keep_now(self) -> None:
        """Keep what is written now, before the card is made anew, stored or left."""
        if self.draft is not None:
            self.draft.keep_now()

    def save(self) -> None:
        """Store what is written, when it can be read."""
        at = read_clock(self.clock.text())
        if self.clock.text().strip() and at is None:
            self.form.show_errors({"at": self.tr("This is not a time. Write it as 14.30.")})
            return
        self._with_day(lambda day: self._deeds.set_meeting(self._command(day, at)))

    def _command(self, day: date, at: time | None) -> SetFirstMeeting:
        return SetFirstMeeting(self._row.match_id, day, at, self.place.text(), self.along.key())

    def _with_day(self, act: Callable[[date], None]) -> None:
        day = self.day.date()
        if day is None:
            self.form.show_errors({"on": self.day.problem() or self.tr("Write the day.")})
            return
        # Kept once more, so that a refusal loses nothing; what stores it forgets the draft.
        self.keep_now()
        act(day)


def foot_of(*buttons: QWidget) -> FlowLayout:
    """Buttons in a line, or in several where the room is narrow."""
    foot = FlowLayout()
    for button in buttons:
        foot.addWidget(button)
    return foot


class TakeBackButton(Button):
    """Takes the question back, quietly, or the proposal where nobody was asked."""

    def __init__(self, deeds: PairDeeds, *, asked: bool = True) -> None:
        super().__init__("", ButtonKind.QUIET, "arrow-counter-clockwise")
        back = self.tr("Take the question back") if asked else self.tr("Take the proposal back")
        self.setText(back)
        self.setObjectName("take back")
        self.clicked.connect(deeds.take_back)


class EndButton(Button):
    """Leads to an ending, quietly."""

    def __init__(self, deeds: PairDeeds) -> None:
        super().__init__("", ButtonKind.QUIET, "sign-out")
        self.setText(self.tr("End …"))
        self.setObjectName("end match")
        self.setAccessibleName(self.tr("End the match"))
        self.clicked.connect(deeds.end)
