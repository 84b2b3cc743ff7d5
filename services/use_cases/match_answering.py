"""Answers: the volunteer's first, then the participant's. One no ends it, two yes make it agreed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.matches import KNOWN_TO_EACH_OTHER, UNANSWERED, Answer, Match, MatchState
from services.store.tables import MATCH
from services.store.transaction import Transaction
from services.use_cases.match_asking import withdrawn
from services.use_cases.match_checks import about_the_same, in_state, not_ahead
from services.use_cases.match_ending import EndReason
from services.use_cases.match_rules import answer_days


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
    """Write down an answer; the participant's may come at any time, also before it was asked for.

    When the volunteer says yes, the participant is asked at once, with a new last day. Two yes make it
    agreed, and the questions to others about the same are taken back. One no ends it, and the pair is
    not proposed again.

    Raises `Invalid(on)` for a day ahead, `WrongState(match, state)` when no question is out,
    `WrongState(participant, matched)` when another has been agreed meanwhile, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = in_state(transaction, command.match_id, MatchState.ASKED)
    on = not_ahead("on", command.on or transaction.today, transaction.today)
    after = answered(transaction, match, command.side, on, says_yes=command.says_yes)
    return transaction.done(after, undo=True)


def answered(
    transaction: Transaction, match: Match, side: Side, on: date, *, says_yes: bool
) -> Match:
    """The match after this answer, stored; see `register_answer`."""
    answer = Answer.YES if says_yes else Answer.NO
    if side is Side.VOLUNTEER:
        match = replace(match, volunteer_answer=answer, volunteer_answered_on=on)
    else:
        match = replace(match, participant_answer=answer, participant_answered_on=on)
    match = _moved_on(transaction, match, on)
    transaction.replace(MATCH, match)
    return match


def _moved_on(transaction: Transaction, match: Match, on: date) -> Match:
    answers = {match.volunteer_answer, match.participant_answer}
    if Answer.NO in answers:
        return replace(match, state=MatchState.DECLINED, ended_on=on)
    if answers == {Answer.YES}:
        _make_way(transaction, match)
        return replace(match, state=MatchState.AGREED)
    if match.volunteer_answer is Answer.YES and match.participant_answer is Answer.NOT_ASKED:
        last = transaction.today + timedelta(days=answer_days(transaction))
        return replace(match, participant_answer=Answer.WAITING, answer_by=last)
    return match


def _make_way(transaction: Transaction, match: Match) -> None:
    others = about_the_same(transaction, match)
    if any(other.state in KNOWN_TO_EACH_OTHER for other in others):
        raise WrongState("participant", "matched")
    for other in others:
        if other.state in UNANSWERED:
            withdrawn(transaction, other, EndReason.ANOTHER_AGREED)
