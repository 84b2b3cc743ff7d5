"""What waits to be sealed or carried, and how far the file of one message has come."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from services.domain.access import Right
from services.domain.errors import ConsentRefused
from services.domain.messages import (
    Attachment,
    Message,
    MessageDirection,
    MessageState,
    OutboxEntry,
    OutboxKind,
    ReceiptStatus,
)
from services.domain.sealed_files import HandNoteKind, Lack, SealedFile
from services.domain.ways import Way
from services.store.tables import (
    ACCOUNT,
    CONVERSATION,
    HAND_NOTE,
    MESSAGE,
    OUTBOX,
    SEALED_FILE,
    UNIT,
)
from services.store.transaction import Reading
from services.use_cases.consent_gate import gate_of_message
from services.use_cases.file_entries import files_about, may_exist, told_about, unit_of_entry
from services.use_cases.notes_taken_back import may_be_taken_back
from services.use_cases.told_theme import told_theme


class CarryStep(StrEnum):
    """How far the file of an outgoing letter has come.

    `CUT_SHORT`: sealing began and was never written down, a file may exist. `DESTROY`: the message was
    stopped after that; the file must be destroyed unless it has been delivered already.
    """

    TO_SEAL = "to_seal"
    CUT_SHORT = "cut_short"
    TO_CARRY = "to_carry"
    CARRIED = "carried"
    DESTROY = "destroy"


@dataclass(frozen=True, slots=True)
class CarriedFile:
    """One file that was made, and its delivery if noted. `handled_by` and `noted_by` are names of ours.

    `paper`: for one of theirs, the message as the unit itself prints it.
    """

    digest: str
    handled_at: datetime
    handled_by: str
    carried_on: date | None
    carried_how: str
    noted_at: datetime | None
    noted_by: str
    paper: Attachment | None = None


@dataclass(frozen=True, slots=True)
class SaidByHand:
    """What was said by telephone or in person. `noted_by` is a name of ours, `why` a unit's reason.

    `id` is the note's, to take it back by while `may_be_taken_back`.
    """

    kind: HandNoteKind
    on_day: date
    how: str
    told_by: str
    noted_at: datetime
    noted_by: str
    why: str = ""
    id: str = ""
    may_be_taken_back: bool = False


@dataclass(frozen=True, slots=True)
class ToCarry:
    """An entry of the outbox that a person must see to.

    `refusal`: no consent covers the message now, do not deliver it. `lack`: what sealing it lacks now.
    `conversation_id` and `theme` are "" for a receipt of what was not taken in.
    `status` and `code` are a receipt's.
    """

    entry_id: str
    kind: OutboxKind
    step: CarryStep
    unit_id: str
    unit_name: str
    message_id: str
    conversation_id: str
    theme: str
    urgent: bool
    since: datetime
    refusal: ConsentRefused | None = None
    lack: Lack | None = None
    status: ReceiptStatus | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class Carry:
    """How one message has been carried. For one of theirs: how it came (`files`), and what we have told.

    `step` None: theirs. `may_be_taken_back`: the delivery was noted and nothing has come of it yet.
    """

    step: CarryStep | None
    files: tuple[CarriedFile, ...]
    said: tuple[SaidByHand, ...]
    refusal: ConsentRefused | None = None
    lack: Lack | None = None
    may_be_taken_back: bool = False


def files_to_carry(reading: Reading, _about: None = None) -> tuple[ToCarry, ...]:
    """Everything that waits on the way `file`, urgent ones first, then the oldest. Raises `NotAllowed`."""
    reading.require(Right.SEE_MESSAGES)
    found = reading.all(
        OUTBOX, "way = ?", Way.FILE.value, order="urgent DESC, next_attempt_at, rowid"
    )
    return tuple(_to_carry(reading, entry) for entry in found)


def carry_of(reading: Reading, message_id: str) -> Carry | None:
    """How a message that goes or came by file is carried, None for another way.

    Raises `NotFound`, `NotAllowed`.
    """
    reading.require(Right.SEE_MESSAGES)
    message = reading.get(MESSAGE, message_id)
    if message.way is not Way.FILE:
        return None
    said = tuple(_said(reading, message.id))
    if message.direction is MessageDirection.IN:
        return Carry(None, _came(reading, message), said)
    entry = reading.find(OUTBOX, message.id)
    waits = entry is not None
    step = _step_of(reading, message, entry)
    return Carry(
        step,
        tuple(_file(reading, one) for one in files_about(reading, message.id)),
        said,
        _refusal(reading, message) if waits else None,
        _lack(reading, message.unit_id) if waits else None,
        step is CarryStep.CARRIED and _nothing_came_of_it(message),
    )


def _to_carry(reading: Reading, entry: OutboxEntry) -> ToCarry:
    unit = reading.get(UNIT, unit_of_entry(reading, entry))
    about = told_about(reading, entry)
    message = reading.find(MESSAGE, about) if about else None
    thread = reading.get(CONVERSATION, message.conversation_id) if message else None
    ours = message is not None and entry.kind is OutboxKind.MESSAGE
    return ToCarry(
        entry.id,
        entry.kind,
        _step(reading, entry),
        unit.id,
        unit.name,
        about,
        thread.id if thread else "",
        told_theme(reading, thread.id) if thread else "",
        entry.urgent,
        entry.next_attempt_at,
        _refusal(reading, message) if message and ours else None,
        _lack(reading, unit.id),
        entry.status,
        entry.code,
    )


def _step(reading: Reading, entry: OutboxEntry) -> CarryStep:
    if files_about(reading, entry.id):
        return CarryStep.TO_CARRY
    return CarryStep.CUT_SHORT if entry.claim or entry.may_have_left else CarryStep.TO_SEAL


def _step_of(reading: Reading, message: Message, entry: OutboxEntry | None) -> CarryStep | None:
    if entry is not None:
        return _step(reading, entry)
    if message.sent_at is not None:
        return CarryStep.CARRIED
    return CarryStep.DESTROY if may_exist(reading, message, None) else None


def _refusal(reading: Reading, message: Message) -> ConsentRefused | None:
    verdict = gate_of_message(reading, message)
    return verdict if isinstance(verdict, ConsentRefused) else None


def _nothing_came_of_it(message: Message) -> bool:
    told = message.receipt_at or message.understood_at or message.answered_at
    return not told and message.state is MessageState.ACCEPTED


def _came(reading: Reading, message: Message) -> tuple[CarriedFile, ...]:
    found = reading.all(
        SEALED_FILE, "about_id = ? AND outgoing = 0", message.id, order="handled_at, rowid"
    )
    files = tuple(_file(reading, one) for one in found)
    # The unit's own print says what the message says.
    return tuple(replace(one, paper=None) for one in files) if message.returned else files


def _file(reading: Reading, one: SealedFile) -> CarriedFile:
    return CarriedFile(
        one.digest,
        one.handled_at,
        _name(reading, one.handled_by),
        one.carried_on,
        one.carried_how,
        one.noted_at,
        _name(reading, one.noted_by),
        one.paper,
    )


def _said(reading: Reading, about_id: str) -> list[SaidByHand]:
    found = reading.all(HAND_NOTE, "about_id = ?", about_id, order="noted_at, rowid")
    return [
        SaidByHand(
            one.kind,
            one.on_day,
            one.how,
            one.told_by,
            one.noted_at,
            _name(reading, one.noted_by),
            one.why,
            one.id,
            may_be_taken_back(reading, one),
        )
        for one in found
    ]


def _name(reading: Reading, account_id: str) -> str:
    account = reading.find(ACCOUNT, account_id) if account_id else None
    return account.name if account else ""


def _lack(reading: Reading, unit_id: str) -> Lack | None:
    # Imported here: what knows of certificates takes long to load, and most stores have no such files.
    from services.use_cases.ready_to_seal import lack_now

    return lack_now(reading, unit_id)
