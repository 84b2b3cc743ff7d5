"""What came from units, stored: receipts matched, messages kept once, our receipts queued."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from services.domain.changes import Outcome
from services.domain.journal import Action
from services.domain.letters import (
    Letter,
    Post,
    Receipt,
    ReceiptCode,
    SignatureState,
    Understood,
    UnreadableLetter,
)
from services.domain.messages import (
    Message,
    MessageDirection,
    MessageState,
    OutboxEntry,
    OutboxKind,
    ReceiptStatus,
)
from services.domain.offers import Unit
from services.domain.ways import Way, speaks_by
from services.store.tables import MESSAGE, MESSAGE_RETURN, OUTBOX, RECEIVING, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.inbox_cursor import move_cursor
from services.use_cases.inbox_letters import Came, keep_letter
from services.use_cases.inbox_receiver import is_for_us
from services.use_cases.outbox_settle import arrived_after_all
from services.use_cases.returned_letter import return_refused
from services.use_cases.same_number import note_otherwise, says_otherwise, seen_before
from services.use_cases.ways import in_practice_centre


@dataclass(frozen=True, slots=True)
class Arrived:
    """One envelope, opened: who sent it to whom under which id, and what it says or why it can't be read.

    `sender` and `receiver` are HER-ids; for a file `sender` is the id here of the unit that has signed it.
    `files` are the bytes of its files by digest; `reference` is the transport's own id of it, `way` how it
    came. `answered` False: it is a receipt itself, which nobody receipts, not even one that can't be read.
    """

    message_id: str
    sender: str
    receiver: str
    says: Post | UnreadableLetter
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    reference: str = ""
    way: Way = Way.PRACTICE
    answered: bool = field(default=True, kw_only=True)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one that arrived. `new`: a message not here before; `code`: why it is rejected."""

    new: bool = False
    code: ReceiptCode | None = None


@dataclass(frozen=True, slots=True)
class StoreArrived:
    """A batch from one transport, oldest first, and the cursor that stands after it."""

    transport: str
    arrived: tuple[Arrived, ...]
    cursor: str


def cursor_of(reading: Reading, transport: str) -> str:
    """How far this transport has been read; "" at the beginning."""
    place = reading.find(RECEIVING, transport)
    return place.cursor if place else ""


def store_arrived(transaction: Transaction, command: StoreArrived) -> Outcome[int]:
    """Store a batch and its cursor in one transaction; how many new messages it held.

    A message that came before is receipted again and kept once. What can't be read, is not for us, or says
    something else under a number that the unit has used, gets its negative receipt.
    """
    kept = [take_in(transaction, arrived).new for arrived in command.arrived]
    move_cursor(transaction, command.transport, command.cursor)
    return transaction.done(sum(kept))


def take_in(transaction: Transaction, arrived: Arrived) -> Taken:
    """Take in one that has arrived, or reject it, and queue the receipt that is owed."""
    unit = _unit_at(transaction, arrived)
    says = arrived.says
    match says:
        case UnreadableLetter():
            return _reject(transaction, arrived, says.code)
        case Receipt():
            return _receipted(transaction, unit, says)
        case Letter() | Understood():
            return _message(transaction, arrived, unit, says)
        case _:
            assert_never(says)


def _message(
    transaction: Transaction, arrived: Arrived, unit: Unit | None, says: Letter | Understood
) -> Taken:
    code = _against(transaction, arrived, says)
    if code is not None or unit is None:
        return _reject(transaction, arrived, code or ReceiptCode.NO_SUCH_RECEIVER)
    known = seen_before(transaction, unit, says.message_id)
    if known is None:
        code = _kept(transaction, arrived, unit, says)
    elif says_otherwise(transaction, known, says):
        note_otherwise(transaction, known)
        code = ReceiptCode.NOT_AN_ID
    if code is not None:
        return _reject(transaction, arrived, code)
    _queue_receipt(transaction, arrived, ReceiptStatus.OK)
    return Taken(new=known is None and isinstance(says, Letter))


def _against(
    transaction: Transaction, arrived: Arrived, says: Letter | Understood
) -> ReceiptCode | None:
    """What speaks against taking it at all, before anybody looks at what it says."""
    if arrived.message_id.lower() != says.message_id or not _same_sender(arrived, says):
        return ReceiptCode.INVALID
    if not is_for_us(transaction, arrived.receiver, arrived.way, says):
        return ReceiptCode.NO_SUCH_RECEIVER
    if says.signature.state is SignatureState.INVALID:
        return says.signature.code or ReceiptCode.SIGNATURE_WRONG
    return None


def _same_sender(arrived: Arrived, says: Letter | Understood) -> bool:
    """Whether envelope and letter name the same sender; a file's is known by the signature (`file_parties`)."""
    sender = says.sender.address if says.sender else ""
    return arrived.way is Way.FILE or arrived.sender == sender


def _kept(
    transaction: Transaction, arrived: Arrived, unit: Unit, says: Letter | Understood
) -> ReceiptCode | None:
    if isinstance(says, Understood):
        return _understood(transaction, unit, says)
    return keep_letter(transaction, unit, says, Came(arrived.files, arrived.reference, arrived.way))


