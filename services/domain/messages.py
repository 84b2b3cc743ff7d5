"""Messages with TSB units: parts, conversations and honest states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from services.domain.consent import InformationKind, Purpose
from services.domain.ways import Way

RECEIPT_DUE: Final = timedelta(hours=96)
"""No receipt this long after `receipt_counts_from` counts as a negative one (messaging.md)."""
LEAVES_WITHIN: Final = timedelta(hours=2)
"""What has waited longer in the outbox is told to a person, who may call instead."""
URGENT_LEAVES_WITHIN: Final = timedelta(minutes=15)
"""The same for what is urgent."""
UNDERSTOOD_WITHIN: Final = timedelta(hours=2)
"""An urgent message that nobody at the unit has understood this long after sending is told to a person."""

BROUGHT_BACK: Final = "brought_back"
"""Why a message was stopped that waited when a backup was made, and the backup was brought back."""
FOLLOW_UP_ENDED: Final = "follow_up_ended"
"""Why a message was stopped that waited when the follow-up of its participant was ended."""
ABOUT_ANOTHER: Final = "about_another"
"""Why a message was stopped that answered in a thread which proved to be about somebody else."""


class PartKind(StrEnum):
    """A part of a message."""

    TEXT = "text"
    CONTACT = "contact"
    ATTENDANCE = "attendance"
    GOALS = "goals"
    PLAN = "plan"
    TRANSITION = "transition"
    CRISIS_PLAN = "crisis_plan"
    MEETING = "meeting"
    ATTACHMENT = "attachment"


def information_kind(part: PartKind) -> InformationKind | None:
    """The kind of information that the consent must name; None for the greeting text itself."""
    return None if part is PartKind.TEXT else InformationKind(part.value)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting to invite to; times are the clock on the wall."""

    on: date
    starts: time
    ends: time | None = None
    place: str = ""
    video_link: str = ""


@dataclass(frozen=True, slots=True)
class PartChoice:
    """A part chosen for a message; `ids` narrow it to some goals or transitions, empty means all."""

    kind: PartKind
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a message; its bytes are kept apart, under `digest` (SHA-256, hexadecimal).

    `name` is for showing only, never a path. `mime_type` is what its bytes are, "" when they are none of
    PDF, JPEG and PNG: then it is never opened. `declared` is what the sender called it, if otherwise.
    """

    name: str
    mime_type: str
    size: int
    digest: str
    declared: str = ""


class FileRemark(StrEnum):
    """What the writer should know of a file that was taken all the same."""

    METADATA_REMOVED = "metadata_removed"
    NOT_PDF_A = "not_pdf_a"
    TOLD_REMOVED = "told_removed"
    TELLS_ITS_MAKER = "tells_its_maker"


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """A file chosen for a message. What it is `about` is asked the consent for, like written words."""

    attachment: Attachment
    about: frozenset[InformationKind] = frozenset()
    remarks: tuple[FileRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """A message as a person writes it, finished or half. `conversation_id` "": it begins a thread.

    `anew_of` is the message of ours that it is written anew from, "" for none.
    """

    unit_id: str = ""
    participant_id: str = ""
    purpose: Purpose | None = None
    theme: str = ""
    text: str = ""
    about: frozenset[InformationKind] = frozenset()
    parts: tuple[PartChoice, ...] = ()
    meeting: Meeting | None = None
    conversation_id: str = ""
    in_reply_to: str = ""
    urgent: bool = False
    urgent_reason: str = ""
    files: tuple[ChosenFile, ...] = ()
    anew_of: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part as it leaves: its kind, a title, its lines of plain text, and the file if it is one."""

    kind: PartKind
    title: str
    lines: tuple[str, ...] = ()
    about: frozenset[InformationKind] = frozenset()
    attachment: Attachment | None = None


class MessageDirection(StrEnum):
    """Which way it went."""

    OUT = "out"
    IN = "in"


class NoticeKind(StrEnum):
    """What a unit tells of a participant's stay."""

    ADMISSION = "admission"
    READY_FOR_DISCHARGE = "ready_for_discharge"
    DISCHARGE = "discharge"
    UNPLANNED_DISCHARGE = "unplanned_discharge"


class ReceiptStatus(StrEnum):
    """What a receipt says: taken, taken with errors, or not taken."""

    OK = "ok"
    OK_WITH_ERRORS = "ok_with_errors"
    REJECTED = "rejected"


class OutboxKind(StrEnum):
    """What an outbox entry delivers: a message, our receipt for theirs, "received and understood", or the
    word that theirs has come to the wrong place.
    """

    MESSAGE = "message"
    RECEIPT = "receipt"
    UNDERSTOOD = "understood"
    RETURNED = "returned"


class MessageState(StrEnum):
    """What is truly known about a message. *Sent*, *received* and *understood* are three things.

    `CLAIMED` is never stored: it is what a queued message is while an unexpired claim on it lasts.
    """

    QUEUED = "queued"
    CLAIMED = "claimed"
    ACCEPTED = "accepted"
    RECEIPTED = "receipted"
    REJECTED = "rejected"
    ANSWERED = "answered"
    STOPPED = "stopped"
    REFUSED = "refused"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Conversation:
    """A thread with one unit, about one participant (None: not yet matched to a person).

    `remote_id` is the unit's own id of a thread that it began; "" where the thread is ours. `assigned_to`
    is the account of the colleague that it is with, None while it is with nobody.
    """

    id: str
    unit_id: str
    theme: str
    created_at: datetime
    last_at: datetime
    participant_id: str | None = None
    remote_id: str = ""
    assigned_to: str | None = None


