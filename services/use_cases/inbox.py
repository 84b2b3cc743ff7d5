"""What came from units, stored: receipts matched, messages kept once, our receipts queued."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from services.domain.centre import Receiving
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
from services.store.tables import MESSAGE, OUTBOX, RECEIVING, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import our_address
from services.use_cases.inbox_letters import keep_letter
from services.use_cases.outbox_settle import arrived_after_all


@dataclass(frozen=True, slots=True)
class Arrived:
    """One envelope, opened: who sent it to whom under which id, and what it says or why it can't be read.

    `files` are the bytes of its files by digest; `reference` is the transport's own id of it. `answered`
    False: it is a receipt itself, which nobody receipts, not even one that can't be read.
    """

    message_id: str
    sender: str
    receiver: str
    says: Post | UnreadableLetter
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    reference: str = ""
    answered: bool = field(default=True, kw_only=True)


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

    A message that came before is receipted again and kept once. What can't be read, or is not for us,
    gets its negative receipt.
    """
    kept = [_store(transaction, arrived) for arrived in command.arrived]
    _move_cursor(transaction, command.transport, command.cursor)
    return transaction.done(sum(kept))


def _store(transaction: Transaction, arrived: Arrived) -> bool:
    unit = _unit_at(transaction, arrived.sender)
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
) -> bool:
    code = _against(transaction, arrived, says)
    if code is not None or unit is None:
        return _reject(transaction, arrived, code or ReceiptCode.NO_SUCH_RECEIVER)
    known = _seen_before(transaction, unit, says.message_id)
    if not known:
        code = _kept(transaction, arrived, unit, says)
    if code is not None:
        return _reject(transaction, arrived, code)
    _queue_receipt(transaction, arrived, ReceiptStatus.OK)
    return not known and isinstance(says, Letter)


def _against(
    transaction: Transaction, arrived: Arrived, says: Letter | Understood
) -> ReceiptCode | None:
    """What speaks against taking it at all, before anybody looks at what it says."""
    sender = says.sender.address if says.sender else ""
    if arrived.message_id.lower() != says.message_id or arrived.sender != sender:
        return ReceiptCode.INVALID
    if arrived.receiver != our_address(transaction):
        return ReceiptCode.NO_SUCH_RECEIVER
    if says.signature.state is SignatureState.INVALID:
        return says.signature.code or ReceiptCode.SIGNATURE_WRONG
    return None


def _kept(
    transaction: Transaction, arrived: Arrived, unit: Unit, says: Letter | Understood
) -> ReceiptCode | None:
    if isinstance(says, Understood):
        return _understood(transaction, unit, says)
    return keep_letter(transaction, unit, says, arrived.files, arrived.reference)


def _seen_before(transaction: Transaction, unit: Unit, message_id: str) -> bool:
    """From this unit, or from one that had the same address before it."""
    return bool(
        transaction.rows(
            "SELECT 1 FROM message WHERE remote_id = ? AND unit_id IN"
            " (SELECT id FROM unit WHERE id = ? OR (her_id = ? AND her_id <> ''))",
            message_id,
            unit.id,
            unit.her_id,
        )
    )


def _unit_at(transaction: Transaction, address: str) -> Unit | None:
    """The unit with this address: the active one, or else the one that had it last."""
    if not address:
        return None
    found = transaction.all(UNIT, "her_id = ?", address, order="active DESC, created_at DESC")
    return found[0] if found else None


def _reject(transaction: Transaction, arrived: Arrived, code: ReceiptCode) -> bool:
    _queue_receipt(transaction, arrived, ReceiptStatus.REJECTED, code.value)
    transaction.note(Action.RECEIVED, MESSAGE.name, "", f"rejected {code.value}")
    return False


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
    )
    transaction.add(OUTBOX, receipt)


def _ours(transaction: Transaction, unit: Unit | None, message_id: str) -> Message | None:
    """The message of ours that a receipt is about: only the unit it was sent to may speak of it."""
    message = transaction.find(MESSAGE, message_id)
    if message is None or message.direction is MessageDirection.IN:
        return None
    return message if unit is not None and message.unit_id == unit.id else None


def _receipted(transaction: Transaction, unit: Unit | None, receipt: Receipt) -> bool:
    """The first receipt counts; one that comes after 96 hours is taken all the same."""
    found = _ours(transaction, unit, receipt.regarding)
    if found is None or found.receipt_at is not None:
        return False
    message = arrived_after_all(transaction, found)
    transaction.replace(
        MESSAGE,
        replace(
            message,
            state=_after_receipt(message, receipt),
            receipt_at=transaction.now,
            refusal=message.refusal or _refusal(receipt),
        ),
    )
    return False


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


def _move_cursor(transaction: Transaction, transport: str, cursor: str) -> None:
    place = transaction.find(RECEIVING, transport)
    if place is None:
        transaction.add(RECEIVING, Receiving(transport, cursor))
    elif place.cursor != cursor:
        transaction.replace(RECEIVING, Receiving(transport, cursor))
