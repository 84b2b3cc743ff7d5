"""A volunteer's way: invited, in training, ready, active, paused, back, ended. The list gates each step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason, WrongState
from services.domain.validation import LINE_LENGTH, required_text, without_national_id
from services.domain.volunteer_readiness import lost_since
from services.domain.volunteers import OPEN_FOR_MATCHES, Stage, Volunteer
from services.store.tables import VOLUNTEER
from services.store.transaction import Transaction
from services.use_cases.clearance import checklist_of, refuse_missing, require_gate
from services.use_cases.match_states import IN_BEGUN, IN_LIVE
from services.use_cases.volunteer_checks import not_ended

_BEFORE_TRAINING: Final = frozenset({Stage.APPLICANT, Stage.INTERVIEW})
_BEFORE_READY: Final = _BEFORE_TRAINING | {Stage.TRAINING}
_RUNNING: Final = f"SELECT count(*) FROM match WHERE volunteer_id = ? AND state {IN_LIVE}"  # noqa: S608 - our own words
_ACTIVE: Final = f"SELECT count(*) FROM match WHERE volunteer_id = ? AND state {IN_BEGUN}"  # noqa: S608 - our own words


def invite_to_talk(transaction: Transaction, volunteer_id: str) -> Outcome[Volunteer]:
    """An applicant is invited to a talk.

    Raises `StillMissing`, `WrongState(volunteer, stage)`, `NotFound`, `NotAllowed`.
    """
    return _come_to(transaction, volunteer_id, Stage.INTERVIEW, frozenset({Stage.APPLICANT}))


def begin_training(transaction: Transaction, volunteer_id: str) -> Outcome[Volunteer]:
    """The volunteer begins the training.

    Raises `StillMissing`, `WrongState(volunteer, stage)`, `NotFound`, `NotAllowed`.
    """
    return _come_to(transaction, volunteer_id, Stage.TRAINING, _BEFORE_TRAINING)


def make_ready(transaction: Transaction, volunteer_id: str) -> Outcome[Volunteer]:
    """The volunteer may be asked from now on, when nothing on the list is missing.

    Raises `StillMissing` with the first that is, `WrongState(volunteer, stage)` for one who is not on
    the way, `NotFound`, `NotAllowed`.
    """
    return _come_to(transaction, volunteer_id, Stage.READY, _BEFORE_READY)


def make_active(transaction: Transaction, volunteer_id: str) -> Outcome[Volunteer]:
    """One who is ready has begun, today unless she had begun before.

    Raises `StillMissing`, `WrongState(volunteer, stage)`, `NotFound`, `NotAllowed`.
    """
    return _come_to(transaction, volunteer_id, Stage.ACTIVE, frozenset({Stage.READY}))


def _come_to(
    transaction: Transaction, volunteer_id: str, stage: Stage, from_stages: frozenset[Stage]
) -> Outcome[Volunteer]:
    transaction.require(Right.WRITE_VOLUNTEERS)
    person = transaction.get(VOLUNTEER, volunteer_id)
    if person.stage not in from_stages:
        raise WrongState("volunteer", person.stage.value)
    require_gate(transaction, person, stage)
    come = replace(person, stage=stage, stage_reason="")
    if stage is Stage.ACTIVE:
        come = replace(come, started_on=person.started_on or transaction.today)
    return _kept(transaction, come)


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

    Raises `StillMissing` with what has run out, the pledge or the guardian, `WrongState(volunteer,
    stage)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    person = transaction.get(VOLUNTEER, volunteer_id)
    if person.stage is Stage.ENDED:
        again = replace(person, stage=Stage.TRAINING, stage_reason="", ended_on=None)
        return _kept(transaction, again)
    if person.stage is not Stage.PAUSED:
        raise WrongState("volunteer", person.stage.value)
    refuse_missing(lost_since(checklist_of(transaction, person)))
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
    person = not_ended(transaction, command.volunteer_id)
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


def _reason(text: str) -> str:
    return without_national_id("reason", required_text("reason", text, LINE_LENGTH))


def _kept(transaction: Transaction, person: Volunteer) -> Outcome[Volunteer]:
    transaction.replace(VOLUNTEER, person)
    return transaction.done(person, undo=True)
