"""The consent gate over the store: asked when composing, when queueing and when claiming."""

from __future__ import annotations

from services.domain.consent import (
    Asked,
    Consent,
    InformationKind,
    Purpose,
    may_receive,
    may_send,
    permits,
)
from services.domain.errors import ConsentRefused, Refused
from services.domain.messages import Message, kinds_of
from services.domain.offers import Unit
from services.store.tables import CONSENT, UNIT
from services.store.transaction import Reading


def gate(
    reading: Reading,
    participant_id: str,
    unit: Unit,
    kinds: frozenset[InformationKind],
    purpose: Purpose,
) -> Consent | ConsentRefused:
    """The consent that lets this leave today, or exactly why none does."""
    asked = Asked(participant_id, unit.id, unit.organisation, kinds, purpose)
    return permits(consents_of(reading, participant_id), asked, reading.today)


def gate_of_message(reading: Reading, message: Message) -> Consent | ConsentRefused:
    """The same question for a message as it stands written."""
    if message.participant_id is None or message.purpose is None:
        raise ValueError("only a message of ours, about a person, passes the gate")
    unit = reading.get(UNIT, message.unit_id)
    kinds = kinds_of(message.parts)
    return gate(reading, message.participant_id, unit, kinds, message.purpose)


def consents_of(reading: Reading, participant_id: str) -> list[Consent]:
    """All consents that the participant has given, withdrawn and past ones too."""
    return reading.all(CONSENT, "participant_id = ?", participant_id)


def may_be_received(reading: Reading, participant_id: str, unit: Unit) -> bool:
    """Whether a consent to receive from this unit is in force today."""
    asked = Asked(participant_id, unit.id, unit.organisation, frozenset(), Purpose.FOLLOW_UP)
    return may_receive(consents_of(reading, participant_id), asked, reading.today)


def may_be_named(reading: Reading, participant_id: str, unit: Unit) -> bool:
    """Whether we may tell this unit who the participant is: some consent to send to it is in force today."""
    asked = Asked(participant_id, unit.id, unit.organisation, frozenset(), Purpose.FOLLOW_UP)
    return may_send(consents_of(reading, participant_id), asked, reading.today)


def refusal_code(refusal: Refused) -> str:
    """The refusal's kind as kept with a stopped message: its class in lower case."""
    return type(refusal).__name__.lower()
