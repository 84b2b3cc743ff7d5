"""Sealed files that people carry: made here or opened here, and what was noted of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A sealed file that was made here or opened here, and how it was carried: noted by a person.

    `about_id` is what lies in it: a message's id, or the id of the outbox entry of a receipt.
    `digest` is the SHA-256 of the file. `carried_on` and `carried_how` are None and "" until noted.
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
