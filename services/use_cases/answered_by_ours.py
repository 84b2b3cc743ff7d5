"""A unit's message is answered by what of ours has left, whatever else was said of it and taken back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from services.domain.journal import JournalLine
from services.domain.messages import Message, MessageDirection, MessageState
from services.store.tables import MESSAGE
from services.store.transaction import Transaction


def keep_answered(transaction: Transaction, message: Message) -> None:
    """Where an answer of ours to it has left, and it stands as unanswered, it is answered since the first."""
    if message.direction is not MessageDirection.IN or message.answered_at is not None:
        return
    answers = transaction.all(
        MESSAGE,
        "conversation_id = ? AND in_reply_to = ? AND direction = ? AND sent_at IS NOT NULL",
        message.conversation_id,
        message.id,
        MessageDirection.OUT.value,
        order="sent_at LIMIT 1",
    )
    for answer in answers:
        transaction.replace(
            MESSAGE, replace(message, answered_at=answer.sent_at, state=MessageState.ANSWERED)
        )


def keep_what_left_answered(transaction: Transaction, lines: Iterable[JournalLine]) -> None:
    """The same for every message that turning back these lines has touched."""
    for message_id in {line.subject_id for line in lines if line.subject_kind == MESSAGE.name}:
        message = transaction.find(MESSAGE, message_id)
        if message is not None:
            keep_answered(transaction, message)
