"""What the outbox and the records of files tell of a letter that goes by file."""

from __future__ import annotations

from services.domain.messages import Message, MessageDirection, OutboxEntry
from services.domain.sealed_files import SealedFile
from services.domain.ways import Way
from services.store.tables import MESSAGE, SEALED_FILE
from services.store.transaction import Reading


def unit_of_entry(reading: Reading, entry: OutboxEntry) -> str:
    """The id of the unit that the entry goes to: its message's, or what a receipt has for an address."""
    message = reading.find(MESSAGE, entry.message_id) if entry.message_id else None
    return message.unit_id if message else entry.address


def files_about(reading: Reading, about_id: str) -> list[SealedFile]:
    """The files that were made of a message or entry, the latest first."""
    return reading.all(
        SEALED_FILE, "about_id = ? AND outgoing = 1", about_id, order="handled_at DESC, rowid DESC"
    )


def told_about(reading: Reading, entry: OutboxEntry) -> str:
    """The id of the message of theirs that a receipt or "understood" is about; "" for one not taken in."""
    if entry.message_id:
        return entry.message_id
    found = reading.value(
        "SELECT id FROM message WHERE unit_id = ? AND remote_id = ?",
        unit_of_entry(reading, entry),
        entry.regarding.lower(),
    )
    return str(found or "")


def may_exist(reading: Reading, message: Message, entry: OutboxEntry | None) -> bool:
    """Whether a file of this message was made, or may have been when it was cut short."""
    if message.way is not Way.FILE or message.direction is MessageDirection.IN:
        return False
    if entry is None:
        return message.may_have_left or bool(message.sent_at)
    return entry.may_have_left or bool(entry.claim) or bool(files_about(reading, message.id))
