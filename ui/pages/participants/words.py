"""The words for what stands in a participant's records, in the language that is set."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from services.domain.consent import Direction, InformationKind, Purpose
from services.domain.consent_standing import Standing
from services.domain.goals import GoalState
from services.domain.likeness import Alike
from services.domain.matches import MatchState
from services.domain.participants import Phase
from services.domain.transitions import Missing, TransitionKind, TransitionState
from services.use_cases.participants import Farewell
from services.use_cases.transitions_of import TransitionView
from ui.languages import current_language
from ui.norwegian_text import day_text, long_day_text, relative_day


class Words(QObject):
    """One place for each set of words; every method answers in the language set now."""

    def phase(self, phase: Phase) -> str:
        return {
            Phase.BEFORE_TREATMENT: self.tr("Before treatment"),
            Phase.IN_TREATMENT: self.tr("In treatment"),
            Phase.AFTER_TREATMENT: self.tr("After treatment"),
            Phase.IN_PRISON: self.tr("Serving a sentence"),
            Phase.NONE: self.tr("Neither treatment nor sentence"),
            Phase.UNKNOWN: self.tr("Phase not noted"),
        }[phase]

    def transition(self, kind: TransitionKind) -> str:
        return {
            TransitionKind.ADMISSION: self.tr("Admission"),
            TransitionKind.DISCHARGE: self.tr("Discharge"),
            TransitionKind.UNPLANNED_DISCHARGE: self.tr("Unplanned discharge"),
            TransitionKind.IMPRISONMENT: self.tr("Beginning of a sentence"),
            TransitionKind.RELEASE: self.tr("Release"),
            TransitionKind.MOVE: self.tr("Move"),
        }[kind]

    def transition_state(self, state: TransitionState) -> str:
        return {
            TransitionState.PLANNED: self.tr("planned"),
            TransitionState.DONE: self.tr("has come"),
            TransitionState.CANCELLED: self.tr("called off"),
        }[state]

    def how_it_stands(self, view: TransitionView) -> str:
        """Its state, or that a plan came to nothing because the participant had left before."""
        if view.overtaken:
            return self.tr("did not turn out so")
        return self.transition_state(view.transition.state)

    def missing(self, point: Missing) -> str:
        return {
            Missing.PERSON_HERE: self.tr("Named person here"),
            Missing.PERSON_THERE: self.tr("Named person on the other side"),
            Missing.WHERE_TO: self.tr("A place from the first night"),
            Missing.CONTACT: self.tr("A day for the first contact"),
        }[point]

    def goal_state(self, state: GoalState) -> str:
        return {
            GoalState.OPEN: self.tr("On the way"),
            GoalState.REACHED: self.tr("Reached"),
            GoalState.SET_ASIDE: self.tr("Set aside"),
        }[state]

    def kind(self, kind: InformationKind) -> str:
        return {
            InformationKind.CONTACT: self.tr("contact details"),
            InformationKind.ATTENDANCE: self.tr("attendance"),
            InformationKind.GOALS: self.tr("goals"),
            InformationKind.PLAN: self.tr("plan"),
            InformationKind.TRANSITION: self.tr("transitions"),
            InformationKind.CRISIS_PLAN: self.tr("crisis plan"),
            InformationKind.MEETING: self.tr("meetings"),
            InformationKind.ATTACHMENT: self.tr("attachments"),
        }[kind]

    def purpose(self, purpose: Purpose) -> str:
        return {
            Purpose.PLAN_ADMISSION: self.tr("plan an admission"),
            Purpose.PLAN_DISCHARGE: self.tr("plan a discharge"),
            Purpose.FOLLOW_UP: self.tr("follow up together"),
            Purpose.ACUTE: self.tr("in an emergency"),
        }[purpose]

    def direction(self, direction: Direction) -> str:
        return {
            Direction.BOTH: self.tr("Both ways"),
            Direction.SEND: self.tr("Only from us"),
            Direction.RECEIVE: self.tr("Only to us"),
        }[direction]

    def standing(self, standing: Standing) -> str:
        return {
            Standing.NONE: self.tr("Not asked"),
            Standing.NOT_YET: self.tr("Not yet in force"),
            Standing.ACTIVE: self.tr("In force"),
            Standing.LAST_DAY: self.tr("Last day today"),
            Standing.EXPIRED: self.tr("Expired"),
            Standing.WITHDRAWN: self.tr("Withdrawn"),
            Standing.UNCLEAR: self.tr("Unclear, ask again"),
        }[standing]

    def match_state(self, state: MatchState) -> str:
        return {
            MatchState.PROPOSED: self.tr("chosen, not asked yet"),
            MatchState.ASKED: self.tr("asked, waiting for an answer"),
            MatchState.AGREED: self.tr("both have said yes"),
            MatchState.ACTIVE: self.tr("walking together"),
            MatchState.PAUSED: self.tr("a pause"),
            MatchState.CLOSING: self.tr("the closing talk is to come"),
            MatchState.DECLINED: self.tr("said no"),
            MatchState.EXPIRED: self.tr("no answer came"),
            MatchState.ENDED: self.tr("ended"),
        }[state]

    def alike(self, reason: Alike) -> str:
        return {
            Alike.NAME: self.tr("same name"),
            Alike.PART_OF_NAME: self.tr("part of the name"),
            Alike.PHONE: self.tr("same phone"),
            Alike.BIRTH_YEAR: self.tr("same age"),
            Alike.POSTCODE: self.tr("same postcode"),
        }[reason]

    def farewell(self, why: Farewell) -> str:
        return {
            Farewell.ON_OWN_FEET: self.tr("Stands on own feet"),
            Farewell.OWN_WISH: self.tr("Own wish"),
            Farewell.MOVED: self.tr("Moved away"),
            Farewell.DIED: self.tr("Has died"),
        }[why]

    def age(self, years: int) -> str:
        return self.tr("%n year(s) old", "", years)


WORDS = Words()
"""The page's own."""


def short_day(day: date, today: date) -> str:
    """'24. nov.', with the year when it is another than today's."""
    return day_text(day, current_language(), today)


def long_day(day: date, today: date) -> str:
    """'tirsdag 24. november'."""
    return long_day_text(day, current_language(), today)


def near_day(day: date, today: date) -> str:
    """'om 2 dager'."""
    return relative_day(day, today, current_language())
