"""Ending: a closing talk is planned, and then it ends, with both views written down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from services.domain.access import Right
from services.domain.assignments import AssignmentState
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.matches import KNOWN_TO_EACH_OTHER, Match, MatchState
from services.domain.volunteers import Stage
from services.store.tables import ASSIGNMENT, MATCH, VOLUNTEER
from services.store.transaction import Transaction
from services.use_cases.check_ins import move_past_pause, no_more_check_ins
from services.use_cases.match_checks import in_state, line, not_ahead, note
from services.use_cases.match_living import without_pause
from services.use_cases.match_states import IN_LIVE

_OF_VOLUNTEER: Final = f"volunteer_id = ? AND state {IN_LIVE}"


class EndReason(StrEnum):
    """Why a match ended. None of them is a failure of either."""

    GOAL_REACHED = "goal_reached"
    AGREED_TIME_OVER = "agreed_time_over"
    PARTICIPANT_WISH = "participant_wish"
    VOLUNTEER_WISH = "volunteer_wish"
    MOVED = "moved"
    TIMES_CHANGED = "times_changed"
    OTHER = "other"
    WITHDRAWN = "withdrawn"
    ANOTHER_AGREED = "another_agreed"


OF_QUESTIONS: Final = frozenset({EndReason.WITHDRAWN, EndReason.ANOTHER_AGREED})
"""Reasons why a question was taken back: nothing had begun, and nobody has said no."""


@dataclass(frozen=True, slots=True)
class PlanClosing:
    """The closing talk, with both, is on this day."""

    match_id: str
    on: date


def plan_closing(transaction: Transaction, command: PlanClosing) -> Outcome[Match]:
    """Plan the closing talk, or move it. They may meet until then.

    Raises `WrongState(match, state)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = in_state(
        transaction, command.match_id, MatchState.ACTIVE, MatchState.PAUSED, MatchState.CLOSING
    )
    closing = replace(without_pause(match), state=MatchState.CLOSING, closing_on=command.on)
    transaction.replace(MATCH, closing)
    return transaction.done(closing, undo=True)


def call_off_closing(transaction: Transaction, match_id: str) -> Outcome[Match]:
    """They go on together after all. Raises `WrongState(match, state)`, `NotFound`, `NotAllowed`."""
    transaction.require(Right.MATCH)
    match = in_state(transaction, match_id, MatchState.CLOSING)
    goes_on = replace(match, state=MatchState.ACTIVE, closing_on=None)
    transaction.replace(MATCH, goes_on)
    move_past_pause(transaction, goes_on)
    return transaction.done(goes_on, undo=True)


@dataclass(frozen=True, slots=True)
class EndMatch:
    """End an agreed or living match. `words` are told besides the reason; the two views and what all
    take along are in the words of those who were there. `talk_on` is the day of the closing talk when it
    was held. `wanted_still`: the assignment waits for another volunteer.
    """

    match_id: str
    reason: EndReason
    words: str = ""
    volunteer_view: str = ""
    participant_view: str = ""
    taken_along: str = ""
    talk_on: date | None = None
    wanted_still: bool = False


def end_match(transaction: Transaction, command: EndMatch) -> Outcome[Match]:
    """End it today. The assignment is done, or open again; the volunteer goes back to ready when nothing
    else lives.

    Raises `Invalid(words)` (needed with OTHER), `Invalid` for a view or a `talk_on` that has not come,
    `WrongState(match, state)`, `WrongState(assignment, open)` when the participant has another open one
    already, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = in_state(transaction, command.match_id, *KNOWN_TO_EACH_OTHER)
    ended = replace(
        without_pause(match),
        state=MatchState.ENDED,
        ended_on=transaction.today,
        end_reason=_reason(command),
        volunteer_view=note("volunteer_view", command.volunteer_view),
        participant_view=note("participant_view", command.participant_view),
        taken_along=note("taken_along", command.taken_along),
        closing_on=_talk(transaction, command),
    )
    transaction.replace(MATCH, ended)
    no_more_check_ins(transaction, ended)
    _close_assignment(transaction, match.assignment_id, wanted_still=command.wanted_still)
    _back_to_ready(transaction, match.volunteer_id)
    return transaction.done(ended, undo=True)


def _reason(command: EndMatch) -> str:
    words = command.words.strip()
    if words or command.reason is EndReason.OTHER:
        words = line("words", words)
    return f"{command.reason.value}: {words}" if words else command.reason.value


def _talk(transaction: Transaction, command: EndMatch) -> date | None:
    if command.talk_on is None:
        return None
    return not_ahead("talk_on", command.talk_on, transaction.today)


def _close_assignment(
    transaction: Transaction, assignment_id: str | None, *, wanted_still: bool
) -> None:
    assignment = transaction.find(ASSIGNMENT, assignment_id) if assignment_id else None
    if assignment is None or assignment.state is not AssignmentState.FILLED:
        return
    today = transaction.today
    if not wanted_still:
        done = replace(assignment, state=AssignmentState.DONE, closed_on=today)
        transaction.replace(ASSIGNMENT, done)
        return
    if transaction.all(
        ASSIGNMENT, "participant_id = ? AND state = 'open'", assignment.participant_id
    ):
        raise WrongState("assignment", "open")
    waits = replace(assignment, state=AssignmentState.OPEN, waiting_since=today, closed_on=None)
    transaction.replace(ASSIGNMENT, waits)


def _back_to_ready(transaction: Transaction, volunteer_id: str) -> None:
    volunteer = transaction.get(VOLUNTEER, volunteer_id)
    if volunteer.stage is Stage.ACTIVE and not transaction.all(MATCH, _OF_VOLUNTEER, volunteer_id):
        transaction.replace(VOLUNTEER, replace(volunteer, stage=Stage.READY))
