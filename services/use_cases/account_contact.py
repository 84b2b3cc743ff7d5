"""What letters to units tell of the one who writes: the phone, and the profession of health personnel."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from services.domain.access import Account, Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, NotAllowed, Reason, WrongState
from services.domain.validation import phone
from services.formats.kith.codes import codes, display
from services.store.search_text import fold
from services.store.tables import ACCOUNT
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import author_of

_VOLUME: Final = "9060"
_UNKNOWN: Final = "XX"


@dataclass(frozen=True, slots=True)
class AccountContact:
    """An account's phone and profession, a code of volume 9060; "" for none. `account_id` "": one's own."""

    phone: str = ""
    profession: str = ""
    account_id: str = ""


@dataclass(frozen=True, slots=True)
class ContactKnown:
    """What is written on the account, and the centre's phone that stands in for one's own."""

    contact: AccountContact
    centre_phone: str


def professions(_reading: Reading, _about: None = None) -> tuple[tuple[str, str], ...]:
    """Code and Norwegian name of each profession of health personnel, by name."""
    known = [(code, display(_VOLUME, code)) for code in codes(_VOLUME) if code != _UNKNOWN]
    return tuple(sorted(known, key=lambda one: fold(one[1])))


def own_contact(reading: Reading, _about: None = None) -> ContactKnown:
    """One's own. Raises `NotFound`."""
    account = reading.get(ACCOUNT, reading.by.account_id)
    contact = AccountContact(account.phone, account.profession)
    return ContactKnown(contact, "" if account.phone else author_of(reading).phone)


def set_account_contact(transaction: Transaction, command: AccountContact) -> Outcome[Account]:
    """Keep both on the account; they stand in letters that are written from now on.

    One's own, or anybody's for who manages accounts. Raises `NotAllowed`, `NotFound`,
    `Invalid(phone | profession)`, `WrongState` (closed).
    """
    account = transaction.get(ACCOUNT, command.account_id or transaction.by.account_id)
    if account.id != transaction.by.account_id and not transaction.by.may(Right.MANAGE_ACCOUNTS):
        raise NotAllowed(Right.MANAGE_ACCOUNTS.value)
    if account.closed_at is not None:
        raise WrongState("account", "closed")
    after = replace(
        account,
        phone=phone("phone", command.phone),
        profession=known_profession(command.profession),
    )
    transaction.replace(ACCOUNT, after)
    return transaction.done(after, undo=True)


def known_profession(code: str) -> str:
    """The code, or "". Raises `Invalid(profession)` for one that the volume does not hold."""
    if code and (code == _UNKNOWN or not display(_VOLUME, code)):
        raise Invalid("profession", Reason.UNKNOWN_CHOICE)
    return code
