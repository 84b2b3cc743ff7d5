"""A volunteer's way: invited, settled, ready, paused, back, ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final, assert_never

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason, WrongState
from services.domain.requirements import Check
from services.domain.settled_points import CheckPoint
from services.domain.validation import LINE_LENGTH, required_text, without_national_id
from services.domain.volunteer_readiness import checklist, gate, lost_since
from services.domain.volunteers import OPEN_FOR_MATCHES, Stage, Volunteer
from services.store.tables import VOLUNTEER
from services.store.transaction import Reading, Transaction
from services.use_cases.clearance import rules_in_force, settled_for
from services.use_cases.match_states import IN_BEGUN, IN_LIVE

_BEFORE_READY: Final = frozenset({Stage.APPLICANT, Stage.INTERVIEW, Stage.TRAINING})
_RUNNING: Final = f"SELECT count(*) FROM match WHERE volunteer_id = ? AND state {IN_LIVE}"  # noqa: S608 - our own words
_ACTIVE: Final = f"SELECT count(*) FROM match WHERE volunteer_id = ? AND state {IN_BEGUN}"  # noqa: S608 - our own words


@dataclass(frozen=True, slots=True)
class SettleCheck:
    """A point of the list is in place since `on` (for the guardian only that it is)."""

    volunteer_id: str
    check: Check
    on: date


def settle_check(transaction: Transaction, command: SettleCheck) -> Outcome[Volunteer]:
    """Note that the point is in place. Settling the talk leads on to training.

    Raises `Invalid(on)` for a day ahead, `WrongState(volunteer, ended)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    if command.on > transaction.today:
        raise Invalid("on", Reason.IN_THE_FUTURE)
    person = _not_ended(transaction, command.volunteer_id)
    settled = _with_check(person, command.check, command.on)
    if command.check is Check.INTERVIEW and person.stage in {Stage.APPLICANT, Stage.INTERVIEW}:
        settled = replace(settled, stage=Stage.TRAINING)
    return _kept(transaction, settled)


def _with_check(person: Volunteer, check: Check, on: date) -> Volunteer:
    match check:
        case Check.INTERVIEW:
            return replace(person, interviewed_on=on)
        case Check.REFERENCES:
            return replace(person, references_on=on)
        case Check.TRAINING | Check.MODULE:
            return replace(person, trained_on=on)
        case Check.POLICE:
            return replace(person, police_seen_on=on)
        case Check.PLEDGE:
            return replace(person, pledged_on=on)
        case Check.GUARDIAN:
            return replace(person, guardian_agreed=True)
        case _:
            assert_never(check)


def invite_to_talk(transaction: Transaction, volunteer_id: str) -> Outcome[Volunteer]:
    """An applicant is invited to a talk. Raises `WrongState`, `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_VOLUNTEERS)
    person = transaction.get(VOLUNTEER, volunteer_id)
    if person.stage is not Stage.APPLICANT:
        raise WrongState("volunteer", person.stage.value)
    return _kept(transaction, replace(person, stage=Stage.INTERVIEW))


def make_ready(transaction: Transaction, volunteer_id: str) -> Outcome[Volunteer]:
    """The volunteer may be asked from now on, when nothing on the list is missing.

    Raises `WrongState(missing, check)` with the first that is, `WrongState(volunteer, stage)` for one
    who is not on the way, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    person = transaction.get(VOLUNTEER, volunteer_id)
    if person.stage not in _BEFORE_READY:
        raise WrongState("volunteer", person.stage.value)
    for point in gate(_points(transaction, person), Stage.READY, person.assignment_type_ids):
        raise WrongState("missing", point.check.value)
    return _kept(transaction, replace(person, stage=Stage.READY, stage_reason=""))


@dataclass(frozen=True, slots=True)
class PauseVolunteer:
    """No new matches for a while; `until` None when nobody knows how long."""

    volunteer_id: str
    until: date | None = None
    reason: str = ""


def pause_volunteer(transaction: Transaction, command: PauseVolunteer) -> Outcome[Volunteer]:
    """Pause. Live matches stay as they are: what they need is talked about with each.

    Raises `Invalid(until | reason)`, `WrongState(volunteer, stage)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    if command.until is not None and command.until <= transaction.today:
        raise Invalid("until", Reason.IN_THE_PAST)
    person = transaction.get(VOLUNTEER, command.volunteer_id)
    if person.stage not in OPEN_FOR_MATCHES:
        raise WrongState("volunteer", person.stage.value)
    reason = _reason(command.reason) if command.reason.strip() else ""
    paused = replace(person, stage=Stage.PAUSED, stage_reason=reason, paused_until=command.until)
    return _kept(transaction, paused)


def come_back(transaction: Transaction, volunteer_id: str) -> Outcome[Volunteer]:
    """Back from a pause: active with a match that lives, else ready. One who had ended is in training
    again, so that the list is looked through.

    Raises `WrongState(missing, pledge | guardian)`, `WrongState(volunteer, stage)`, `NotFound`,
    `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    person = transaction.get(VOLUNTEER, volunteer_id)
    if person.stage is Stage.ENDED:
        again = replace(person, stage=Stage.TRAINING, stage_reason="", ended_on=None)
        return _kept(transaction, again)
    if person.stage is not Stage.PAUSED:
        raise WrongState("volunteer", person.stage.value)
    for point in lost_since(_points(transaction, person)):
        raise WrongState("missing", point.check.value)
    stage = Stage.ACTIVE if transaction.value(_ACTIVE, person.id) else Stage.READY
    back = replace(person, stage=stage, stage_reason="", paused_until=None)
    return _kept(transaction, back)


@dataclass(frozen=True, slots=True)
class EndVolunteer:
    """The volunteer gives no more time, for this reason."""

    volunteer_id: str
    reason: str


def end_volunteer(transaction: Transaction, command: EndVolunteer) -> Outcome[Volunteer]:
    """End. What was done stays written.

    Raises `Invalid(reason)`, `WrongState(match, live)` while a match lives (it deserves an ending of
    its own), `WrongState(volunteer, ended)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    person = _not_ended(transaction, command.volunteer_id)
    if transaction.value(_RUNNING, person.id):
        raise WrongState("match", "live")
    ended = replace(
        person,
        stage=Stage.ENDED,
        stage_reason=_reason(command.reason),
        ended_on=transaction.today,
        paused_until=None,
    )
    return _kept(transaction, ended)


def _not_ended(reading: Reading, volunteer_id: str) -> Volunteer:
    person = reading.get(VOLUNTEER, volunteer_id)
    if person.stage is Stage.ENDED:
        raise WrongState("volunteer", person.stage.value)
    return person


def _points(reading: Reading, person: Volunteer) -> tuple[CheckPoint, ...]:
    return checklist(rules_in_force(reading), settled_for(reading, person), reading.today)


def _reason(text: str) -> str:
    return without_national_id("reason", required_text("reason", text, LINE_LENGTH))


def _kept(transaction: Transaction, person: Volunteer) -> Outcome[Volunteer]:
    transaction.replace(VOLUNTEER, person)
    return transaction.done(person, undo=True)
