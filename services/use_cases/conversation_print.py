"""A whole conversation for the printer, or one message of it; that it was printed is noted."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.journal import Action
from services.store.journal import Changes
from services.store.tables import CONVERSATION, MESSAGE, PARTICIPANT
from services.store.transaction import Reading, Transaction
from services.use_cases.conversation_view import ConversationView, conversation

PRINTED: Final = "conversation"
"""The journal's word for a printed conversation."""
ONE_PRINTED: Final = "message_printed"
"""The journal's word for one message of it, printed alone."""


def message_to_print(reading: Reading, message_id: str) -> ConversationView:
    """The message with the head of its thread, to be counted; nobody sees it by that. Raises as below."""
    reading.require(Right.SEE_MESSAGES)
    view = conversation(reading, reading.get(MESSAGE, message_id).conversation_id)
    return replace(view, cards=tuple(card for card in view.cards if card.id == message_id))


def hand_out_conversation(
    transaction: Transaction, conversation_id: str
) -> Outcome[ConversationView]:
    """All messages of the thread, oldest first. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.SEE_MESSAGES)
    return _handed_out(transaction, conversation(transaction, conversation_id), PRINTED)


def hand_out_message(transaction: Transaction, message_id: str) -> Outcome[ConversationView]:
    """This message alone. Raises `NotFound`, `NotAllowed`."""
    view = message_to_print(transaction, message_id)
    return _handed_out(transaction, view, ONE_PRINTED, {"message": (None, message_id)})


def _handed_out(
    transaction: Transaction, view: ConversationView, word: str, named: Changes | None = None
) -> Outcome[ConversationView]:
    kind, subject = (
        (PARTICIPANT.name, view.participant_id)
        if view.participant_id
        else (CONVERSATION.name, view.id)
    )
    transaction.note(Action.EXPORTED, kind, subject, word, named)
    return transaction.done(view)
