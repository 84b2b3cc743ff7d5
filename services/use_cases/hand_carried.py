"""What people note of sealed files: delivered, not delivered after all, told in another way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import ConsentRefused, Invalid, NotFound, Reason, WrongState
from services.domain.journal import Action
from services.domain.messages import (
    Message,
    MessageDirection,
    MessageState,
    OutboxEntry,
    OutboxKind,
)
from services.domain.norwegian_dates import NORWAY, norwegian_day
from services.domain.sealed_files import TAKEN_BACK, HandNote, HandNoteKind, SealedFile
from services.domain.validation import LINE_LENGTH, required_text
from services.domain.ways import Way
from services.store.tables import (
    HAND_NOTE,
    MESSAGE,
    MESSAGE_RETURN,
    OUTBOX,
    PARTICIPANT,
    SEALED_FILE,
)
from services.store.transaction import Reading, Transaction
from services.use_cases.answered_by_ours import keep_answered
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
    """The message was not delivered after all; it was noted by mistake. Also a receipt, by its entry's id."""

    message_id: str


@dataclass(frozen=True, slots=True)
class CorrectCarried:
    """The message was delivered, but on this day and in this way; noted otherwise by mistake."""

    message_id: str
    carried_on: date
    carried_how: str


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
    _note_on_file(transaction, entry.id, unit_id, command.carried_on, how, entry)
    return transaction.done(None)


def take_back_carried(transaction: Transaction, command: TakeBackCarried) -> Outcome[MessageState]:
    """Turn back a delivery noted by mistake: the message waits again, or is stopped if no consent covers it.

    Its state then; `QUEUED` for a receipt, which waits again. Raises `NotAllowed`, `NotFound`, `WrongState`
    once the unit has answered in any way.
    """
    transaction.require(Right.SEND_MESSAGES)
    message = transaction.find(MESSAGE, command.message_id)
    if message is None:
        _take_back_receipt(transaction, command.message_id)
        return transaction.done(MessageState.QUEUED)
    _require_untold(message)
    wait_again(transaction, message)
    return transaction.done(transaction.get(MESSAGE, message.id).state)


def correct_carried(transaction: Transaction, command: CorrectCarried) -> Outcome[None]:
    """Write down the right day and way of a delivery; the journal keeps what stood there.

    Raises `NotAllowed`, `NotFound`, `Invalid(carried_on | carried_how)`, also for a day after the unit had it,
    `WrongState` for one whose delivery was not noted.
    """
    transaction.require(Right.SEND_MESSAGES)
    how = required_text("carried_how", command.carried_how, LINE_LENGTH)
    message = transaction.get(MESSAGE, command.message_id)
    noted = delivery_of(transaction, message.id)
    if noted is None or message.sent_at is None:
        raise WrongState(MESSAGE.name, message.state.value)
    at = moment_of(transaction, "carried_on", command.carried_on, message.created_at)
    had = message.receipt_at or message.understood_at or message.answered_at
    if had is not None and norwegian_day(at) > norwegian_day(had):
        raise Invalid("carried_on", Reason.IN_THE_FUTURE)
    if command.carried_on == norwegian_day(message.sent_at):
        at = message.sent_at
    transaction.replace(
        SEALED_FILE,
        replace(
            noted,
            carried_on=command.carried_on,
            carried_how=how,
            noted_at=transaction.now,
            noted_by=transaction.by.account_id,
        ),
    )
    _answer_anew(transaction, message, at)
    transaction.replace(MESSAGE, replace(message, sent_at=at))
    return transaction.done(None, undo=True)


def wait_again(transaction: Transaction, message: Message) -> None:
    """The message has not left after all: it waits for its delivery, or is stopped without a consent."""
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


