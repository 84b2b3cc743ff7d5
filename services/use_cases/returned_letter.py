"""The word that a unit's message came to the wrong place: as it travels, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace

from services.domain.journal import Action
from services.domain.letters import Letter, LetterKind
from services.domain.message_returns import SENTENCES, THEMES, MessageReturn
from services.domain.messages import Message, OutboxEntry, Part, PartKind
from services.store.tables import LETTER_FACTS, MESSAGE, MESSAGE_RETURN, OUTBOX, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import author_of, our_party, unit_party
from services.use_cases.outgoing_letter import thread_id


def returned_letter(reading: Reading, message: Message, sent_back: MessageReturn) -> Letter:
    """Said by whoever sends it back, about the person whom the unit named, as the unit named them.

    It needs no consent: it repeats to the unit what the unit wrote, and tells nothing else but that it came
    to the wrong place. Not even whether we know the person.
    """
    facts = reading.find(LETTER_FACTS, message.id)
    sentence = SENTENCES[sent_back.deviation]
    return Letter(
        message_id=sent_back.id,
        conversation_id=thread_id(reading, message.conversation_id),
        sender=our_party(reading, author_of(reading, sent_back.by), message.way),
        receiver=unit_party(reading.get(UNIT, message.unit_id), message.way),
        written_at=sent_back.at,
        theme=THEMES[sent_back.deviation],
        parts=(Part(PartKind.TEXT, "Melding", (sentence,)),),
        patient=facts.patient if facts else None,
        in_reply_to=message.remote_id,
        kind=LetterKind.DEVIATION,
        deviation=sent_back.deviation,
    )


def claim_return(transaction: Transaction, entry: OutboxEntry, message: Message) -> Letter | None:
    """The letter to send now; None, and nothing left to send, where it was taken back in time."""
    sent_back = transaction.find(MESSAGE_RETURN, entry.id)
    if sent_back is None:
        transaction.remove(OUTBOX, entry.id)
        return None
    if sent_back.tried_at is None:
        # Written down before anything leaves: a record that has changed since can't be undone.
        transaction.replace(MESSAGE_RETURN, replace(sent_back, tried_at=transaction.now))
    return returned_letter(transaction, message, sent_back)


def return_left(transaction: Transaction, return_id: str) -> None:
    """The unit's side has taken it over. Nothing happens for an id of anything else."""
    sent_back = transaction.find(MESSAGE_RETURN, return_id)
    if sent_back is None or sent_back.left_at is not None:
        return
    gone = replace(sent_back, left_at=transaction.now, refusal="")
    transaction.replace(MESSAGE_RETURN, gone)
    message = transaction.get(MESSAGE, sent_back.message_id)
    if not message.returned:
        returned = replace(message, returned=gone.deviation.value, handled=True)
        transaction.replace(MESSAGE, returned)
    transaction.note(Action.SENT, MESSAGE.name, message.id, f"returned {gone.deviation.value}")


def return_refused(transaction: Transaction, return_id: str, code: str) -> None:
    """It was not taken: their message is with us again, unread, for a person to see to."""
    sent_back = transaction.find(MESSAGE_RETURN, return_id)
    if sent_back is None or sent_back.refusal:
        return
    transaction.replace(MESSAGE_RETURN, replace(sent_back, refusal=code))
    message = transaction.get(MESSAGE, sent_back.message_id)
    again = replace(message, returned="", handled=False, read_at=None, read_by="")
    transaction.replace(MESSAGE, again)
