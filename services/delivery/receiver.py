"""Brings in what has come: fetch with no transaction open, store with the cursor in one."""

from __future__ import annotations

from dataclasses import dataclass

from services.delivery.store_calls import StoreCalls
from services.domain.letters import Post, ReceiptCode, UnreadableLetter
from services.formats import simple_message
from services.ports import IncomingEnvelope, MessageTransport
from services.use_cases.inbox import Arrived, StoreArrived, cursor_of, store_arrived


@dataclass(frozen=True, slots=True)
class Received:
    """What one step brought: envelopes fetched, and new messages among them."""

    fetched: int
    new_messages: int


@dataclass
class Receiver:
    """Fetches from one transport. Blocking: call it on a network thread; one at a time per transport."""

    store: StoreCalls
    transport: MessageTransport
    name: str = "practice"

    def step(self) -> Received:
        """Fetch one batch and store it; fetched 0 means that there is no more for now.

        Raises `TransportUnavailable` (ask again later), or a store refusal: then the cursor stands and
        the same batch comes again.
        """
        cursor = self.store.ask(cursor_of, self.name)
        batch = self.transport.receive(cursor)
        if not batch.envelopes and batch.cursor == cursor:
            return Received(0, 0)
        arrived = tuple(opened(envelope) for envelope in batch.envelopes)
        command = StoreArrived(self.name, arrived, batch.cursor)
        return Received(len(arrived), self.store.run(store_arrived, command).value)

    def run_until_idle(self, most: int = 100) -> int:
        """Step until nothing more comes, `most` batches at the utmost; how many new messages came."""
        new_messages = 0
        for _ in range(most):
            received = self.step()
            new_messages += received.new_messages
            if not received.fetched:
                break
        return new_messages


def opened(envelope: IncomingEnvelope) -> Arrived:
    """The envelope with its body read, or with the reason why it can't be."""
    return Arrived(envelope.message_id, envelope.sender, envelope.receiver, _says(envelope))


def _says(envelope: IncomingEnvelope) -> Post | UnreadableLetter:
    if not simple_message.is_message_id(envelope.message_id):
        return UnreadableLetter(ReceiptCode.NOT_AN_ID)
    if envelope.receipt is not None:
        return envelope.receipt
    if envelope.content_type != simple_message.CONTENT_TYPE:
        return UnreadableLetter(ReceiptCode.UNSUPPORTED)
    try:
        return simple_message.read(envelope.body)
    except UnreadableLetter as unreadable:
        return unreadable
