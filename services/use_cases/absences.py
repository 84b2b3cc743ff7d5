"""Days on which a volunteer is away. Nothing ends by it, and no match is touched."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.validation import LINE_LENGTH, optional_text, without_national_id
from services.domain.volunteers import Absence
from services.store.tables import ABSENCE
from services.store.transaction import Transaction
from services.use_cases.volunteer_checks import not_ended


@dataclass(frozen=True, slots=True)
class AddAbsence:
    """The volunteer is away from the first to the last day, both included."""

    volunteer_id: str
    first_on: date
    last_on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class ChangeAbsence:
    """The absence is from this to this day instead."""

    absence_id: str
    first_on: date
    last_on: date
    note: str = ""


def add_absence(transaction: Transaction, command: AddAbsence) -> Outcome[Absence]:
    """Note the days. Raises `Invalid(last_on | note)`, `WrongState(volunteer, ended)`, `NotFound`,
    `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    person = not_ended(transaction, command.volunteer_id)
    absence = _checked(Absence(transaction.new_id(), person.id, *_days(command), command.note))
    if absence.last_on < transaction.today:
        raise Invalid("last_on", Reason.IN_THE_PAST)
    transaction.add(ABSENCE, absence)
    return transaction.done(absence, undo=True)


def change_absence(transaction: Transaction, command: ChangeAbsence) -> Outcome[Absence]:
    """Move, shorten or lengthen it. Raises `Invalid(last_on | note)`, `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_VOLUNTEERS)
    before = transaction.get(ABSENCE, command.absence_id)
    first_on, last_on = _days(command)
    after = _checked(replace(before, first_on=first_on, last_on=last_on, note=command.note))
    transaction.replace(ABSENCE, after)
    return transaction.done(after, undo=True)


def remove_absence(transaction: Transaction, absence_id: str) -> Outcome[str]:
    """Take it back; the volunteer's id. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_VOLUNTEERS)
    absence = transaction.get(ABSENCE, absence_id)
    transaction.remove(ABSENCE, absence_id)
    return transaction.done(absence.volunteer_id, undo=True)


def _days(command: AddAbsence | ChangeAbsence) -> tuple[date, date]:
    return command.first_on, command.last_on


def _checked(absence: Absence) -> Absence:
    if absence.last_on < absence.first_on:
        raise Invalid("last_on", Reason.ENDS_BEFORE_START)
    note = optional_text("note", absence.note.strip(), LINE_LENGTH)
    return replace(absence, note=without_national_id("note", note))
