"""What a try to send came to, written down. Settling twice, or late, changes nothing that is true."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from services.domain.changes import Outcome
from services.domain.journal import Action
from services.domain.messages import (
    Message,
    MessageDirection,
    MessageState,
    OutboxEntry,
    OutboxKind,
)
from services.store.tables import MESSAGE, OUTBOX, PARTICIPANT
from services.store.transaction import Transaction
from services.use_cases.later_remarks import receipt_refused, understood_refused
from services.use_cases.returned_letter import return_left, return_refused


@dataclass(frozen=True, slots=True)
class Accepted:
    """The transport has taken it over."""


@dataclass(frozen=True, slots=True)
class Declined:
    """The other side will never take it; `code` says why."""

    code: str


@dataclass(frozen=True, slots=True)
class TryAgain:
    """No answer or a "later". `may_have_left`: it went out and only the answer is missing."""

    at: datetime
    cause: str
    may_have_left: bool


SendResult = Accepted | Declined | TryAgain


@dataclass(frozen=True, slots=True)
class Settle:
    """The result of the try under this claim."""

    entry_id: str
    claim: str
    result: SendResult


def settle(transaction: Transaction, command: Settle) -> Outcome[None]:
    """Write down what the try came to.

    An acceptance is a fact whoever holds the claim by now; a failure counts only under its own claim.
    """
    entry = transaction.find(OUTBOX, command.entry_id)
    match command.result:
        case Accepted():
            _accepted(transaction, command.entry_id, entry)
        case Declined(code):
            _declined(transaction, entry, command.claim, code)
        case TryAgain():
            _again(transaction, entry, command.claim, command.result)
        case _:
            assert_never(command.result)
    return transaction.done(None)


def _accepted(transaction: Transaction, entry_id: str, entry: OutboxEntry | None) -> None:
    if entry is not None:
        transaction.remove(OUTBOX, entry.id)
        if entry.kind not in (OutboxKind.MESSAGE, OutboxKind.RETURNED):
            return
    message = transaction.find(MESSAGE, entry_id)
    if message is None:
        return_left(transaction, entry_id)
    elif message.sent_at is None:
        _left(transaction, message)


def arrived_after_all(
    transaction: Transaction, message: Message, at: datetime | None = None
) -> Message:
    """The message as having left, now or `at`: a receipt or an answer proves it, whatever was known before."""
    if message.sent_at is not None:
        return message
    if transaction.find(OUTBOX, message.id) is not None:
        transaction.remove(OUTBOX, message.id)
    return _left(transaction, message, at)


def _left(transaction: Transaction, message: Message, at: datetime | None = None) -> Message:
    """Write down that the message has left: also one that was stopped while it was on its way. What a person
    has seen to was something else.
    """
    gone = replace(
        message,
        state=MessageState.ACCEPTED,
        sent_at=at or transaction.now,
        refusal="",
        may_have_left=False,
        handled=False,
    )
    transaction.replace(MESSAGE, gone)
    story = {"message": (None, message.id), "consent": (None, message.consent_id)}
    transaction.note(Action.SENT, PARTICIPANT.name, message.participant_id or "", "", story)
    _answers(transaction, gone)
    return gone


def _answers(transaction: Transaction, message: Message) -> None:
    """Their message is answered when our answer has left, not when it was written."""
    answered = transaction.find(MESSAGE, message.in_reply_to) if message.in_reply_to else None
    if answered is None or answered.direction is MessageDirection.OUT or answered.answered_at:
        return
    transaction.replace(
        MESSAGE, replace(answered, answered_at=message.sent_at, state=MessageState.ANSWERED)
    )


def _declined(transaction: Transaction, entry: OutboxEntry | None, claim: str, code: str) -> None:
    if entry is None or entry.claim != claim:
        return
    transaction.remove(OUTBOX, entry.id)
    match entry.kind:
        case OutboxKind.MESSAGE:
            _refused(transaction, entry, code)
        case OutboxKind.RECEIPT:
            receipt_refused(transaction, entry, code)
        case OutboxKind.UNDERSTOOD:
            message = transaction.get(MESSAGE, entry.message_id or "")
            understood_refused(transaction, message, code)
        case OutboxKind.RETURNED:
            return_refused(transaction, entry.id, code)
        case _:
            assert_never(entry.kind)


def _refused(transaction: Transaction, entry: OutboxEntry, code: str) -> None:
    message = transaction.get(MESSAGE, entry.id)
    refused = replace(
        message, state=MessageState.REFUSED, refusal=code, may_have_left=entry.may_have_left
    )
    transaction.replace(MESSAGE, refused)


def _again(
    transaction: Transaction, entry: OutboxEntry | None, claim: str, result: TryAgain
) -> None:
    if entry is None or entry.claim != claim:
        return
    transaction.replace(
        OUTBOX,
        replace(
            entry,
            next_attempt_at=result.at,
            claimed_until=None,
            claim="",
            last_cause=result.cause,
            may_have_left=entry.may_have_left or result.may_have_left,
        ),
    )
