"""Pairs that must never be matched. Neither of the two is ever told why, or that it is so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import AlreadyExists, WrongState
from services.domain.matches import Exclusion
from services.domain.validation import LINE_LENGTH, optional_text, without_national_id
from services.store.tables import EXCLUSION, PARTICIPANT, VOLUNTEER
from services.store.transaction import Reading, Transaction
from services.use_cases.match_states import IN_LIVE


@dataclass(frozen=True, slots=True)
class ExcludePair:
    """Never these two. The reason is for coordinators alone, and may be left out."""

    participant_id: str
    volunteer_id: str
    reason: str = ""


def exclude_pair(transaction: Transaction, command: ExcludePair) -> Outcome[Exclusion]:
    """Rule the pair out, both ways.

    Raises `Invalid(reason)`, `AlreadyExists(exclusion)`, `WrongState(match, live)` while the two have a
    match that lives (end it first), `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.MATCH)
    reason = optional_text("reason", command.reason.strip(), LINE_LENGTH)
    transaction.get(PARTICIPANT, command.participant_id)
    transaction.get(VOLUNTEER, command.volunteer_id)
    pair = (command.participant_id, command.volunteer_id)
    for standing in transaction.all(EXCLUSION, "participant_id = ? AND volunteer_id = ?", *pair):
        raise AlreadyExists("exclusion", standing.id)
    if transaction.value(_LIVE_PAIR, *pair) is not None:
        raise WrongState("match", "live")
    exclusion = Exclusion(
        transaction.new_id(), *pair, without_national_id("reason", reason), transaction.now
    )
    transaction.add(EXCLUSION, exclusion)
    return transaction.done(exclusion, undo=True)


_LIVE_PAIR = (
    f"SELECT 1 FROM match WHERE participant_id = ? AND volunteer_id = ? AND state {IN_LIVE} LIMIT 1"  # noqa: S608 - our own words
)


def lift_exclusion(transaction: Transaction, exclusion_id: str) -> Outcome[None]:
    """The pair may be proposed again. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.MATCH)
    transaction.remove(EXCLUSION, exclusion_id)
    return transaction.done(None, undo=True)


@dataclass(frozen=True, slots=True)
class ExcludedPair:
    """A pair that is ruled out, for coordinators to look through."""

    exclusion_id: str
    participant_id: str
    participant_name: str
    volunteer_id: str
    volunteer_name: str
    reason: str
    since: datetime


def excluded_pairs(reading: Reading, participant_id: str) -> tuple[ExcludedPair, ...]:
    """Those ruled out for this participant, by the volunteer's name. Raises `NotAllowed`."""
    reading.require(Right.MATCH)
    rows = reading.rows(
        "SELECT e.id, e.participant_id, p.display_name, e.volunteer_id, v.name, e.reason, e.created_at"
        " FROM exclusion e JOIN participant p ON p.id = e.participant_id"
        " JOIN volunteer v ON v.id = e.volunteer_id WHERE e.participant_id = ?"
        " ORDER BY in_order(v.name), e.id",
        participant_id,
    )
    return tuple(
        ExcludedPair(
            exclusion_id=row[0],
            participant_id=row[1],
            participant_name=row[2],
            volunteer_id=row[3],
            volunteer_name=row[4],
            reason=row[5],
            since=datetime.fromisoformat(row[6]),
        )
        for row in rows
    )
