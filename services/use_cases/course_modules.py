"""The parts of a centre's training: added, renamed, put in order and closed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.requirements import CourseModule, months_that_can_be
from services.domain.validation import required_text
from services.store.tables import COURSE_MODULE
from services.store.transaction import Reading, Transaction
from services.use_cases.order import last_place, name_is_taken, put_in_order

LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class SaveCourseModule:
    """A part as it shall be; no id: a new one, last in the row. `renew_months` None: holds for good."""

    name: str
    renew_months: int | None = None
    module_id: str = ""
    closed: bool = False


def course_modules(reading: Reading, _about: None = None) -> tuple[CourseModule, ...]:
    """All parts in the centre's order, closed ones too. Raises `NotAllowed`."""
    reading.require(Right.CHANGE_SETTINGS, Right.SEE_VOLUNTEERS)
    return tuple(reading.all(COURSE_MODULE, order="position, id"))


def save_course_module(
    transaction: Transaction, command: SaveCourseModule
) -> Outcome[CourseModule]:
    """Add, change or close a part. Who has been through it has been.

    Raises `Invalid(name | renew_months)`, `Invalid(closed, IN_USE)` while a requirement asks for it
    (nobody could fulfil that any more), `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    module = _as_commanded(transaction, command)
    if module.closed and asked_for(transaction, module.id):
        raise Invalid("closed", Reason.IN_USE)
    if command.module_id:
        transaction.replace(COURSE_MODULE, module)
    else:
        transaction.add(COURSE_MODULE, module)
    return transaction.done(module, undo=True)


def move_course_modules(transaction: Transaction, ids_in_order: tuple[str, ...]) -> Outcome[None]:
    """Put the parts in this order. Raises `NotFound` unless all are named once, `NotAllowed`."""
    transaction.require(Right.CHANGE_SETTINGS)
    known = [module.id for module in transaction.all(COURSE_MODULE)]
    put_in_order(transaction, COURSE_MODULE, known, ids_in_order)
    return transaction.done(None, undo=True)


def asked_for(reading: Reading, module_id: str) -> int:
    """How many lists ask for this part: the one of all, and those of types."""
    counted = reading.value(
        "SELECT count(*) FROM requirement WHERE module_id = ? AND closed = 0", module_id
    )
    return int(counted)


def _as_commanded(transaction: Transaction, command: SaveCourseModule) -> CourseModule:
    name = required_text("name", " ".join(command.name.split()), LONGEST_NAME)
    if name_is_taken(transaction, COURSE_MODULE, name, command.module_id):
        raise Invalid("name", Reason.TAKEN)
    if command.module_id:
        before = transaction.get(COURSE_MODULE, command.module_id)
    else:
        place = last_place(transaction, COURSE_MODULE)
        before = CourseModule(transaction.new_id(), name, place)
    months = months_that_can_be("renew_months", command.renew_months)
    return replace(before, name=name, renew_months=months, closed=command.closed)
