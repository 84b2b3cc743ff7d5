"""While a match lives: a pause that keeps the place, and who follows the pair up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from services.domain.access import Right, rights_of
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.matches import LIVE, Match, MatchState
from services.store.tables import ACCOUNT, MATCH
from services.store.transaction import Transaction
from services.use_cases.check_ins import move_past_pause
from services.use_cases.match_checks import in_state, short_note


@dataclass(frozen=True, slots=True)
class PauseMatch:
    """No meetings for a while. `reason` is for coordinators alone; `until` None: nobody knows yet."""

    match_id: str
    until: date | None = None
    reason: str = ""


def pause_match(transaction: Transaction, command: PauseMatch) -> Outcome[Match]:
    """Pause from today on, or change a pause. The place, the assignment and the goals are kept; the
    volunteer is told that it is a pause and until when, never why.

    Raises `Invalid(until)` for a day that is past, `Invalid(reason)`, `WrongState(match, state)`,
    `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = in_state(transaction, command.match_id, MatchState.ACTIVE, MatchState.PAUSED)
    if command.until is not None and command.until < transaction.today:
        raise Invalid("until", Reason.IN_THE_PAST)
    paused = replace(
        match,
        state=MatchState.PAUSED,
        paused_on=match.paused_on or transaction.today,
        paused_until=command.until,
        pause_reason=short_note("reason", command.reason),
    )
    transaction.replace(MATCH, paused)
    return transaction.done(paused, undo=True)


def resume_match(transaction: Transaction, match_id: str) -> Outcome[Match]:
    """They meet again from today on; a check-in that fell into the pause comes a little later.

    Raises `WrongState(match, state)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = in_state(transaction, match_id, MatchState.PAUSED)
    again = replace(without_pause(match), state=MatchState.ACTIVE)
    transaction.replace(MATCH, again)
    move_past_pause(transaction, again)
    return transaction.done(again, undo=True)


def without_pause(match: Match) -> Match:
    """The match with nothing left of a pause but what the journal tells."""
    return replace(match, paused_on=None, paused_until=None, pause_reason="")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Another account follows this pair up from now on."""

    match_id: str
    adviser_id: str


def follow_up(transaction: Transaction, command: FollowUp) -> Outcome[Match]:
    """Hand the pair over. Raises `Invalid(adviser_id)` for one who may not match or whose account is
    closed, `WrongState(match, state)` when it is over, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = in_state(transaction, command.match_id, *LIVE)
    account = transaction.find(ACCOUNT, command.adviser_id)
    if (
        account is None
        or account.closed_at is not None
        or Right.MATCH not in rights_of(account.roles)
    ):
        raise Invalid("adviser_id", Reason.UNKNOWN_CHOICE)
    handed = replace(match, adviser_id=command.adviser_id)
    transaction.replace(MATCH, handed)
    return transaction.done(handed, undo=True)
