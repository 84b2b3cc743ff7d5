"""Accepting pairs of a proposal: all of them, judged once more, or none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, PairRefused, Reason, WrongState
from services.domain.matches import Answer, Match, MatchState
from services.domain.validation import LINE_LENGTH
from services.matching.explanation import MatchExplanation
from services.matching.facts import Pair
from services.store.tables import MATCH, PARTICIPANT, VOLUNTEER
from services.store.transaction import Transaction
from services.use_cases.match_asking import open_assignment
from services.use_cases.match_judging import judged
from services.use_cases.match_reasons import reasons_of
from services.use_cases.match_rules import answer_days
from services.use_cases.matching_snapshot import WANTS_ONE

NOT_WAITING = "not_waiting"
"""The rule that a pair breaks when the participant waits for nobody (any more)."""
GONE = "gone"
"""One of the two is not there any more."""
_WAITS = f"SELECT 1 FROM participant p WHERE p.id = ? AND {WANTS_ONE}"  # noqa: S608 - our own words


@dataclass(frozen=True, slots=True)
class AcceptProposal:
    """The pairs that were chosen, participant and volunteer, in the order of the proposal."""

    pairs: tuple[Pair, ...]


def accept_proposal(
    transaction: Transaction, command: AcceptProposal
) -> Outcome[tuple[Match, ...]]:
    """Note each pair as proposed: nobody has been asked yet.

    Every pair is judged again by every hard rule, with those before it in the list already taking their
    place and hours, so that all of them together fit. One that does not fit, and none is noted.

    Raises `PairRefused` naming the pair and the first rule that stands in the way, `Invalid(pairs)` for
    none, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    if not command.pairs:
        raise Invalid("pairs", Reason.MISSING)
    matches = tuple(_accepted(transaction, pair) for pair in command.pairs)
    return transaction.done(matches, undo=True)


def _accepted(transaction: Transaction, pair: Pair) -> Match:
    participant_id, volunteer_id = pair
    explanation = _judged(transaction, pair)
    assignment = open_assignment(transaction, participant_id)
    needs = transaction.get(PARTICIPANT, participant_id).practical_needs
    words = " ".join((assignment.words if assignment else needs).split())
    match = Match(
        transaction.new_id(),
        participant_id,
        volunteer_id,
        words[:LINE_LENGTH],
        transaction.now,
        transaction.by.account_id,
        state=MatchState.PROPOSED,
        volunteer_answer=Answer.NOT_ASKED,
        participant_answer=Answer.NOT_ASKED,
        points=explanation.points,
        reasons=reasons_of(explanation),
        assignment_id=assignment.id if assignment else None,
        type_id=assignment.type_id if assignment else None,
        answer_by=transaction.today + timedelta(days=answer_days(transaction)),
        adviser_id=transaction.by.account_id,
    )
    transaction.add(MATCH, match)
    return match


def _judged(transaction: Transaction, pair: Pair) -> MatchExplanation:
    participant_id, volunteer_id = pair
    there = transaction.find(PARTICIPANT, participant_id), transaction.find(VOLUNTEER, volunteer_id)
    if None in there:
        raise PairRefused(participant_id, volunteer_id, GONE)
    if transaction.value(_WAITS, participant_id) is None:
        raise PairRefused(participant_id, volunteer_id, NOT_WAITING)
    try:
        explanation, _ = judged(transaction, pair, None)
    except WrongState as refusal:
        raise PairRefused(participant_id, volunteer_id, refusal.state) from refusal
    return explanation
