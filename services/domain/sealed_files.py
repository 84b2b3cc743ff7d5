"""Sealed files that people carry: made here or opened here, and what was noted of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from services.domain.errors import Refused
from services.domain.messages import Attachment, OutboxEntry

SEALED: Final = "sealed_file"
"""The journal's word for a file that was sealed about somebody."""
TAKEN_BACK: Final = "carried_taken_back"
"""The journal's word for a delivery that was noted by mistake."""
NOTE_TAKEN_BACK: Final = "hand_note_taken_back"
"""The journal's word for a note of what was said that was made by mistake."""
NOT_TAKEN_SAID: Final = "not_taken_said"
"""What a message is marked with that a unit, by its own word, has not taken; the reason is in the note."""


class Lack(StrEnum):
    """What stands between a message and its sealed file.

    Of the unit's certificate: none is good now, its issuer has taken it back, or nobody who is trusted vouches
    for it any more.
    """

    OWN_KEY = "own_key"
    OWN_KEY_OUT_OF_TIME = "own_key_out_of_time"
    UNIT_CERTIFICATE = "unit_certificate"
    UNIT_CERTIFICATE_REVOKED = "unit_certificate_revoked"
    UNIT_CERTIFICATE_UNVOUCHED = "unit_certificate_unvouched"


@dataclass(eq=False)
class NotReadyToSeal(Refused):
    """Nothing was sealed: we have no key in use, or the unit no certificate that is good now."""

    lack: Lack


class HandNoteKind(StrEnum):
    """What a person has written down of a message whose file was carried.

    `RECEIVED`, `UNDERSTOOD`, `NOT_TAKEN`: the unit has said so of ours. `TOLD`: we have told the unit so of
    theirs.
    """

    RECEIVED = "received"
    UNDERSTOOD = "understood"
    TOLD = "told"
    NOT_TAKEN = "not_taken"


@dataclass(frozen=True, slots=True)
class HandNote:
    """What was said by telephone or in person instead of by a file.

    `about_id` is a message's id, or that of the outbox entry of a receipt for what was not taken in.
    `told_by` is who at the unit said it, in words; `why` their reason for not taking it. `entry`: what
    waited in the outbox until we told it, so that it waits again if the note is taken back.
    """

    id: str
    about_id: str
    unit_id: str
    kind: HandNoteKind
    on_day: date
    how: str
    noted_at: datetime
    noted_by: str
    told_by: str = ""
    why: str = ""
    entry: OutboxEntry | None = None


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A sealed file that was made here or opened here, and how it was carried: noted by a person.

    `about_id` is what lies in it: a message's id, or the id of the outbox entry of a receipt.
    `digest` is the SHA-256 of the file. `carried_on` and `carried_how` are None and "" until noted.
    `paper`: the PDF that lay beside the message in a file of theirs, as the unit itself prints it.
    `entry`: of a receipt or "understood", what waited in the outbox until it was delivered.
    """

    id: str
    about_id: str
    unit_id: str
    outgoing: bool
    digest: str
    handled_at: datetime
    handled_by: str
    carried_on: date | None = None
    carried_how: str = ""
    noted_at: datetime | None = None
    noted_by: str = ""
    paper: Attachment | None = None
    entry: OutboxEntry | None = None
