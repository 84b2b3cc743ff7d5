"""Consent to share, and the gate that every message passes three times."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from services.domain.errors import (
    ConsentExpired,
    ConsentMissing,
    ConsentNotYetValid,
    ConsentRefused,
    ConsentWithdrawn,
    NotCovered,
)


class InformationKind(StrEnum):
    """A kind of information that a consent may name."""

    CONTACT = "contact"
    ATTENDANCE = "attendance"
    GOALS = "goals"
    PLAN = "plan"
    TRANSITION = "transition"
    CRISIS_PLAN = "crisis_plan"
    MEETING = "meeting"
    ATTACHMENT = "attachment"


class Purpose(StrEnum):
    """What the information may be used for."""

    PLAN_ADMISSION = "plan_admission"
    PLAN_DISCHARGE = "plan_discharge"
    FOLLOW_UP = "follow_up"
    ACUTE = "acute"


class Direction(StrEnum):
    """Which way information may go."""

    SEND = "send"
    RECEIVE = "receive"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent to share. It holds until *and including* `valid_until`; it can be withdrawn at any time.

    It names one unit (`unit_id`) or all units of one organisation (`organisation`), never both.
    `recipient_words` keeps what a register said where the recipient is no unit.
    """

    id: str
    participant_id: str
    kinds: frozenset[InformationKind]
    purposes: frozenset[Purpose]
    valid_from: date
    valid_until: date
    created_at: datetime
    unit_id: str | None = None
    organisation: str = ""
    recipient_words: str = ""
    direction: Direction = Direction.BOTH
    given_how: str = ""
    witnessed_by: str = ""
    text_version: str = ""
    language: str = ""
    withdrawn_at: datetime | None = None
    withdrawn_words: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a message asks of the consent: to which unit, which kinds of information, and what for."""

    participant_id: str
    unit_id: str
    organisation: str
    kinds: frozenset[InformationKind]
    purpose: Purpose


def names_recipient(consent: Consent, unit_id: str, organisation: str) -> bool:
    """Whether the consent is for this unit, or for its organisation."""
    if consent.unit_id is not None:
        return consent.unit_id == unit_id
    return bool(consent.organisation) and consent.organisation == organisation


def holds(consent: Consent, today: date) -> bool:
    """Whether the consent is in force on `today`."""
    return consent.withdrawn_at is None and consent.valid_from <= today <= consent.valid_until


def permits(consents: Iterable[Consent], asked: Asked, today: date) -> Consent | ConsentRefused:
    """The consent that carries the whole message today, or exactly what is not covered.

    One single consent must carry all kinds and the purpose: two half consents are not a whole one.
    Nothing is raised; the refusal is returned for the caller to show or to raise.
    """
    candidates = [
        consent
        for consent in consents
        if consent.participant_id == asked.participant_id
        and consent.direction in (Direction.SEND, Direction.BOTH)
        and names_recipient(consent, asked.unit_id, asked.organisation)
    ]
    if not candidates:
        return ConsentMissing()
    in_force = [consent for consent in candidates if holds(consent, today)]
    if not in_force:
        return _why_none_holds(candidates, today)
    for consent in in_force:
        if asked.kinds <= consent.kinds and asked.purpose in consent.purposes:
            return consent
    return _least_refusal(in_force, asked)


def may_receive(consents: Iterable[Consent], asked: Asked, today: date) -> bool:
    """Whether the participant has agreed that the centre receives from this unit today.

    A message from a unit is kept in any case; without this it is shown with that remark.
    """
    return any(
        consent.participant_id == asked.participant_id
        and consent.direction in (Direction.RECEIVE, Direction.BOTH)
        and names_recipient(consent, asked.unit_id, asked.organisation)
        and holds(consent, today)
        for consent in consents
    )


def may_send(consents: Iterable[Consent], asked: Asked, today: date) -> bool:
    """Whether the participant has agreed that the centre writes to this unit at all today, whatever about."""
    return any(
        consent.participant_id == asked.participant_id
        and consent.direction in (Direction.SEND, Direction.BOTH)
        and names_recipient(consent, asked.unit_id, asked.organisation)
        and holds(consent, today)
        for consent in consents
    )


def _why_none_holds(candidates: list[Consent], today: date) -> ConsentRefused:
    """The latest consent's reason; a withdrawal is the participant's word and is named first."""
    latest = max(candidates, key=lambda consent: (consent.created_at, consent.id))
    if latest.withdrawn_at is not None:
        return ConsentWithdrawn()
    if latest.valid_until < today:
        return ConsentExpired(latest.valid_until.isoformat())
    return ConsentNotYetValid(latest.valid_from.isoformat())


def _least_refusal(in_force: list[Consent], asked: Asked) -> NotCovered:
    """What the best-fitting consent lacks."""
    best = min(
        in_force,
        key=lambda consent: (
            len(asked.kinds - consent.kinds),
            asked.purpose not in consent.purposes,
            consent.id,
        ),
    )
    lacking = tuple(sorted(kind.value for kind in asked.kinds - best.kinds))
    return NotCovered(lacking, "" if asked.purpose in best.purposes else asked.purpose.value)
