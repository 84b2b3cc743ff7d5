"""Whoever writes a message is shown what may be sent of a participant: that is a look like any other."""

from __future__ import annotations

from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.journal import Action
from services.store.tables import PARTICIPANT
from services.store.transaction import Transaction

WRITING: Final = "writing"
"""The journal's word for this look."""


def look_while_writing(transaction: Transaction, participant_id: str) -> Outcome[None]:
    """Note the look, once for each form and participant. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.SEND_MESSAGES)
    person = transaction.get(PARTICIPANT, participant_id)
    transaction.note(Action.SEEN, PARTICIPANT.name, person.id, WRITING)
    return transaction.done(None)
