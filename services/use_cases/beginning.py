"""What a new centre does first, until somebody is written in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from services.domain.access import Right
from services.store.transaction import Reading
from services.use_cases.backups import last_backup


class FirstStep(StrEnum):
    """In the order in which a centre takes them."""

    REGISTERS = "registers"
    PARTICIPANT = "participant"
    UNITS = "units"
    COLLEAGUES = "colleagues"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class StepToTake:
    """A step, and whether it has been taken."""

    step: FirstStep
    done: bool


_ASKS: Final = {
    FirstStep.REGISTERS: Right.IMPORT,
    FirstStep.PARTICIPANT: Right.WRITE_PARTICIPANTS,
    FirstStep.UNITS: Right.WRITE_UNITS,
    FirstStep.COLLEAGUES: Right.MANAGE_ACCOUNTS,
    FirstStep.BACKUP: Right.BACK_UP,
}


_SOMEBODY: Final = "SELECT EXISTS (SELECT 1 FROM participant) OR EXISTS (SELECT 1 FROM volunteer)"


def first_steps(reading: Reading, _about: None = None) -> tuple[StepToTake, ...]:
    """The steps that the actor may take; none once there is a participant or a volunteer."""
    if reading.value(_SOMEBODY):
        return ()
    return tuple(
        StepToTake(step, _done(reading, step))
        for step, right in _ASKS.items()
        if reading.by.may(right)
    )


def _done(reading: Reading, step: FirstStep) -> bool:
    match step:
        case FirstStep.REGISTERS | FirstStep.PARTICIPANT:
            return False
        case FirstStep.UNITS:
            return bool(reading.value("SELECT EXISTS (SELECT 1 FROM unit)"))
        case FirstStep.COLLEAGUES:
            return int(reading.value("SELECT count(*) FROM account WHERE closed_at IS NULL")) > 1
        case FirstStep.BACKUP:
            return last_backup(reading) is not None
