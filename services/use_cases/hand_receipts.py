"""What a unit has said by telephone or in person of a message whose file was carried to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.messages import Message, MessageState
from services.domain.sealed_files import NOT_TAKEN_SAID, HandNoteKind
from services.domain.validation import (
    LINE_LENGTH,
    NAME_LENGTH,
    optional_text,
    required_text,
    without_national_id,
)
from services.store.tables import MESSAGE, OUTBOX
from services.store.transaction import Transaction
from services.use_cases.file_entries import may_exist
from services.use_cases.hand_carried import HandWords, add_hand_note, moment_of
from services.use_cases.outbox_settle import arrived_after_all


@dataclass(frozen=True, slots=True)
class NoteSaid:
    """The unit has said it on that day. `how`: "på telefon"; `told_by`: who at the unit, in words."""

    message_id: str
    on_day: date
    how: str
    told_by: str = ""


@dataclass(frozen=True, slots=True)
class NoteNotTaken:
    """The unit has said that it did not take the message. `why`: its reason, in words."""

    said: NoteSaid
    why: str


def note_receipt(transaction: Transaction, command: NoteSaid) -> Outcome[str]:
    """The unit has confirmed that it has the message: it counts as received. The note's id.

    That it has left is proved by this, if nobody had noted it. Raises `NotAllowed`, `NotFound`,
    `Invalid(on_day | how | told_by)`, `WrongState` for one that was never sealed, or receipted before.
    """
    message, at = _said(transaction, command)
    if message.receipt_at is not None:
        raise WrongState(MESSAGE.name, message.state.value)
    sent = arrived_after_all(transaction, message, at)
    state = MessageState.ANSWERED if sent.answered_at else MessageState.RECEIPTED
    transaction.replace(MESSAGE, replace(sent, state=state, receipt_at=at))
    note_id = _keep(transaction, message, command, HandNoteKind.RECEIVED)
    return transaction.done(note_id, undo=message.sent_at is not None)


def note_understood(transaction: Transaction, command: NoteSaid) -> Outcome[str]:
    """A person at the unit has received and understood it; `told_by` is that person.

    Raises as `note_receipt`, and `Invalid(told_by)` when nobody is named.
    """
    required_text("told_by", command.told_by, NAME_LENGTH)
    message, at = _said(transaction, command)
    if message.understood_at is not None:
        raise WrongState(MESSAGE.name, "understood")
    sent = arrived_after_all(transaction, message, at)
    by = command.told_by.strip()
    transaction.replace(MESSAGE, replace(sent, understood_at=at, understood_by=by))
    note_id = _keep(transaction, message, command, HandNoteKind.UNDERSTOOD)
    return transaction.done(note_id, undo=message.sent_at is not None)


def note_not_taken(transaction: Transaction, command: NoteNotTaken) -> Outcome[str]:
    """The unit has not taken it: it counts as rejected, and waits for somebody to see to it.

    Raises as `note_receipt`, `Invalid(why)`, and `WrongState` for one that was understood or answered.
    """
    why = without_national_id("why", required_text("why", command.why.strip(), LINE_LENGTH))
    message, at = _said(transaction, command.said)
    if message.receipt_at or message.understood_at or message.answered_at:
        raise WrongState(MESSAGE.name, message.state.value)
    sent = arrived_after_all(transaction, message, at)
    rejected = replace(
        sent,
        state=MessageState.REJECTED,
        receipt_at=at,
        refusal=NOT_TAKEN_SAID,
        handled=False,
    )
    transaction.replace(MESSAGE, rejected)
    note_id = _keep(transaction, message, command.said, HandNoteKind.NOT_TAKEN, why)
    return transaction.done(note_id, undo=message.sent_at is not None)


def _said(transaction: Transaction, command: NoteSaid) -> tuple[Message, datetime]:
    transaction.require(Right.SEND_MESSAGES)
    required_text("how", command.how, LINE_LENGTH)
    optional_text("told_by", command.told_by.strip(), NAME_LENGTH)
    message = transaction.get(MESSAGE, command.message_id)
    entry = transaction.find(OUTBOX, message.id)
    if not may_exist(transaction, message, entry) or message.state is MessageState.REJECTED:
        raise WrongState(MESSAGE.name, message.state.value)
    earliest = message.sent_at or message.created_at
    return message, moment_of(transaction, "on_day", command.on_day, earliest)


def _keep(
    transaction: Transaction,
    message: Message,
    command: NoteSaid,
    kind: HandNoteKind,
    why: str = "",
) -> str:
    words = HandWords(command.on_day, command.how.strip(), command.told_by.strip(), why)
    return add_hand_note(transaction, message.id, message.unit_id, kind, words)
