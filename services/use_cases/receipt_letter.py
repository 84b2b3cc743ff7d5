"""Our receipt for what a unit has sent, as it travels."""

from __future__ import annotations

from dataclasses import replace

from services.domain.letters import OriginalMessage, Receipt
from services.domain.messages import OutboxEntry, ReceiptStatus
from services.domain.ways import Way
from services.store.tables import UNIT
from services.store.transaction import Reading
from services.use_cases.addresses import Author, our_party, unit_party


def receipt_letter(reading: Reading, entry: OutboxEntry) -> Receipt:
    """The receipt of this entry. Where a file is carried it says all itself: no transport adds anything."""
    status = entry.status or ReceiptStatus.OK
    told = Receipt(entry.id, entry.regarding, status, reading.now, entry.code)
    if entry.way is not Way.FILE:
        return told
    return replace(
        told,
        sender=our_party(reading, Author(), Way.FILE),
        receiver=unit_party(reading.get(UNIT, entry.address), Way.FILE),
        original=_original(entry),
    )


def reference_of(original: OriginalMessage | None) -> str:
    """What an outbox entry keeps of the message that its receipt repeats: its function, when it was made."""
    return f"{original.kind} {original.written}" if original else ""


def _original(entry: OutboxEntry) -> OriginalMessage | None:
    kind, _, written = entry.reference.partition(" ")
    return OriginalMessage(kind, written, entry.regarding) if written else None
