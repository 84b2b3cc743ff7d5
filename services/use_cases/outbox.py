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
from services.domain.letters import Letter, Post, Receipt, Understood
from services.domain.messages import (
    Message,
    OutboxEntry,
    OutboxKind,
    ReceiptStatus,
)
from services.store.local_time import local_date
from services.store.tables import ATTACHMENT_BYTES, MESSAGE, OUTBOX, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import our_address
from services.use_cases.consent_gate import gate_of_message
from services.use_cases.outbox_stop import refuse_unreachable, stop
from services.use_cases.outgoing_letter import letter_of
from services.use_cases.understood_letter import understood_letter

CLAIM_LASTS: Final = timedelta(minutes=2)
"""Longer than any send may take; after it another claim may be made."""
LONGEST_WAIT: Final = timedelta(hours=24)
"""No try is put off longer than this. A time further ahead means that the clock was set back."""


@dataclass(frozen=True, slots=True)
class ClaimNext:
    """Claim what is due first, but nothing to these addresses (their circuits are open)."""

    not_to: frozenset[str] = frozenset()


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
    while (entry := _due(transaction, command.not_to)) is not None:
        post = _permitted_post(transaction, entry)
        if post is not None:
            return transaction.done(_claim(transaction, entry, post))
    return transaction.done(None)


def still_holds(claimed: Claimed, now: datetime) -> bool:
    """Whether what was asked at the claim is still answered: the machine may have slept since then."""
    is_today = local_date(claimed.asked_at) == local_date(now)
    return is_today and claimed.asked_at <= now < claimed.asked_at + CLAIM_LASTS


def next_due(reading: Reading, _about: None = None) -> datetime | None:
    """When something is next to be tried, or None when the outbox is empty."""
    soonest = reading.value(
        "SELECT min(max(next_attempt_at, coalesce(claimed_until, ''))) FROM outbox"
    )
    return datetime.fromisoformat(soonest) if soonest else None


def release_claims(transaction: Transaction, _command: None = None) -> Outcome[int]:
    """Free every claim: for the start of a session, when no dispatcher of an earlier one lives."""
    held = transaction.all(OUTBOX, "claimed_until IS NOT NULL")
    for entry in held:
        freed = replace(entry, claimed_until=None, claim="", may_have_left=True)
        transaction.replace(OUTBOX, freed)
    return transaction.done(len(held))


def _due(transaction: Transaction, not_to: frozenset[str]) -> OutboxEntry | None:
    now = transaction.now
    found = transaction.all(
        OUTBOX,
        "(next_attempt_at <= ? OR next_attempt_at > ?)"
        " AND (claimed_until IS NULL OR claimed_until <= ? OR claimed_until > ?)"
        " AND address NOT IN (SELECT value FROM json_each(?))",
        _text(now),
        _text(now + LONGEST_WAIT),
        _text(now),
        _text(now + CLAIM_LASTS),
        json.dumps(sorted(not_to)),
        order="urgent DESC, next_attempt_at, rowid LIMIT 1",
    )
    return found[0] if found else None


def _text(moment: datetime) -> str:
    """Times compare as text in the form that records keep them in."""
    return moment.isoformat(timespec="microseconds")


def _permitted_post(transaction: Transaction, entry: OutboxEntry) -> Post | None:
    """What to send, or None when it was stopped instead."""
    if entry.kind is OutboxKind.RECEIPT:
        status = entry.status or ReceiptStatus.OK
        return Receipt(entry.id, entry.regarding, status, transaction.now, entry.code)
    message = transaction.get(MESSAGE, entry.message_id or entry.id)
    unit = transaction.get(UNIT, message.unit_id)
    if not unit.active or not unit.her_id:
        refuse_unreachable(transaction, message, entry)
        return None
    if entry.kind is OutboxKind.UNDERSTOOD:
        return understood_letter(transaction, message, entry.id)
    verdict = gate_of_message(transaction, message)
    if isinstance(verdict, ConsentRefused):
        stop(transaction, message, entry, verdict)
        return None
    return letter_of(transaction, _under(transaction, message, verdict), verdict)


def _under(transaction: Transaction, message: Message, consent: Consent) -> Message:
    """The message under the consent that carries it now, which need not be the one it was queued under."""
    if message.consent_id == consent.id:
        return message
    carried = replace(message, consent_id=consent.id)
    transaction.replace(MESSAGE, carried)
    return carried


def _claim(transaction: Transaction, entry: OutboxEntry, post: Post) -> Claimed:
    # Never where the unit was once: somebody else may be there now.
    address = entry.address if isinstance(post, Receipt) else _address_in(post)
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
        our_address(transaction),
        "" if isinstance(post, Receipt) else post.conversation_id,
        entry.reference,
        _files(transaction, post),
        asked_at=transaction.now,
    )


def _address_in(post: Letter | Understood) -> str:
    """The address that the post itself names."""
    return post.receiver.address if post.receiver else ""


def _files(transaction: Transaction, post: Post) -> dict[str, bytes]:
    parts = post.parts if isinstance(post, Letter) else ()
    digests = [part.attachment.digest for part in parts if part.attachment]
    return {digest: transaction.get(ATTACHMENT_BYTES, digest).data for digest in digests}
