"""The way of a match as steps: asked, two answers, the first meeting, together, the closing talk, over."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from services.domain.matches import BEGUN, KNOWN_TO_EACH_OTHER, UNANSWERED, Answer, MatchState
from services.use_cases.matching_lists import PairRow
from ui.first_name import first_name
from ui.pages.matching.words import short_day
from ui.widgets.trail import Step, StepState

DONE, NOW, AHEAD, BROKEN = StepState.DONE, StepState.NOW, StepState.AHEAD, StepState.BROKEN


class PairTrail(QObject):
    """Puts one match into steps; days in the small words beneath."""

    def __init__(self, row: PairRow, today: date) -> None:
        super().__init__()
        self._row, self._today = row, today

    def steps(self) -> list[Step]:
        """All of them; where it stands now is one of them, or the last when all is done."""
        row = self._row
        asked = self._day(row.asked_on)
        proposed = row.state is MatchState.PROPOSED
        steps = [
            Step(self.tr("Chosen") if proposed else self.tr("Asked"), asked, DONE),
            self._answer(row.volunteer_name, row.volunteer_answer, row.volunteer_answered_on),
            self._answer(row.participant_name, row.participant_answer, row.participant_answered_on),
        ]
        if row.state not in UNANSWERED | KNOWN_TO_EACH_OTHER and row.active_since is None:
            return self._stopped_early(steps)
        return _with_now([*steps, self._meeting(), self._together(), self._closing()])

    def _answer(self, name: str, answer: Answer, on: date | None) -> Step:
        first = first_name(name)
        match answer:
            case Answer.YES:
                return Step(self.tr("{name}: yes").format(name=first), self._day(on), DONE)
            case Answer.NO:
                return Step(self.tr("{name}: no").format(name=first), self._day(on), BROKEN)
            case Answer.WAITING | Answer.NOT_ASKED:
                return Step(self.tr("{name} answers").format(name=first), "", AHEAD)

    def _stopped_early(self, steps: list[Step]) -> list[Step]:
        """Over before they met: the last step says how."""
        if self._row.state is MatchState.DECLINED:
            return [step for step in steps if step.state is not AHEAD]
        day = self._day(self._row.ended_on)
        expired = self._row.state is MatchState.EXPIRED
        word = self.tr("No answer in time") if expired else self.tr("Taken back")
        if self._row.participant_answer is Answer.YES and not expired:
            word = self.tr("Over")
        return [*(step for step in steps if step.state is DONE), Step(word, day, BROKEN)]

    def _meeting(self) -> Step:
        row = self._row
        held = row.active_since is not None
        return Step(
            self.tr("First meeting"), self._day(row.first_meeting_on), DONE if held else AHEAD
        )

    def _together(self) -> Step:
        row = self._row
        if row.state is MatchState.PAUSED:
            until = self._day(row.paused_until)
            note = self.tr("until {day}").format(day=until) if until else ""
            return Step(self.tr("A pause"), note, NOW)
        past = row.state is MatchState.CLOSING or row.state not in BEGUN
        begun = row.active_since is not None
        return Step(
            self.tr("Together"),
            self._day(row.active_since),
            (DONE if past else NOW) if begun else AHEAD,
        )

    def _closing(self) -> Step:
        row = self._row
        if row.state is MatchState.ENDED:
            return Step(self.tr("Ended"), self._day(row.ended_on), DONE)
        closing = row.state is MatchState.CLOSING
        return Step(self.tr("Closing talk"), self._day(row.closing_on), NOW if closing else AHEAD)

    def _day(self, day: date | None) -> str:
        return short_day(day, self._today) if day else ""


def _with_now(steps: list[Step]) -> list[Step]:
    """The first step ahead is where they stand, when no other is."""
    if any(step.state is NOW for step in steps):
        return steps
    place = next((n for n, step in enumerate(steps) if step.state is AHEAD), None)
    if place is None:
        return steps
    here = steps[place]
    return [*steps[:place], Step(here.word, here.note, NOW), *steps[place + 1 :]]
