"""The centre's own numbers for care: when a pair is quiet, and how long one may go without supervision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain.access import Right
from services.domain.care import MOST_QUIET_DAYS, QUIET_AFTER_DAYS, SUPERVISION_EVERY_DAYS
from services.domain.centre import Setting
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.store.tables import SETTING
from services.store.transaction import Reading, Transaction

QUIET_SETTING: Final = "quiet_after_days"
"""The setting in which a centre says after how many days a pair has gone quiet."""
SUPERVISION_SETTING: Final = "supervision_every_days"
"""The setting in which a centre says how many days an active volunteer may go without supervision."""


@dataclass(frozen=True, slots=True)
class CareSettings:
    """Both in days. As a command: let these hold from now on."""

    quiet_after_days: int
    supervision_every_days: int


def care_settings(reading: Reading, _about: None = None) -> CareSettings:
    """The numbers that hold: the centre's own, or the house's where none is set."""
    return CareSettings(quiet_limit(reading), supervision_every(reading))


def set_care_settings(transaction: Transaction, command: CareSettings) -> Outcome[CareSettings]:
    """Store both. Raises `NotAllowed`, and `Invalid(quiet_after_days | supervision_every_days)` unless
    they lie between 1 and 365.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    quiet = days_between("quiet_after_days", command.quiet_after_days)
    every = days_between("supervision_every_days", command.supervision_every_days)
    for name, days in ((QUIET_SETTING, quiet), (SUPERVISION_SETTING, every)):
        _store(transaction, Setting(name, str(days)))
    return transaction.done(command, undo=True)


def quiet_limit(reading: Reading) -> int:
    """The centre's number of days, or the house's own where none is set."""
    return _days(reading, QUIET_SETTING, QUIET_AFTER_DAYS)


def supervision_every(reading: Reading) -> int:
    """The centre's number of days, or the house's own where none is set."""
    return _days(reading, SUPERVISION_SETTING, SUPERVISION_EVERY_DAYS)


def days_between(field: str, days: int) -> int:
    """The number, when it is one of 1 to 365. Raises `Invalid(field)`."""
    if not 1 <= days <= MOST_QUIET_DAYS:
        raise Invalid(field, Reason.DAYS_OUT_OF_RANGE)
    return days


def _store(transaction: Transaction, setting: Setting) -> None:
    if transaction.find(SETTING, setting.id) is None:
        transaction.add(SETTING, setting)
    else:
        transaction.replace(SETTING, setting)


def _days(reading: Reading, name: str, otherwise: int) -> int:
    setting = reading.find(SETTING, name)
    if setting is None or not setting.value.isdecimal() or int(setting.value) < 1:
        return otherwise
    return int(setting.value)
