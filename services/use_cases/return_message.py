"""A person sends a unit's message back: it is not for us, or not about anybody of ours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.letter_gaps import LetterIncomplete, gaps
from services.domain.letters import Deviation, LetterKind
from services.domain.message_returns import MessageReturn
from services.domain.messages import Message, MessageDirection, OutboxEntry, OutboxKind
from services.store.tables import LETTER_FACTS, MESSAGE, MESSAGE_RETURN, OUTBOX, UNIT
from services.store.transaction import Transaction
from services.use_cases.addresses import address_on
from services.use_cases.returned_letter import returned_letter

RESTS: Final = timedelta(seconds=20)
"""So long it lies in the outbox, while the banner offers to take it back."""


@dataclass(frozen=True, slots=True)
class ReturnMessage:
    """This message from a unit, for one of the reasons that the standard has. No words of one's own."""

    message_id: str
    deviation: Deviation


def return_message(transaction: Transaction, command: ReturnMessage) -> Outcome[str]:
    """Queue the word that it came to the wrong place, by the way that it came; the word's MsgId.

    Their message is handled, and kept as every message is. It can be undone until the first try to hand the
    word over. No consent is asked (`returned_letter` tells why). Raises `NotFound`, `NotAllowed`;
    `WrongState` for one of ours, one sent back already and one that itself sends ours back; or
    `LetterIncomplete`.
    """
    transaction.require(Right.SEND_MESSAGES)
    message = _returnable(transaction, command.message_id)
    sent_back = MessageReturn(
        transaction.new_id(),
        message.id,
        command.deviation,
        transaction.by.account_id,
        transaction.now,
    )
    missing = gaps(returned_letter(transaction, message, sent_back))
    if missing:
        raise LetterIncomplete(missing)
    transaction.add(MESSAGE_RETURN, sent_back)
    transaction.replace(MESSAGE, _returned(transaction, message, command.deviation))
    transaction.add(OUTBOX, _entry(transaction, message, sent_back))
    return transaction.done(sent_back.id, undo=True)


def _returnable(transaction: Transaction, message_id: str) -> Message:
    message = transaction.get(MESSAGE, message_id)
    if message.direction is MessageDirection.OUT:
        raise WrongState(MESSAGE.name, message.state.value)
    if message.returned:
        raise WrongState(MESSAGE.name, "returned")
    facts = transaction.find(LETTER_FACTS, message.id)
    if facts is not None and facts.kind is LetterKind.DEVIATION:
        raise WrongState(MESSAGE.name, "deviation")
    return message


def _returned(transaction: Transaction, message: Message, deviation: Deviation) -> Message:
    """Nothing is owed for it any more: neither an answer nor a day in the plan."""
    return replace(
        message,
        returned=deviation.value,
        handled=True,
        notice_answered=message.notice_answered or bool(message.notice),
        read_at=message.read_at or transaction.now,
        read_by=message.read_by or transaction.by.account_id,
    )


def _entry(transaction: Transaction, message: Message, sent_back: MessageReturn) -> OutboxEntry:
    """An urgent one goes back before others: somebody waits for it to reach the right place."""
    return OutboxEntry(
        sent_back.id,
        OutboxKind.RETURNED,
        address_on(transaction.get(UNIT, message.unit_id), message.way),
        transaction.now + RESTS,
        message.id,
        regarding=message.remote_id,
        urgent=message.urgent,
        way=message.way,
    )
