"""Stops what may no longer leave."""

from __future__ import annotations

from dataclasses import replace

from services.domain.errors import ConsentRefused
from services.domain.journal import Action
from services.domain.letters import NO_WAY_TO_THE_UNIT
from services.domain.messages import (
    Message,
    MessageDirection,
    MessageState,
    OutboxEntry,
    OutboxKind,
)
from services.store.tables import MESSAGE, OUTBOX
from services.store.transaction import Transaction
from services.use_cases.consent_gate import gate_of_message, refusal_code
from services.use_cases.later_remarks import understood_refused
from services.use_cases.returned_letter import return_refused


def stop_queued_for(transaction: Transaction, participant_id: str) -> tuple[str, ...]:
    """Stop the participant's queued messages that no consent in force covers; their ids.

    To be called in the transaction that changed a consent, after the change. A message covered by
    another consent goes on. One that is on its way out this moment is stopped too; should it arrive all
    the same, its receipt says so.
    """
    queued = transaction.all(
        MESSAGE,
        "participant_id = ? AND state = ? AND direction = ?",
        participant_id,
        MessageState.QUEUED.value,
        MessageDirection.OUT.value,
        order="created_at, id",
    )
    return tuple(message.id for message in queued if _stopped(transaction, message))


def stop(
    transaction: Transaction, message: Message, entry: OutboxEntry, refusal: ConsentRefused
) -> None:
    """Stop one queued message for good, and say whether a try of it may have arrived."""
    stop_because(transaction, message, entry, refusal_code(refusal))


def stop_because(transaction: Transaction, message: Message, entry: OutboxEntry, why: str) -> None:
    """The same for a reason that is kept in one word. What was written stays, and waits for a person's eyes."""
    transaction.remove(OUTBOX, entry.id)
    stopped = replace(
        message,
        state=MessageState.STOPPED,
        refusal=why,
        may_have_left=entry.may_have_left or bool(entry.claim),
    )
    transaction.replace(MESSAGE, stopped)
    transaction.note(Action.STOPPED, MESSAGE.name, message.id, stopped.refusal)


def refuse_unreachable(transaction: Transaction, message: Message, entry: OutboxEntry) -> None:
    """Give up one entry whose unit is not there any more: another may have taken over its address."""
    transaction.remove(OUTBOX, entry.id)
    transaction.note(Action.STOPPED, MESSAGE.name, message.id, NO_WAY_TO_THE_UNIT)
    if entry.kind is OutboxKind.RETURNED:
        return_refused(transaction, entry.id, NO_WAY_TO_THE_UNIT)
    if entry.kind is OutboxKind.UNDERSTOOD:
        understood_refused(transaction, message, NO_WAY_TO_THE_UNIT)
    if entry.kind is not OutboxKind.MESSAGE:
        return
    refused = replace(
        message,
        state=MessageState.REFUSED,
        refusal=NO_WAY_TO_THE_UNIT,
        may_have_left=entry.may_have_left or bool(entry.claim),
    )
    transaction.replace(MESSAGE, refused)


def _stopped(transaction: Transaction, message: Message) -> bool:
    entry = transaction.find(OUTBOX, message.id)
    verdict = gate_of_message(transaction, message)
    if entry is None or not isinstance(verdict, ConsentRefused):
        return False
    stop(transaction, message, entry, verdict)
    return True
