"""An adviser is away, and another looks after what the adviser's pairs need in those days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from services.domain.access import Account, Right, rights_of
from services.domain.changes import Outcome
from services.domain.errors import Invalid, NotAllowed, Reason, WrongState
from services.domain.stand_ins import StandIn
from services.store.tables import ACCOUNT, STAND_IN
from services.store.transaction import Reading, Transaction

NEEDED: Final = frozenset({Right.SEE_PARTICIPANTS, Right.MATCH, Right.SEE_VOLUNTEER_NOTES})
"""What one must be allowed in order to look after another's pairs, and so to stand in."""


@dataclass(frozen=True, slots=True)
class NoteAway:
    """`account_id` is away from the first to the last day, and `stand_in_id` looks after the pairs."""

    account_id: str
    stand_in_id: str
    first_on: date
    last_on: date


@dataclass(frozen=True, slots=True)
class Away:
    """One time away that is going on or to come, with the names in it."""

    id: str
    account_id: str
    name: str
    stand_in_id: str
    stand_in_name: str
    first_on: date
    last_on: date


@dataclass(frozen=True, slots=True)
class AwayView:
    """An account's times away that are not over, and who could stand in: id and name by name."""

    times: tuple[Away, ...]
    stand_ins: tuple[tuple[str, str], ...]


def note_away(transaction: Transaction, command: NoteAway) -> Outcome[StandIn]:
    """Write down a time away: one's own, or anybody's for who manages the accounts.

    Raises `Invalid(last_on)` when it ends before it begins or is past, `Invalid(first_on, OVERLAPS)`
    when the account is away in some of the days already, `Invalid(first_on, STANDS_IN)` when it stands
    in for somebody then, `Invalid(stand_in_id)` for oneself, one who lacks the rights or is away then;
    `NotFound`, `WrongState` (closed account, or one without pairs to look after), `NotAllowed`.
    """
    _require(transaction, command.account_id)
    _check_days(transaction, command)
    _check_account(transaction, command)
    _check_stand_in(transaction, command)
    away = StandIn(
        transaction.new_id(),
        command.account_id,
        command.stand_in_id,
        command.first_on,
        command.last_on,
        transaction.now,
    )
    transaction.add(STAND_IN, away)
    return transaction.done(away, undo=True)


def remove_away(transaction: Transaction, away_id: str) -> Outcome[StandIn]:
    """The account is not away after all. Raises `NotFound`, `NotAllowed`."""
    away = transaction.get(STAND_IN, away_id)
    _require(transaction, away.account_id)
    transaction.remove(STAND_IN, away.id)
    return transaction.done(away, undo=True)


def away_view(reading: Reading, account_id: str) -> AwayView:
    """What the small form shows for an account. Raises `NotAllowed`."""
    _require(reading, account_id)
    times = _times(reading, "s.account_id = ? AND s.last_on >= ?", account_id)
    choices = [
        (account.id, account.name)
        for account in reading.all(ACCOUNT, "closed_at IS NULL", order="in_order(name), id")
        if account.id != account_id and may_stand_in(account)
    ]
    return AwayView(times, tuple(choices))


def away_today(reading: Reading) -> dict[str, Away]:
    """Those who are away today, by the account that is away."""
    today = reading.today.isoformat()
    times = _times(reading, "s.first_on <= ? AND s.last_on >= ?", today)
    return {each.account_id: each for each in times}


def may_stand_in(account: Account) -> bool:
    """Whether the account is open and may see all that is needed."""
    return account.closed_at is None and rights_of(account.roles) >= NEEDED


def _times(reading: Reading, where: str, first: str) -> tuple[Away, ...]:
    rows = reading.rows(
        "SELECT s.id, s.account_id, a.name, s.stand_in_id, b.name, s.first_on, s.last_on"  # noqa: S608 - our own words
        " FROM stand_in AS s JOIN account AS a ON a.id = s.account_id"
        f" JOIN account AS b ON b.id = s.stand_in_id WHERE {where} ORDER BY s.first_on, s.id",
        first,
        reading.today.isoformat(),
    )
    return tuple(Away(*row[:5], *map(date.fromisoformat, row[5:])) for row in rows)


def _require(reading: Reading, account_id: str) -> None:
    if account_id == reading.by.account_id:
        reading.require(Right.MATCH, Right.MANAGE_ACCOUNTS)
    elif not reading.by.may(Right.MANAGE_ACCOUNTS):
        raise NotAllowed(Right.MANAGE_ACCOUNTS.value)


def _check_days(transaction: Transaction, command: NoteAway) -> None:
    if command.last_on < command.first_on:
        raise Invalid("last_on", Reason.ENDS_BEFORE_START)
    if command.last_on < transaction.today:
        raise Invalid("last_on", Reason.IN_THE_PAST)


def _check_account(transaction: Transaction, command: NoteAway) -> None:
    if not may_stand_in(transaction.get(ACCOUNT, command.account_id)):
        raise WrongState("account", "no_pairs")
    if _in_days(transaction, "account_id", command.account_id, command):
        raise Invalid("first_on", Reason.OVERLAPS)
    if _in_days(transaction, "stand_in_id", command.account_id, command):
        raise Invalid("first_on", Reason.STANDS_IN)


def _check_stand_in(transaction: Transaction, command: NoteAway) -> None:
    if not command.stand_in_id:
        raise Invalid("stand_in_id", Reason.MISSING)
    other = transaction.find(ACCOUNT, command.stand_in_id)
    if other is None or other.id == command.account_id:
        raise Invalid("stand_in_id", Reason.UNKNOWN_CHOICE)
    if not may_stand_in(other):
        raise Invalid("stand_in_id", Reason.LACKS_RIGHTS)
    if _in_days(transaction, "account_id", other.id, command):
        raise Invalid("stand_in_id", Reason.AWAY)


def _in_days(reading: Reading, column: str, account_id: str, days: NoteAway) -> bool:
    found = reading.all(
        STAND_IN,
        f"{column} = ? AND first_on <= ? AND last_on >= ?",
        account_id,
        days.last_on.isoformat(),
        days.first_on.isoformat(),
    )
    return bool(found)
