"""What was noted by mistake of a unit's word, or of ours to it, is taken back: the states are as before it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.journal import Action
from services.domain.messages import Message, MessageState
from services.domain.sealed_files import NOTE_TAKEN_BACK, HandNote, HandNoteKind
from services.store.tables import HAND_NOTE, MESSAGE, PARTICIPANT, SEALED_FILE
from services.store.transaction import Reading, Transaction
from services.use_cases.hand_carried import delivery_of, owe_again, wait_again


@dataclass(frozen=True, slots=True)
class TakeBackNote:
    """This note of what was said was made by mistake."""

    note_id: str


def take_back_note(transaction: Transaction, command: TakeBackNote) -> Outcome[MessageState | None]:
    """Remove the note, and what stood only by it. The state of our message then, None for a word of ours.

    A message that nothing else says to have left waits again, or is stopped if no consent covers it; what
    we had told is owed again. The journal keeps the note, and who took it back. Raises `NotAllowed`,
    `NotFound`, `WrongState` when a file of the unit's has told of the message since.
    """
    transaction.require(Right.SEND_MESSAGES)
    note = transaction.get(HAND_NOTE, command.note_id)
    if not may_be_taken_back(transaction, note):
        raise WrongState(HAND_NOTE.name, note.kind.value)
    transaction.remove(HAND_NOTE, note.id)
    message = transaction.find(MESSAGE, note.about_id)
    _tell_of(transaction, message, note)
    if note.kind is HandNoteKind.TOLD:
        if note.entry is not None:
            owe_again(transaction, note.entry)
        return transaction.done(None)
    left = _without(transaction.get(MESSAGE, note.about_id), note.kind)
    transaction.replace(MESSAGE, left)
    if not _has_left(transaction, left):
        wait_again(transaction, left)
    return transaction.done(transaction.get(MESSAGE, left.id).state)


def may_be_taken_back(reading: Reading, note: HandNote) -> bool:
    """Whether all that stands by the note stands by nothing else.

    A receipt that came in a file after the note was not written down again, for the first counts: then
    nobody can tell what would be left without the note.
    """
    if note.kind is HandNoteKind.TOLD:
        return note.entry is not None
    message = reading.get(MESSAGE, note.about_id)
    if not reading.all(
        SEALED_FILE,
        "about_id = ? AND outgoing = 0 AND handled_at >= ?",
        note.about_id,
        note.noted_at.isoformat(timespec="microseconds"),
    ):
        return True
    proved = message.understood_at is not None or message.answered_at is not None
    return note.kind is HandNoteKind.NOT_TAKEN and proved


def _without(message: Message, kind: HandNoteKind) -> Message:
    if kind is HandNoteKind.UNDERSTOOD:
        return replace(message, understood_at=None, understood_by="")
    state = MessageState.ANSWERED if message.answered_at else MessageState.ACCEPTED
    bare = replace(message, state=state, receipt_at=None)
    return replace(bare, refusal="") if kind is HandNoteKind.NOT_TAKEN else bare


def _has_left(reading: Reading, message: Message) -> bool:
    """Whether anything else says so: a delivery that was noted, a word of the unit's, an answer."""
    told = message.receipt_at or message.understood_at or message.answered_at
    if told or delivery_of(reading, message.id) is not None:
        return True
    ours = "about_id = ? AND kind <> ?"
    return bool(reading.all(HAND_NOTE, ours, message.id, HandNoteKind.TOLD.value))


def _tell_of(transaction: Transaction, message: Message | None, note: HandNote) -> None:
    person = (message.participant_id or "") if message else ""
    story = {"note": (note.kind.value, None)}
    transaction.note(Action.UNDONE, PARTICIPANT.name, person, NOTE_TAKEN_BACK, dict(story))
