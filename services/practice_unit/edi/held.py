"""What the practice unit's post office keeps, as records that can be written down and read again."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any


class Told(StrEnum):
    """What a notification tells."""

    NEW_MESSAGE = "NewMessage"
    RECEIPT = "MessageApprecInfoUpdated"
    DELIVERY = "MessageDeliveryStateUpdated"


@dataclass(frozen=True, slots=True)
class ReceiptSaid:
    """What a receipt says of a message. `status` is one of Ok, Rejected, OkErrorInMessagePart."""

    id: str
    status: str
    codes: tuple[str, ...] = ()

    def plain(self) -> dict[str, Any]:
        """As plain data."""
        return {"id": self.id, "status": self.status, "codes": list(self.codes)}

    @staticmethod
    def read(plain: dict[str, Any]) -> ReceiptSaid:
        """From plain data."""
        return ReceiptSaid(plain["id"], plain["status"], tuple(plain["codes"]))


@dataclass(slots=True)
class Held:
    """A message on its way, from a centre or from a unit, with how far it has come."""

    id: str
    sender: int
    receiver: int
    message_id: str
    kind: str
    document: bytes = field(repr=False)
    at: datetime
    delivery: str = "Unconfirmed"
    receipt: ReceiptSaid | None = None
    downloaded: bool = False

    def plain(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "id": self.id,
            "sender": self.sender,
            "receiver": self.receiver,
            "messageId": self.message_id,
            "kind": self.kind,
            "document": base64.b64encode(self.document).decode("ascii"),
            "at": self.at.isoformat(),
            "delivery": self.delivery,
            "receipt": self.receipt.plain() if self.receipt else None,
            "downloaded": self.downloaded,
        }

    @staticmethod
    def read(plain: dict[str, Any]) -> Held:
        """From plain data."""
        return Held(
            plain["id"],
            plain["sender"],
            plain["receiver"],
            plain["messageId"],
            plain["kind"],
            base64.b64decode(plain["document"]),
            datetime.fromisoformat(plain["at"]),
            plain["delivery"],
            ReceiptSaid.read(plain["receipt"]) if plain["receipt"] else None,
            plain["downloaded"],
        )


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification: something has happened to a message that concerns `receiver`."""

    offset: int
    id: str
    tells: Told
    message: str
    receiver: int
    by: int
    at: datetime

    def plain(self) -> dict[str, Any]:
        """As the interface tells it, and as it is written down."""
        return {
            "notificationId": self.id,
            "relatedMessageId": self.message,
            "type": self.tells.value,
            "notificationReceiverHerId": self.receiver,
            "notificationTriggeredByHerId": self.by,
            "description": "",
            "createdAt": self.at.isoformat(),
            "offset": self.offset,
        }

    @staticmethod
    def read(plain: dict[str, Any]) -> Notice:
        """From plain data."""
        return Notice(
            plain["offset"],
            plain["notificationId"],
            Told(plain["type"]),
            plain["relatedMessageId"],
            plain["notificationReceiverHerId"],
            plain["notificationTriggeredByHerId"],
            datetime.fromisoformat(plain["createdAt"]),
        )


@dataclass(order=True, frozen=True, slots=True)
class Owed:
    """Something the unit will send when it is due: a message, or the receipt for one (`receipt`)."""

    due: datetime
    number: int
    message: Held = field(compare=False)
    receipt: ReceiptSaid | None = field(default=None, compare=False)

    def due_by(self, moment: datetime) -> Owed:
        """The same, due no later than then."""
        return replace(self, due=min(self.due, moment))

    def named(self) -> dict[str, Any]:
        """As plain data that names its message by its id only."""
        said = self.receipt.plain() if self.receipt else None
        due = self.due.isoformat()
        return {"due": due, "number": self.number, "message": self.message.id, "receipt": said}

    def plain(self) -> dict[str, Any]:
        """As plain data. A receipt names its message only by its id: that one is written down already."""
        named = self.named()
        return named if self.receipt else {**named, "message": self.message.plain()}
