"""A match on its way: both are asked, both say yes, a first meeting, and company that lasts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, NotFound, Reason, WrongState
from services.domain.matches import Answer, Match, MatchState
from services.domain.participants import Participant
from services.domain.validation import LINE_LENGTH, required_text, without_national_id
from services.domain.volunteers import OPEN_FOR_MATCHES, Stage
from services.matching import engine
from services.matching.explanation import MatchExplanation, Verdict
from services.store.tables import MATCH, PARTICIPANT, VOLUNTEER
from services.store.transaction import Transaction
from services.use_cases.match_reasons import reasons_of
from services.use_cases.match_states import IN_LIVE
from services.use_cases.matching_snapshot import pair_snapshot

_OF_VOLUNTEER: Final = f"volunteer_id = ? AND state {IN_LIVE}"


@dataclass(frozen=True, slots=True)
class AskPair:
    """Ask both whether they want to try this assignment together."""

    participant_id: str
    volunteer_id: str
    assignment: str


def ask_pair(transaction: Transaction, command: AskPair) -> Outcome[Match]:
    """Put the question out. Every hard rule is judged again here, capacity too, so that two
    coordinators can't fill one place; the explanation is kept with the match.

    Raises `Invalid(assignment)`, `WrongState(pair, rule)` with the first rule that is broken now,
    `WrongState(participant, closed | matched)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    assignment = _line("assignment", command.assignment)
    _require_wanting(transaction, command.participant_id)
    transaction.get(VOLUNTEER, command.volunteer_id)
    explanation = _judged(transaction, command.participant_id, command.volunteer_id)
    match = Match(
        transaction.new_id(),
        command.participant_id,
        command.volunteer_id,
        assignment,
        transaction.now,
        transaction.by.account_id,
        points=explanation.points,
        reasons=reasons_of(explanation),
    )
    transaction.add(MATCH, match)
    return transaction.done(match, undo=True)


def _judged(transaction: Transaction, participant_id: str, volunteer_id: str) -> MatchExplanation:
    pair = (participant_id, volunteer_id)
    explanation = engine.one_pair(pair_snapshot(transaction, pair), pair)
    for broken in explanation.rules_with(Verdict.UNMET):
        raise WrongState("pair", broken.rule.value)
    return explanation


def _require_wanting(transaction: Transaction, participant_id: str) -> Participant:
    person = transaction.get(PARTICIPANT, participant_id)
    if person.closed_on is not None or person.deceased:
        raise WrongState("participant", "closed")
    sql = f"SELECT 1 FROM match WHERE participant_id = ? AND state {IN_LIVE} LIMIT 1"  # noqa: S608 - our own words
    if transaction.value(sql, participant_id) is not None:
        raise WrongState("participant", "matched")
    return person


class Side(StrEnum):
    """Whose answer it is."""

    VOLUNTEER = "volunteer"
    PARTICIPANT = "participant"


@dataclass(frozen=True, slots=True)
class RegisterAnswer:
    """One side has answered. `on` is the day, today when None."""

    match_id: str
    side: Side
    says_yes: bool
    on: date | None = None


def register_answer(transaction: Transaction, command: RegisterAnswer) -> Outcome[Match]:
    """Write down an answer. Two yes make it agreed; one no ends it, and the pair is not proposed again.

    Raises `Invalid(on)` for a day ahead, `WrongState(match, state)` when no question is out, `NotFound`,
    `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = _in_state(transaction, command.match_id, MatchState.ASKED)
    on = _not_ahead("on", command.on or transaction.today, transaction.today)
    answer = Answer.YES if command.says_yes else Answer.NO
    if command.side is Side.VOLUNTEER:
        match = replace(match, volunteer_answer=answer, volunteer_answered_on=on)
    else:
        match = replace(match, participant_answer=answer, participant_answered_on=on)
    answers = {match.volunteer_answer, match.participant_answer}
    if Answer.NO in answers:
        match = replace(match, state=MatchState.DECLINED, ended_on=on)
    elif answers == {Answer.YES}:
        match = replace(match, state=MatchState.AGREED)
    transaction.replace(MATCH, match)
    return transaction.done(match, undo=True)


