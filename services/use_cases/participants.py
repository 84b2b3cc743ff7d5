"""Taking in, changing, closing and opening a participant."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import AlreadyExists, WrongState
from services.domain.participants import Participant
from services.domain.strengths import has_a_strength, require_a_strength
from services.store.tables import PARTICIPANT
from services.store.transaction import Transaction
from services.use_cases.assignments import open_of, withdraw
from services.use_cases.match_states import IN_LIVE
from services.use_cases.participant_fields import (
    ParticipantFields,
    checked,
    fields_of,
    only_what_changed,
    written_into,
)
from services.use_cases.person_search import WhoIsIt, known_already
from services.use_cases.waiting_letters import stop_waiting_letters


@dataclass(frozen=True, slots=True)
class CreateParticipant:
    """Take in somebody. `not_the_same_as`: ids of the likely people that were shown and are others."""

    fields: ParticipantFields
    not_the_same_as: frozenset[str] = frozenset()


def create_participant(
    transaction: Transaction, command: CreateParticipant
) -> Outcome[Participant]:
    """Store a new participant who was searched for first, with at least one strength noted.

    Raises `Invalid(field)`, also for a form of problems only; `AlreadyExists(existing_id)` when one
    who is likely the same has not been shown and told apart; `NotFound(unit)`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    asked = checked(transaction, command.fields)
    blank = Participant(transaction.new_id(), asked.display_name, transaction.now)
    person = written_into(blank, asked, transaction.today)
    require_a_strength(person)
    who = WhoIsIt(person.display_name, person.birth_year, person.phone, person.postcode)
    for known in known_already(transaction, who):
        if known.likely and known.id not in command.not_the_same_as:
            raise AlreadyExists("participant", known.id)
    if person.wants_volunteer and person.waiting_since is None:
        person = replace(person, waiting_since=transaction.today)
    transaction.add(PARTICIPANT, person)
    return transaction.done(person, undo=True)


@dataclass(frozen=True, slots=True)
class ChangeParticipant:
    """Change what differs between `was`, as the form showed it, and `fields`, as it is now."""

    participant_id: str
    was: ParticipantFields
    fields: ParticipantFields


def change_participant(
    transaction: Transaction, command: ChangeParticipant
) -> Outcome[Participant]:
    """Write the changed fields only, so that two who edit different fields lose nothing.

    Raises `Invalid(field)`, also when the last strength is taken away; `ChangedMeanwhile`, `NotFound`,
    `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = transaction.get(PARTICIPANT, command.participant_id)
    asked = only_what_changed(fields_of(stored), command.was, command.fields)
    person = written_into(stored, checked(transaction, asked), transaction.today)
    if has_a_strength(stored):
        require_a_strength(person)
    transaction.replace(PARTICIPANT, person)
    return transaction.done(person, undo=True)


class Farewell(StrEnum):
    """Why the centre no longer walks beside a participant. None of them is a failure."""

    ON_OWN_FEET = "on_own_feet"
    OWN_WISH = "own_wish"
    MOVED = "moved"
    DIED = "died"


@dataclass(frozen=True, slots=True)
class CloseParticipant:
    """End the follow-up today. `let_leave`: messages in the outbox that a person lets leave all the same, as a
    farewell to the unit does.
    """

    participant_id: str
    why: Farewell
    let_leave: frozenset[str] = frozenset()


def close_participant(transaction: Transaction, command: CloseParticipant) -> Outcome[int]:
    """Close; goals, plan and consents stay as they are. An open assignment is wished no more. What else waits
    for units about the participant is stopped; how many messages that were. They stay stopped when the closing
    is turned back: then a person decides about each.

    Raises `WrongState(match, live)` while a match lives (it deserves an ending of its own),
    `WrongState(participant, closed)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    person = transaction.get(PARTICIPANT, command.participant_id)
    if person.closed_on is not None:
        raise WrongState("participant", "closed")
    live = transaction.value(
        f"SELECT count(*) FROM match WHERE participant_id = ? AND state {IN_LIVE}",  # noqa: S608 - our own words
        person.id,
    )
    if live and command.why is not Farewell.DIED:
        raise WrongState("match", "live")
    stopped = stop_waiting_letters(transaction, person.id, command.let_leave)
    transaction.past_recall()
    closed = replace(person, closed_on=transaction.today, deceased=command.why is Farewell.DIED)
    transaction.replace(PARTICIPANT, closed, reason=command.why.value)
    waits_for = open_of(transaction, person.id)
    if waits_for is not None:
        withdraw(transaction, waits_for)
    return transaction.done(stopped, undo=True)


@dataclass(frozen=True, slots=True)
class ReopenParticipant:
    """Walk on together."""

    participant_id: str


def reopen_participant(transaction: Transaction, command: ReopenParticipant) -> Outcome[None]:
    """Open a closed participant again, with everything that was there.

    Raises `WrongState(participant, open)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    person = transaction.get(PARTICIPANT, command.participant_id)
    if person.closed_on is None:
        raise WrongState("participant", "open")
    transaction.replace(PARTICIPANT, replace(person, closed_on=None, deceased=False))
    return transaction.done(None, undo=True)
