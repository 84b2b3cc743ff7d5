"""What came from units, stored: receipts matched, messages kept once, our receipts queued."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from services.domain.centre import Receiving
from services.domain.changes import Outcome
from services.domain.journal import Action
from services.domain.letters import (
    Letter,
    Post,
    Receipt,
    ReceiptCode,
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
from services.use_cases.inbox_letters import keep_letter
from services.use_cases.outbox_settle import arrived_after_all
from services.use_cases.outgoing_letter import our_centre


@dataclass(frozen=True, slots=True)
class Arrived:
    """One envelope, opened: who sent it to whom under which id, and what it says or why it can't be read."""

    message_id: str
    sender: str
    receiver: str
    says: Post | UnreadableLetter


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
        case Understood():
            return _understood(transaction, unit, says)
        case Letter():
            return _letter(transaction, arrived, unit, says)
        case _:
            assert_never(says)


def _letter(transaction: Transaction, arrived: Arrived, unit: Unit | None, letter: Letter) -> bool:
    if arrived.message_id.lower() != letter.message_id or arrived.sender != letter.sender.address:
        return _reject(transaction, arrived, ReceiptCode.INVALID)
    if arrived.receiver != our_centre(transaction).id or unit is None:
        return _reject(transaction, arrived, ReceiptCode.NO_SUCH_RECEIVER)
    if _seen_before(transaction, unit, letter):
        _queue_receipt(transaction, arrived, ReceiptStatus.OK)
        return False
    refused = keep_letter(transaction, unit, letter)
    if refused is not None:
        return _reject(transaction, arrived, refused)
    _queue_receipt(transaction, arrived, ReceiptStatus.OK)
    return True


def _seen_before(transaction: Transaction, unit: Unit, letter: Letter) -> bool:
    return bool(
        transaction.rows(
            "SELECT 1 FROM message WHERE unit_id = ? AND remote_id = ?", unit.id, letter.message_id
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
    """One receipt at a time for the same message: a duplicate that comes before ours has left adds none."""
    waiting = transaction.rows(
        "SELECT 1 FROM outbox WHERE kind = ? AND address = ? AND regarding = ?",
        OutboxKind.RECEIPT.value,
        arrived.sender,
        arrived.message_id,
    )
    if waiting or not arrived.sender or not arrived.message_id:
        return
    receipt = OutboxEntry(
        transaction.new_id(),
        OutboxKind.RECEIPT,
        arrived.sender,
        transaction.now,
        regarding=arrived.message_id,
        status=status,
        code=code,
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
    taken = receipt.status is not ReceiptStatus.REJECTED
    state = _after_receipt(message) if taken else MessageState.REJECTED
    transaction.replace(
        MESSAGE,
        replace(
            message,
            state=state,
            receipt_at=transaction.now,
            refusal="" if receipt.status is ReceiptStatus.OK else receipt.code or "X99",
        ),
    )
    return False


def _after_receipt(message: Message) -> MessageState:
    return MessageState.ANSWERED if message.answered_at else MessageState.RECEIPTED


def _understood(transaction: Transaction, unit: Unit | None, said: Understood) -> bool:
    found = _ours(transaction, unit, said.regarding)
    if found is None or found.understood_at is not None:
        return False
    message = arrived_after_all(transaction, found)
    transaction.replace(
        MESSAGE,
        replace(message, understood_at=transaction.now, understood_by=said.by),
    )
    return False


def _move_cursor(transaction: Transaction, transport: str, cursor: str) -> None:
    place = transaction.find(RECEIVING, transport)
    if place is None:
        transaction.add(RECEIVING, Receiving(transport, cursor))
    elif place.cursor != cursor:
        transaction.replace(RECEIVING, Receiving(transport, cursor))
