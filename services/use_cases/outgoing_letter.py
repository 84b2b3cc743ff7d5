"""A stored message as the letter that leaves: the one thing that is previewed, sent and resent."""

from __future__ import annotations

from services.domain.consent import Consent
from services.domain.letter_gaps import Gap, patient_gaps, receiver_gaps, sender_gaps
from services.domain.letters import ConsentNote, Letter, Patient
from services.domain.messages import Conversation, Message
from services.domain.norwegian_dates import norwegian_day
from services.domain.offers import Unit
from services.domain.participants import Participant
from services.domain.patients import OWN_NUMBER, PatientId, own_number
from services.domain.ways import Way
from services.store.tables import CONVERSATION, MESSAGE, PARTICIPANT, UNIT
from services.store.transaction import Reading
from services.use_cases.addresses import Author, author_in, our_party, unit_party


def patient_of(person: Participant) -> Patient:
    """Whom the letter is about. We keep no national number: ours is the register's, or one of the record's."""
    return Patient(
        person.display_name,
        person.birth_year,
        given_name=person.given_name,
        family_name=person.family_name,
        birth_date=person.birth_date,
        sex=person.sex,
        ids=(PatientId(OWN_NUMBER, person.register_number or own_number(person.id)),),
    )


def letter_of(reading: Reading, message: Message, consent: Consent) -> Letter:
    """The letter for a message of ours, under the consent that lets it leave.

    A message that is still being written may have no thread yet.
    """
    unit = reading.get(UNIT, message.unit_id)
    person = reading.get(PARTICIPANT, consent.participant_id)
    return Letter(
        message_id=message.id,
        conversation_id=thread_id(reading, message.conversation_id),
        sender=our_party(reading, author_in(message), message.way),
        receiver=unit_party(unit, message.way),
        written_at=message.created_at,
        theme=message.theme,
        parts=message.parts,
        patient=patient_of(person),
        purpose=message.purpose,
        consent=note_of(consent),
        in_reply_to=their_id(reading, message.in_reply_to or ""),
        urgent=message.urgent,
        urgent_reason=message.urgent_reason,
    )


def around_gaps(
    reading: Reading, author: Author, unit: Unit, person: Participant, way: Way
) -> tuple[Gap, ...]:
    """What is not known of sender, receiver and patient for a letter that is to travel this way."""
    sender, receiver = our_party(reading, author, way), unit_party(unit, way)
    return (
        *sender_gaps(sender),
        *receiver_gaps(receiver),
        *patient_gaps(patient_of(person)),
    )


def thread_id(reading: Reading, conversation_id: str) -> str:
    """The MsgId of the thread's first message, by which the unit knows it; "" for none."""
    conversation = reading.find(CONVERSATION, conversation_id)
    return (conversation.remote_id or conversation.id) if conversation else ""


def note_of(consent: Consent) -> ConsentNote:
    """What the letter tells of the consent: the day it was given, and its last day.

    One from a register was noted later than it was given: then its first day is told.
    """
    given = min(norwegian_day(consent.created_at), consent.valid_from)
    return ConsentNote(given, consent.valid_until)


def their_id(reading: Reading, message_id: str) -> str:
    """The MsgId that the unit knows a message by, theirs or ours; "" for none."""
    message = reading.find(MESSAGE, message_id) if message_id else None
    return (message.remote_id or message.id) if message else ""


def same_conversation(conversation: Conversation, unit_id: str, participant_id: str) -> bool:
    """Whether a reply to this unit about this person belongs to the conversation."""
    return conversation.unit_id == unit_id and conversation.participant_id == participant_id
