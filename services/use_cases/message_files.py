"""Files of messages: added to a half-written one, looked at, and handed out as a copy."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.journal import Action
from services.domain.letter_facts import AttachmentBytes
from services.domain.message_files import FileFault, FileRefused, room_left
from services.domain.messages import Attachment, ChosenFile, Composed, Message
from services.formats.message_files.read_file import ReadFile
from services.store.tables import ATTACHMENT_BYTES, MESSAGE, PARTICIPANT, SEALED_FILE
from services.store.transaction import Reading, Transaction
from services.use_cases.own_message_drafts import (
    SaveMessageDraft,
    load_message_draft,
    save_message_draft,
)

FILE_SEEN: Final = "message_file"
"""The journal's word for a look at a file of a message."""
FILE_COPIED: Final = "message_file"
"""The journal's word for a copy of it outside the store."""
FILE_PRINTED: Final = "message_file_printed"
"""The journal's word for a file on paper."""


@dataclass(frozen=True, slots=True)
class AttachFile:
    """Add this file to the message that is written under `subject_id`, as it stands now."""

    subject_id: str
    composed: Composed
    file: ReadFile


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A file of one's own half-written message."""

    subject_id: str
    digest: str


@dataclass(frozen=True, slots=True)
class MessageFile:
    """A file of a message that came or went."""

    message_id: str
    digest: str


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file and its bytes, to be shown or copied; nobody keeps them longer than that."""

    attachment: Attachment
    data: bytes = field(repr=False)


def attach_file(transaction: Transaction, command: AttachFile) -> Outcome[ChosenFile]:
    """Keep the bytes, and the half-written message with the file in it: neither is ever without the other.

    Raises `FileRefused` when it does not fit in with the others, or is there already.
    """
    transaction.require(Right.SEND_MESSAGES)
    composed, attachment = command.composed, command.file.attachment
    if any(file.attachment.digest == attachment.digest for file in composed.files):
        raise FileRefused(FileFault.HERE_ALREADY)
    if attachment.size > room_left(composed.files):
        raise FileRefused(FileFault.NO_ROOM)
    keep_bytes(transaction, attachment.digest, command.file.data)
    chosen = ChosenFile(attachment, remarks=command.file.remarks)
    written = replace(composed, files=(*composed.files, chosen))
    save_message_draft(transaction, SaveMessageDraft(command.subject_id, written))
    return transaction.done(chosen)


def keep_bytes(transaction: Transaction, digest: str, data: bytes) -> None:
    """Store the bytes under their digest, unless they are there."""
    if not transaction.rows("SELECT 1 FROM attachment_bytes WHERE id = ?", digest):
        transaction.add(ATTACHMENT_BYTES, AttachmentBytes(digest, data))


def draft_file(reading: Reading, about: DraftFile) -> OpenedFile:
    """A file of what one writes oneself. Raises `NotAllowed`, and `FileRefused` where it is gone."""
    reading.require(Right.SEND_MESSAGES)
    draft = load_message_draft(reading, about.subject_id)
    for file in draft.composed.files if draft else ():
        if file.attachment.digest == about.digest:
            return _opened(reading, file.attachment)
    raise FileRefused(FileFault.GONE)


def look_at_file(transaction: Transaction, command: MessageFile) -> Outcome[OpenedFile]:
    """The file, to be shown; that one looked is noted. Raises `NotFound`, `NotAllowed`, `FileRefused`."""
    opened = _of_message(transaction, command, Action.SEEN, FILE_SEEN)
    return transaction.done(opened)


def hand_out_file(transaction: Transaction, command: MessageFile) -> Outcome[OpenedFile]:
    """The file, to be copied out of the store; that it left is noted. Raises as `look_at_file`."""
    opened = _of_message(transaction, command, Action.EXPORTED, FILE_COPIED)
    return transaction.done(opened)


def file_to_count(reading: Reading, about: MessageFile) -> OpenedFile:
    """The file, for its pages to be counted; nobody sees it by that. Raises as `look_at_file`."""
    reading.require(Right.SEE_MESSAGES)
    message = reading.get(MESSAGE, about.message_id)
    return _opened(reading, _named(reading, message, about.digest))


def print_file(transaction: Transaction, command: MessageFile) -> Outcome[OpenedFile]:
    """The file, to be printed; that it left is noted. Raises as `look_at_file`."""
    opened = _of_message(transaction, command, Action.EXPORTED, FILE_PRINTED)
    return transaction.done(opened)


def _of_message(
    transaction: Transaction, command: MessageFile, action: Action, word: str
) -> OpenedFile:
    transaction.require(Right.SEE_MESSAGES)
    message = transaction.get(MESSAGE, command.message_id)
    opened = _opened(transaction, _named(transaction, message, command.digest))
    kind, subject = (
        (PARTICIPANT.name, message.participant_id)
        if message.participant_id
        else (MESSAGE.name, message.id)
    )
    transaction.note(action, kind, subject, word, {"message": (None, message.id)})
    return opened


def _named(reading: Reading, message: Message, digest: str) -> Attachment:
    """The file as this message names it. What is none of the types that are shown is only kept."""
    for attachment in _all_of(reading, message):
        if attachment.digest == digest:
            if not attachment.mime_type:
                raise FileRefused(FileFault.OTHER_TYPE)
            return attachment
    raise FileRefused(FileFault.GONE)


def _all_of(reading: Reading, message: Message) -> list[Attachment]:
    """Its files, and the paper of the sealed file that it came in; none of what was sent back."""
    if message.returned:
        return []
    files = [part.attachment for part in message.parts if part.attachment]
    came = reading.all(SEALED_FILE, "about_id = ? AND outgoing = 0", message.id)
    return [*files, *(one.paper for one in came if one.paper)]


def _opened(reading: Reading, attachment: Attachment) -> OpenedFile:
    found = reading.find(ATTACHMENT_BYTES, attachment.digest)
    if found is None:
        raise FileRefused(FileFault.GONE)
    return OpenedFile(attachment, found.data)