def withdraw_question(transaction: Transaction, match_id: str) -> Outcome[Match]:
    """Take the question back. Nobody has said no, so the pair may be proposed again.

    Raises `WrongState(match, state)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = _in_state(transaction, match_id, MatchState.ASKED)
    taken_back = replace(
        match,
        state=MatchState.ENDED,
        ended_on=transaction.today,
        end_reason=EndReason.WITHDRAWN.value,
    )
    transaction.replace(MATCH, taken_back)
    return transaction.done(taken_back, undo=True)


@dataclass(frozen=True, slots=True)
class SetFirstMeeting:
    """The day of the first meeting."""

    match_id: str
    on: date


def set_first_meeting(transaction: Transaction, command: SetFirstMeeting) -> Outcome[Match]:
    """Write down the day, to come or past. Raises `WrongState(match, state)`, `NotFound`, `NotAllowed`."""
    transaction.require(Right.MATCH)
    match = _in_state(transaction, command.match_id, MatchState.AGREED)
    dated = replace(match, first_meeting_on=command.on)
    transaction.replace(MATCH, dated)
    return transaction.done(dated, undo=True)


@dataclass(frozen=True, slots=True)
class StartMatch:
    """The first meeting was held on this day and they go on together."""

    match_id: str
    first_meeting_on: date


def start_match(transaction: Transaction, command: StartMatch) -> Outcome[Match]:
    """The match lives from the first meeting on; the volunteer is active.

    Raises `Invalid(first_meeting_on)` for a day ahead, `WrongState(match, state)`, `NotFound`,
    `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = _in_state(transaction, command.match_id, MatchState.AGREED)
    on = _not_ahead("first_meeting_on", command.first_meeting_on, transaction.today)
    active = replace(match, state=MatchState.ACTIVE, first_meeting_on=on, active_since=on)
    transaction.replace(MATCH, active)
    volunteer = transaction.get(VOLUNTEER, match.volunteer_id)
    if volunteer.stage in OPEN_FOR_MATCHES:
        started = volunteer.started_on or on
        transaction.replace(VOLUNTEER, replace(volunteer, stage=Stage.ACTIVE, started_on=started))
    return transaction.done(active, undo=True)


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


@dataclass(frozen=True, slots=True)
class EndMatch:
    """End an agreed or living match. `words` are told besides the reason."""

    match_id: str
    reason: EndReason
    words: str = ""


def end_match(transaction: Transaction, command: EndMatch) -> Outcome[Match]:
    """End it today. The volunteer goes back to ready when nothing else lives.

    Raises `Invalid(words)` (needed with OTHER), `WrongState(match, state)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = _in_state(transaction, command.match_id, MatchState.AGREED, MatchState.ACTIVE)
    words = command.words.strip()
    if words or command.reason is EndReason.OTHER:
        words = _line("words", words)
    ended = replace(
        match,
        state=MatchState.ENDED,
        ended_on=transaction.today,
        end_reason=f"{command.reason.value}: {words}" if words else command.reason.value,
    )
    transaction.replace(MATCH, ended)
    _back_to_ready(transaction, match.volunteer_id)
    return transaction.done(ended, undo=True)


def _back_to_ready(transaction: Transaction, volunteer_id: str) -> None:
    volunteer = transaction.get(VOLUNTEER, volunteer_id)
    if volunteer.stage is Stage.ACTIVE and not transaction.all(MATCH, _OF_VOLUNTEER, volunteer_id):
        transaction.replace(VOLUNTEER, replace(volunteer, stage=Stage.READY))


def _in_state(transaction: Transaction, match_id: str, *states: MatchState) -> Match:
    match = transaction.find(MATCH, match_id)
    if match is None:
        raise NotFound(MATCH.name)
    if match.state not in states:
        raise WrongState("match", match.state.value)
    return match


def _not_ahead(field: str, on: date, today: date) -> date:
    if on > today:
        raise Invalid(field, Reason.IN_THE_FUTURE)
    return on


def _line(field: str, text: str) -> str:
    return without_national_id(field, required_text(field, text, LINE_LENGTH))
