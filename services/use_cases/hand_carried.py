"""What people note of sealed files: delivered, not delivered after all, told in another way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import ConsentRefused, Invalid, Reason, WrongState
from services.domain.journal import Action
from services.domain.messages import (
    Message,
    MessageDirection,
    MessageState,
    OutboxEntry,
    OutboxKind,
)
from services.domain.sealed_files import TAKEN_BACK, HandNote, HandNoteKind, SealedFile
from services.domain.validation import LINE_LENGTH, required_text
from services.domain.ways import Way
from services.store.local_time import NORWAY, local_date
from services.store.tables import HAND_NOTE, MESSAGE, OUTBOX, PARTICIPANT, SEALED_FILE
from services.store.transaction import Reading, Transaction
from services.use_cases.consent_gate import gate_of_message
from services.use_cases.file_entries import files_about, may_exist, told_about, unit_of_entry
from services.use_cases.outbox_settle import Accepted, Settle, arrived_after_all, settle
from services.use_cases.outbox_stop import stop


@dataclass(frozen=True, slots=True)
class NoteCarried:
    """The file of this entry was delivered on that day. `carried_how`: in words, "levert i skranken"."""

    entry_id: str
    carried_on: date
    carried_how: str


@dataclass(frozen=True, slots=True)
class TakeBackCarried:
    """The message was not delivered after all; it was noted by mistake."""

    message_id: str


@dataclass(frozen=True, slots=True)
class NoteTold:
    """What this entry says, a receipt or "understood", was told in another way, by telephone for one."""

    entry_id: str
    on_day: date
    how: str


@dataclass(frozen=True, slots=True)
class HandWords:
    """What was said, as it is kept: see `HandNote`."""

    on_day: date
    how: str
    told_by: str = ""
    why: str = ""


def note_carried(transaction: Transaction, command: NoteCarried) -> Outcome[None]:
    """Write down the delivery: a message has left then, a receipt's entry is gone.

    Also of a message that was stopped after it had been sealed, since it is a fact. Raises `NotAllowed`,
    `NotFound`, `Invalid(carried_on | carried_how)`, `WrongState` for what was never sealed or is noted
    already.
    """
    transaction.require(Right.SEND_MESSAGES)
    how = required_text("carried_how", command.carried_how, LINE_LENGTH)
    entry = transaction.find(OUTBOX, command.entry_id)
    if entry is None or entry.kind is OutboxKind.MESSAGE:
        message = transaction.get(MESSAGE, command.entry_id)
        _require_file(transaction, message, entry)
        at = moment_of(transaction, "carried_on", command.carried_on, message.created_at)
        arrived_after_all(transaction, message, at)
        _note_on_file(transaction, message.id, message.unit_id, command.carried_on, how)
        return transaction.done(None)
    _require_sealed(transaction, entry)
    moment_of(transaction, "carried_on", command.carried_on)
    unit_id = unit_of_entry(transaction, entry)
    settle(transaction, Settle(entry.id, entry.claim, Accepted()))
    _note_on_file(transaction, entry.id, unit_id, command.carried_on, how)
    return transaction.done(None)


def take_back_carried(transaction: Transaction, command: TakeBackCarried) -> Outcome[MessageState]:
    """Turn back a delivery noted by mistake: the message waits again, or is stopped if no consent covers it.

    Its state then. Raises `NotAllowed`, `NotFound`, `WrongState` once the unit has answered in any way.
    """
    transaction.require(Right.SEND_MESSAGES)
    message = transaction.get(MESSAGE, command.message_id)
    _require_untold(message)
    waiting = replace(message, state=MessageState.QUEUED, sent_at=None)
    transaction.replace(MESSAGE, waiting)
    _unanswer(transaction, message)
    _forget_delivery(transaction, message)
    entry = OutboxEntry(
        message.id,
        OutboxKind.MESSAGE,
        message.unit_id,
        transaction.now,
        message.id,
        may_have_left=True,
        urgent=message.urgent,
        way=Way.FILE,
    )
    transaction.add(OUTBOX, entry)
    verdict = gate_of_message(transaction, waiting)
    if isinstance(verdict, ConsentRefused):
        stop(transaction, waiting, entry, verdict)
    return transaction.done(transaction.get(MESSAGE, message.id).state)


def note_told(transaction: Transaction, command: NoteTold) -> Outcome[None]:
    """Write down that it was told otherwise: nothing of it waits any more.

    Raises `NotAllowed`, `NotFound`, `Invalid(on_day | how)`, `WrongState` for a message, or another way.
    """
    transaction.require(Right.SEND_MESSAGES)
    entry = transaction.get(OUTBOX, command.entry_id)
    if entry.way is not Way.FILE or entry.kind is OutboxKind.MESSAGE:
        raise WrongState(OUTBOX.name, entry.kind.value)
    how = required_text("how", command.how, LINE_LENGTH)
    moment_of(transaction, "on_day", command.on_day)
    about = told_about(transaction, entry) or entry.id
    unit_id = unit_of_entry(transaction, entry)
    settle(transaction, Settle(entry.id, entry.claim, Accepted()))
    words = HandWords(command.on_day, how)
    add_hand_note(transaction, about, unit_id, HandNoteKind.TOLD, words)
    return transaction.done(None)


def moment_of(
    reading: Reading, field: str, day: date, earliest: datetime | None = None
) -> datetime:
    """The moment that a day noted by hand stands for: now for today, else its noon.

    Raises `Invalid(field)` for a day to come, or before the day of `earliest`.
    """
    if day > reading.today:
        raise Invalid(field, Reason.IN_THE_FUTURE)
    if earliest is not None and day < local_date(earliest):
        raise Invalid(field, Reason.IN_THE_PAST)
    noon = datetime.combine(day, time(12), NORWAY).astimezone(UTC)
    at = reading.now if day == reading.today else noon
    return max(at, earliest) if earliest else at


def add_hand_note(
    transaction: Transaction, about_id: str, unit_id: str, kind: HandNoteKind, words: HandWords
) -> None:
    """Keep what was said by telephone or in person."""
    note = HandNote(
        transaction.new_id(),
        about_id,
        unit_id,
        kind,
        words.on_day,
        words.how,
        transaction.now,
        transaction.by.account_id,
        words.told_by,
        words.why,
    )
    transaction.add(HAND_NOTE, note)


def _require_file(reading: Reading, message: Message, entry: OutboxEntry | None) -> None:
    if message.sent_at is not None or not may_exist(reading, message, entry):
        raise WrongState(MESSAGE.name, message.state.value)


def _require_sealed(reading: Reading, entry: OutboxEntry) -> None:
    sealed = entry.may_have_left or entry.claim or files_about(reading, entry.id)
    if entry.way is not Way.FILE or not sealed:
        raise WrongState(OUTBOX.name, entry.kind.value)


def _require_untold(message: Message) -> None:
    told = message.receipt_at or message.understood_at or message.answered_at
    by_hand = message.way is Way.FILE and message.direction is MessageDirection.OUT
    if told or not by_hand or message.state is not MessageState.ACCEPTED:
        raise WrongState(MESSAGE.name, message.state.value)


def _note_on_file(
    transaction: Transaction, about_id: str, unit_id: str, day: date, how: str
) -> None:
    """On the latest file; one whose making was cut short has left no record, so that it gets one."""
    made = files_about(transaction, about_id)
    known = made[0] if made else None
    me = transaction.by.account_id
    if known is None:
        known = SealedFile(
            transaction.new_id(), about_id, unit_id, outgoing=True, digest="",
            handled_at=transaction.now, handled_by=me,
        )  # fmt: skip
        transaction.add(SEALED_FILE, known)
    carried = replace(known, carried_on=day, carried_how=how, noted_at=transaction.now, noted_by=me)
    transaction.replace(SEALED_FILE, carried)


def _forget_delivery(transaction: Transaction, message: Message) -> None:
    for made in files_about(transaction, message.id):
        blank = replace(made, carried_on=None, carried_how="", noted_at=None, noted_by="")
        transaction.replace(SEALED_FILE, blank)
    story = {"message": (message.id, None)}
    person = message.participant_id or ""
    transaction.note(Action.UNDONE, PARTICIPANT.name, person, TAKEN_BACK, story)


def _unanswer(transaction: Transaction, message: Message) -> None:
    """Their message is not answered by what has not left, where it was answered by nothing else."""
    answered = transaction.find(MESSAGE, message.in_reply_to) if message.in_reply_to else None
    if answered is None or answered.answered_at is None or answered.answered_at != message.sent_at:
        return
    again = replace(answered, answered_at=None, state=MessageState.RECEIVED)
    transaction.replace(MESSAGE, again)
