"""Pairs that must never be matched. Neither of the two is ever told why, or that it is so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import AlreadyExists, WrongState
from services.domain.matches import Exclusion, ExclusionKind
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
    kind: ExclusionKind = ExclusionKind.CONFLICT


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
        transaction.new_id(),
        *pair,
        without_national_id("reason", reason),
        transaction.now,
        command.kind,
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
    kind: ExclusionKind


def excluded_pairs(reading: Reading, participant_id: str) -> tuple[ExcludedPair, ...]:
    """Those ruled out for this participant, by the volunteer's name. Raises `NotAllowed`."""
    return _pairs(reading, "e.participant_id = ? ORDER BY in_order(v.name), e.id", participant_id)


def excluded_of_volunteer(reading: Reading, volunteer_id: str) -> tuple[ExcludedPair, ...]:
    """Those ruled out for this volunteer, by the participant's name. Raises `NotAllowed`."""
    return _pairs(
        reading, "e.volunteer_id = ? ORDER BY in_order(p.display_name), e.id", volunteer_id
    )


def _pairs(reading: Reading, which: str, person_id: str) -> tuple[ExcludedPair, ...]:
    reading.require(Right.MATCH)
    rows = reading.rows(
        "SELECT e.id, e.participant_id, p.display_name, e.volunteer_id, v.name, e.reason,"  # noqa: S608 - our own words
        " e.created_at, e.kind FROM exclusion e JOIN participant p ON p.id = e.participant_id"
        f" JOIN volunteer v ON v.id = e.volunteer_id WHERE {which}",
        person_id,
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
            kind=ExclusionKind(row[7]),
        )
        for row in rows
    )


@dataclass(frozen=True, slots=True)
class OtherPerson:
    """Somebody who could be ruled out: `place` helps to tell two of one name apart."""

    id: str
    name: str
    place: str


def volunteers_to_exclude(reading: Reading, participant_id: str) -> tuple[OtherPerson, ...]:
    """Volunteers not ruled out for this participant yet, by name. Raises `NotAllowed`."""
    reading.require(Right.MATCH)
    return _others(
        reading,
        "SELECT v.id, v.name, v.place FROM volunteer v WHERE v.stage <> 'ended' AND v.id NOT IN"
        " (SELECT volunteer_id FROM exclusion WHERE participant_id = ?) ORDER BY in_order(v.name), v.id",
        participant_id,
    )


def participants_to_exclude(reading: Reading, volunteer_id: str) -> tuple[OtherPerson, ...]:
    """Open participants not ruled out for this volunteer yet, by name. Raises `NotAllowed`."""
    reading.require(Right.MATCH)
    return _others(
        reading,
        "SELECT p.id, p.display_name, p.place FROM participant p WHERE p.closed_on IS NULL"
        " AND p.id NOT IN (SELECT participant_id FROM exclusion WHERE volunteer_id = ?)"
        " ORDER BY in_order(p.display_name), p.id",
        volunteer_id,
    )


def _others(reading: Reading, sql: str, person_id: str) -> tuple[OtherPerson, ...]:
    return tuple(OtherPerson(*row) for row in reading.rows(sql, person_id))
