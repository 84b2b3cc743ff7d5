"""What the practice unit can be asked to do, for training and tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from services.domain.letters import Party
from services.domain.messages import NoticeKind
from services.domain.patients import Patient


class PracticeBehaviour(StrEnum):
    """How the practice unit meets a message."""

    PROMPT = "prompt"
    NEGATIVE_RECEIPT = "negative_receipt"
    DUPLICATE = "duplicate"
    LATE = "late"
    SILENT = "silent"
    BUSY = "busy"
    LOST_RESPONSE = "lost_response"


class PracticeFault(StrEnum):
    """What goes wrong at the practice unit's server, whatever the unit itself does with messages."""

    NONE = "none"
    LOCKED = "locked"
    TOKEN_ENDED = "token_ended"  # noqa: S105 a name, no secret
    NONCE_CHANGED = "nonce_changed"
    SERVER_ERROR = "server_error"
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True)
class PracticeMailbox:
    """What the practice unit had taken and still owed, as JSON text: a whole one, or what changed after it."""

    id: str
    snapshot: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NoticeWanted:
    """A notice that the unit is to give: by which unit, to which centre, about whom and in which thread.

    `conversation_id` "" begins a thread of the unit's own, as a unit does that was never written to.
    `with_note`: an invented note goes along as a file.
    """

    kind: NoticeKind
    on: date
    unit: Party
    centre: Party
    patient: Patient
    conversation_id: str = ""
    theme: str = ""
    with_note: bool = False
