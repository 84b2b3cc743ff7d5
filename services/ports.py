"""What services need from outside, as protocols. Fakes and the real ones meet the same contract tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from services.domain.letters import Receipt
from services.domain.message_files import PagePicture, ReadyPdf
from services.domain.unfetched import Missed

XML: Final = "application/xml"
"""The content type of a letter."""


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""

    def monotonic(self) -> float:
        """Seconds from an unknown start, never going back."""


class Randomness(Protocol):
    """Makes what nobody may guess, and spreads what must not come together."""

    def new_id(self) -> str:
        """A fresh UUID in its usual text form."""

    def secret(self, length: int) -> bytes:
        """`length` unguessable bytes."""

    def between(self, low: float, high: float) -> float:
        """A number in [low, high], for jitter only."""


class KeyVault(Protocol):
    """The operating system's keyring, for the quick-unlock wrapping secret only."""

    def available(self) -> bool:
        """Whether a secret can be kept here now; never raises, answers within its time limit."""

    def keep(self, name: str, secret: bytes) -> None:
        """Keep the secret. Raises `QuickUnlockUnavailable`."""

    def fetch(self, name: str) -> bytes | None:
        """The secret, or None if there is none. Raises `QuickUnlockUnavailable`."""

    def forget(self, name: str) -> None:
        """Remove the secret if it is there. Raises `QuickUnlockUnavailable`."""


@dataclass(frozen=True, slots=True)
class OutgoingEnvelope:
    """A message ready to leave: the addresses, the idempotency key (= MsgId) and the sealed-in body.

    For a receipt, `receipt` says it without any format, and `reference` is the one that the message came
    with: some transports write the receipt themselves.
    """

    message_id: str
    conversation_id: str
    sender: str
    receiver: str
    body: bytes
    content_type: str
    reference: str = ""
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True)
class Acceptance:
    """The transport has taken over the message."""

    reference: str


@dataclass(frozen=True, slots=True)
class IncomingEnvelope:
    """Something from a unit: a message, or a receipt for one of ours.

    `reference` is the transport's own id of it, to be kept for our receipt. A receipt that the transport
    was told of without a body is in `receipt`; then the body is empty.
    """

    message_id: str
    sender: str
    receiver: str
    body: bytes
    content_type: str
    reference: str = ""
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True)
class IncomingBatch:
    """What has come since a cursor, oldest first, and the cursor to go on from.

    `unreadable` is news that makes no sense, to be remembered before the cursor is.
    """

    envelopes: tuple[IncomingEnvelope, ...]
    cursor: str
    unreadable: tuple[Missed, ...] = ()


class MessageTransport(Protocol):
    """A way out to units and back. Blocking; called on network threads with no transaction open."""

    def send(self, envelope: OutgoingEnvelope) -> Acceptance:
        """Hand over the message; the same `message_id` twice is taken once.

        Raises `TransportRefused` (final) or `TransportUnavailable` (try again).
        """

    def receive(self, cursor: str, without: frozenset[str] = frozenset()) -> IncomingBatch:
        """What has come after `cursor` ("" = from the beginning), but not what has one of these keys.

        Raises `TransportUnavailable`, and `OneUnavailable` where only the first that came can't be had.
        """

    def fetch(self, missed: Missed) -> IncomingEnvelope | None:
        """One that was left out; None if it is gone. Raises as `receive`."""

    def acknowledge(self, envelope: OutgoingEnvelope) -> None:
        """Send our receipt for an inbound message. Raises as `send`."""


class FilesApart(Protocol):
    """Opens what strangers wrote where nothing of ours is in reach. Blocking: for the compute thread.

    A file at which that breaks, hangs or grows too large is refused like any other, and the next one is
    opened all the same. The file that was looked at last may be kept there until `forget`.
    """

    def ready(self) -> None:
        """A file will be opened in a moment. Does not wait; from any thread."""

    def made_ready(self, data: bytes) -> ReadyPdf:
        """A PDF freed of what it tells unasked. Raises `FileRefused` for one that is locked, damaged, active,
        or has other files within; `BREAKS` when it can't be judged.
        """

    def page_sizes(self, data: bytes) -> tuple[tuple[float, float], ...]:
        """Width and height of each page of a PDF, in points. Raises `FileRefused`: `LOCKED`, `DAMAGED`,
        `NOT_SHOWN`.
        """

    def page_picture(self, data: bytes, number: int, scale: float) -> PagePicture:
        """Page `number` (from 0) at `scale` pixels a point, fewer if it is very large. Raises as above."""

    def picture(self, mime_type: str, data: bytes) -> PagePicture:
        """A JPEG or PNG, upright, no larger than a screen needs. Raises `FileRefused`: `DAMAGED`,
        `TOO_MANY_PIXELS`, `NOT_SHOWN`.
        """

    def forget(self, data: bytes) -> None:
        """It is not looked at any more: nothing of it is kept, and what is still done with it is ended.
        From any thread; does not wait.
        """

    def end(self) -> None:
        """Nothing is opened any more, and what is being opened is given up. From any thread."""
