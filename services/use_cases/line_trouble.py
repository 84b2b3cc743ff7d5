"""Trouble of a whole line, as its courier hears of it: kept while it lasts, and gone when it works."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from services.domain.changes import Outcome
from services.domain.line_trouble import LineTrouble, passes_by_itself, patience
from services.domain.ways import Way
from services.store.tables import LINE_TROUBLE, OUTBOX
from services.store.transaction import Reading, Transaction

_WAITED_FOR_THE_LINE: Final = frozenset({"no_contact", "timeout", "cut_off"})


@dataclass(frozen=True, slots=True)
class NoteTrouble:
    """The line has had trouble since then, and has it still."""

    way: Way
    cause: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Noted:
    """`told`: people hear of it by now. `calls`: that is new, and something urgent waits because of it."""

    told: bool
    calls: bool


def note_trouble(transaction: Transaction, command: NoteTrouble) -> Outcome[Noted]:
    """Keep it, with its latest cause; since when, it remembers from sessions before this one."""
    found = transaction.find(LINE_TROUBLE, command.way.value)
    since = min(found.since, command.since) if found else command.since
    urgent = something_urgent_waits(transaction, command.way)
    was_told = found is not None and found.told
    lasted = transaction.now - since >= patience(command.cause, urgent=urgent)
    after = LineTrouble(command.way.value, command.cause, since, was_told or lasted)
    if found is None:
        transaction.add(LINE_TROUBLE, after)
    elif found != after:
        transaction.replace(LINE_TROUBLE, after)
    calls = after.told and not was_told and urgent
    return transaction.done(Noted(after.told, calls))


def note_line_works(transaction: Transaction, way: Way) -> Outcome[None]:
    """The other side has answered. What waited only because of the line is tried at once."""
    if _forgotten(transaction, way):
        for entry in transaction.all(
            OUTBOX, "way = ? AND claimed_until IS NULL AND next_attempt_at > ?",
            way.value, transaction.now.isoformat(timespec="microseconds"),
        ):  # fmt: skip
            if _waited_for_the_line(entry.last_cause):
                transaction.replace(OUTBOX, replace(entry, next_attempt_at=transaction.now))
    return transaction.done(None)


def forget_trouble(transaction: Transaction, way: Way) -> Outcome[None]:
    """The line is another from now on: what was wrong with the one before tells nothing of it."""
    _forgotten(transaction, way)
    return transaction.done(None)


def something_urgent_waits(reading: Reading, way: Way) -> bool:
    """Whether an urgent message of ours, or our word that one is understood, has not left this way yet."""
    found = (
        "SELECT EXISTS (SELECT 1 FROM outbox WHERE way = ? AND urgent = 1 AND kind <> 'receipt')"
    )
    return bool(reading.value(found, way.value))


def _forgotten(transaction: Transaction, way: Way) -> bool:
    found = transaction.find(LINE_TROUBLE, way.value)
    if found is not None:
        transaction.remove(LINE_TROUBLE, found.id)
    return found is not None


def _waited_for_the_line(cause: str) -> bool:
    """Not a server's own faults: it may have asked for a pause, or has trouble with this one message."""
    mended = bool(cause) and not passes_by_itself(cause) and not cause.startswith("status_")
    return mended or cause in _WAITED_FOR_THE_LINE
