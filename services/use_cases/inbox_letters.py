"""A unit's message finds its thread and its person; whom it is about is never guessed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from services.domain.journal import Action
from services.domain.letter_facts import AttachmentBytes, LetterFacts
from services.domain.letters import (
    Letter,
    LetterKind,
    ReceiptCode,
    Remark,
    RemarkKind,
    deviation_refusal,
)
from services.domain.messages import (
    Conversation,
    Message,
    MessageDirection,
    MessageState,
)
from services.domain.norwegian_dates import day_in_figures
from services.domain.offers import Unit
from services.domain.participants import is_another
from services.domain.ways import Way
from services.store.tables import ATTACHMENT_BYTES, CONVERSATION, LETTER_FACTS, MESSAGE, PARTICIPANT
from services.store.transaction import Transaction
from services.use_cases.outbox_settle import arrived_after_all


@dataclass(frozen=True, slots=True)
class Came:
    """How a letter came: with which files by digest, under which id of the transport's, which way."""

    files: Mapping[str, bytes] = field(repr=False)
    reference: str
    way: Way


def keep_letter(
    transaction: Transaction, unit: Unit, letter: Letter, came: Came
) -> ReceiptCode | None:
    """Keep the message, its files by digest, and how it came.

    The code of a negative receipt when it names nobody it could be about.
    """
    conversation = _thread(transaction, unit, letter)
    if conversation is None:
        return ReceiptCode.PATIENT_UNCLEAR
    letter = replace(letter, remarks=(*letter.remarks, *_who(transaction, conversation, letter)))
    answered = _answered(transaction, conversation, letter)
    made = _message(transaction, unit, conversation, letter, answered)
    message = replace(made, way=came.way)
    transaction.add(MESSAGE, message)
    transaction.add(LETTER_FACTS, _facts(message, letter, came.reference))
    for digest, data in came.files.items():
        if transaction.find(ATTACHMENT_BYTES, digest) is None:
            transaction.add(ATTACHMENT_BYTES, AttachmentBytes(digest, data))
    if answered is not None:
        _mark(transaction, answered, letter)
    if message.participant_id:
        story = {"message": (None, message.id)}
        transaction.note(Action.RECEIVED, PARTICIPANT.name, message.participant_id, "", story)
    return None


def _thread(transaction: Transaction, unit: Unit, letter: Letter) -> Conversation | None:
    """Ours by our id, theirs by theirs, both only with this very unit; else a new one, unmatched."""
    found = transaction.all(
        CONVERSATION,
        "unit_id = ? AND (remote_id = ? OR (id = ? AND remote_id = ''))",
        unit.id,
        letter.conversation_id,
        letter.conversation_id,
    )
    if found:
        continued = replace(found[0], last_at=max(found[0].last_at, transaction.now))
        transaction.replace(CONVERSATION, continued)
        return continued
    if letter.patient is None or not letter.patient.name.strip():
        return None
    begun = Conversation(
        transaction.new_id(),
        unit.id,
        letter.theme,
        transaction.now,
        transaction.now,
        remote_id=letter.conversation_id,
    )
    transaction.add(CONVERSATION, begun)
    return begun


def _who(
    transaction: Transaction, conversation: Conversation, letter: Letter
) -> tuple[Remark, ...]:
    """A unit can answer in the wrong thread: then a person must see that somebody else was meant."""
    person = transaction.find(PARTICIPANT, conversation.participant_id or "")
    if person is None or letter.patient is None or not is_another(person, letter.patient):
        return ()
    return (Remark(RemarkKind.ANOTHER_PATIENT, _patient_words(letter)),)


def _answered(
    transaction: Transaction, conversation: Conversation, letter: Letter
) -> Message | None:
    """The message of ours, in this thread, that the letter answers."""
    message = transaction.find(MESSAGE, letter.in_reply_to) if letter.in_reply_to else None
    if message is None or message.direction is MessageDirection.IN:
        return None
    return message if message.conversation_id == conversation.id else None


def _mark(transaction: Transaction, found: Message, letter: Letter) -> None:
    """An answer answers; a message of deviation sends ours back, for a person to see to."""
    if letter.kind is LetterKind.DEVIATION:
        message = arrived_after_all(transaction, found)
        refusal = deviation_refusal(letter.deviation)
        back = replace(message, state=MessageState.REJECTED, refusal=refusal, handled=False)
        transaction.replace(MESSAGE, back)
    elif found.answered_at is None:
        message = arrived_after_all(transaction, found)
        answered = replace(message, answered_at=transaction.now, state=MessageState.ANSWERED)
        transaction.replace(MESSAGE, answered)


def _facts(message: Message, letter: Letter, reference: str) -> LetterFacts:
    return LetterFacts(
        id=message.id,
        kind=letter.kind,
        sender=letter.sender,
        receiver=letter.receiver,
        deviation=letter.deviation,
        topic=letter.topic,
        patient=letter.patient,
        contacts=letter.contacts,
        remarks=letter.remarks,
        signature=letter.signature,
        original=letter.original,
        reference=reference,
    )


def _message(
    transaction: Transaction,
    unit: Unit,
    conversation: Conversation,
    letter: Letter,
    answered: Message | None,
) -> Message:
    notice = letter.notice
    return Message(
        id=transaction.new_id(),
        conversation_id=conversation.id,
        direction=MessageDirection.IN,
        unit_id=unit.id,
        state=MessageState.RECEIVED,
        created_at=transaction.now,
        theme=letter.theme,
        purpose=letter.purpose,
        parts=letter.parts,
        participant_id=conversation.participant_id,
        author=letter.sender.person,
        author_title=letter.sender.title,
        remote_id=letter.message_id,
        in_reply_to=answered.id if answered else None,
        urgent=letter.urgent,
        urgent_reason=letter.urgent_reason,
        sent_at=letter.written_at,
        received_at=transaction.now,
        notice=notice.kind.value if notice else "",
        notice_on=notice.on.isoformat() if notice else "",
        patient=_patient_words(letter),
    )


def _patient_words(letter: Letter) -> str:
    if letter.patient is None:
        return ""
    born, year = letter.patient.birth_date, letter.patient.birth_year
    when = day_in_figures(born) if born else str(year or "")
    return f"{letter.patient.name}, f. {when}" if when else letter.patient.name
