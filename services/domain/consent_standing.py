"""Where one consent stands today, in a word that a list can show."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from services.domain.consent import Consent


class Standing(StrEnum):
    """NONE is for a participant who has been asked for no consent at all.

    UNCLEAR: it names no recipient that can be written to, or no kind of information; it lets nothing leave.
    """

    NONE = "none"
    NOT_YET = "not_yet"
    ACTIVE = "active"
    LAST_DAY = "last_day"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    UNCLEAR = "unclear"


def standing(consent: Consent, today: date) -> Standing:
    """Where the consent stands on `today`; a withdrawal is the participant's word and goes first."""
    if consent.withdrawn_at is not None:
        return Standing.WITHDRAWN
    if consent.valid_until < today:
        return Standing.EXPIRED
    if not consent.kinds or not consent.purposes or not (consent.unit_id or consent.organisation):
        return Standing.UNCLEAR
    if consent.valid_from > today:
        return Standing.NOT_YET
    return Standing.LAST_DAY if consent.valid_until == today else Standing.ACTIVE
