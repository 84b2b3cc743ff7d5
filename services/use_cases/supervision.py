"""Supervision of volunteers, alone or in a group: planned, held with who came, or called off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, NotFound, Reason, WrongState
from services.domain.supervision import (
    Attendance,
    Supervision,
    SupervisionKind,
    SupervisionSeat,
    SupervisionState,
)
from services.domain.validation import (
    LINE_LENGTH,
    NOTE_LENGTH,
    optional_text,
    without_national_id,
)
from services.store.tables import ACCOUNT, SUPERVISION, SUPERVISION_SEAT, VOLUNTEER
from services.store.transaction import Transaction
from services.use_cases.stand_ins import may_stand_in


@dataclass(frozen=True, slots=True)
class SupervisionPlan:
    """When and where, about what, who leads, and the volunteers who are invited."""

    kind: SupervisionKind
    on: date
    led_by: str
    volunteer_ids: frozenset[str]
    starts: time | None = None
    place: str = ""
    theme: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSupervision:
    """The planned supervision shall be so instead."""

    supervision_id: str
    plan: SupervisionPlan


@dataclass(frozen=True, slots=True)
class HoldSupervision:
    """It was held: who came, by volunteer, and a note for coordinators."""

    supervision_id: str
    attendance: Mapping[str, Attendance]
    note: str = ""


def plan_supervision(transaction: Transaction, plan: SupervisionPlan) -> Outcome[str]:
    """Plan it; its id. A day that is past is let through, to be noted as held afterwards.

    Raises `Invalid(volunteer_ids | led_by | place | theme)`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    planned = _planned(
        transaction,
        Supervision(transaction.new_id(), plan.kind, plan.on, transaction.now, ""),
        plan,
    )
    transaction.add(SUPERVISION, planned)
    for volunteer_id in sorted(plan.volunteer_ids):
        _seat(transaction, planned.id, volunteer_id)
    return transaction.done(planned.id, undo=True)


def change_supervision(transaction: Transaction, command: ChangeSupervision) -> Outcome[str]:
    """Change one that is planned; its id. Raises as `plan_supervision`, `WrongState`, `NotFound`."""
    transaction.require(Right.WRITE_VOLUNTEERS)
    before = _in_plan(transaction, command.supervision_id)
    transaction.replace(SUPERVISION, _planned(transaction, before, command.plan))
    seats = {seat.volunteer_id: seat for seat in _seats(transaction, before.id)}
    for volunteer_id in sorted(command.plan.volunteer_ids - seats.keys()):
        _seat(transaction, before.id, volunteer_id)
    for volunteer_id in sorted(seats.keys() - command.plan.volunteer_ids):
        transaction.remove(SUPERVISION_SEAT, seats[volunteer_id].id)
    return transaction.done(before.id, undo=True)


def hold_supervision(transaction: Transaction, command: HoldSupervision) -> Outcome[str]:
    """Note who came; it is held from now on. What was noted about a held one can be noted anew.

    Raises `Invalid(attendance)` unless each who is invited is named with what she did, and nobody else,
    `Invalid(on)` before its day, `Invalid(note)`, `WrongState` (called off), `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    held = transaction.get(SUPERVISION, command.supervision_id)
    if held.state is SupervisionState.CANCELLED:
        raise WrongState(SUPERVISION.name, held.state.value)
    if held.on > transaction.today:
        raise Invalid("on", Reason.IN_THE_FUTURE)
    seats = _seats(transaction, held.id)
    if {seat.volunteer_id for seat in seats} != set(command.attendance):
        raise Invalid("attendance", Reason.UNKNOWN_CHOICE)
    if Attendance.INVITED in command.attendance.values():
        raise Invalid("attendance", Reason.MISSING)
    note = without_national_id("note", optional_text("note", command.note.strip(), NOTE_LENGTH))
    transaction.replace(SUPERVISION, replace(held, state=SupervisionState.HELD, note=note))
    for seat in seats:
        came = replace(seat, attendance=command.attendance[seat.volunteer_id])
        transaction.replace(SUPERVISION_SEAT, came)
    return transaction.done(held.id, undo=True)


def cancel_supervision(transaction: Transaction, supervision_id: str) -> Outcome[str]:
    """Call it off. Raises `WrongState` unless it is planned, `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_VOLUNTEERS)
    planned = _in_plan(transaction, supervision_id)
    transaction.replace(SUPERVISION, replace(planned, state=SupervisionState.CANCELLED))
    return transaction.done(planned.id, undo=True)


def _planned(
    transaction: Transaction, supervision: Supervision, plan: SupervisionPlan
) -> Supervision:
    leader = transaction.find(ACCOUNT, plan.led_by) if plan.led_by else None
    if leader is None or not may_stand_in(leader):
        raise Invalid("led_by", Reason.MISSING if not plan.led_by else Reason.UNKNOWN_CHOICE)
    if not plan.volunteer_ids:
        raise Invalid("volunteer_ids", Reason.MISSING)
    if plan.kind is SupervisionKind.INDIVIDUAL and len(plan.volunteer_ids) > 1:
        raise Invalid("volunteer_ids", Reason.ONLY_ONE)
    for volunteer_id in plan.volunteer_ids:
        if transaction.find(VOLUNTEER, volunteer_id) is None:
            raise NotFound(VOLUNTEER.name)
    return replace(
        supervision,
        kind=plan.kind,
        on=plan.on,
        led_by=leader.id,
        starts=plan.starts,
        place=_line("place", plan.place),
        theme=_line("theme", plan.theme),
    )


def _in_plan(transaction: Transaction, supervision_id: str) -> Supervision:
    supervision = transaction.get(SUPERVISION, supervision_id)
    if supervision.state is not SupervisionState.PLANNED:
        raise WrongState(SUPERVISION.name, supervision.state.value)
    return supervision


def _seats(transaction: Transaction, supervision_id: str) -> list[SupervisionSeat]:
    return transaction.all(SUPERVISION_SEAT, "supervision_id = ?", supervision_id, order="id")


def _seat(transaction: Transaction, supervision_id: str, volunteer_id: str) -> None:
    seat = SupervisionSeat(transaction.new_id(), supervision_id, volunteer_id)
    transaction.add(SUPERVISION_SEAT, seat)


def _line(field: str, text: str) -> str:
    return without_national_id(field, optional_text(field, text.strip(), LINE_LENGTH))
