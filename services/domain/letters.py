"""What travels between the centre and a unit, before any format: letters, receipts, "understood"."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from services.domain.consent import Purpose
from services.domain.errors import Refused
from services.domain.messages import NoticeKind, Part, ReceiptStatus
from services.domain.patients import Patient

__all__ = [
    "CAN_NOT_BE_WRITTEN",
    "NO_WAY_TO_THE_UNIT",
    "ConsentNote",
    "Contact",
    "Deviation",
    "Letter",
    "LetterKind",
    "Notice",
    "OriginalMessage",
    "Party",
    "Patient",
    "Post",
    "Receipt",
    "ReceiptCode",
    "ReceiptError",
    "Remark",
    "RemarkKind",
    "Signature",
    "SignatureState",
    "Understood",
    "UnreadableLetter",
    "deviation_refusal",
]


class ReceiptCode(StrEnum):
    """Why a message is not taken: codes of volume 8221, the same in every format."""

    NOT_AN_ID = "E10"
    NO_SUCH_RECEIVER = "E21"
    PATIENT_UNKNOWN = "E35"
    PATIENT_UNCLEAR = "E36"
    SIGNATURE_WRONG = "S01"
    CERTIFICATE_WRONG = "S02"
    CERTIFICATE_REVOKED = "S03"
    SIGNATURE_OTHER = "S99"
    MALFORMED = "T01"
    INVALID = "T02"
    UNSUPPORTED = "T10"
    OTHER = "X99"


@dataclass(eq=False)
class UnreadableLetter(Refused):
    """What came can't be read; `code` is what the receipt will say."""

    code: ReceiptCode


class LetterKind(StrEnum):
    """What a letter is for: the functions of a dialogue message (volume 8279)."""

    DIALOGUE = "dialogue"
    QUESTION = "question"
    ANSWER = "answer"
    NOTE = "note"
    DEVIATION = "deviation"
    REFERRAL_STATUS = "referral_status"


class Deviation(StrEnum):
    """Why a message is sent back after it was taken in (volume 8117)."""

    WRONG_RECEIVER = "wrong_receiver"
    TOO_LITTLE_TOLD = "too_little_told"
    OTHER = "other"


def deviation_refusal(deviation: Deviation | None) -> str:
    """What a message of ours is marked with that was sent back so."""
    return f"deviation_{deviation or Deviation.OTHER}"


CAN_NOT_BE_WRITTEN: Final = "can_not_be_written"
"""What a message is refused with when something was taken away that it needs to be written at all."""
NO_WAY_TO_THE_UNIT: Final = "no_way_to_the_unit"
"""What a message is refused with when its unit was closed, or lost its address, while it waited."""


@dataclass(frozen=True, slots=True)
class Party:
    """A sender or receiver: its address, its name, and the person who writes, if named.

    `address` and `name` are those of the service; `organisation` and its address those of the
    organisation around it. `phone` and `profession` (a code of volume 9060) are the person's.
    `organisation_number` is the organisation's in the national register, `local_id` what the sender itself
    calls the party: told where a file is carried, for those who have no address in the health network.
    """

    address: str
    name: str
    person: str = ""
    title: str = ""
    organisation: str = ""
    organisation_address: str = ""
    phone: str = ""
    profession: str = ""
    organisation_number: str = ""
    local_id: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody else whom a letter names, and how to reach them: phone numbers, e-mail addresses."""

    name: str
    role: str = ""
    organisation: str = ""
    reached: tuple[str, ...] = ()


class RemarkKind(StrEnum):
    """What a reader should know of a letter beside what it says."""

    TEST_MESSAGE = "test_message"
    CONSENT_SAID = "consent_said"
    CONSENT_DENIED = "consent_denied"
    ACTIVE_CONTENT_LEFT_OUT = "active_content_left_out"
    COPY_TO = "copy_to"
    PRIORITY = "priority"
    LACKS = "lacks"
    ANOTHER_PATIENT = "another_patient"
    SAME_PERSON = "same_person"
    RECEIPT_REFUSED = "receipt_refused"
    UNDERSTOOD_REFUSED = "understood_refused"
    SENT_OTHERWISE = "sent_otherwise"


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark, with the sender's own words or the name of what is meant."""

    kind: RemarkKind
    words: str = ""


class SignatureState(StrEnum):
    """What is known of a personal signature. `INTACT`: unchanged, but nobody vouches for who signed."""

    NONE = "none"
    INTACT = "intact"
    VALID = "valid"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class Signature:
    """A personal signature: who it says has signed, and for an invalid one the code for the receipt."""

    state: SignatureState = SignatureState.NONE
    signer: str = ""
    code: ReceiptCode | None = None


@dataclass(frozen=True, slots=True)
class OriginalMessage:
    """What a receipt repeats letter for letter: the message's function, when it was made, its id."""

    kind: str
    written: str
    message_id: str


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
    """A message as it travels. `message_id` is its MsgId, `in_reply_to` the MsgId it answers.

    `conversation_id` is the MsgId of the thread's first message: in that message it is its own id.
    `topic` is the coded theme in words where it says more than `theme`. `original` and `signature`
    tell of how it came, not of what it says.
    """

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
    kind: LetterKind = LetterKind.DIALOGUE
    deviation: Deviation | None = None
    topic: str = ""
    contacts: tuple[Contact, ...] = ()
    remarks: tuple[Remark, ...] = ()
    signature: Signature = Signature()
    original: OriginalMessage | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ReceiptError:
    """One thing that a receipt complains of; `words` must be shown to the user."""

    code: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The receiving system's answer to the message `regarding`.

    `code` and `words` are the first error's, `further` the others. Who receipts to whom, and the
    original as it came, are known where it travels as a message of its own.
    """

    message_id: str
    regarding: str
    status: ReceiptStatus
    written_at: datetime
    code: str = ""
    words: str = ""
    further: tuple[ReceiptError, ...] = ()
    sender: Party | None = None
    receiver: Party | None = None
    original: OriginalMessage | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """A person has received and understood the message `regarding`.

    Where it travels as a message of its own it has parties, a patient and a thread as a letter has.
    """

    message_id: str
    regarding: str
    written_at: datetime
    by: str = ""
    sender: Party | None = None
    receiver: Party | None = None
    patient: Patient | None = None
    conversation_id: str = ""
    theme: str = ""
    signature: Signature = Signature()
    original: OriginalMessage | None = field(default=None, compare=False)


Post = Letter | Receipt | Understood
"""Anything that travels."""
