"""The first meeting, with an adviser: agreed on, and then held, which is where the match begins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from typing import Final

from services.domain.access import Right
from services.domain.assignments import AssignmentState
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.matches import Match, MatchState
from services.domain.validation import NAME_LENGTH, optional_text, without_national_id
from services.domain.volunteers import OPEN_FOR_MATCHES, Stage
from services.store.tables import ACCOUNT, ASSIGNMENT, MATCH, VOLUNTEER
from services.store.transaction import Transaction
from services.use_cases.check_ins import begin_check_ins
from services.use_cases.clearance import require_gate
from services.use_cases.drafts import forget_draft
from services.use_cases.match_checks import in_state, not_ahead

MEETING_DRAFT: Final = "matching.meeting"
"""Where one keeps what is half-written about a first meeting; the match is the subject."""


@dataclass(frozen=True, slots=True)
class SetFirstMeeting:
    """When and where they meet first; `with_id` is the account that comes along, "" when not settled."""

    match_id: str
    on: date
    at: time | None = None
    place: str = ""
    with_id: str = ""


def set_first_meeting(transaction: Transaction, command: SetFirstMeeting) -> Outcome[Match]:
    """Write it down, a day to come or past. One's own draft of it is forgotten.

    Raises `Invalid(place | with_id)`, `WrongState(match, state)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = in_state(transaction, command.match_id, MatchState.AGREED)
    place = optional_text("place", " ".join(command.place.split()), NAME_LENGTH)
    _require_account(transaction, "with_id", command.with_id)
    dated = replace(
        match,
        first_meeting_on=command.on,
        first_meeting_at=command.at,
        first_meeting_place=without_national_id("place", place),
        first_meeting_with=command.with_id,
    )
    transaction.replace(MATCH, dated)
    forget_draft(transaction, MEETING_DRAFT, match.id)
    return transaction.done(dated, undo=True)


@dataclass(frozen=True, slots=True)
class StartMatch:
    """The first meeting was held on this day and they go on together."""

    match_id: str
    first_meeting_on: date


def start_match(transaction: Transaction, command: StartMatch) -> Outcome[Match]:
    """The match lives from the first meeting on: the volunteer is active, the assignment has somebody,
    and the first check-in has its day.

    Raises `Invalid(first_meeting_on)` for a day ahead, `StillMissing` with the first point that stands
    before an active volunteer, `WrongState(match, state)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = in_state(transaction, command.match_id, MatchState.AGREED)
    on = not_ahead("first_meeting_on", command.first_meeting_on, transaction.today)
    active = replace(match, state=MatchState.ACTIVE, first_meeting_on=on, active_since=on)
    transaction.replace(MATCH, active)
    forget_draft(transaction, MEETING_DRAFT, match.id)
    begin_check_ins(transaction, active)
    _fill_assignment(transaction, match.assignment_id)
    _make_active(transaction, match.volunteer_id, on)
    return transaction.done(active, undo=True)


def _require_account(transaction: Transaction, field: str, account_id: str) -> None:
    if not account_id:
        return
    account = transaction.find(ACCOUNT, account_id)
    if account is None or account.closed_at is not None:
        raise Invalid(field, Reason.UNKNOWN_CHOICE)


def _fill_assignment(transaction: Transaction, assignment_id: str | None) -> None:
    assignment = transaction.find(ASSIGNMENT, assignment_id) if assignment_id else None
    if assignment is not None and assignment.state is AssignmentState.OPEN:
        transaction.replace(ASSIGNMENT, replace(assignment, state=AssignmentState.FILLED))


def _make_active(transaction: Transaction, volunteer_id: str, on: date) -> None:
    volunteer = transaction.get(VOLUNTEER, volunteer_id)
    if volunteer.stage is Stage.READY:
        require_gate(transaction, volunteer, Stage.ACTIVE)
    if volunteer.stage in OPEN_FOR_MATCHES:
        started = volunteer.started_on or on
        transaction.replace(VOLUNTEER, replace(volunteer, stage=Stage.ACTIVE, started_on=started))
