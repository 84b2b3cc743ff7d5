"""Writing in and changing a volunteer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.domain.access import Right
from services.domain.availability import Availability
from services.domain.changes import Outcome
from services.domain.errors import AlreadyExists, ChangedMeanwhile
from services.domain.volunteers import Volunteer
from services.store.tables import VOLUNTEER
from services.store.transaction import Transaction
from services.use_cases.person_search import WhoIsIt
from services.use_cases.volunteer_fields import (
    VolunteerFields,
    checked,
    fields_of,
    only_what_changed,
    written_into,
)
from services.use_cases.volunteer_search import known_volunteers


@dataclass(frozen=True, slots=True)
class AddVolunteer:
    """Write in somebody who applies. `not_the_same_as`: likely people who were shown and are others."""

    fields: VolunteerFields
    not_the_same_as: frozenset[str] = frozenset()


def add_volunteer(transaction: Transaction, command: AddVolunteer) -> Outcome[Volunteer]:
    """Store a new applicant who was searched for first.

    Raises `Invalid(field)`, `NotAllowed`, and `AlreadyExists(existing_id)` when one who is likely the
    same has not been shown and told apart.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    asked = checked(transaction, command.fields)
    who = WhoIsIt(asked.name, asked.birth_year, asked.phone, asked.postcode)
    for known in known_volunteers(transaction, who):
        if known.likely and known.id not in command.not_the_same_as:
            raise AlreadyExists("volunteer", known.id)
    person = written_into(Volunteer(transaction.new_id(), asked.name, transaction.now), asked)
    transaction.add(VOLUNTEER, person)
    return transaction.done(person, undo=True)


@dataclass(frozen=True, slots=True)
class ChangeVolunteer:
    """Change what differs between `was`, as the form showed it, and `fields`, as it is now."""

    volunteer_id: str
    was: VolunteerFields
    fields: VolunteerFields


def change_volunteer(transaction: Transaction, command: ChangeVolunteer) -> Outcome[Volunteer]:
    """Write the changed fields only, so that two who edit different fields lose nothing.

    Raises `Invalid(field)`, `ChangedMeanwhile`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    stored = transaction.get(VOLUNTEER, command.volunteer_id)
    asked = only_what_changed(fields_of(stored), command.was, command.fields)
    person = written_into(stored, checked(transaction, asked))
    transaction.replace(VOLUNTEER, person)
    return transaction.done(person, undo=True)


@dataclass(frozen=True, slots=True)
class ChangeTimes:
    """When the volunteer can, as the grid now says; `was` as it said before."""

    volunteer_id: str
    was: Availability
    availability: Availability


def change_times(transaction: Transaction, command: ChangeTimes) -> Outcome[Volunteer]:
    """Write when the volunteer can. Raises `ChangedMeanwhile`, `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_VOLUNTEERS)
    stored = transaction.get(VOLUNTEER, command.volunteer_id)
    if stored.availability not in (command.was, command.availability):
        raise ChangedMeanwhile("volunteer")
    person = replace(stored, availability=command.availability)
    transaction.replace(VOLUNTEER, person)
    return transaction.done(person, undo=True)