def note_told(transaction: Transaction, command: NoteTold) -> Outcome[str]:
    """Write down that it was told otherwise: nothing of it waits any more. The note's id.

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
    note_id = add_hand_note(transaction, about, unit_id, HandNoteKind.TOLD, words, entry)
    return transaction.done(note_id)


def moment_of(
    reading: Reading, field: str, day: date, earliest: datetime | None = None
) -> datetime:
    """The moment that a day noted by hand stands for: now for today, else its noon.

    Raises `Invalid(field)` for a day to come, or before the day of `earliest`.
    """
    if day > reading.today:
        raise Invalid(field, Reason.IN_THE_FUTURE)
    if earliest is not None and day < norwegian_day(earliest):
        raise Invalid(field, Reason.IN_THE_PAST)
    noon = datetime.combine(day, time(12), NORWAY).astimezone(UTC)
    at = reading.now if day == reading.today else noon
    return max(at, earliest) if earliest else at


def delivery_of(reading: Reading, about_id: str) -> SealedFile | None:
    """The file whose delivery was noted, None where nobody has noted one."""
    noted = (one for one in files_about(reading, about_id) if one.carried_on is not None)
    return next(noted, None)


def owe_again(transaction: Transaction, entry: OutboxEntry) -> None:
    """What was settled by a person's note waits again, as it was, under no claim.

    Raises `WrongState` when it waits already.
    """
    if transaction.find(OUTBOX, entry.id) is not None:
        raise WrongState(OUTBOX.name, entry.kind.value)
    returned = transaction.find(MESSAGE_RETURN, entry.id)
    if returned is not None:
        transaction.replace(MESSAGE_RETURN, replace(returned, left_at=None))
    transaction.add(OUTBOX, replace(entry, claim="", claimed_until=None))


def add_hand_note(
    transaction: Transaction,
    about_id: str,
    unit_id: str,
    kind: HandNoteKind,
    words: HandWords,
    entry: OutboxEntry | None = None,
) -> str:
    """Keep what was said by telephone or in person; the note's id."""
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
        entry,
    )
    transaction.add(HAND_NOTE, note)
    return note.id


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
    transaction: Transaction,
    about_id: str,
    unit_id: str,
    day: date,
    how: str,
    entry: OutboxEntry | None = None,
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
    carried = replace(
        known, carried_on=day, carried_how=how, noted_at=transaction.now, noted_by=me, entry=entry
    )
    transaction.replace(SEALED_FILE, carried)


def _take_back_receipt(transaction: Transaction, entry_id: str) -> None:
    noted = delivery_of(transaction, entry_id)
    if noted is None or noted.entry is None:
        raise NotFound(OUTBOX.name)
    owe_again(transaction, replace(noted.entry, may_have_left=True))
    _blank(transaction, entry_id)


def _blank(transaction: Transaction, about_id: str) -> None:
    for made in files_about(transaction, about_id):
        blank = replace(
            made, carried_on=None, carried_how="", noted_at=None, noted_by="", entry=None
        )
        transaction.replace(SEALED_FILE, blank)


def _forget_delivery(transaction: Transaction, message: Message) -> None:
    _blank(transaction, message.id)
    story = {"message": (message.id, None)}
    person = message.participant_id or ""
    transaction.note(Action.UNDONE, PARTICIPANT.name, person, TAKEN_BACK, story)


def _unanswer(transaction: Transaction, message: Message) -> None:
    """Their message is not answered by what has not left, where it was answered by nothing else."""
    answered = _answered_by(transaction, message)
    if answered is not None:
        again = replace(answered, answered_at=None, state=MessageState.RECEIVED)
        transaction.replace(MESSAGE, again)
        keep_answered(transaction, again)


def _answer_anew(transaction: Transaction, message: Message, at: datetime) -> None:
    answered = _answered_by(transaction, message)
    if answered is not None:
        transaction.replace(MESSAGE, replace(answered, answered_at=at))


def _answered_by(reading: Reading, message: Message) -> Message | None:
    """Their message that this one, and nothing else, answers."""
    answered = reading.find(MESSAGE, message.in_reply_to) if message.in_reply_to else None
    if answered is None or answered.answered_at is None or answered.answered_at != message.sent_at:
        return None
    return answered
