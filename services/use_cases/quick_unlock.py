"""The quick unlock of one's own account on this machine: on, off, and whether it can be had."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from services.domain.changes import Kind, Outcome
from services.domain.errors import Invalid, QuickUnlockUnavailable, Reason
from services.store.quick_unlock import QuickUnlock
from services.store.tables import ACCOUNT
from services.store.transaction import Reading, Transaction


class QuickUnlockState(StrEnum):
    """What the settings show."""

    NOT_OFFERED = "not_offered"
    OFF = "off"
    ON = "on"


@dataclass(frozen=True, slots=True)
class SwitchOnQuickUnlock:
    """A PIN of at least four digits for this machine."""

    pin: str = field(repr=False)
    again: str = field(repr=False)


def switch_on_quick_unlock(transaction: Transaction, command: SwitchOnQuickUnlock) -> Outcome[None]:
    """Let a PIN open one's own account on this machine; a PIN from before stops working.

    Raises `Invalid(pin | again)`, `QuickUnlockUnavailable`, `DiskFull`, `StoreReadOnly`.
    """
    account = transaction.get(ACCOUNT, transaction.by.account_id)
    if command.pin != command.again:
        raise Invalid("again", Reason.NOT_ALIKE)
    quick = _quick_unlock(transaction)
    quick.switch_on(transaction.keys, account.id, account.name, command.pin)
    transaction.touch(Kind.ACCOUNTS)
    return transaction.done(None)


def switch_off_quick_unlock(transaction: Transaction, _command: None) -> Outcome[None]:
    """The PIN opens nothing any more. Raises `QuickUnlockUnavailable`, `DiskFull`, `StoreReadOnly`."""
    account = transaction.get(ACCOUNT, transaction.by.account_id)
    _quick_unlock(transaction).switch_off(transaction.keys, account.id, account.name)
    transaction.touch(Kind.ACCOUNTS)
    return transaction.done(None)


def quick_unlock_state(reading: Reading, _about: None = None) -> QuickUnlockState:
    """Whether the quick unlock is on for the one who asks; not offered without a real keyring."""
    if reading.keys.keyring is None:
        return QuickUnlockState.NOT_OFFERED
    quick = _quick_unlock(reading)
    if quick.is_on(reading.keys, reading.by.account_id):
        return QuickUnlockState.ON
    return QuickUnlockState.OFF if quick.offered() else QuickUnlockState.NOT_OFFERED


def _quick_unlock(reading: Reading) -> QuickUnlock:
    keys = reading.keys
    if keys.keyring is None:
        raise QuickUnlockUnavailable("none")
    return QuickUnlock(keys.path, keys.keyring)
