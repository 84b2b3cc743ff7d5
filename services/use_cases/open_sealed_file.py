"""A sealed file from a unit: opened with our keys, believed for its certificate, taken in as any letter.

Three steps: `opening_keys` (a question), `opened_file` (pure, for another thread), `store_opened` (a
transaction). What is refused in between has stored nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import NotFound
from services.domain.letters import (
    Letter,
    OriginalMessage,
    Party,
    Post,
    Receipt,
    ReceiptCode,
    Understood,
    UnreadableLetter,
)
from services.domain.offers import Unit
from services.domain.own_keys import KeyState, KeyUse
from services.domain.sealed_files import SealedFile
from services.domain.validation import LINE_LENGTH, required_text
from services.domain.ways import Way
from services.formats.certificates import OwnKey as KeyPair
from services.formats.certificates import Trust
from services.formats.message_files.read_file import ReadFile
from services.formats.sealed import SealFault, open_sealed
from services.formats.sealed.refusals import refused
from services.store.tables import MESSAGE, OWN_KEY, SEALED_FILE
from services.store.transaction import Reading, Transaction
from services.use_cases.file_parties import unit_that_signed
from services.use_cases.hand_carried import moment_of
from services.use_cases.inbox import Arrived, take_in
from services.use_cases.message_files import keep_bytes
from services.use_cases.receipt_letter import reference_of
from services.use_cases.sealing_key_records import key_pair
from services.use_cases.signer_trust import trust_in_signers

_ORDER: Final = {KeyState.IN_USE: 0, KeyState.WAITING: 1, KeyState.ENDED: 2}


@dataclass(frozen=True, slots=True)
class OpeningKeys:
    """What opening a file needs: our keys, the certificates of units, the digests of what we sealed ourselves.

    Secret: for `opened_file` only.
    """

    keys: tuple[KeyPair, ...] = field(repr=False)
    trust: Trust = field(repr=False)
    own_files: frozenset[str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """An opened file, not yet taken in. `says`: what lies in it, or why that can't be read.

    `sender` and `original` are what the letter tells of itself, None where not even that can be read.
    `signer` is the fingerprint of the certificate that it was signed with. `paper` is the message as the unit
    prints it, None where it lay beside nothing that can be read.
    """

    says: Post | UnreadableLetter = field(repr=False)
    files: Mapping[str, bytes] = field(repr=False)
    sender: Party | None = field(repr=False)
    original: OriginalMessage | None = field(repr=False)
    signer: str
    signed_at: datetime | None
    digest: str
    paper: ReadFile | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class StoreOpened:
    """Take in the opened file, which came on that day. `came_how`: in words, "hentet på e-post"."""

    opened: OpenedFile
    came_on: date
    came_how: str


class TakenAs(StrEnum):
    """What a file turned out to be. `KNOWN`: a message that was here before; it is shown once.

    `REJECTED`: read, but not taken in; a receipt that says so waits to be carried, if it can be answered.
    """

    MESSAGE = "message"
    KNOWN = "known"
    RECEIPT = "receipt"
    UNDERSTOOD = "understood"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class FileTaken:
    """What became of the file. `message_id` is theirs, or ours that a receipt or "understood" is about, or "".

    `code` says why it was rejected (volume 8221). `receipt_id`: the entry of the receipt that we owe, "" for
    none.
    """

    taken_as: TakenAs
    unit_id: str
    message_id: str = ""
    conversation_id: str = ""
    code: ReceiptCode | None = None
    receipt_id: str = ""


def opening_keys(reading: Reading, _about: None = None) -> OpeningKeys:
    """All our keys for sealing, in use, waiting and ended. Raises `NotAllowed`, `NotFound` without any."""
    reading.require(Right.SEND_MESSAGES)
    found = reading.all(OWN_KEY, "use = ? AND certificate <> ''", KeyUse.SEALING.value)
    if not found:
        raise NotFound(OWN_KEY.name)
    own = reading.rows("SELECT digest FROM sealed_file WHERE outgoing = 1")
    return OpeningKeys(
        tuple(key_pair(key) for key in sorted(found, key=lambda key: _ORDER[key.state])),
        trust_in_signers(reading),
        frozenset(digest for (digest,) in own),
    )


def opened_file(content: bytes, keys: OpeningKeys, now: datetime) -> OpenedFile:
    """The file, opened and read. Pure; takes a second or two for large ones: for another thread.

    Raises `SealedRefused`: its `fault` and `certificate` say why, its `code` is the one of volume 8221.
    A letter that can't be read is no such refusal: it came from the unit, and is rejected when taken in.
    """
    # XML takes long to load: not before somebody opens a file.
    from services.formats.kith_letters import opened as letter_in
    from services.formats.kith_letters import told_around
    from services.formats.message_files.their_paper import their_paper

    digest = hashlib.sha256(content).hexdigest()
    if digest in keys.own_files:
        raise refused(SealFault.OUR_OWN)
    opened = open_sealed(content, keys.keys, keys.trust, now)
    signer = opened.signer.fingerprint
    try:
        letter = letter_in(opened.package.xml)
    except UnreadableLetter as unreadable:
        sender, original = told_around(unreadable)
        return OpenedFile(unreadable, {}, sender, original, signer, opened.signed_at, digest)
    post = letter.post
    paper = their_paper(opened.package.pdf) if isinstance(post, Letter) else None
    return OpenedFile(
        post, letter.files, post.sender, post.original, signer, opened.signed_at, digest, paper
    )


def store_opened(transaction: Transaction, command: StoreOpened) -> Outcome[FileTaken]:
    """Take in what lay in the file by the same rules as what comes by other ways, and note how it came.

    The same file again changes nothing. Raises `NotAllowed`, `Invalid(came_on | came_how)`, and
    `SealedRefused` (`OTHER_SENDER`) when the unit that has signed is not the one that the letter names.
    """
    transaction.require(Right.SEND_MESSAGES)
    how = required_text("came_how", command.came_how, LINE_LENGTH)
    moment_of(transaction, "came_on", command.came_on)
    opened = command.opened
    unit = unit_that_signed(transaction, opened.signer, opened.sender)
    if unit is None:
        raise refused(SealFault.OTHER_SENDER)
    before = _taken_before(transaction, opened, unit)
    if before is not None:
        return transaction.done(before)
    known = _message_of(transaction, unit, opened.says)
    taken = take_in(transaction, _arrived(opened, unit))
    told = _told(transaction, unit, opened, known=bool(known), code=taken.code)
    _note(transaction, command, told, how)
    return transaction.done(told)


def _arrived(opened: OpenedFile, unit: Unit) -> Arrived:
    told = opened.original.message_id if opened.original else ""
    own_id = "" if isinstance(opened.says, UnreadableLetter) else opened.says.message_id
    return Arrived(
        told or own_id,
        unit.id,
        "",
        opened.says,
        opened.files,
        reference_of(opened.original),
        Way.FILE,
    )


def _taken_before(reading: Reading, opened: OpenedFile, unit: Unit) -> FileTaken | None:
    """What this very file was taken as; one that was rejected may be tried again."""
    found = reading.all(
        SEALED_FILE, "digest = ? AND outgoing = 0 AND about_id <> ''", opened.digest
    )
    if not found:
        return None
    return FileTaken(TakenAs.KNOWN, unit.id, found[0].about_id, _thread(reading, found[0].about_id))


def _message_of(reading: Reading, unit: Unit, says: Post | UnreadableLetter) -> str:
    """The id of the message that it is, or that it is about."""
    if isinstance(says, UnreadableLetter):
        return ""
    if isinstance(says, Letter):
        found = "SELECT id FROM message WHERE unit_id = ? AND remote_id = ?"
        return str(reading.value(found, unit.id, says.message_id) or "")
    ours = "SELECT id FROM message WHERE unit_id = ? AND id = ? AND direction = 'out'"
    return str(reading.value(ours, unit.id, says.regarding) or "")


def _told(
    reading: Reading, unit: Unit, opened: OpenedFile, *, known: bool, code: ReceiptCode | None
) -> FileTaken:
    about = "" if code else _message_of(reading, unit, opened.says)
    return FileTaken(
        TakenAs.REJECTED if code else _taken_as(opened.says, known=known),
        unit.id,
        about,
        _thread(reading, about),
        code,
        _receipt_owed(reading, unit, opened),
    )


def _taken_as(says: Post | UnreadableLetter, *, known: bool) -> TakenAs:
    if isinstance(says, Receipt):
        return TakenAs.RECEIPT
    if isinstance(says, Understood):
        return TakenAs.UNDERSTOOD
    return TakenAs.KNOWN if known else TakenAs.MESSAGE


def _receipt_owed(reading: Reading, unit: Unit, opened: OpenedFile) -> str:
    told = opened.original.message_id if opened.original else ""
    if not told or isinstance(opened.says, Receipt):
        return ""
    found = reading.value(
        "SELECT id FROM outbox WHERE kind = 'receipt' AND address = ? AND regarding = ?",
        unit.id,
        told,
    )
    return str(found or "")


def _thread(reading: Reading, message_id: str) -> str:
    message = reading.find(MESSAGE, message_id) if message_id else None
    return message.conversation_id if message else ""


def _note(transaction: Transaction, command: StoreOpened, told: FileTaken, how: str) -> None:
    me = transaction.by.account_id
    paper = command.opened.paper if told.taken_as is TakenAs.MESSAGE else None
    if paper is not None:
        keep_bytes(transaction, paper.attachment.digest, paper.data)
    came = SealedFile(
        transaction.new_id(),
        told.message_id,
        told.unit_id,
        outgoing=False,
        digest=command.opened.digest,
        handled_at=transaction.now,
        handled_by=me,
        carried_on=command.came_on,
        carried_how=how,
        noted_at=transaction.now,
        noted_by=me,
        paper=paper.attachment if paper else None,
    )
    transaction.add(SEALED_FILE, came)
