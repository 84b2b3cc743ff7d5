"""Parts of the training that a volunteer has been through, one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.requirements import ModuleDone
from services.store.tables import COURSE_MODULE, MODULE_DONE
from services.store.transaction import Transaction
from services.use_cases.volunteer_checks import not_ahead, not_ended, who


@dataclass(frozen=True, slots=True)
class NoteModule:
    """The volunteer has been through this part on this day; `by` held it, empty: whoever writes it down.

    A renewal is one more.
    """

    volunteer_id: str
    module_id: str
    on: date
    by: str = ""


def note_module(transaction: Transaction, command: NoteModule) -> Outcome[ModuleDone]:
    """Note it. Raises `Invalid(on | by)`, `Invalid(module_id)` for a part that the centre no longer has,
    `WrongState(volunteer, ended)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_VOLUNTEERS)
    not_ahead(transaction, command.on)
    person = not_ended(transaction, command.volunteer_id)
    module = transaction.find(COURSE_MODULE, command.module_id)
    if module is None or module.closed:
        raise Invalid("module_id", Reason.UNKNOWN_CHOICE)
    done = ModuleDone(
        transaction.new_id(), person.id, module.id, command.on, who(transaction, command.by)
    )
    transaction.add(MODULE_DONE, done)
    return transaction.done(done, undo=True)


def remove_module_done(transaction: Transaction, done_id: str) -> Outcome[str]:
    """Take it back; the volunteer's id. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_VOLUNTEERS)
    done = transaction.get(MODULE_DONE, done_id)
    transaction.remove(MODULE_DONE, done_id)
    return transaction.done(done.volunteer_id, undo=True)
