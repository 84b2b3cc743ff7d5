"""Check-ins: by the centre's schedule one asks both how it goes, and notes whether it goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.check_in_schedule import TRY_AGAIN_DAYS, after_pause, next_check_in
from services.domain.matches import BEGUN, CheckIn, GoesOn, Match
from services.store.tables import CHECK_IN
from services.store.transaction import Reading, Transaction
from services.use_cases.match_checks import in_state, not_ahead, note
from services.use_cases.match_rules import check_in_days

_TO_COME: Final = "match_id = ? AND held_on IS NULL"


@dataclass(frozen=True, slots=True)
class HoldCheckIn:
    """A check-in was held, or tried when nobody was reached. `on` is the day, today when None."""

    match_id: str
    reached_volunteer: bool
    reached_participant: bool
    words: str = ""
    goes_on: GoesOn = GoesOn.NOT_ASKED
    on: date | None = None


def hold_check_in(transaction: Transaction, command: HoldCheckIn) -> Outcome[CheckIn]:
    """Note it, and give the next one its day: by the schedule, or soon when nobody was reached.

    One that was not due yet may be held too. Raises `Invalid(on | words)`, `WrongState(match, state)`
    before they have begun and when it is over, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    match = in_state(transaction, command.match_id, *BEGUN)
    on = not_ahead("on", command.on or transaction.today, transaction.today)
    standing = check_in_to_come(transaction, match.id)
    held = replace(
        standing or CheckIn(transaction.new_id(), match.id, on),
        held_on=on,
        held_by=transaction.by.account_id,
        reached_volunteer=command.reached_volunteer,
        reached_participant=command.reached_participant,
        words=note("words", command.words),
        goes_on=command.goes_on,
    )
    if standing is None:
        transaction.add(CHECK_IN, held)
    else:
        transaction.replace(CHECK_IN, held)
    _add_next(transaction, match, held)
    return transaction.done(held, undo=True)


def check_in_to_come(reading: Reading, match_id: str) -> CheckIn | None:
    """The one that has not been held, or None."""
    found = reading.all(CHECK_IN, _TO_COME, match_id)
    return found[0] if found else None


def begin_check_ins(transaction: Transaction, match: Match) -> None:
    """The first one of a match that begins; days of the schedule that are past already are left out."""
    began = match.active_since or transaction.today
    after = max(began, transaction.today - timedelta(days=1))
    due = next_check_in(began, after, check_in_days(transaction))
    transaction.add(CHECK_IN, CheckIn(transaction.new_id(), match.id, due))


def move_past_pause(transaction: Transaction, match: Match) -> None:
    """They begin again today: the one to come is no sooner than after a beginning."""
    standing = check_in_to_come(transaction, match.id)
    if standing is not None:
        due = after_pause(standing.due_on, transaction.today, check_in_days(transaction))
        transaction.replace(CHECK_IN, replace(standing, due_on=due))


def no_more_check_ins(transaction: Transaction, match: Match) -> None:
    """The match is over: the one to come falls away, those that were held stay."""
    standing = check_in_to_come(transaction, match.id)
    if standing is not None:
        transaction.remove(CHECK_IN, standing.id)


def _add_next(transaction: Transaction, match: Match, held: CheckIn) -> None:
    today = transaction.today
    if held.reached_volunteer or held.reached_participant:
        after = max(held.due_on, today)
        due = next_check_in(match.active_since or today, after, check_in_days(transaction))
    else:
        due = today + timedelta(days=TRY_AGAIN_DAYS)
    transaction.add(CHECK_IN, CheckIn(transaction.new_id(), match.id, due))
