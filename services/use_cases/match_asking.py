"""Asking: the question goes to the volunteer first, who is told the practical ring alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from services.domain.access import Right
from services.domain.assignments import Assignment
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.matches import UNANSWERED, Answer, Match, MatchState
from services.store.tables import ASSIGNMENT, MATCH, PARTICIPANT, VOLUNTEER
from services.store.transaction import Reading, Transaction
from services.use_cases.match_checks import in_state, line, require_place
from services.use_cases.match_ending import EndReason
from services.use_cases.match_judging import Anyway, Judged, judged
from services.use_cases.match_reasons import reasons_of
from services.use_cases.match_rules import answer_days, proposals_at_a_time


@dataclass(frozen=True, slots=True)
class AskPair:
    """Ask a volunteer whether she would try this assignment with this participant.

    The participant's open assignment, where there is one, is what it is about; `assignment` are the
    words for it. `anyway` asks although a rule says no that a person may set aside.
    """

    participant_id: str
    volunteer_id: str
    assignment: str
    anyway: Anyway | None = None


def ask_pair(transaction: Transaction, command: AskPair) -> Outcome[Match]:
    """Put the question out to the volunteer; the participant is asked when she says yes.

    Every hard rule is judged again here, capacity too, so that two coordinators can't fill one place;
    the explanation is kept with the match, and the reason where a rule was set aside.

    Raises `Invalid(assignment | override_reason | participant_agrees)`, `WrongState(pair, rule)` with
    the first rule that stands now, `WrongState(missing, check)` for what the volunteer lacks,
    `WrongState(participant, closed | matched | asked)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    words = line("assignment", command.assignment)
    assignment = open_assignment(transaction, command.participant_id)
    asked = Match(
        transaction.new_id(),
        command.participant_id,
        command.volunteer_id,
        words,
        transaction.now,
        transaction.by.account_id,
        participant_answer=Answer.NOT_ASKED,
        assignment_id=assignment.id if assignment else None,
        type_id=assignment.type_id if assignment else None,
        adviser_id=transaction.by.account_id,
    )
    _require_wanting(transaction, asked)
    pair = (asked.participant_id, asked.volunteer_id)
    found = judged(transaction, pair, command.anyway, asked.type_id)
    match = _put_out(transaction, asked, found, command.anyway)
    transaction.add(MATCH, match, reason=_set_aside(found))
    return transaction.done(match, undo=True)


@dataclass(frozen=True, slots=True)
class AskProposed:
    """Put the question to the volunteer of a pair that was chosen from a proposal; `assignment` "": as it
    stands in the match.
    """

    match_id: str
    anyway: Anyway | None = None
    assignment: str = ""


def ask_proposed(transaction: Transaction, command: AskProposed) -> Outcome[Match]:
    """Put it out, judged again as `ask_pair` does; the pair's own place is not counted against it.

    A volunteer is never asked about nothing: raises `Invalid(assignment)` when nobody has written what
    it is about. Raises as `ask_pair` does too, and `WrongState(match, state)` for one that is not merely
    proposed.
    """
    transaction.require(Right.MATCH)
    proposed = in_state(transaction, command.match_id, MatchState.PROPOSED)
    _require_wanting(transaction, proposed)
    pair = (proposed.participant_id, proposed.volunteer_id)
    found = judged(transaction, pair, command.anyway, proposed.type_id, counted=True)
    about = line("assignment", command.assignment or proposed.assignment)
    asked = replace(proposed, assignment=about)
    match = _put_out(transaction, asked, found, command.anyway)
    transaction.replace(MATCH, match, reason=_set_aside(found))
    return transaction.done(match, undo=True)


def withdraw_question(transaction: Transaction, match_id: str) -> Outcome[Match]:
    """Take the question back. Nobody has said no, so the pair may be proposed again.

    Raises `WrongState(match, state)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = withdrawn(
        transaction, in_state(transaction, match_id, *UNANSWERED), EndReason.WITHDRAWN
    )
    return transaction.done(match, undo=True)


def withdrawn(transaction: Transaction, match: Match, why: EndReason) -> Match:
    """The question as it is when it has been taken back; the journal says why."""
    back = replace(match, state=MatchState.ENDED, ended_on=transaction.today, end_reason=why.value)
    transaction.replace(MATCH, back, reason=why.value)
    return back


def open_assignment(reading: Reading, participant_id: str) -> Assignment | None:
    """What the participant would like a hand with now, or None."""
    found = reading.all(ASSIGNMENT, "participant_id = ? AND state = 'open'", participant_id)
    return found[0] if found else None


def _require_wanting(transaction: Transaction, match: Match) -> None:
    person = transaction.get(PARTICIPANT, match.participant_id)
    if person.closed_on is not None or person.deceased:
        raise WrongState("participant", "closed")
    transaction.get(VOLUNTEER, match.volunteer_id)
    require_place(transaction, match, proposals_at_a_time(transaction))


def _put_out(transaction: Transaction, match: Match, found: Judged, anyway: Anyway | None) -> Match:
    return replace(
        match,
        state=MatchState.ASKED,
        volunteer_answer=Answer.WAITING,
        points=found.explanation.points,
        reasons=reasons_of(found.explanation),
        answer_by=transaction.today + timedelta(days=answer_days(transaction)),
        override_reason=anyway.reason.strip() if anyway and found.set_aside else "",
    )


def _set_aside(found: Judged) -> str:
    return "set aside: " + ", ".join(found.set_aside) if found.set_aside else ""
