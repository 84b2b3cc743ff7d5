"""A conversation is with one of the colleagues; while that one is away, with who stands in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.domain.access import Account, Right, rights_of
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.store.tables import ACCOUNT, CONVERSATION
from services.store.transaction import Reading, Transaction
from services.use_cases.stand_ins import Away, away_today


@dataclass(frozen=True, slots=True)
class AssignConversation:
    """The conversation is with this colleague from now on; "": with nobody."""

    conversation_id: str
    account_id: str = ""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody a conversation can be given to. `stand_in` is who answers today, "" when not away."""

    id: str
    name: str
    stand_in: str = ""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whom a conversation is with. `stand_in` is the name of who stands in today, "" for nobody.

    `mine`: it is with the one who asks, or with somebody that one stands in for.
    """

    id: str
    name: str
    stand_in: str
    mine: bool
    own: bool

    @property
    def for_another(self) -> bool:
        """It is with the one who asks only because the owner is away."""
        return self.mine and not self.own


class Owners:
    """Who is away today and what they are called, read once."""

    def __init__(self, reading: Reading) -> None:
        self._me = reading.by.account_id
        self._away = away_today(reading)
        self._names = dict(reading.rows("SELECT id, name FROM account"))

    def of(self, account_id: str | None) -> Owner | None:
        """The owner with this account; None for nobody."""
        if not account_id:
            return None
        away = self._away.get(account_id)
        own = account_id == self._me
        stands_in = away is not None and away.stand_in_id == self._me
        name = str(self._names.get(account_id, ""))
        return Owner(account_id, name, _stand_in(away), own or stands_in, own)

    def mine(self) -> tuple[str, ...]:
        """The accounts whose conversations are with the one who asks today."""
        return (
            self._me,
            *(each.account_id for each in self._away.values() if each.stand_in_id == self._me),
        )


def assign_conversation(transaction: Transaction, command: AssignConversation) -> Outcome[str]:
    """Give the conversation to a colleague, or to nobody; its id.

    Raises `NotFound`, `NotAllowed`, `Invalid(account_id)` for one who may not answer messages.
    """
    transaction.require(Right.SEND_MESSAGES)
    conversation = transaction.get(CONVERSATION, command.conversation_id)
    if command.account_id:
        _check(transaction.find(ACCOUNT, command.account_id))
    given = replace(conversation, assigned_to=command.account_id or None)
    transaction.replace(CONVERSATION, given)
    return transaction.done(conversation.id, undo=True)


def colleagues(reading: Reading, _about: None = None) -> tuple[Colleague, ...]:
    """Who may be given a conversation, by name, oneself first. Raises `NotAllowed`."""
    reading.require(Right.SEE_MESSAGES)
    away = away_today(reading)
    found = [
        Colleague(account.id, account.name, _stand_in(away.get(account.id)))
        for account in reading.all(ACCOUNT, "closed_at IS NULL", order="in_order(name), id")
        if _may_answer(account)
    ]
    return tuple(sorted(found, key=lambda one: one.id != reading.by.account_id))


def _stand_in(away: Away | None) -> str:
    return away.stand_in_name if away else ""


def _may_answer(account: Account) -> bool:
    return account.closed_at is None and Right.SEND_MESSAGES in rights_of(account.roles)


def _check(account: Account | None) -> None:
    if account is None:
        raise Invalid("account_id", Reason.UNKNOWN_CHOICE)
    if not _may_answer(account):
        raise Invalid("account_id", Reason.LACKS_RIGHTS)
