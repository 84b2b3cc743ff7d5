"""The questions that are out to a volunteer, as she sees them: what it is about, never whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from services.domain.access import Right
from services.domain.availability import Availability, Slot
from services.domain.changes import Outcome
from services.domain.errors import NotAllowed, NotFound
from services.domain.journal import Action
from services.domain.matches import Answer, Match, MatchState
from services.domain.norwegian_dates import norwegian_day
from services.domain.participants import Participant
from services.store.tables import ASSIGNMENT, MATCH, PARTICIPANT, VOLUNTEER
from services.store.transaction import Reading, Transaction
from services.use_cases.match_answering import Side, answered
from services.use_cases.match_checks import in_state
from services.use_cases.practical_ring import nameless

_WAITING: Final = "volunteer_id = ? AND state = 'asked' AND volunteer_answer = 'waiting'"
LOOK: Final = "practical_needs"
"""The reason of the journal line that a look leaves."""


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """One question. `when` are the times that both can, empty when that is not certain; `place` is the
    postal place alone; `answer_by` the last day for an answer.
    """

    match_id: str
    assignment: str
    practical_needs: str
    place: str
    when: tuple[Slot, ...]
    asked_on: date
    answer_by: date | None


def own_questions(reading: Reading, volunteer_id: str) -> tuple[OwnQuestion, ...]:
    """Those that wait for this volunteer's answer, the one that runs out first first."""
    volunteer = reading.get(VOLUNTEER, volunteer_id)
    waiting = reading.all(MATCH, _WAITING, volunteer_id, order="answer_by IS NULL, answer_by, id")
    return tuple(_question(reading, match, volunteer.availability) for match in waiting)


def look_at_own_questions(transaction: Transaction, _command: None = None) -> Outcome[int]:
    """She has seen what is told of those she is asked about: each look of a day is one journal line.

    How many lines were left. Raises `NotAllowed` for anybody who is no volunteer.
    """
    volunteer_id = the_volunteer(transaction)
    people = {one.participant_id for one in transaction.all(MATCH, _WAITING, volunteer_id)}
    new = [person_id for person_id in sorted(people) if not _looked_today(transaction, person_id)]
    for person_id in new:
        transaction.note(Action.SEEN, PARTICIPANT.name, person_id, LOOK)
    return transaction.done(len(new))


@dataclass(frozen=True, slots=True)
class AnswerOwnQuestion:
    """Yes, gladly; or not now."""

    match_id: str
    says_yes: bool


def answer_own_question(transaction: Transaction, command: AnswerOwnQuestion) -> Outcome[Match]:
    """The volunteer's own answer, with the same effect as when a coordinator notes it.

    Raises `NotFound` for another's question, `WrongState(match, state)` when it is no longer out,
    `WrongState(participant, matched)`, `NotAllowed`.
    """
    volunteer_id = the_volunteer(transaction)
    match = transaction.find(MATCH, command.match_id)
    if match is None or match.volunteer_id != volunteer_id:
        raise NotFound(MATCH.name)
    match = in_state(transaction, command.match_id, MatchState.ASKED)
    if match.volunteer_answer is not Answer.WAITING:
        raise NotFound(MATCH.name)
    after = answered(
        transaction, match, Side.VOLUNTEER, transaction.today, says_yes=command.says_yes
    )
    return transaction.done(after, undo=True)


def the_volunteer(reading: Reading) -> str:
    """The volunteer who is logged in. Raises `NotAllowed` for anybody else."""
    reading.require(Right.SEE_OWN_ACTIVITIES)
    if reading.by.volunteer_id is None:
        raise NotAllowed(Right.SEE_OWN_ACTIVITIES.value)
    return reading.by.volunteer_id


def _question(reading: Reading, match: Match, mine: Availability) -> OwnQuestion:
    person = reading.get(PARTICIPANT, match.participant_id)
    assignment = reading.find(ASSIGNMENT, match.assignment_id) if match.assignment_id else None
    theirs = person.availability
    if assignment is not None and assignment.availability.known:
        theirs = assignment.availability
    return OwnQuestion(
        match.id,
        nameless(match.assignment, person),
        nameless(person.practical_needs, person),
        _place(person, assignment.place if assignment else ""),
        tuple(sorted(mine.common(theirs))),
        norwegian_day(match.created_at),
        match.answer_by,
    )


def _place(person: Participant, place: str) -> str:
    return nameless(place or person.place, person)


def _looked_today(reading: Reading, person_id: str) -> bool:
    lines = reading.journal_lines(
        "subject_kind = ? AND subject_id = ? AND action = ? AND account = ? AND reason = ?",
        PARTICIPANT.name, person_id, Action.SEEN.value, reading.by.account_id, LOOK,
    )  # fmt: skip
    return bool(lines) and norwegian_day(lines[-1].at) == reading.today
