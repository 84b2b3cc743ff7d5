"""A stored message as the letter that leaves: the one thing that is previewed, sent and resent."""

from __future__ import annotations

from services.domain.centre import Centre
from services.domain.consent import Consent
from services.domain.errors import NotFound
from services.domain.letters import ConsentNote, Letter, Party, Patient
from services.domain.messages import Conversation, Message
from services.domain.norwegian_dates import norwegian_day
from services.domain.offers import Unit
from services.domain.participants import Participant
from services.store.tables import ACCOUNT, CENTRE, CONVERSATION, MESSAGE, PARTICIPANT, UNIT
from services.store.transaction import Reading


def our_centre(reading: Reading) -> Centre:
    """The centre whose store this is; its id is its address with the practice unit. Raises `NotFound`."""
    found = reading.all(CENTRE, order="created_at, id")
    if not found:
        raise NotFound(CENTRE.name)
    return found[0]


def author_of(reading: Reading) -> tuple[str, str]:
    """Name and title of the account that writes; empty for Medvandrer itself."""
    account = reading.find(ACCOUNT, reading.by.account_id)
    return (account.name, account.title) if account else ("", "")


def patient_of(person: Participant) -> Patient:
    """Whom the letter is about, by the name that the participant chose."""
    return Patient(person.display_name, person.birth_year)


def letter_of(reading: Reading, message: Message, consent: Consent) -> Letter:
    """The letter for a message of ours, under the consent that lets it leave.

    A message that is still being written may have no thread yet.
    """
    unit = reading.get(UNIT, message.unit_id)
    person = reading.get(PARTICIPANT, consent.participant_id)
    return Letter(
        message_id=message.id,
        conversation_id=thread_id(reading, message.conversation_id),
        sender=our_party(reading, message.author, message.author_title),
        receiver=unit_party(unit),
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


def thread_id(reading: Reading, conversation_id: str) -> str:
    """The id that the unit knows the thread by; "" for none."""
    conversation = reading.find(CONVERSATION, conversation_id)
    return (conversation.remote_id or conversation.id) if conversation else ""


def our_party(reading: Reading, person: str, title: str) -> Party:
    """The centre as sender."""
    centre = our_centre(reading)
    return Party(centre.id, centre.name, person, title)


def unit_party(unit: Unit) -> Party:
    """A unit as receiver."""
    return Party(unit.her_id, unit.name)


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
