"""The kinds of assignment that a centre has: added, renamed, put in order and closed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from services.domain.access import Right
from services.domain.assignments import AssignmentState, AssignmentType, Span, hours_that_can_be
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.validation import required_text, terms
from services.store.tables import ASSIGNMENT_TYPE
from services.store.transaction import Reading, Transaction
from services.use_cases.order import last_place, name_is_taken, put_in_order

LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class SaveAssignmentType:
    """A type as it shall be; no id: a new one, last in the row."""

    name: str
    span: Span
    skills: tuple[str, ...] = ()
    hours: Decimal | None = None
    type_id: str = ""
    closed: bool = False


def assignment_types(reading: Reading, _about: None = None) -> tuple[AssignmentType, ...]:
    """All types in the centre's order, closed ones too. Raises `NotAllowed`."""
    reading.require(Right.CHANGE_SETTINGS, Right.SEE_PARTICIPANTS, Right.SEE_VOLUNTEERS)
    return tuple(reading.all(ASSIGNMENT_TYPE, order="position, id"))


def save_assignment_type(
    transaction: Transaction, command: SaveAssignmentType
) -> Outcome[AssignmentType]:
    """Add, change or close a type. What was opened or matched under it keeps it.

    Raises `Invalid(name | skills | hours)`, `Invalid(closed, IN_USE)` while an open assignment waits
    under it (nobody could be found for that one any more), `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    kind = _as_commanded(transaction, command)
    if kind.closed and open_assignments(transaction, kind.id):
        raise Invalid("closed", Reason.IN_USE)
    if command.type_id:
        transaction.replace(ASSIGNMENT_TYPE, kind)
    else:
        transaction.add(ASSIGNMENT_TYPE, kind)
    return transaction.done(kind, undo=True)


def move_assignment_types(transaction: Transaction, ids_in_order: tuple[str, ...]) -> Outcome[None]:
    """Put the types in this order. Raises `NotFound` unless all are named once, `NotAllowed`."""
    transaction.require(Right.CHANGE_SETTINGS)
    known = [kind.id for kind in transaction.all(ASSIGNMENT_TYPE)]
    put_in_order(transaction, ASSIGNMENT_TYPE, known, ids_in_order)
    return transaction.done(None, undo=True)


def open_assignments(reading: Reading, type_id: str) -> int:
    """How many participants wait for an assignment of this type."""
    counted = reading.value(
        "SELECT count(*) FROM assignment WHERE type_id = ? AND state = ?",
        type_id,
        AssignmentState.OPEN.value,
    )
    return int(counted)


def _as_commanded(transaction: Transaction, command: SaveAssignmentType) -> AssignmentType:
    name = required_text("name", " ".join(command.name.split()), LONGEST_NAME)
    if name_is_taken(transaction, ASSIGNMENT_TYPE, name, command.type_id):
        raise Invalid("name", Reason.TAKEN)
    if command.type_id:
        before = transaction.get(ASSIGNMENT_TYPE, command.type_id)
    else:
        place = last_place(transaction, ASSIGNMENT_TYPE)
        before = AssignmentType(transaction.new_id(), name, command.span, place)
    return replace(
        before,
        name=name,
        span=command.span,
        skills=terms("skills", command.skills),
        hours=hours_that_can_be("hours", command.hours),
        closed=command.closed,
    )
