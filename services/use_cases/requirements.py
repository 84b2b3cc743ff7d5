"""What a centre asks of volunteers: points put on the list of all or of one type, changed, taken off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.requirements import (
    GATED,
    Check,
    Requirement,
    months_that_can_be,
    only_what_it_takes,
)
from services.domain.validation import LINE_LENGTH, optional_text, without_national_id
from services.domain.volunteers import Stage
from services.store.tables import ASSIGNMENT_TYPE, COURSE_MODULE, REQUIREMENT
from services.store.transaction import Reading, Transaction
from services.use_cases.order import last_place, put_in_order

MOST_REFERENCES: Final = 5
_ORDER: Final = "position, id"


@dataclass(frozen=True, slots=True)
class SaveRequirement:
    """A point as it shall be; each field as in `Requirement`. No id: a new one, last on its list.

    What the check has no use for (a law for anything but a police certificate …) is left out.
    """

    check: Check
    before: Stage | None = None
    type_id: str | None = None
    module_id: str | None = None
    number: int = 1
    months: int | None = None
    legal_basis: str = ""
    requirement_id: str = ""


@dataclass(frozen=True, slots=True)
class MoveRequirements:
    """The points of one list, in the order that they shall have; `type_id` None: the list of all."""

    ids_in_order: tuple[str, ...]
    type_id: str | None = None


def requirements_of(reading: Reading, type_id: str | None = None) -> tuple[Requirement, ...]:
    """The points in force on one list, in the centre's order; None: those of all. Raises `NotAllowed`."""
    reading.require(Right.CHANGE_SETTINGS, Right.SEE_VOLUNTEERS)
    return tuple(reading.all(REQUIREMENT, "closed = 0 AND type_id IS ?", type_id, order=_ORDER))


def save_requirement(transaction: Transaction, command: SaveRequirement) -> Outcome[Requirement]:
    """Put a point on the list or change it. It holds from the next step on: nobody loses a place by it.

    Raises `Invalid` at its field: `legal_basis` missing for a police certificate (none may be asked
    for without), `check` or `module_id` for what the list holds already, `before` (on a type's list
    nothing is only noted: whoever lacks it may not take one), `type_id`, `module_id`, `number`,
    `months`; `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    asked = _as_commanded(transaction, command)
    _require_choices(transaction, asked)
    _require_once(transaction, asked)
    if command.requirement_id:
        transaction.replace(REQUIREMENT, asked)
    else:
        transaction.add(REQUIREMENT, asked)
    return transaction.done(asked, undo=True)


def take_off_requirement(transaction: Transaction, requirement_id: str) -> Outcome[Requirement]:
    """Nobody is asked for it any more; what volunteers have shown stays noted.

    Raises `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    closed = replace(transaction.get(REQUIREMENT, requirement_id), closed=True)
    transaction.replace(REQUIREMENT, closed)
    return transaction.done(closed, undo=True)


def move_requirements(transaction: Transaction, command: MoveRequirements) -> Outcome[None]:
    """Put a list in this order. Raises `NotFound` unless all its points are named once, `NotAllowed`."""
    transaction.require(Right.CHANGE_SETTINGS)
    known = [each.id for each in requirements_of(transaction, command.type_id)]
    put_in_order(transaction, REQUIREMENT, known, command.ids_in_order)
    return transaction.done(None, undo=True)


def _as_commanded(transaction: Transaction, command: SaveRequirement) -> Requirement:
    if command.requirement_id:
        before = transaction.get(REQUIREMENT, command.requirement_id)
    else:
        place = last_place(transaction, REQUIREMENT)
        before = Requirement(transaction.new_id(), command.check, place)
    basis = optional_text("legal_basis", " ".join(command.legal_basis.split()), LINE_LENGTH)
    asked = replace(
        before,
        check=command.check,
        before=command.before,
        type_id=command.type_id,
        module_id=command.module_id,
        number=command.number,
        months=months_that_can_be("months", command.months),
        legal_basis=without_national_id("legal_basis", basis),
        closed=False,
    )
    return only_what_it_takes(asked)


def _require_choices(reading: Reading, asked: Requirement) -> None:
    """Raises `Invalid` at the first field that can't be so."""
    if asked.before is not None and asked.before not in GATED:
        raise Invalid("before", Reason.UNKNOWN_CHOICE)
    if asked.type_id is not None:
        if asked.before is None:
            raise Invalid("before", Reason.MISSING)
        kind = reading.find(ASSIGNMENT_TYPE, asked.type_id)
        if kind is None or kind.closed:
            raise Invalid("type_id", Reason.UNKNOWN_CHOICE)
    if asked.check is Check.POLICE and not asked.legal_basis:
        raise Invalid("legal_basis", Reason.MISSING)
    if asked.check is Check.MODULE:
        _require_module(reading, asked.module_id)
    if not 1 <= asked.number <= MOST_REFERENCES:
        raise Invalid("number", Reason.OUT_OF_RANGE)


def _require_module(reading: Reading, module_id: str | None) -> None:
    if module_id is None:
        raise Invalid("module_id", Reason.MISSING)
    module = reading.find(COURSE_MODULE, module_id)
    if module is None or module.closed:
        raise Invalid("module_id", Reason.UNKNOWN_CHOICE)


def _require_once(reading: Reading, asked: Requirement) -> None:
    same = reading.value(
        'SELECT 1 FROM requirement WHERE "check" = ? AND type_id IS ? AND module_id IS ?'
        " AND closed = 0 AND id <> ? LIMIT 1",
        asked.check.value,
        asked.type_id,
        asked.module_id,
        asked.id,
    )
    if same is not None:
        raise Invalid("module_id" if asked.check is Check.MODULE else "check", Reason.TAKEN)
