"""The word that a message of a unit's is understood, as it travels in the unit's thread."""

from __future__ import annotations

from services.domain.errors import ConsentMissing
from services.domain.letter_gaps import LetterIncomplete, patient_gaps, understood_gaps
from services.domain.letters import Understood
from services.domain.messages import Message
from services.domain.patients import Patient
from services.store.tables import LETTER_FACTS, PARTICIPANT, UNIT
from services.store.transaction import Reading
from services.use_cases.addresses import author_of, our_party, unit_party
from services.use_cases.consent_gate import may_be_named
from services.use_cases.outgoing_letter import patient_of, thread_id
from services.use_cases.told_theme import told_theme


def understood_letter(reading: Reading, message: Message, message_id: str) -> Understood:
    """Said by whoever marked `message`, or else by whoever acts; `message_id` is its own MsgId."""
    author = author_of(reading, message.understood_by)
    return Understood(
        message_id,
        message.remote_id,
        message.understood_at or reading.now,
        author.name,
        our_party(reading, author, message.way),
        unit_party(reading.get(UNIT, message.unit_id), message.way),
        _patient(reading, message),
        thread_id(reading, message.conversation_id),
        told_theme(reading, message.conversation_id),
    )


def refuse_incomplete(reading: Reading, message: Message, said: Understood) -> None:
    """Raises `LetterIncomplete`, or `ConsentMissing` where only a consent lets us say who the person is."""
    missing = understood_gaps(said)
    if not missing:
        return
    unit, person_id = reading.get(UNIT, message.unit_id), message.participant_id
    known = person_id is not None and not patient_gaps(
        patient_of(reading.get(PARTICIPANT, person_id))
    )
    if known and person_id is not None and not may_be_named(reading, person_id, unit):
        raise ConsentMissing
    raise LetterIncomplete(missing)


def _patient(reading: Reading, message: Message) -> Patient | None:
    """Whom the unit wrote about, in its own words. Where those do not say enough, what we know, if the
    participant has agreed that we write to the unit: it tells more than the unit has.
    """
    facts = reading.find(LETTER_FACTS, message.id)
    told = facts.patient if facts else None
    if not patient_gaps(told) or message.participant_id is None:
        return told
    if not may_be_named(reading, message.participant_id, reading.get(UNIT, message.unit_id)):
        return told
    return patient_of(reading.get(PARTICIPANT, message.participant_id))
