"""Which of the centre's people follows a volunteer up."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.domain.access import Account, Right, rights_of
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.volunteers import Volunteer
from services.store.tables import ACCOUNT, VOLUNTEER
from services.store.transaction import Reading, Transaction


@dataclass(frozen=True, slots=True)
class Adviser:
    """One who may follow up volunteers."""

    account_id: str
    name: str


@dataclass(frozen=True, slots=True)
class SetAdviser:
    """This account follows the volunteer up from now on; None: nobody in particular."""

    volunteer_id: str
    adviser_id: str | None


def advisers(reading: Reading, _about: None = None) -> tuple[Adviser, ...]:
    """Those with an open account who may follow up volunteers, by name. Raises `NotAllowed`."""
    reading.require(Right.SEE_VOLUNTEERS)
    found = reading.all(ACCOUNT, "closed_at IS NULL", order="in_order(name), id")
    return tuple(Adviser(one.id, one.name) for one in found if _may_advise(one))


def set_adviser(transaction: Transaction, command: SetAdviser) -> Outcome[Volunteer]:
    """Note who follows up. Raises `Invalid(adviser_id)`, `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_VOLUNTEERS)
    person = transaction.get(VOLUNTEER, command.volunteer_id)
    if command.adviser_id is not None:
        account = transaction.find(ACCOUNT, command.adviser_id)
        if account is None or account.closed_at is not None or not _may_advise(account):
            raise Invalid("adviser_id", Reason.UNKNOWN_CHOICE)
    followed = replace(person, adviser_id=command.adviser_id)
    transaction.replace(VOLUNTEER, followed)
    return transaction.done(followed, undo=True)


def _may_advise(account: Account) -> bool:
    return Right.SEE_VOLUNTEERS in rights_of(account.roles)
