"""A thread that was tied to the wrong person is about nobody again, until somebody says who it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.journal import Action
from services.domain.letter_gaps import patient_gaps
from services.domain.letters import RemarkKind
from services.domain.messages import (
    ABOUT_ANOTHER,
    Conversation,
    Message,
    MessageDirection,
    OutboxKind,
)
from services.store.tables import CONVERSATION, LETTER_FACTS, MESSAGE, OUTBOX, PARTICIPANT
from services.store.transaction import Reading, Transaction
from services.use_cases.gone_out import HAS_LEFT
from services.use_cases.later_remarks import take_remarks_away
from services.use_cases.notices import is_in_plan
from services.use_cases.outbox_stop import stop_because

UNMATCHED: Final = "conversation_unmatched"
"""The journal's word for it, among the lines about the person who was not meant."""
OURS_HAS_LEFT: Final = "ours_has_left"
"""The state of a thread in which the unit has been told something about that person."""


@dataclass(frozen=True, slots=True)
class UnmatchConversation:
    """A person says that this thread, which was tied to a participant by hand, is about somebody else."""

    conversation_id: str


@dataclass(frozen=True, slots=True)
class Unmatched:
    """What came of it: messages of ours that were stopped, and notices that stand in the person's plan and do
    not belong there.
    """

    stopped: int
    in_plan: int


def unmatch_conversation(
    transaction: Transaction, command: UnmatchConversation
) -> Outcome[Unmatched]:
    """Take the person off all that came in the thread; somebody must say anew whom it is about, and decide
    about its notices. What we had written about the person and has not left is stopped, and stands in a thread
    of its own. Turning it back sends nothing.

    Raises `NotFound`, `NotAllowed`, or `WrongState`: `unmatched`, `ours` for a thread that we began about the
    person, `OURS_HAS_LEFT` where something of ours about the person has left in it, or may have.
    """
    transaction.require(Right.SEND_MESSAGES)
    transaction.require(Right.SEE_PARTICIPANTS)
    thread = transaction.get(CONVERSATION, command.conversation_id)
    if thread.participant_id is None:
        raise WrongState(CONVERSATION.name, "unmatched")
    if not thread.remote_id:
        raise WrongState(CONVERSATION.name, "ours")
    if _has_left(transaction, thread):
        raise WrongState(CONVERSATION.name, OURS_HAS_LEFT)
    stopped = _stop_ours(transaction, thread)
    transaction.past_recall()
    in_plan = sum(is_in_plan(transaction, each) for each in _inbound(transaction, thread))
    _set_ours_apart(transaction, thread)
    for message in _inbound(transaction, thread):
        take_remarks_away(
            transaction, message.id, (RemarkKind.ANOTHER_PATIENT, RemarkKind.SAME_PERSON)
        )
        transaction.replace(MESSAGE, replace(message, participant_id=None, notice_answered=False))
    transaction.replace(CONVERSATION, replace(thread, participant_id=None))
    story = {"conversation": (thread.id, None)}
    transaction.note(Action.UNDONE, PARTICIPANT.name, thread.participant_id, UNMATCHED, dict(story))
    return transaction.done(Unmatched(stopped, in_plan), undo=True)


def may_be_unmatched(thread: Conversation) -> bool:
    """Whether a person has said whom the thread is about: what a unit begins is about nobody until then."""
    return thread.participant_id is not None and bool(thread.remote_id)


def _has_left(reading: Reading, thread: Conversation) -> bool:
    left = reading.value(
        "SELECT 1 FROM message AS m WHERE m.conversation_id = ? AND m.direction = 'out'"  # noqa: S608 - a constant
        f" AND {HAS_LEFT} LIMIT 1",
        thread.id,
    )
    return left is not None or any(
        _has_named(reading, each) for each in _inbound(reading, thread) if each.understood_at
    )


def _has_named(reading: Reading, message: Message) -> bool:
    """Whether our "received and understood" has told who the person is, where the unit had not said enough."""
    facts = reading.find(LETTER_FACTS, message.id)
    if not patient_gaps(facts.patient if facts else None):
        return False
    waiting = reading.all(
        OUTBOX, "kind = ? AND message_id = ?", OutboxKind.UNDERSTOOD.value, message.id
    )
    return not any(not each.claim and not each.may_have_left for each in waiting)


def _stop_ours(transaction: Transaction, thread: Conversation) -> int:
    waiting = transaction.all(
        OUTBOX,
        "kind = ? AND id IN (SELECT id FROM message WHERE conversation_id = ?)",
        OutboxKind.MESSAGE.value,
        thread.id,
    )
    for entry in waiting:
        stop_because(transaction, transaction.get(MESSAGE, entry.id), entry, ABOUT_ANOTHER)
    return len(waiting)


def _set_ours_apart(transaction: Transaction, thread: Conversation) -> None:
    """What we wrote about the person does not follow the thread to whoever it is about."""
    ours = transaction.all(
        MESSAGE,
        "conversation_id = ? AND direction = ?",
        thread.id,
        MessageDirection.OUT.value,
        order="created_at, id",
    )
    if not ours:
        return
    own = replace(
        thread, id=ours[0].id, remote_id="", created_at=ours[0].created_at, theme=ours[0].theme
    )
    transaction.add(CONVERSATION, own)
    for message in ours:
        transaction.replace(MESSAGE, replace(message, conversation_id=own.id, in_reply_to=None))


def _inbound(reading: Reading, thread: Conversation) -> list[Message]:
    return reading.all(
        MESSAGE, "conversation_id = ? AND direction = ?", thread.id, MessageDirection.IN.value
    )