def _unit_at(transaction: Transaction, arrived: Arrived) -> Unit | None:
    """The unit with this address: the active one, or else the one that had it last.

    None where it came by a way on which that unit can't be the one who speaks.
    """
    if not arrived.sender:
        return None
    practice = in_practice_centre(transaction)
    known_by = "id = ?" if arrived.way is Way.FILE else "her_id = ?"
    found = transaction.all(UNIT, known_by, arrived.sender, order="active DESC, created_at DESC")
    speaking = (unit for unit in found if speaks_by(unit, arrived.way, practice_centre=practice))
    return next(speaking, None)


def _reject(transaction: Transaction, arrived: Arrived, code: ReceiptCode) -> Taken:
    _queue_receipt(transaction, arrived, ReceiptStatus.REJECTED, code.value)
    transaction.note(Action.RECEIVED, MESSAGE.name, "", f"rejected {code.value}")
    return Taken(code=code)


def _queue_receipt(
    transaction: Transaction, arrived: Arrived, status: ReceiptStatus, code: str = ""
) -> None:
    """One receipt at a time for each delivery: what is fetched again before ours has left adds none."""
    if not arrived.answered or not arrived.sender or not arrived.message_id:
        return
    waiting = transaction.rows(
        "SELECT 1 FROM outbox WHERE kind = ? AND address = ? AND regarding = ? AND reference = ?",
        OutboxKind.RECEIPT.value,
        arrived.sender,
        arrived.message_id,
        arrived.reference,
    )
    if waiting:
        return
    receipt = OutboxEntry(
        transaction.new_id(),
        OutboxKind.RECEIPT,
        arrived.sender,
        transaction.now,
        regarding=arrived.message_id,
        status=status,
        code=code,
        reference=arrived.reference,
        way=arrived.way,
    )
    transaction.add(OUTBOX, receipt)


def _ours(transaction: Transaction, unit: Unit | None, message_id: str) -> Message | None:
    """The message of ours that a receipt is about: only the unit it was sent to may speak of it, or the one
    that has its address since: what lies at the address has the message.
    """
    message = transaction.find(MESSAGE, message_id)
    if message is None or message.direction is MessageDirection.IN:
        return None
    if unit is None:
        return None
    if message.unit_id == unit.id:
        return message
    was = transaction.get(UNIT, message.unit_id)
    at_its_address = message.way is not Way.FILE and bool(was.her_id) and was.her_id == unit.her_id
    return message if at_its_address else None


def _receipted(transaction: Transaction, unit: Unit | None, receipt: Receipt) -> Taken:
    """The first receipt counts, and one that takes back a good one; after 96 hours it is taken all the same."""
    found = _ours(transaction, unit, receipt.regarding)
    if found is None:
        return _return_receipted(transaction, unit, receipt)
    if found.receipt_at is not None and not _takes_back(found, receipt):
        return Taken()
    message = arrived_after_all(transaction, found)
    transaction.replace(
        MESSAGE,
        replace(
            message,
            state=_after_receipt(message, receipt),
            receipt_at=transaction.now,
            refusal=message.refusal or _refusal(receipt),
            handled=message.handled and receipt.status is ReceiptStatus.OK,
        ),
    )
    return Taken()


def _takes_back(message: Message, receipt: Receipt) -> bool:
    """Whether the unit's system has not taken it after all, and no person there has said anything else."""
    rejected = receipt.status is ReceiptStatus.REJECTED
    return rejected and message.state is MessageState.RECEIPTED and not message.understood_at


def _return_receipted(transaction: Transaction, unit: Unit | None, receipt: Receipt) -> Taken:
    """A word of ours that theirs came to the wrong place: a person must know that it was not taken."""
    sent_back = transaction.find(MESSAGE_RETURN, receipt.regarding)
    if sent_back is None or unit is None or receipt.status is not ReceiptStatus.REJECTED:
        return Taken()
    if transaction.get(MESSAGE, sent_back.message_id).unit_id == unit.id:
        return_refused(transaction, sent_back.id, _refusal(receipt))
    return Taken()


def _after_receipt(message: Message, receipt: Receipt) -> MessageState:
    """What was sent back stays sent back, whatever the system that took it in says."""
    sent_back = message.state is MessageState.REJECTED
    if sent_back or receipt.status is ReceiptStatus.REJECTED:
        return MessageState.REJECTED
    return MessageState.ANSWERED if message.answered_at else MessageState.RECEIPTED


def _refusal(receipt: Receipt) -> str:
    if receipt.status is ReceiptStatus.OK:
        return ""
    return receipt.code or ReceiptCode.OTHER.value


def _understood(transaction: Transaction, unit: Unit, said: Understood) -> ReceiptCode | None:
    """The first word counts. About a message that we never sent there, it can't be taken."""
    found = _ours(transaction, unit, said.regarding)
    if found is None:
        return ReceiptCode.OTHER
    if found.understood_at is None:
        message = arrived_after_all(transaction, found)
        understood = replace(message, understood_at=transaction.now, understood_by=said.by)
        transaction.replace(MESSAGE, understood)
    return None
