"""References that were taken, one by one: when, from whom, and by whom here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.requirements import Reference
from services.domain.validation import NAME_LENGTH, required_text, without_national_id
from services.store.tables import REFERENCE
from services.store.transaction import Transaction
from services.use_cases.volunteer_checks import not_ahead, not_ended, who


@dataclass(frozen=True, slots=True)
class AddReference:
    """A reference was taken on this day. `from_whom` is a role, such as «former manager»; `by` empty:
    whoever writes it down.
    """

    volunteer_id: str
    on: date
    from_whom: str
    by: str = ""


def add_reference(transaction: Transaction, command: AddReference) -> Outcome[Reference]:
    """Note it. Raises `Invalid(on | from_whom | by)`, `WrongState(volunteer, ended)`, `NotFound`,
    `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    not_ahead(transaction, command.on)
    person = not_ended(transaction, command.volunteer_id)
    from_whom = required_text("from_whom", " ".join(command.from_whom.split()), NAME_LENGTH)
    reference = Reference(
        transaction.new_id(),
        person.id,
        command.on,
        without_national_id("from_whom", from_whom),
        who(transaction, command.by),
    )
    transaction.add(REFERENCE, reference)
    return transaction.done(reference, undo=True)


def remove_reference(transaction: Transaction, reference_id: str) -> Outcome[str]:
    """Take it back; the volunteer's id. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_VOLUNTEERS)
    reference = transaction.get(REFERENCE, reference_id)
    transaction.remove(REFERENCE, reference_id)
    return transaction.done(reference.volunteer_id, undo=True)