@dataclass(frozen=True, slots=True)
class MessageSeen:
    """A colleague's first look at a message from a unit."""

    id: str
    message_id: str
    account_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """One message. For one of ours the id is the MsgId, made once and kept across every retry;
    for theirs `remote_id` is the MsgId that the unit gave, unique together with `unit_id`.

    `author…` are words, as they stood when it was written. `read_by` and
    `understood_by` are accounts of ours for their messages. `refusal` says why it was stopped, refused
    or rejected. `may_have_left`: it was stopped or refused after a try that got no answer. `patient` is whom a
    message from a unit is about, in the unit's words. `handled`: a person has seen to
    what went wrong with it. `notice_answered`: what it proposed was accepted or set aside.
    `way` is how it left or came. `returned`: why a person has sent theirs back, a `Deviation`.
    `anew_of` is the message of ours that did not arrive and that this one was written anew from, "" for none.
    """

    id: str
    conversation_id: str
    direction: MessageDirection
    unit_id: str
    state: MessageState
    created_at: datetime
    theme: str = ""
    purpose: Purpose | None = None
    parts: tuple[Part, ...] = ()
    participant_id: str | None = None
    consent_id: str | None = None
    author: str = ""
    remote_id: str = ""
    in_reply_to: str | None = None
    urgent: bool = False
    urgent_reason: str = ""
    sent_at: datetime | None = None
    received_at: datetime | None = None
    receipt_at: datetime | None = None
    read_at: datetime | None = None
    understood_at: datetime | None = None
    answered_at: datetime | None = None
    refusal: str = ""
    notice: str = ""
    notice_on: str = ""
    handled: bool = False
    author_title: str = ""
    read_by: str = ""
    understood_by: str = ""
    patient: str = ""
    may_have_left: bool = False
    notice_answered: bool = False
    author_phone: str = ""
    author_profession: str = ""
    way: Way = Way.PRACTICE
    returned: str = ""
    anew_of: str = ""


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """What must still be delivered. The id is the idempotency key, kept across every try.

    A message's entry has the message's own id. A receipt's `regarding` is the MsgId that the unit gave,
    its `status` and `code` what it says, and
    `reference` the transport's own id of what it answers. `may_have_left`: a try got no answer, or was cut
    short. An `urgent` one goes before all that are not. Only what serves its `way` may claim it.
    """

    id: str
    kind: OutboxKind
    address: str
    next_attempt_at: datetime
    message_id: str | None = None
    regarding: str = ""
    status: ReceiptStatus | None = None
    code: str = ""
    attempts: int = 0
    claimed_until: datetime | None = None
    claim: str = ""
    last_cause: str = ""
    may_have_left: bool = False
    reference: str = ""
    urgent: bool = False
    way: Way = Way.PRACTICE


@dataclass(frozen=True, slots=True)
class Draft:
    """Half-written text, kept encrypted as it is typed. `place` names the form it belongs to."""

    id: str
    account_id: str
    place: str
    body: str
    saved_at: datetime
    subject_id: str = ""


def kinds_of(parts: tuple[Part, ...]) -> frozenset[InformationKind]:
    """All kinds of information in these parts, what the text itself is about included."""
    kinds: set[InformationKind] = set()
    for part in parts:
        kind = information_kind(part.kind)
        if kind is not None:
            kinds.add(kind)
        kinds |= part.about
    return frozenset(kinds)


def kinds_asked(composed: Composed) -> frozenset[InformationKind]:
    """All kinds of information that the message asks the consent for."""
    kinds = (information_kind(choice.kind) for choice in composed.parts)
    chosen = composed.about | {kind for kind in kinds if kind is not None}
    return chosen.union(*map(kinds_of_file, composed.files))


def kinds_of_file(file: ChosenFile) -> frozenset[InformationKind]:
    """The kinds that the consent must name for this file: attachments, and what it is about."""
    return file.about | {InformationKind.ATTACHMENT}


def awaits_understood(message: Message, now: datetime) -> bool:
    """Whether it is an urgent one of ours that for too long nobody has said to have understood."""
    return (
        message.urgent
        and message.state in (MessageState.ACCEPTED, MessageState.RECEIPTED)
        and message.understood_at is None
        and message.sent_at is not None
        and now - message.sent_at > UNDERSTOOD_WITHIN
    )


def receipt_counts_from(message: Message) -> datetime | None:
    """From when on the unit owes its receipt; None while it has not left.

    For what leaves by itself that is the standard's GenDate, the time that the message itself bears: it was
    written then, however long it waited in the outbox. A sealed file can't be receipted before a person has
    delivered it, which may be days later, so that it counts from its delivery.
    """
    return message.sent_at if message.way is Way.FILE or not message.sent_at else message.created_at


def may_be_anew(message: Message, now: datetime) -> bool:
    """Whether it is one of ours that did not arrive, or is counted so, and may be written anew."""
    fell_short = (MessageState.STOPPED, MessageState.REFUSED, MessageState.REJECTED)
    ours = message.direction is MessageDirection.OUT
    return ours and (message.state in fell_short or overdue(message, now))


def overdue(message: Message, now: datetime) -> bool:
    """Whether a message of ours has left, a receipt for it has been missing for longer than `RECEIPT_DUE`, and
    no person there has understood.
    """
    since = receipt_counts_from(message)
    return (
        message.state is MessageState.ACCEPTED
        and message.understood_at is None
        and since is not None
        and now - since > RECEIPT_DUE
    )
