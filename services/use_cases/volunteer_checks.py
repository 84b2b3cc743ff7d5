"""Points of a volunteer's list: noted as in place, with who saw to it, and taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final, assert_never

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason, WrongState
from services.domain.requirements import Check
from services.domain.validation import NAME_LENGTH, optional_text, without_national_id
from services.domain.volunteer_readiness import gate
from services.domain.volunteers import Stage, Volunteer
from services.store.tables import ACCOUNT, VOLUNTEER
from services.store.transaction import Reading, Transaction
from services.use_cases.clearance import checklist_of

_BEFORE_TRAINING: Final = frozenset({Stage.APPLICANT, Stage.INTERVIEW})


@dataclass(frozen=True, slots=True)
class SettleCheck:
    """A point of the list is in place since `on`. `by` is who saw to it, empty: whoever writes it down.

    REFERENCES and TRAINING say that all of it is; single references and parts have use cases of their
    own. A renewal is noted in the same way, with its own day.
    """

    volunteer_id: str
    check: Check
    on: date
    by: str = ""


def settle_check(transaction: Transaction, command: SettleCheck) -> Outcome[Volunteer]:
    """Note that the point is in place. The talk leads on to training, when nothing else stands before.

    Raises `Invalid(on)` for a day ahead, `Invalid(by)`, `WrongState(police, no_basis)` where no law that
    the certificate is asked for under is stated, `WrongState(volunteer, ended)`, `NotFound`,
    `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    not_ahead(transaction, command.on)
    person = not_ended(transaction, command.volunteer_id)
    by = who(transaction, command.by)
    settled = _with_check(transaction, person, command.check, command.on, by)
    if command.check is Check.INTERVIEW:
        settled = _led_on(transaction, settled)
    transaction.replace(VOLUNTEER, settled)
    return transaction.done(settled, undo=True)


@dataclass(frozen=True, slots=True)
class TakeBackCheck:
    """The point was noted by mistake."""

    volunteer_id: str
    check: Check


def take_back_check(transaction: Transaction, command: TakeBackCheck) -> Outcome[Volunteer]:
    """Take the note back; the volunteer stays at her stage, and the list says what is missing.

    Raises `WrongState(volunteer, ended)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    person = not_ended(transaction, command.volunteer_id)
    without = _without_check(person, command.check)
    transaction.replace(VOLUNTEER, without)
    return transaction.done(without, undo=True)


def not_ended(reading: Reading, volunteer_id: str) -> Volunteer:
    """The volunteer. Raises `WrongState(volunteer, ended)`, `NotFound`."""
    person = reading.get(VOLUNTEER, volunteer_id)
    if person.stage is Stage.ENDED:
        raise WrongState("volunteer", person.stage.value)
    return person


def not_ahead(reading: Reading, on: date) -> None:
    """Raises `Invalid(on)` for a day that has not come."""
    if on > reading.today:
        raise Invalid("on", Reason.IN_THE_FUTURE)


def who(reading: Reading, by: str) -> str:
    """The name that was written, else the name of the account that acts. Raises `Invalid(by)`."""
    written = without_national_id("by", optional_text("by", " ".join(by.split()), NAME_LENGTH))
    if written:
        return written
    account = reading.find(ACCOUNT, reading.by.account_id)
    return account.name if account is not None else ""


def _with_check(reading: Reading, person: Volunteer, check: Check, on: date, by: str) -> Volunteer:
    match check:
        case Check.INTERVIEW:
            return replace(person, interviewed_on=on, interviewed_by=by)
        case Check.REFERENCES:
            return replace(person, references_on=on)
        case Check.TRAINING | Check.MODULE:
            return replace(person, trained_on=on)
        case Check.PLEDGE:
            return replace(person, pledged_on=on)
        case Check.POLICE:
            basis = _legal_basis(reading, person)
            return replace(person, police_basis=basis, police_seen_on=on, police_seen_by=by)
        case Check.GUARDIAN:
            return replace(person, guardian_agreed=True, guardian_agreed_on=on, guardian_seen_by=by)
        case _:
            assert_never(check)


def _without_check(person: Volunteer, check: Check) -> Volunteer:
    match check:
        case Check.INTERVIEW:
            return replace(person, interviewed_on=None, interviewed_by="")
        case Check.REFERENCES:
            return replace(person, references_on=None)
        case Check.TRAINING | Check.MODULE:
            return replace(person, trained_on=None)
        case Check.PLEDGE:
            return replace(person, pledged_on=None)
        case Check.POLICE:
            return replace(person, police_basis="", police_seen_on=None, police_seen_by="")
        case Check.GUARDIAN:
            return replace(
                person, guardian_agreed=False, guardian_agreed_on=None, guardian_seen_by=""
            )
        case _:
            assert_never(check)


def _legal_basis(reading: Reading, person: Volunteer) -> str:
    """The law under which this volunteer is asked for a certificate."""
    for point in checklist_of(reading, person):
        if point.check is Check.POLICE and point.required:
            return point.legal_basis
    raise WrongState("police", "no_basis")


def _led_on(reading: Reading, person: Volunteer) -> Volunteer:
    """At the stage that the talk leads to; where she was, when something stands before it."""
    if person.stage not in _BEFORE_TRAINING:
        return person
    points = checklist_of(reading, person)
    for stage in (Stage.TRAINING, Stage.INTERVIEW):
        if not gate(points, stage, person.assignment_type_ids):
            return replace(person, stage=stage)
    return person
