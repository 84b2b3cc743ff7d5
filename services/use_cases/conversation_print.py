"""A whole conversation for the printer; that it was printed is noted."""

from __future__ import annotations

from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.journal import Action
from services.store.tables import CONVERSATION, PARTICIPANT
from services.store.transaction import Transaction
from services.use_cases.conversation_view import ConversationView, conversation

PRINTED: Final = "conversation"
"""The journal's word for a printed conversation."""


def hand_out_conversation(
    transaction: Transaction, conversation_id: str
) -> Outcome[ConversationView]:
    """All messages of the thread, oldest first. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.SEE_MESSAGES)
    view = conversation(transaction, conversation_id)
    kind, subject = (
        (PARTICIPANT.name, view.participant_id)
        if view.participant_id
        else (CONVERSATION.name, view.id)
    )
    transaction.note(Action.EXPORTED, kind, subject, PRINTED)
    return transaction.done(view)
