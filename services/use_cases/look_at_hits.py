"""Whoever searches is shown a line of each message found: that is a look at the person like any other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.journal import Action
from services.store.tables import CONVERSATION, PARTICIPANT
from services.store.transaction import Transaction

FOUND: Final = "message_search"
"""The journal's word for this look."""


@dataclass(frozen=True, slots=True)
class LookAtHits:
    """A line of each of these conversations stood before somebody's eyes."""

    conversation_ids: tuple[str, ...]


def look_at_hits(transaction: Transaction, command: LookAtHits) -> Outcome[int]:
    """Note the look, once for each person; how many that were. Raises `NotAllowed`.

    A conversation about nobody known yet is noted by itself: whoever it turns out to be about can be told. One
    that is gone meanwhile tells nothing.
    """
    transaction.require(Right.SEE_MESSAGES)
    looked_at: set[tuple[str, str]] = set()
    for conversation_id in command.conversation_ids:
        found = transaction.find(CONVERSATION, conversation_id)
        if found is not None and found.participant_id:
            looked_at.add((PARTICIPANT.name, found.participant_id))
        elif found is not None:
            looked_at.add((CONVERSATION.name, found.id))
    for kind, subject in sorted(looked_at):
        transaction.note(Action.SEEN, kind, subject, FOUND)
    return transaction.done(len(looked_at))
