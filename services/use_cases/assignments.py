"""What a participant would like a hand with: opened, changed, withdrawn."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

from services.domain.access import Right
from services.domain.assignments import Assignment, AssignmentState, hours_that_can_be
from services.domain.availability import Availability, unknown_availability
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason, WrongState
from services.domain.participants import Participant
from services.domain.validation import (
    NAME_LENGTH,
    optional_text,
    postcode,
    terms,
    without_national_id,
)
from services.store.tables import ASSIGNMENT, ASSIGNMENT_TYPE, PARTICIPANT
from services.store.transaction import Reading, Transaction
from services.use_cases.goals import said
from services.use_cases.match_states import IN_LIVE

CHANGEABLE: Final = frozenset({AssignmentState.OPEN, AssignmentState.FILLED})


@dataclass(frozen=True, slots=True)
class AssignmentFields:
    """What the form holds; each has the meaning it has in `Assignment`.

    `waiting_since` None: since the participant began to wait for a volunteer, else since today.
    """

    words: str
    type_id: str | None = None
    skills: tuple[str, ...] = ()
    hours: Decimal | None = None
    postcode: str = ""
    place: str = ""
    availability: Availability = field(default_factory=unknown_availability)
    waiting_since: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class OpenAssignment:
    """A participant would like a hand with this."""

    participant_id: str
    fields: AssignmentFields


@dataclass(frozen=True, slots=True)
class ChangeAssignment:
    """The assignment as it shall be."""

    assignment_id: str
    fields: AssignmentFields


def open_assignment(transaction: Transaction, command: OpenAssignment) -> Outcome[Assignment]:
    """Open it; the words are kept as they were said.

    Raises `Invalid` at any of its fields, `WrongState(assignment, open)` while another is open,
    `WrongState(participant, closed)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    person = transaction.get(PARTICIPANT, command.participant_id)
    if person.closed_on is not None or person.deceased:
        raise WrongState("participant", "closed")
    if open_of(transaction, person.id) is not None:
        raise WrongState("assignment", "open")
    cleaned = _checked(transaction, command.fields)
    since = cleaned.waiting_since or _waits_since(transaction, person)
    blank = Assignment(transaction.new_id(), person.id, cleaned.words, transaction.now)
    opened = _written_into(blank, replace(cleaned, waiting_since=since))
    transaction.add(ASSIGNMENT, opened)
    return transaction.done(opened, undo=True)


def change_assignment(transaction: Transaction, command: ChangeAssignment) -> Outcome[Assignment]:
    """Change it, also while two walk together about it; matches keep the words they were made with.

    Raises `Invalid` at any of its fields, `WrongState(assignment, state)` when it is over, `NotFound`,
    `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = transaction.get(ASSIGNMENT, command.assignment_id)
    if stored.state not in CHANGEABLE:
        raise WrongState("assignment", stored.state.value)
    cleaned = _checked(transaction, command.fields, stored.type_id)
    since = cleaned.waiting_since or stored.waiting_since
    changed = _written_into(stored, replace(cleaned, waiting_since=since))
    transaction.replace(ASSIGNMENT, changed)
    return transaction.done(changed, undo=True)


def withdraw_assignment(transaction: Transaction, assignment_id: str) -> Outcome[Assignment]:
    """The participant no longer wishes it; it stays in the history.

    Raises `WrongState(assignment, asked)` while a match about it lives (whoever was asked deserves to be
    told), `WrongState(assignment, state)` when it is not open, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = transaction.get(ASSIGNMENT, assignment_id)
    if stored.state is not AssignmentState.OPEN:
        raise WrongState("assignment", stored.state.value)
    if _has_live_match(transaction, "assignment_id", stored.id):
        raise WrongState("assignment", "asked")
    withdrawn = withdraw(transaction, stored)
    return transaction.done(withdrawn, undo=True)


def withdraw(transaction: Transaction, stored: Assignment) -> Assignment:
    """Store it as wished no more from today."""
    withdrawn = replace(stored, state=AssignmentState.WITHDRAWN, closed_on=transaction.today)
    transaction.replace(ASSIGNMENT, withdrawn)
    return withdrawn


def open_of(reading: Reading, participant_id: str) -> Assignment | None:
    """The participant's open assignment, or None."""
    found = reading.all(
        ASSIGNMENT, "participant_id = ? AND state = ?", participant_id, AssignmentState.OPEN.value
    )
    return found[0] if found else None


def fields_of(assignment: Assignment) -> AssignmentFields:
    """What a form shows of this assignment."""
    return AssignmentFields(**{name: getattr(assignment, name) for name in _NAMES})


_NAMES: Final = tuple(each.name for each in fields(AssignmentFields))


def _written_into(assignment: Assignment, cleaned: AssignmentFields) -> Assignment:
    values: dict[str, Any] = {name: getattr(cleaned, name) for name in _NAMES}
    return replace(assignment, **values)


def _checked(
    reading: Reading, asked: AssignmentFields, kept_type: str | None = None
) -> AssignmentFields:
    """The same, cleaned. Raises `Invalid` with the first field that can't be taken, in the form's order."""
    words = said("words", asked.words)
    _require_type(reading, asked.type_id, kept_type)
    cleaned = replace(
        asked,
        words=words,
        hours=hours_that_can_be("hours", asked.hours),
        skills=terms("skills", asked.skills),
        postcode=postcode("postcode", asked.postcode),
        place=without_national_id(
            "place", optional_text("place", asked.place.strip(), NAME_LENGTH)
        ),
    )
    if cleaned.waiting_since is not None and cleaned.waiting_since > reading.today:
        raise Invalid("waiting_since", Reason.IN_THE_FUTURE)
    if cleaned.starts_on and cleaned.ends_on and cleaned.ends_on < cleaned.starts_on:
        raise Invalid("ends_on", Reason.ENDS_BEFORE_START)
    return cleaned


def _require_type(reading: Reading, type_id: str | None, kept: str | None) -> None:
    """A type in use, none, or the one that it has already. Raises `Invalid(type_id)`."""
    if type_id is None or type_id == kept:
        return
    kind = reading.find(ASSIGNMENT_TYPE, type_id)
    if kind is None or kind.closed:
        raise Invalid("type_id", Reason.UNKNOWN_CHOICE)


def _waits_since(reading: Reading, person: Participant) -> date:
    """Who waits for a volunteer already has waited for this too."""
    waits = person.wants_volunteer and not _has_live_match(reading, "participant_id", person.id)
    since = person.waiting_since if waits else None
    return min(since or reading.today, reading.today)


def _has_live_match(reading: Reading, column: str, record_id: str) -> bool:
    sql = f"SELECT 1 FROM match WHERE {column} = ? AND state {IN_LIVE} LIMIT 1"  # noqa: S608 - our own words
    return reading.value(sql, record_id) is not None
