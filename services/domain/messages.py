"""Messages with TSB units: parts, conversations and honest states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from services.domain.consent import InformationKind, Purpose

RECEIPT_DUE: Final = timedelta(hours=96)
"""No receipt this long after sending counts as a negative one (messaging.md)."""


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
class Part:
    """One part as it leaves: its kind, a title, and its lines of plain text."""

    kind: PartKind
    title: str
    lines: tuple[str, ...] = ()
    about: frozenset[InformationKind] = frozenset()


class MessageDirection(StrEnum):
    """Which way it went."""

    OUT = "out"
    IN = "in"


class MessageState(StrEnum):
    """What is truly known about a message. *Sent*, *received* and *understood* are three things."""

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
    """A thread with one unit, about one participant (None: not yet matched to a person)."""

    id: str
    unit_id: str
    theme: str
    created_at: datetime
    last_at: datetime
    participant_id: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One message. For one of ours the id is the MsgId, made once and kept across every retry;
    for theirs `remote_id` is the MsgId that the unit gave, unique together with `unit_id`.
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


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """What must still be done to deliver a message; its id is the message's, the idempotency key."""

    id: str
    next_attempt_at: datetime
    attempts: int = 0
    claimed_until: datetime | None = None
    claim: str = ""
    last_cause: str = ""


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


def overdue(message: Message, now: datetime) -> bool:
    """Whether the receipt has been missing for longer than `RECEIPT_DUE`."""
    return (
        message.state is MessageState.ACCEPTED
        and message.sent_at is not None
        and now - message.sent_at > RECEIPT_DUE
    )
