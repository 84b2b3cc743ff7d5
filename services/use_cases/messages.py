"""What people do with messages that have come: read, understood, answered elsewhere, matched to a person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.journal import Action
from services.domain.letters import RemarkKind
from services.domain.messages import (
    Conversation,
    Message,
    MessageDirection,
    MessageState,
    OutboxEntry,
    OutboxKind,
)
from services.store.tables import CONVERSATION, MESSAGE, OUTBOX, PARTICIPANT, UNIT
from services.store.transaction import Transaction
from services.use_cases.addresses import address_on
from services.use_cases.later_remarks import note_who_is_named, take_remarks_away
from services.use_cases.message_seen import note_seen
from services.use_cases.understood_letter import refuse_incomplete, understood_letter


@dataclass(frozen=True, slots=True)
class OpenConversation:
    """A person opens this thread."""

    conversation_id: str


@dataclass(frozen=True, slots=True)
class MarkMessage:
    """A person marks this message from a unit."""

    message_id: str


@dataclass(frozen=True, slots=True)
class MatchConversation:
    """A person says that this thread, which named nobody we know, is about this participant."""

    conversation_id: str
    participant_id: str


def open_conversation(transaction: Transaction, command: OpenConversation) -> Outcome[int]:
    """Note that one has seen it, and mark what was unread as read; how many were. Raises `NotFound`."""
    transaction.require(Right.SEE_MESSAGES)
    conversation = transaction.get(CONVERSATION, command.conversation_id)
    unread = _see(transaction, conversation.id)
    # One about nobody known yet: whoever it turns out to be about can be told who had read it by then.
    person_id = conversation.participant_id
    kind, about = (
        (PARTICIPANT.name, person_id) if person_id else (CONVERSATION.name, conversation.id)
    )
    transaction.note(Action.SEEN, kind, about, "", {"conversation": (None, conversation.id)})
    return transaction.done(unread)


def see_what_came(transaction: Transaction, command: OpenConversation) -> Outcome[int]:
    """The same for a thread that stands open before somebody's eyes while something comes in: it is one
    look that goes on, so the participant's journal gets no second line. Changes nothing when all is seen.

    Raises `NotFound`.
    """
    transaction.require(Right.SEE_MESSAGES)
    conversation = transaction.get(CONVERSATION, command.conversation_id)
    return transaction.done(_see(transaction, conversation.id))


def _see(transaction: Transaction, conversation_id: str) -> int:
    unread = transaction.all(
        MESSAGE,
        "conversation_id = ? AND direction = ? AND read_at IS NULL",
        conversation_id,
        MessageDirection.IN.value,
    )
    for message in unread:
        transaction.replace(MESSAGE, _read(transaction, message))
    note_seen(transaction, conversation_id)
    return len(unread)


def mark_understood(transaction: Transaction, command: MarkMessage) -> Outcome[None]:
    """Say "received and understood" to the unit, and remember who did.

    Raises `NotFound`, `WrongState` for a message of ours or one said so of before, `LetterIncomplete`, or
    `ConsentMissing` where the unit has not told who the person is, and we may not either.
    """
    transaction.require(Right.SEND_MESSAGES)
    message = _theirs(transaction, command.message_id)
    if message.understood_at is not None:
        raise WrongState(MESSAGE.name, "understood")
    understood = replace(
        _read(transaction, message),
        understood_at=transaction.now,
        understood_by=transaction.by.account_id,
    )
    transaction.replace(MESSAGE, understood)
    take_remarks_away(transaction, message.id, (RemarkKind.UNDERSTOOD_REFUSED,))
    unit = transaction.get(UNIT, message.unit_id)
    entry_id = transaction.new_id()
    refuse_incomplete(transaction, understood, understood_letter(transaction, understood, entry_id))
    transaction.add(
        OUTBOX,
        OutboxEntry(
            entry_id,
            OutboxKind.UNDERSTOOD,
            address_on(unit, message.way),
            transaction.now,
            message.id,
            regarding=message.remote_id,
            way=message.way,
        ),
    )
    return transaction.done(None)


def mark_answered(transaction: Transaction, command: MarkMessage) -> Outcome[None]:
    """Say that it was answered in another way, by telephone for one. Raises `NotFound`, `WrongState`."""
    transaction.require(Right.SEND_MESSAGES)
    message = _theirs(transaction, command.message_id)
    if message.answered_at is not None:
        raise WrongState(MESSAGE.name, "answered")
    answered = replace(
        _read(transaction, message), answered_at=transaction.now, state=MessageState.ANSWERED
    )
    transaction.replace(MESSAGE, answered)
    return transaction.done(None, undo=True)


def mark_handled(transaction: Transaction, command: MarkMessage) -> Outcome[None]:
    """Say that one has seen to a message of ours that failed or got no receipt. Raises `NotFound`."""
    transaction.require(Right.SEND_MESSAGES)
    message = transaction.get(MESSAGE, command.message_id)
    transaction.replace(MESSAGE, replace(message, handled=True))
    return transaction.done(None, undo=True)


def match_conversation(transaction: Transaction, command: MatchConversation) -> Outcome[str]:
    """Tie an unmatched thread to a participant; the conversation's id. What in it names somebody else says so.

    Raises `NotFound`, or `WrongState` when it is tied to somebody already.
    """
    transaction.require(Right.SEND_MESSAGES)
    transaction.require(Right.SEE_PARTICIPANTS)
    conversation = transaction.get(CONVERSATION, command.conversation_id)
    if conversation.participant_id is not None:
        raise WrongState(CONVERSATION.name, "matched")
    person = transaction.get(PARTICIPANT, command.participant_id)
    transaction.replace(CONVERSATION, replace(conversation, participant_id=person.id))
    for message in _messages_of(transaction, conversation):
        transaction.replace(MESSAGE, replace(message, participant_id=person.id))
        note_who_is_named(transaction, message, person)
    return transaction.done(conversation.id, undo=True)


def _messages_of(transaction: Transaction, conversation: Conversation) -> list[Message]:
    return transaction.all(MESSAGE, "conversation_id = ?", conversation.id)


def _theirs(transaction: Transaction, message_id: str) -> Message:
    message = transaction.get(MESSAGE, message_id)
    if message.direction is MessageDirection.OUT:
        raise WrongState(MESSAGE.name, message.state.value)
    return message


def _read(transaction: Transaction, message: Message) -> Message:
    if message.read_at is not None:
        return message
    return replace(message, read_at=transaction.now, read_by=transaction.by.account_id)
