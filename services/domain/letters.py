"""What travels between the centre and a unit, before any format: letters, receipts, "understood"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from services.domain.consent import Purpose
from services.domain.errors import Refused
from services.domain.messages import NoticeKind, Part, ReceiptStatus


class ReceiptCode(StrEnum):
    """Why a message is not taken: codes of volume 8221, the same in every format."""

    NOT_AN_ID = "E10"
    NO_SUCH_RECEIVER = "E21"
    PATIENT_UNKNOWN = "E35"
    PATIENT_UNCLEAR = "E36"
    SIGNATURE = "S01"
    CERTIFICATE = "S02"
    REVOKED = "S03"
    MALFORMED = "T01"
    INVALID = "T02"
    UNSUPPORTED = "T10"
    OTHER = "X99"


@dataclass(eq=False)
class UnreadableLetter(Refused):
    """What came can't be read; `code` is what the receipt will say."""

    code: ReceiptCode


@dataclass(frozen=True, slots=True)
class Party:
    """A sender or receiver: its address, its name, and the person who writes, if named."""

    address: str
    name: str
    person: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Patient:
    """Whom a letter is about. Nobody is ever matched by this alone: a person at the centre does that."""

    name: str
    birth_year: int | None = None


@dataclass(frozen=True, slots=True)
class ConsentNote:
    """What the letter says of the consent under which it is sent."""

    given_on: date
    valid_until: date


@dataclass(frozen=True, slots=True)
class Notice:
    """A unit's notice about a stay, with the day it is about."""

    kind: NoticeKind
    on: date


@dataclass(frozen=True, slots=True)
class Letter:
    """A message as it travels. `message_id` is its MsgId, `in_reply_to` the MsgId it answers."""

    message_id: str
    conversation_id: str
    sender: Party
    receiver: Party
    written_at: datetime
    theme: str
    parts: tuple[Part, ...] = ()
    patient: Patient | None = None
    purpose: Purpose | None = None
    consent: ConsentNote | None = None
    in_reply_to: str = ""
    urgent: bool = False
    urgent_reason: str = ""
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """The receiving system's answer to the message `regarding`."""

    message_id: str
    regarding: str
    status: ReceiptStatus
    written_at: datetime
    code: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """A person has received and understood the message `regarding`."""

    message_id: str
    regarding: str
    written_at: datetime
    by: str = ""


Post = Letter | Receipt | Understood
"""Anything that travels."""
