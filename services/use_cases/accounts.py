"""Accounts: who may unlock the store, and in which roles.

A slot is written before its account is stored, and removed after the account is closed. A crash in
between leaves a slot without an open account, which opens nothing (see `unlocking`) and is swept away
at the next start.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from services.domain.access import Account, Right, Role, rights_of
from services.domain.changes import Outcome
from services.domain.errors import AlreadyExists, Invalid, LastLeader, Reason, WrongState
from services.domain.validation import NAME_LENGTH, optional_text, phone, required_text
from services.store.key_slots import same_name
from services.store.passphrases import chosen
from services.store.tables import ACCOUNT, CENTRE, VOLUNTEER
from services.store.transaction import Reading, Transaction
from services.use_cases.account_contact import known_profession

CODE_LIFETIME: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class OpenAccount:
    """A new account. A volunteer's account may be tied to the volunteer's record. `phone` and `profession`
    stand in letters to units (`account_contact`).
    """

    name: str
    title: str
    roles: frozenset[Role]
    volunteer_id: str | None = None
    phone: str = ""
    profession: str = ""


@dataclass(frozen=True, slots=True)
class ChangeAccount:
    """New title, roles or volunteer for an account."""

    account_id: str
    title: str
    roles: frozenset[Role]
    volunteer_id: str | None = None


@dataclass(frozen=True, slots=True)
class ChangePassphrase:
    """A new passphrase of one's own. `old` may be the one-time code."""

    old: str = field(repr=False)
    new: str = field(repr=False)
    again: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpenedAccount:
    """A new account, or one with a new code. The code is shown once and stored nowhere."""

    account_id: str
    code: str = field(repr=False)
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account in the list; `rights` are what its roles carry together."""

    account: Account
    rights: frozenset[Right]
    waits_for_first_unlock: bool


def open_account(transaction: Transaction, command: OpenAccount) -> Outcome[OpenedAccount]:
    """Open an account and make the one-time code with which its owner comes in the first time.

    Raises `NotAllowed`, `Invalid(name | title | roles | phone | profession)`, `AlreadyExists`,
    `NotFound` (volunteer), `DiskFull`, `StoreReadOnly`.
    """
    transaction.require(Right.MANAGE_ACCOUNTS)
    name = required_text("name", " ".join(command.name.split()), NAME_LENGTH)
    _refuse_taken(transaction, name)
    _check_roles(transaction, command.roles, command.volunteer_id)
    account = Account(
        transaction.new_id(),
        name,
        optional_text("title", command.title.strip(), NAME_LENGTH),
        command.roles,
        transaction.now,
        command.volunteer_id,
        phone=phone("phone", command.phone),
        profession=known_profession(command.profession),
    )
    transaction.add(ACCOUNT, account)
    return transaction.done(_with_code(transaction, account))


def change_account(transaction: Transaction, command: ChangeAccount) -> Outcome[Account]:
    """Change what an account may do.

    Raises `NotAllowed`, `NotFound`, `Invalid(title | roles)`, `WrongState` (closed), `LastLeader`.
    """
    transaction.require(Right.MANAGE_ACCOUNTS)
    before = _open_account(transaction, command.account_id)
    _check_roles(transaction, command.roles, command.volunteer_id)
    after = replace(
        before,
        title=optional_text("title", command.title.strip(), NAME_LENGTH),
        roles=command.roles,
        volunteer_id=command.volunteer_id,
    )
    transaction.replace(ACCOUNT, after)
    _require_a_leader(transaction)
    return transaction.done(after, undo=True)


def close_account(transaction: Transaction, account_id: str) -> Outcome[str]:
    """Close an account for good: its slots are removed, what it wrote stays.

    Raises `NotAllowed`, `NotFound`, `WrongState` (closed already), `LastLeader`.
    """
    transaction.require(Right.MANAGE_ACCOUNTS)
    account = _open_account(transaction, account_id)
    transaction.replace(ACCOUNT, replace(account, closed_at=transaction.now))
    _require_a_leader(transaction)
    keys = transaction.keys
    transaction.afterwards(lambda: keys.remove(account_id))
    return transaction.done(account_id)


def new_one_time_code(transaction: Transaction, account_id: str) -> Outcome[OpenedAccount]:
    """A new code for someone who has forgotten; passphrase and PIN stop working.

    Raises `NotAllowed`, `NotFound`, `WrongState` (closed), `DiskFull`, `StoreReadOnly`.
    """
    transaction.require(Right.MANAGE_ACCOUNTS)
    account = _open_account(transaction, account_id)
    transaction.replace(ACCOUNT, replace(account, last_unlocked_with=""), reason="new code")
    return transaction.done(_with_code(transaction, account))


def change_passphrase(transaction: Transaction, command: ChangePassphrase) -> Outcome[None]:
    """A new passphrase of one's own; the old one stops working at once.

    Raises `WrongSecret` (old), `Invalid(new | again)`, `DiskFull`, `StoreReadOnly`.
    """
    account = _open_account(transaction, transaction.by.account_id)
    keys = transaction.keys
    new = chosen("new", command.new, command.again, (account.name, centre_name(transaction)))
    keys.require(account.name, command.old, account.id)
    keys.set_passphrase(account.id, account.name, new)
    return transaction.done(None)


def new_recovery_key(transaction: Transaction, _command: None) -> Outcome[str]:
    """A new printed recovery key; the one printed before stops working.

    Raises `NotAllowed`, `DiskFull`, `StoreReadOnly`.
    """
    transaction.require(Right.MANAGE_ACCOUNTS)
    return transaction.done(transaction.keys.new_recovery_key())


def accounts(reading: Reading, _about: None = None) -> tuple[AccountRow, ...]:
    """The open accounts by name. Raises `NotAllowed`."""
    reading.require(Right.MANAGE_ACCOUNTS)
    return tuple(
        AccountRow(account, rights_of(account.roles), account.last_unlocked_at is None)
        for account in reading.all(ACCOUNT, "closed_at IS NULL", order="in_order(name), id")
    )


def volunteers_without_account(
    reading: Reading, _about: None = None
) -> tuple[tuple[str, str], ...]:
    """Id and name of each volunteer who has no open account, by name. Raises `NotAllowed`."""
    reading.require(Right.MANAGE_ACCOUNTS)
    rows = reading.rows(
        "SELECT id, name FROM volunteer WHERE id NOT IN (SELECT volunteer_id FROM account"
        " WHERE volunteer_id IS NOT NULL AND closed_at IS NULL) ORDER BY in_order(name), id"
    )
    return tuple((row[0], row[1]) for row in rows)


def own_account(reading: Reading, _about: None = None) -> Account:
    """The account of the one who asks. Raises `NotFound`."""
    return reading.get(ACCOUNT, reading.by.account_id)


def centre_name(reading: Reading) -> str:
    """The centre's name, or "" before there is one."""
    return next((centre.name for centre in reading.all(CENTRE)), "")


def _with_code(transaction: Transaction, account: Account) -> OpenedAccount:
    expires = transaction.now + CODE_LIFETIME
    code = transaction.keys.one_time_code(account.id, account.name, expires)
    return OpenedAccount(account.id, code, expires)


def _open_account(transaction: Transaction, account_id: str) -> Account:
    account = transaction.get(ACCOUNT, account_id)
    if account.closed_at is not None:
        raise WrongState("account", "closed")
    return account


def _refuse_taken(transaction: Transaction, name: str) -> None:
    for account in transaction.all(ACCOUNT, "closed_at IS NULL"):
        if same_name(account.name) == same_name(name):
            raise AlreadyExists("account", account.id)


def _check_roles(
    transaction: Transaction, roles: frozenset[Role], volunteer_id: str | None
) -> None:
    if not roles:
        raise Invalid("roles", Reason.MISSING)
    if volunteer_id is not None:
        transaction.get(VOLUNTEER, volunteer_id)


def _require_a_leader(transaction: Transaction) -> None:
    open_ones = transaction.all(ACCOUNT, "closed_at IS NULL")
    if not any(Role.LEADER in account.roles for account in open_ones):
        raise LastLeader
