"""What is learnt of a unit's message after it was taken in, put beside it for whoever reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from services.domain.letters import Remark, RemarkKind
from services.domain.messages import Message, MessageDirection, OutboxEntry
from services.domain.participants import Participant, is_another
from services.domain.ways import Way
from services.store.tables import LETTER_FACTS, MESSAGE
from services.store.transaction import Reading, Transaction

TO_BE_SEEN_TO: Final = frozenset(
    {RemarkKind.RECEIPT_REFUSED, RemarkKind.UNDERSTOOD_REFUSED, RemarkKind.SENT_OTHERWISE}
)
"""Remarks that ask for a person: the unit and we believe different things."""


def remarks_of(reading: Reading, message_id: str) -> tuple[Remark, ...]:
    """All remarks on a message from a unit."""
    facts = reading.find(LETTER_FACTS, message_id)
    return facts.remarks if facts else ()


def add_remark(transaction: Transaction, message_id: str, remark: Remark) -> None:
    """Put the remark beside the message, once. One of ours has no remarks."""
    facts = transaction.find(LETTER_FACTS, message_id)
    if facts is not None and remark not in facts.remarks:
        transaction.replace(LETTER_FACTS, replace(facts, remarks=(*facts.remarks, remark)))


def take_remarks_away(
    transaction: Transaction, message_id: str, kinds: Iterable[RemarkKind]
) -> None:
    """Remove remarks that are true no longer."""
    facts = transaction.find(LETTER_FACTS, message_id)
    if facts is not None:
        kept = tuple(each for each in facts.remarks if each.kind not in kinds)
        transaction.replace(LETTER_FACTS, replace(facts, remarks=kept))


def names_another(remarks: tuple[Remark, ...]) -> bool:
    """Whether a letter names somebody else than its thread is about, and nobody has looked at that yet."""
    kinds = {remark.kind for remark in remarks}
    return RemarkKind.ANOTHER_PATIENT in kinds and RemarkKind.SAME_PERSON not in kinds


def note_who_is_named(transaction: Transaction, message: Message, person: Participant) -> None:
    """The message's thread has just been tied to this person: tell whether it names somebody else."""
    take_remarks_away(transaction, message.id, (RemarkKind.ANOTHER_PATIENT, RemarkKind.SAME_PERSON))
    facts = transaction.find(LETTER_FACTS, message.id)
    if facts is not None and facts.patient is not None and is_another(person, facts.patient):
        add_remark(transaction, message.id, Remark(RemarkKind.ANOTHER_PATIENT, message.patient))


def for_a_person(message: Message) -> Message:
    """The message as unread and not seen to, whoever has read it before; one that was sent back stays done
    with.
    """
    return replace(message, handled=bool(message.returned), read_at=None, read_by="")


def receipt_refused(transaction: Transaction, entry: OutboxEntry, code: str) -> None:
    """Our receipt will never be taken: the unit may count its message as not arrived, though we have it.

    Nothing to remark where the receipt was for something that we did not keep.
    """
    known_by = "id" if entry.way is Way.FILE else "her_id"
    found = transaction.all(
        MESSAGE,
        f"remote_id = ? AND direction = ? AND unit_id IN (SELECT id FROM unit WHERE {known_by} = ?)",  # noqa: S608 - one of the two above
        entry.regarding,
        MessageDirection.IN.value,
        entry.address,
    )
    for message in found:
        transaction.replace(MESSAGE, for_a_person(message))
        add_remark(transaction, message.id, Remark(RemarkKind.RECEIPT_REFUSED, code))


def understood_refused(transaction: Transaction, message: Message, code: str) -> None:
    """The unit was never told "received and understood": it is owed again, and the reason is told."""
    owed = replace(for_a_person(message), understood_at=None, understood_by="")
    transaction.replace(MESSAGE, owed)
    add_remark(transaction, message.id, Remark(RemarkKind.UNDERSTOOD_REFUSED, code))
