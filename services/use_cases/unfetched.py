"""News that a server does not give: counted, stepped over, asked for again, and told to a person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.journal import Action
from services.domain.unfetched import (
    AGAIN,
    BETWEEN,
    SELDOM,
    Missed,
    Unfetched,
    is_given_up,
    next_try,
)
from services.store.tables import UNFETCHED
from services.store.transaction import Reading, Transaction
from services.use_cases.inbox import Arrived, take_in


@dataclass(frozen=True, slots=True)
class NoteUnfetched:
    """This could not be fetched now, because of `cause`."""

    receiving: str
    missed: Missed
    cause: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """This was stepped over and has come now, or is gone from the server: `arrived` None."""

    unfetched_id: str
    arrived: Arrived | None


def stepped_over(reading: Reading, receiving: str) -> frozenset[str]:
    """The keys of what holds up nothing any more."""
    found = reading.all(UNFETCHED, "receiving = ? AND over_at IS NOT NULL", receiving)
    return frozenset(each.missed.key for each in found)


def due_again(reading: Reading, receiving: str) -> Unfetched | None:
    """What was stepped over and is to be asked for now. A time further ahead means a clock set back."""
    now = reading.now
    found = reading.all(
        UNFETCHED,
        "receiving = ? AND (again_at <= ? OR again_at > ?)",
        receiving,
        now.isoformat(timespec="microseconds"),
        (now + SELDOM).isoformat(timespec="microseconds"),
        order="again_at, id LIMIT 1",
    )
    return found[0] if found else None


def note_unfetched(transaction: Transaction, command: NoteUnfetched) -> Outcome[None]:
    """Count a try that failed; after enough of them over long enough it is stepped over from now on."""
    found = _known(transaction, command)
    if found is None:
        first = Unfetched(
            transaction.new_id(),
            command.receiving,
            command.missed,
            transaction.now,
            transaction.now,
            command.cause,
        )
        transaction.add(UNFETCHED, first)
    elif found.over_at is not None or abs(transaction.now - found.tried_at) >= BETWEEN:
        transaction.replace(UNFETCHED, _tried(transaction, found, command.cause))
    return transaction.done(None)


def note_unreadable(transaction: Transaction, command: NoteUnfetched) -> Outcome[None]:
    """News that makes no sense is stepped over at once: no later try makes its neighbours wait for it."""
    if _known(transaction, command) is None:
        now = transaction.now
        missed = Unfetched(
            transaction.new_id(), command.receiving, command.missed, now, now, command.cause,
            over_at=now, again_at=now + AGAIN,
        )  # fmt: skip
        transaction.add(UNFETCHED, missed)
        transaction.note(Action.STOPPED, UNFETCHED.name, missed.id, command.cause)
    return transaction.done(None)


def store_fetched(transaction: Transaction, command: Fetched) -> Outcome[int]:
    """Take in what has come at last, like everything else; how many new messages that is.

    What the server has no more stays told until a person has seen to it.
    """
    found = transaction.find(UNFETCHED, command.unfetched_id)
    if command.arrived is None:
        if found is not None:
            gone = replace(found, again_at=None, tried_at=transaction.now, cause="gone")
            transaction.replace(UNFETCHED, gone)
        return transaction.done(0)
    if found is not None:
        transaction.remove(UNFETCHED, found.id)
    return transaction.done(int(take_in(transaction, command.arrived).new))


def see_to_unfetched(transaction: Transaction, unfetched_id: str) -> Outcome[None]:
    """A person has called the unit. It is asked for again all the same. Raises `NotFound`."""
    transaction.require(Right.SEE_MESSAGES)
    found = transaction.get(UNFETCHED, unfetched_id)
    transaction.replace(UNFETCHED, replace(found, seen_to=True))
    return transaction.done(None, undo=True)


def _known(transaction: Transaction, command: NoteUnfetched) -> Unfetched | None:
    found = transaction.all(UNFETCHED, "receiving = ?", command.receiving)
    return next((each for each in found if each.missed.key == command.missed.key), None)


def _tried(transaction: Transaction, found: Unfetched, cause: str) -> Unfetched:
    now = transaction.now
    tried = replace(found, tries=found.tries + 1, tried_at=now, cause=cause)
    if found.over_at is None and not is_given_up(tried, now):
        return tried
    if found.over_at is None:
        transaction.note(Action.STOPPED, UNFETCHED.name, found.id, cause)
    return replace(tried, over_at=found.over_at or now, again_at=next_try(tried, now))
