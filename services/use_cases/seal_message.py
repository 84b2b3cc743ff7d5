"""A queued letter becomes a sealed file: claimed under a consent that holds now, sealed, written down.

Three steps, so that nothing is held open while a file is made: `claim_to_seal` (a transaction),
`seal_claimed` (pure, for another thread), and, when the file lies where the person wants it, `note_sealed`.
A kill between them loses nothing: the entry says that a file may exist, and it can be sealed again under
the same MsgId.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import WrongState
from services.domain.journal import Action
from services.domain.messages import MessageState, OutboxEntry
from services.domain.outgoing_notes import document_of
from services.domain.sealed_files import SEALED, SealedFile
from services.domain.ways import Way
from services.formats.certificates import OwnKey as KeyPair
from services.formats.sealed import Package, file_name, seal
from services.store.tables import MESSAGE, OUTBOX, PARTICIPANT, SEALED_FILE
from services.store.transaction import Reading, Transaction
from services.use_cases.file_entries import unit_of_entry
from services.use_cases.outbox import Claimed, claim_entry, permitted_post
from services.use_cases.ready_to_seal import certificate_of, own_pair


@dataclass(frozen=True, slots=True)
class ClaimToSeal:
    """Seal what this entry of the outbox holds: a message (the entry has its id), a receipt, "understood"."""

    entry_id: str


@dataclass(frozen=True, slots=True)
class ToSeal:
    """What may be sealed now, by which key and for which certificate. Nothing of it shows itself.

    `files` are the bytes of the files that the post names by digest.
    """

    claimed: Claimed = field(repr=False)
    files: dict[str, bytes] = field(repr=False)
    own: KeyPair = field(repr=False)
    receiver: bytes = field(repr=False)

    @property
    def entry_id(self) -> str:
        """The entry that is claimed."""
        return self.claimed.entry_id

    @property
    def claim(self) -> str:
        """The claim, for `NoteSealed` and `GiveUpSealing`."""
        return self.claimed.claim


@dataclass(frozen=True, slots=True)
class StoppedInstead:
    """No consent covers the message any more: it was stopped, nothing is sealed. `refusal` as on the message.

    `may_have_left`: a file was sealed before, which must be destroyed if it is not delivered.
    """

    refusal: str
    may_have_left: bool


@dataclass(frozen=True, slots=True)
class SealedContent:
    """The file: its bytes, what it may be called (nobody is named), its SHA-256.

    `missing` are letters that the paper's font lacks, shown there as boxes; the XML has them all.
    """

    content: bytes = field(repr=False)
    name: str
    digest: str
    missing: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class NoteSealed:
    """The file with this digest lies where the person wanted it."""

    entry_id: str
    claim: str
    digest: str


@dataclass(frozen=True, slots=True)
class SealNoted:
    """The record of the file. `stopped`: the consent was withdrawn meanwhile; the file must be destroyed."""

    file_id: str
    stopped: bool


@dataclass(frozen=True, slots=True)
class GiveUpSealing:
    """Nothing was written under this claim: sealing failed, the disk was full, the person stopped it."""

    entry_id: str
    claim: str


def claim_to_seal(
    transaction: Transaction, command: ClaimToSeal
) -> Outcome[ToSeal | StoppedInstead]:
    """Claim the entry to seal it; the consent is asked again here.

    Raises `NotAllowed`, `NotFound` when it waits no more, `WrongState` when it does not go by file,
    `NotReadyToSeal`.
    """
    transaction.require(Right.SEND_MESSAGES)
    entry = _entry(transaction, command.entry_id)
    post = permitted_post(transaction, entry)
    if post is None:
        return transaction.done(_stopped(transaction, entry))
    own = own_pair(transaction)
    receiver = certificate_of(transaction, unit_of_entry(transaction, entry))
    claimed = claim_entry(transaction, entry, post)
    bare = replace(claimed, files={})
    return transaction.done(ToSeal(bare, dict(claimed.files), own, receiver))


def seal_claimed(to_seal: ToSeal, now: datetime) -> SealedContent:
    """The sealed file. Takes a second or two for large ones, and at most 250 MB: for another thread.

    It takes the files out of `to_seal`, so as not to hold them twice: to seal again, claim again.
    Raises `LetterIncomplete`, `Unwritable`, `CertificateRefused`, `CannotSeal`: call `give_up_sealing` then.
    """
    # XML and paper take half a second to load: not before somebody seals.
    from services.formats.kith_letters import write
    from services.formats.paper import paper

    post = to_seal.claimed.post
    made = paper(document_of(post), now)
    package = Package(write(post, to_seal.files), made.content)
    to_seal.files.clear()
    content = seal(package, to_seal.own, to_seal.receiver, now)
    digest = hashlib.sha256(content).hexdigest()
    return SealedContent(content, file_name(content, now), digest, made.missing)


def note_sealed(transaction: Transaction, command: NoteSealed) -> Outcome[SealNoted]:
    """Write down that the file was made: a fact, whatever became of the message since.

    Raises `NotAllowed`, `NotFound` for an entry that never was.
    """
    transaction.require(Right.SEND_MESSAGES)
    entry = transaction.find(OUTBOX, command.entry_id)
    unit_id = _unit_id(transaction, entry, command.entry_id)
    made = SealedFile(
        transaction.new_id(),
        command.entry_id,
        unit_id,
        outgoing=True,
        digest=command.digest,
        handled_at=transaction.now,
        handled_by=transaction.by.account_id,
    )
    transaction.add(SEALED_FILE, made)
    if entry is not None:
        sealed = replace(_freed(entry, command.claim), may_have_left=True)
        transaction.replace(OUTBOX, sealed)
    _tell_of(transaction, command.entry_id, made.id)
    return transaction.done(SealNoted(made.id, _is_stopped(transaction, command.entry_id)))


def give_up_sealing(transaction: Transaction, command: GiveUpSealing) -> Outcome[None]:
    """Free the entry: no file was made under this claim. Does nothing when the claim is spent."""
    transaction.require(Right.SEND_MESSAGES)
    entry = transaction.find(OUTBOX, command.entry_id)
    if entry is not None and entry.claim == command.claim:
        transaction.replace(OUTBOX, _freed(entry, command.claim))
    return transaction.done(None)


def _entry(reading: Reading, entry_id: str) -> OutboxEntry:
    entry = reading.get(OUTBOX, entry_id)
    if entry.way is not Way.FILE:
        raise WrongState(OUTBOX.name, entry.way.value)
    return entry


def _stopped(reading: Reading, entry: OutboxEntry) -> StoppedInstead:
    message = reading.find(MESSAGE, entry.id)
    if message is None or message.state is not MessageState.STOPPED:
        return StoppedInstead("", may_have_left=entry.may_have_left or bool(entry.claim))
    return StoppedInstead(message.refusal, message.may_have_left)


def _unit_id(reading: Reading, entry: OutboxEntry | None, entry_id: str) -> str:
    """Whom the file is for, also when what was claimed waits no more."""
    return unit_of_entry(reading, entry) if entry else reading.get(MESSAGE, entry_id).unit_id


def _freed(entry: OutboxEntry, claim: str) -> OutboxEntry:
    return replace(entry, claimed_until=None, claim="") if entry.claim == claim else entry


def _tell_of(transaction: Transaction, entry_id: str, file_id: str) -> None:
    message = transaction.find(MESSAGE, entry_id)
    if message is not None and message.participant_id:
        story = {"message": (None, message.id), "file": (None, file_id)}
        transaction.note(Action.EXPORTED, PARTICIPANT.name, message.participant_id, SEALED, story)


def _is_stopped(reading: Reading, entry_id: str) -> bool:
    message = reading.find(MESSAGE, entry_id)
    return message is not None and message.state is MessageState.STOPPED
