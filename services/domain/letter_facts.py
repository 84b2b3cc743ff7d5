"""How a message from a unit came, beside what it says: kept for receipts, answers and doubts."""

from __future__ import annotations

from dataclasses import dataclass, field

from services.domain.letters import (
    Contact,
    Deviation,
    LetterKind,
    OriginalMessage,
    Party,
    Remark,
    Signature,
)
from services.domain.patients import Patient


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """The id is the stored message's; all else as in `Letter`. `reference` is the transport's own id of it."""

    id: str
    kind: LetterKind
    sender: Party
    receiver: Party
    deviation: Deviation | None = None
    topic: str = ""
    patient: Patient | None = None
    contacts: tuple[Contact, ...] = ()
    remarks: tuple[Remark, ...] = ()
    signature: Signature = field(default_factory=Signature)
    original: OriginalMessage | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class AttachmentBytes:
    """The bytes of a file; the id is their SHA-256. Parts of messages refer to it."""

    id: str
    data: bytes = field(repr=False)
