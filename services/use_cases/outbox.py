"""Claim and settle: the only two ways the network touches what is queued, each one transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from services.domain.changes import Outcome
from services.domain.consent import Consent
from services.domain.errors import ConsentRefused
from services.domain.letters import Letter, Post, Receipt
from services.domain.messages import (
    Message,
    OutboxEntry,
    OutboxKind,
)
from services.domain.norwegian_dates import norwegian_day
from services.domain.ways import Way
from services.store.tables import ATTACHMENT_BYTES, MESSAGE, OUTBOX, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import our_address
from services.use_cases.consent_gate import gate_of_message
from services.use_cases.outbox_stop import refuse_unreachable, stop
from services.use_cases.outgoing_letter import letter_of
from services.use_cases.receipt_letter import receipt_letter
from services.use_cases.returned_letter import claim_return
from services.use_cases.understood_letter import understood_letter

CLAIM_LASTS: Final = timedelta(minutes=2)
"""Longer than any send may take; after it another claim may be made."""
LONGEST_WAIT: Final = timedelta(hours=24)
"""No try is put off longer than this. A time further ahead means that the clock was set back."""


@dataclass(frozen=True, slots=True)
class ClaimNext:
    """Claim what is due first this way, but nothing to these addresses (their circuits are open).

    `sender` is the HER-id that the line was made for: while we have another, nothing is claimed. "": any.
    """

    way: Way = Way.PRACTICE
    not_to: frozenset[str] = frozenset()
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Claimed:
    """What one try may send, from and to these addresses: good only for the entry under this claim.

    `files` are the bytes that the post's parts name by digest. `reference` is the transport's own id of the
    message that a receipt answers. `asked_at` is when the consent was asked.
    """

    entry_id: str
    claim: str
    kind: OutboxKind
    address: str
    attempts: int
    post: Post
    sender: str
    conversation_id: str = ""
    reference: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    asked_at: datetime = field(kw_only=True)


def claim_next(transaction: Transaction, command: ClaimNext) -> Outcome[Claimed | None]:
    """Claim the entry that is due first, urgent ones before others; None when nothing is due.

    The consent is asked again here: what no consent covers any more is stopped, not claimed. It goes where
    its unit is now, and is refused where that is nowhere.
    """
    if command.sender and command.sender != our_address(transaction, command.way):
        return transaction.done(None)
    while (entry := _due(transaction, command)) is not None:
        post = permitted_post(transaction, entry)
        if post is not None:
            return transaction.done(claim_entry(transaction, entry, post))
    return transaction.done(None)


def still_holds(claimed: Claimed, now: datetime) -> bool:
    """Whether what was asked at the claim is still answered: the machine may have slept since then."""
    is_today = norwegian_day(claimed.asked_at) == norwegian_day(now)
    return is_today and claimed.asked_at <= now < claimed.asked_at + CLAIM_LASTS


def next_due(reading: Reading, way: Way) -> datetime | None:
    """When something is next to be tried this way, or None when nothing waits."""
    soonest = reading.value(
        "SELECT min(max(next_attempt_at, coalesce(claimed_until, ''))) FROM outbox WHERE way = ?",
        way.value,
    )
    return datetime.fromisoformat(soonest) if soonest else None


def release_claims(transaction: Transaction, way: Way) -> Outcome[int]:
    """Free every claim of this way: for its start, when no dispatcher of an earlier session lives."""
    held = transaction.all(OUTBOX, "claimed_until IS NOT NULL AND way = ?", way.value)
    for entry in held:
        freed = replace(entry, claimed_until=None, claim="", may_have_left=True)
        transaction.replace(OUTBOX, freed)
    return transaction.done(len(held))


def _due(transaction: Transaction, command: ClaimNext) -> OutboxEntry | None:
    now = transaction.now
    found = transaction.all(
        OUTBOX,
        "(next_attempt_at <= ? OR next_attempt_at > ?)"
        " AND (claimed_until IS NULL OR claimed_until <= ? OR claimed_until > ?)"
        " AND way = ? AND address NOT IN (SELECT value FROM json_each(?))",
        _text(now),
        _text(now + LONGEST_WAIT),
        _text(now),
        _text(now + CLAIM_LASTS),
        command.way.value,
        json.dumps(sorted(command.not_to)),
        order="urgent DESC, next_attempt_at, rowid LIMIT 1",
    )
    return found[0] if found else None


def _text(moment: datetime) -> str:
    """Times compare as text in the form that records keep them in."""
    return moment.isoformat(timespec="microseconds")


def permitted_post(transaction: Transaction, entry: OutboxEntry) -> Post | None:
    """What to send, or None when no consent covers it any more: then it is stopped by this."""
    if entry.kind is OutboxKind.RECEIPT:
        return receipt_letter(transaction, entry)
    message = transaction.get(MESSAGE, entry.message_id or entry.id)
    if entry.way is not Way.FILE and not _is_reachable(transaction, message):
        refuse_unreachable(transaction, message, entry)
        return None
    if entry.kind is OutboxKind.UNDERSTOOD:
        return understood_letter(transaction, message, entry.id)
    if entry.kind is OutboxKind.RETURNED:
        return claim_return(transaction, entry, message)
    verdict = gate_of_message(transaction, message)
    if isinstance(verdict, ConsentRefused):
        stop(transaction, message, entry, verdict)
        return None
    return letter_of(transaction, _under(transaction, message, verdict), verdict)


def _is_reachable(reading: Reading, message: Message) -> bool:
    unit = reading.get(UNIT, message.unit_id)
    return unit.active and bool(unit.her_id)


def _under(transaction: Transaction, message: Message, consent: Consent) -> Message:
    """The message under the consent that carries it now, which need not be the one it was queued under."""
    if message.consent_id == consent.id:
        return message
    carried = replace(message, consent_id=consent.id)
    transaction.replace(MESSAGE, carried)
    return carried


def claim_entry(transaction: Transaction, entry: OutboxEntry, post: Post) -> Claimed:
    """Claim the entry for one try, a former claim on it being spent."""
    # Never where the unit was once: somebody else may be there now. A file's address is our own id of it.
    settled = isinstance(post, Receipt) or entry.way is Way.FILE
    address = entry.address if settled else _address_in(post)
    claimed = replace(
        entry,
        address=address,
        claim=transaction.new_id(),
        claimed_until=transaction.now + CLAIM_LASTS,
        attempts=entry.attempts + 1,
        may_have_left=entry.may_have_left or bool(entry.claim),
    )
    transaction.replace(OUTBOX, claimed)
    return Claimed(
        entry.id,
        claimed.claim,
        entry.kind,
        address,
        claimed.attempts,
        post,
        our_address(transaction, entry.way),
        "" if isinstance(post, Receipt) else post.conversation_id,
        entry.reference,
        _files(transaction, post),
        asked_at=transaction.now,
    )


def _address_in(post: Post) -> str:
    """The address that the post itself names."""
    return post.receiver.address if post.receiver else ""


def _files(transaction: Transaction, post: Post) -> dict[str, bytes]:
    parts = post.parts if isinstance(post, Letter) else ()
    digests = [part.attachment.digest for part in parts if part.attachment]
    # Without its bytes a letter can't be written: that refuses this one, and holds up no other.
    found = (transaction.find(ATTACHMENT_BYTES, digest) for digest in digests)
    return {each.id: each.data for each in found if each is not None}
