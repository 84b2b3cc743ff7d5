"""The cards of a pair that lives, and of one that is over."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from services.domain.matches import MatchState
from services.use_cases.match_life import MatchLife
from services.use_cases.matching_lists import PairRow
from ui.dialogs.match_words import MATCH_WORDS
from ui.dialogs.silence_words import SILENCE
from ui.first_name import first_name
from ui.languages import current_language
from ui.norwegian_text import relative_day
from ui.pages.matching.pair_deeds import PairDeeds
from ui.pages.matching.question_cards import EndButton, foot_of
from ui.pages.matching.words import short_day
from ui.widgets.button import Button, ButtonKind, LinkButton
from ui.widgets.card import Card, CardHeader
from ui.widgets.label import Label, Paragraph
from ui.widgets.tone import Tone


class TogetherCard(Card):
    """They walk together: how long, when they last met, and when one asks how it goes."""

    def __init__(self, row: PairRow, life: MatchLife, today: date, deeds: PairDeeds) -> None:
        super().__init__(Tone.ACCENT, gap=8)
        self._row, self._today = row, today
        since = short_day(row.active_since, today) if row.active_since else ""
        self.body.addWidget(CardHeader(self.tr("Together since {day}").format(day=since)))
        self.body.addWidget(Paragraph(self._last()))
        self.body.addWidget(Paragraph(self._check_in(), "body", "text.secondary"))
        if life.silence is not None:
            self.body.addLayout(self._silence(SILENCE.rule(life.silence), deeds))
        ask = Button(self.tr("Note how it goes …"), ButtonKind.PRIMARY, "chat-circle-text")
        ask.setObjectName("check in")
        ask.clicked.connect(deeds.check_in)
        pause = Button(self.tr("Pause …"), icon="pause-circle")
        pause.setObjectName("pause")
        pause.clicked.connect(deeds.pause)
        closing = Button(self.tr("Plan the closing talk …"), icon="calendar-plus")
        closing.setObjectName("plan closing")
        closing.clicked.connect(deeds.plan_closing)
        self.body.addLayout(foot_of(ask, pause, closing, EndButton(deeds)))

    def _silence(self, rule: str, deeds: PairDeeds) -> QVBoxLayout:
        change = LinkButton(self.tr("Another limit for this pair"), role="small")
        change.setObjectName("limit silence")
        change.clicked.connect(deeds.limit_silence)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Paragraph(rule, "body", "text.secondary"))
        column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _last(self) -> str:
        if self._row.last_on is None:
            return self.tr("Nothing is logged yet. Ask how the beginning was.")
        day = short_day(self._row.last_on, self._today)
        return self.tr("Last logged together: {day}").format(day=day)

    def _check_in(self) -> str:
        due = self._row.check_in_on
        if due is None:
            return self.tr("No check-in has a day.")
        day = relative_day(due, self._today, current_language())
        if due == self._today:
            return self.tr("The check-in is due today.")
        if due < self._today:
            return self.tr("The check-in was due {day}.").format(day=day)
        return self.tr("Next check-in {day}.").format(day=day)


class PausedCard(Card):
    """A pause: the place is kept. Why stands here, and nowhere the volunteer looks."""

    def __init__(self, row: PairRow, life: MatchLife, today: date, deeds: PairDeeds) -> None:
        super().__init__(Tone.INFO, gap=8)
        match = life.match
        self.body.addWidget(CardHeader(self.tr("A pause")))
        since = short_day(match.paused_on, today) if match.paused_on else ""
        until = short_day(match.paused_until, today) if match.paused_until else ""
        span = self.tr("From {since} until {until}") if until else self.tr("From {since}")
        self.body.addWidget(Paragraph(span.format(since=since, until=until)))
        if match.pause_reason:
            why = self.tr("For coordinators only: {reason}").format(reason=match.pause_reason)
            self.body.addWidget(Paragraph(why))
        kept = self.tr(
            "Goals, assignment and place are kept. {name} sees that it is a pause, never why."
        )
        kept = kept.format(name=first_name(row.volunteer_name))
        self.body.addWidget(Paragraph(kept, "body", "text.secondary"))
        again = Button(self.tr("They meet again"), ButtonKind.PRIMARY, "play-circle")
        again.setObjectName("resume")
        again.clicked.connect(deeds.resume)
        change = Button(self.tr("Change the pause …"), icon="pause-circle")
        change.setObjectName("pause")
        change.clicked.connect(deeds.pause)
        closing = Button(self.tr("Plan the closing talk …"), icon="calendar-plus")
        closing.setObjectName("plan closing")
        closing.clicked.connect(deeds.plan_closing)
        self.body.addLayout(foot_of(again, change, closing, EndButton(deeds)))


class ClosingCard(Card):
    """An ending is agreed: the closing talk, with both."""

    def __init__(self, row: PairRow, today: date, deeds: PairDeeds) -> None:
        super().__init__(Tone.ACCENT, gap=8)
        day = relative_day(row.closing_on, today, current_language()) if row.closing_on else ""
        self.body.addWidget(CardHeader(self.tr("Closing talk {day}").format(day=day)))
        words = self.tr(
            "With both: what has it been, what do you take along? They may meet until then."
        )
        self.body.addWidget(Paragraph(words, "body", "text.secondary"))
        held = Button(self.tr("The talk was held …"), ButtonKind.PRIMARY, "handshake")
        held.setObjectName("closing held")
        held.clicked.connect(deeds.end)
        move = Button(self.tr("Move the talk …"), icon="calendar-blank")
        move.setObjectName("plan closing")
        move.clicked.connect(deeds.plan_closing)
        on = Button(self.tr("They go on together"), ButtonKind.QUIET, "arrow-counter-clockwise")
        on.setObjectName("call off closing")
        on.clicked.connect(deeds.call_off_closing)
        self.body.addLayout(foot_of(held, move, on))


class OverCard(Card):
    """How it ended, in the words of those who were there."""

    def __init__(self, row: PairRow, life: MatchLife, today: date, deeds: PairDeeds) -> None:
        super().__init__(gap=8)
        self._row = row
        day = short_day(row.ended_on, today) if row.ended_on else ""
        self.body.addWidget(CardHeader(self._how().format(day=day)))
        if row.end_reason:
            self.body.addWidget(Paragraph(MATCH_WORDS.ended(row.end_reason)))
        match = life.match
        names = {
            "participant": first_name(row.participant_name),
            "volunteer": first_name(row.volunteer_name),
        }
        for label, words in (
            (self.tr("How {participant} sees it").format(**names), match.participant_view),
            (self.tr("How {volunteer} sees it").format(**names), match.volunteer_view),
            (self.tr("What we take along"), match.taken_along),
        ):
            if words:
                self.body.addLayout(told(label, words))
        if deeds.ask_another is not None:
            another = Button(self.tr("Who else could it be?"), ButtonKind.PRIMARY, "user-plus")
            another.setObjectName("ask another")
            another.clicked.connect(deeds.ask_another)
            self.body.addLayout(foot_of(another))

    def _how(self) -> str:
        match self._row.state:
            case MatchState.DECLINED:
                return self.tr("One of them said no {day}")
            case MatchState.EXPIRED:
                return self.tr("No answer came in time. Over {day}; nobody has said no")
            case _ if self._row.active_since is None:
                return self.tr("Taken back {day}")
            case _:
                return self.tr("Ended {day}")


def told(label: str, words: str) -> QVBoxLayout:
    """A small heading over what somebody said."""
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(Label(label, "small_strong", "text.secondary"))
    column.addWidget(Paragraph(words))
    return column
