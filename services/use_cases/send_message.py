"""A message is queued: consent asked, parts frozen as they stand, outbox entry beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.consent import Consent, Purpose
from services.domain.errors import ConsentRefused, Invalid, NotFound, Reason, TransportRefused
from services.domain.letter_gaps import LetterIncomplete
from services.domain.messages import (
    Composed,
    Conversation,
    Message,
    MessageDirection,
    MessageState,
    OutboxEntry,
    OutboxKind,
    Part,
    PartKind,
    kinds_of,
)
from services.domain.offers import Unit
from services.domain.ways import Way
from services.store.tables import CONVERSATION, MESSAGE, OUTBOX, PARTICIPANT, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import address_on, author_of
from services.use_cases.consent_gate import gate
from services.use_cases.kept_files import require_kept
from services.use_cases.message_fields import checked
from services.use_cases.message_parts import TITLES, part_of, part_of_file
from services.use_cases.outgoing_letter import around_gaps, same_conversation
from services.use_cases.own_message_drafts import draft_is_sent
from services.use_cases.told_theme import reply_theme
from services.use_cases.untold_theme import with_untold_theme
from services.use_cases.ways import way_to_unit
from services.use_cases.written_anew import anew_from, note_anew


@dataclass(frozen=True, slots=True)
class SendMessage:
    """Queue this message. The draft that it was written in, if any, is gone when it is queued."""

    composed: Composed
    draft_place: str = ""
    draft_subject: str = ""


def send_message(transaction: Transaction, command: SendMessage) -> Outcome[str]:
    """Queue a message or reply; its id, which is its MsgId for ever.

    Raises `Invalid` at the field, `NotFound`, `TransportRefused` when the unit can't be reached from
    here, `LetterIncomplete` when it could not tell who writes or whom it is about, `FileRefused` when the
    files are too large together or gone, `WrongState` when what it is written anew from was so before, and
    `ConsentMissing | ConsentExpired | ConsentNotYetValid | ConsentWithdrawn | NotCovered`.
    """
    transaction.require(Right.SEND_MESSAGES)
    trimmed, purpose = checked(command.composed, transaction.today)
    composed = with_untold_theme(transaction, trimmed)
    unit = transaction.get(UNIT, composed.unit_id)
    way = _way_to(transaction, unit)
    person = transaction.get(PARTICIPANT, composed.participant_id)
    message_id = transaction.new_id()
    conversation = _conversation(transaction, composed, message_id)
    parts = parts_of(transaction, composed)
    _refuse_empty_parts(composed, parts)
    require_kept(transaction, composed.files)
    anew_of = anew_from(transaction, composed)
    consent = _permitted(transaction, composed, purpose, unit, parts)
    missing = around_gaps(transaction, author_of(transaction), unit, person, way)
    if missing:
        raise LetterIncomplete(missing)
    theme = _theme(transaction, composed)
    made = as_message(transaction, message_id, composed, theme, parts)
    message = replace(
        made, conversation_id=conversation.id, consent_id=consent.id, way=way, anew_of=anew_of
    )
    transaction.add(MESSAGE, message)
    note_anew(transaction, anew_of)
    transaction.add(
        OUTBOX,
        OutboxEntry(
            message.id,
            OutboxKind.MESSAGE,
            address_on(unit, way),
            transaction.now,
            message.id,
            urgent=message.urgent,
            way=way,
        ),
    )
    if command.draft_place:
        draft_is_sent(transaction, command.draft_place, command.draft_subject)
    return transaction.done(message.id)


def parts_of(reading: Reading, composed: Composed) -> tuple[Part, ...]:
    """The parts as they would leave now: the text first, each chosen part that has something, the files.

    What a message without a text is about, its theme tells: its first part bears that, so that it is asked for.
    """
    text = composed.text.strip()
    greeting = (
        [Part(PartKind.TEXT, TITLES[PartKind.TEXT], tuple(text.splitlines()), composed.about)]
        if text
        else []
    )
    chosen = [
        part_of(reading, composed.participant_id, choice, composed.meeting)
        for choice in composed.parts
    ]
    files = map(part_of_file, composed.files)
    parts = (*greeting, *(part for part in chosen if part is not None), *files)
    first = (replace(part, about=part.about | composed.about) for part in parts[:1])
    return (*first, *parts[1:])


def as_message(
    reading: Reading, message_id: str, composed: Composed, theme: str, parts: tuple[Part, ...]
) -> Message:
    """The message that these words make, not yet stored; its consent is not yet known."""
    author = author_of(reading)
    return Message(
        id=message_id,
        conversation_id=composed.conversation_id,
        direction=MessageDirection.OUT,
        unit_id=composed.unit_id,
        state=MessageState.QUEUED,
        created_at=reading.now,
        theme=theme,
        purpose=composed.purpose,
        parts=parts,
        participant_id=composed.participant_id,
        author=author.name,
        author_title=author.title,
        in_reply_to=composed.in_reply_to or None,
        urgent=composed.urgent,
        urgent_reason=composed.urgent_reason if composed.urgent else "",
        author_phone=author.phone,
        author_profession=author.profession,
    )


def _way_to(transaction: Transaction, unit: Unit) -> Way:
    way = way_to_unit(transaction, unit)
    if way is None:
        raise TransportRefused("no_way_to_the_unit")
    return way


def _conversation(transaction: Transaction, composed: Composed, message_id: str) -> Conversation:
    """The thread that a reply belongs to, or a new one, known by its first message's id.

    The lot is rolled back if the gate refuses.
    """
    if not composed.conversation_id:
        begun = Conversation(
            message_id,
            composed.unit_id,
            composed.theme,
            transaction.now,
            transaction.now,
            composed.participant_id,
        )
        transaction.add(CONVERSATION, begun)
        return begun
    found = transaction.get(CONVERSATION, composed.conversation_id)
    if not same_conversation(found, composed.unit_id, composed.participant_id):
        raise Invalid("participant_id", Reason.UNKNOWN_CHOICE)
    _check_answered(transaction, composed)
    continued = replace(found, last_at=transaction.now)
    transaction.replace(CONVERSATION, continued)
    return continued


def _theme(reading: Reading, composed: Composed) -> str:
    if not composed.conversation_id:
        return composed.theme
    return reply_theme(reading, composed.conversation_id)


def _check_answered(transaction: Transaction, composed: Composed) -> None:
    if not composed.in_reply_to:
        return
    answered = transaction.get(MESSAGE, composed.in_reply_to)
    if answered.conversation_id != composed.conversation_id:
        raise NotFound(MESSAGE.name)


def _refuse_empty_parts(composed: Composed, parts: tuple[Part, ...]) -> None:
    filled = {part.kind for part in parts}
    if any(choice.kind not in filled for choice in composed.parts):
        raise Invalid("parts", Reason.MISSING)


def _permitted(
    transaction: Transaction,
    composed: Composed,
    purpose: Purpose,
    unit: Unit,
    parts: tuple[Part, ...],
) -> Consent:
    verdict = gate(transaction, composed.participant_id, unit, kinds_of(parts), purpose)
    if isinstance(verdict, ConsentRefused):
        raise verdict
    return verdict
