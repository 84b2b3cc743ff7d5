"""The days after a discharge or a release: who answers, and the first contact."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason, WrongState
from services.domain.transitions import LEAVES, Transition, TransitionState
from services.domain.validation import LINE_LENGTH, NAME_LENGTH
from services.store.tables import TRANSITION
from services.store.transaction import Transaction
from services.use_cases.transitions import checked_text


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Who answers for one who has left, where she or he stays, and the day for the first contact."""

    transition_id: str
    here: str = ""
    there: str = ""
    where_to: str = ""
    contact_on: date | None = None


def take_over(transaction: Transaction, command: TakeOver) -> Outcome[Transition]:
    """Write what makes the days after a discharge or a release safe; its day and kind stay.

    Raises `Invalid(here | there | where_to | contact_on)`, `WrongState(transition)`, `NotFound`,
    `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = _has_left(transaction, command.transition_id)
    day = command.contact_on
    if day is not None and day != stored.contact_on and day < transaction.today:
        raise Invalid("contact_on", Reason.IN_THE_PAST)
    transition = replace(
        stored,
        here=checked_text("here", command.here, NAME_LENGTH),
        there=checked_text("there", command.there, NAME_LENGTH),
        where_to=checked_text("where_to", command.where_to, LINE_LENGTH),
        contact_on=day,
    )
    transaction.replace(TRANSITION, transition)
    return transaction.done(transition, undo=True)


def note_contact(transaction: Transaction, transition_id: str) -> Outcome[Transition]:
    """Somebody here has been in touch with one who has left, today: it is a gap no more.

    Raises `WrongState(transition)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = _has_left(transaction, transition_id)
    if stored.contacted_on is not None:
        raise WrongState("transition", "contacted")
    transition = replace(stored, contacted_on=transaction.today)
    transaction.replace(TRANSITION, transition)
    return transaction.done(transition, undo=True)


def _has_left(transaction: Transaction, transition_id: str) -> Transition:
    stored = transaction.get(TRANSITION, transition_id)
    if stored.state is not TransitionState.DONE or stored.kind not in LEAVES:
        raise WrongState("transition", stored.state.value)
    return stored
