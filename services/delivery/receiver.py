"""Brings in what has come: fetch with no transaction open, store with the cursor in one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from services.delivery.store_calls import StoreCalls
from services.domain.errors import OneUnavailable, Refused, TransportUnavailable
from services.domain.letters import Post, ReceiptCode, UnreadableLetter
from services.domain.ways import Way
from services.formats.kith_letters import APPREC, Opened, kind_of, opened
from services.ports import XML, IncomingBatch, IncomingEnvelope, MessageTransport
from services.use_cases.inbox import Arrived, StoreArrived, cursor_of, store_arrived
from services.use_cases.unfetched import (
    Fetched,
    NoteUnfetched,
    due_again,
    note_unfetched,
    note_unreadable,
    stepped_over,
    store_fetched,
)


@dataclass(frozen=True, slots=True)
class Received:
    """What one step brought: envelopes fetched, and new messages among them.

    `moved`: the cursor stands further on, so that there may be more; news of what concerns nobody move it too.
    """

    fetched: int
    new_messages: int
    moved: bool


@dataclass
class Receiver:
    """Fetches from one transport. Blocking: call it on a network thread; one at a time per transport.

    `name` is what its cursor is kept under: another for another server or address.
    """

    store: StoreCalls
    transport: MessageTransport
    way: Way = Way.PRACTICE
    name: str = Way.PRACTICE.value

    def __post_init__(self) -> None:
        self._owed: TransportUnavailable | None = None
        self._surprise: Exception | None = None

    def step(self) -> Received:
        """Fetch one batch and store it.

        Raises `TransportUnavailable` (ask again later), or a store refusal: then the cursor stands and
        the same batch comes again.
        """
        cursor = self.store.ask(cursor_of, self.name)
        batch = self._received(cursor)
        for missed in batch.unreadable:
            self.store.run(note_unreadable, NoteUnfetched(self.name, missed, "unreadable"))
        late = self._come_late()
        if not batch.envelopes and batch.cursor == cursor:
            return Received(late, late, moved=False)
        arrived = tuple(map(self._opened, batch.envelopes))
        new_messages = self._stored(StoreArrived(self.name, arrived, batch.cursor), cursor)
        return Received(len(arrived) + late, new_messages + late, moved=batch.cursor != cursor)

    def _received(self, cursor: str) -> IncomingBatch:
        """What has come, without what was stepped over; one that can't be had is counted."""
        without = self.store.ask(stepped_over, self.name)
        try:
            return self.transport.receive(cursor, without)
        except OneUnavailable as trouble:
            self._note(trouble)
            raise

    def _come_late(self) -> int:
        """Ask again for one that was stepped over, if it is time; how many new messages came by that."""
        due = self.store.ask(due_again, self.name)
        if due is None:
            return 0
        try:
            envelope = self.transport.fetch(due.missed)
        except OneUnavailable as trouble:
            self._note(trouble)
            return 0
        if envelope is None:
            return self.store.run(store_fetched, Fetched(due.id, None)).value
        return self._taken(self._opened(envelope), lambda one: self._late(due.id, one))

    def _opened(self, envelope: IncomingEnvelope) -> Arrived:
        """As `arrival`; what we can't open for a fault of our own is as one that can't be read."""
        try:
            return arrival(envelope, self.way)
        except Exception as surprise:  # noqa: BLE001 - raised at the beginning of the next turn
            self._surprise = surprise
        return Arrived(
            envelope.message_id,
            envelope.sender,
            envelope.receiver,
            UnreadableLetter(ReceiptCode.OTHER),
            reference=envelope.reference,
            way=self.way,
            answered=kind_of(envelope.body) != APPREC,
        )

    def _late(self, unfetched_id: str, one: Arrived) -> int:
        return self.store.run(store_fetched, Fetched(unfetched_id, one)).value

    def _stored(self, command: StoreArrived, before: str) -> int:
        """All in one; each by itself where one of them is more than we can take: it holds up no other."""
        try:
            return self.store.run(store_arrived, command).value
        except Refused:
            raise
        except Exception:  # noqa: BLE001 - looked for among them, and told there
            new_messages = sum(
                self._taken(one, lambda one: self._alone(one, before)) for one in command.arrived
            )
            return new_messages + self.store.run(store_arrived, replace(command, arrived=())).value

    def _alone(self, one: Arrived, cursor: str) -> int:
        return self.store.run(store_arrived, StoreArrived(self.name, (one,), cursor)).value

    def _taken(self, one: Arrived, take: Callable[[Arrived], int]) -> int:
        """What can't be taken for a fault of our own is rejected, so that the unit knows; it is told later."""
        try:
            return take(one)
        except Refused:
            raise
        except Exception as surprise:  # noqa: BLE001 - raised at the beginning of the next turn
            self._surprise = surprise
        with suppress(UnicodeError):  # not even its number can be written down
            take(replace(one, says=UnreadableLetter(ReceiptCode.OTHER), files={}))
        return 0

    def _note(self, trouble: OneUnavailable) -> None:
        noted = NoteUnfetched(self.name, trouble.missed, trouble.cause)
        self.store.run(note_unfetched, noted)

    def _next_step(self) -> Received:
        """As `step`; a pause that was asked for after something had come is told before anything is asked."""
        owed, self._owed = self._owed, None
        if owed is not None:
            raise owed
        return self.step()

    def run_until_idle(self, most: int = 100) -> int:
        """Step until nothing more comes, `most` batches at the utmost; how many new messages came.

        Raises as `step`; a line that breaks after something new has come is only the end of it for now. A fault
        of our own in taking what came the last time is raised first.
        """
        surprise, self._surprise = self._surprise, None
        if surprise is not None:
            raise surprise
        new_messages = 0
        for _ in range(most):
            try:
                received = self._next_step()
            except TransportUnavailable as trouble:
                if new_messages:
                    self._owed = trouble if trouble.retry_after else None
                    break
                raise
            new_messages += received.new_messages
            if not received.moved:
                break
        return new_messages


def arrival(envelope: IncomingEnvelope, way: Way) -> Arrived:
    """The envelope with its body read, or with the reason why it can't be."""
    reading = _read(envelope)
    says = reading.post if isinstance(reading, Opened) else reading
    return Arrived(
        _message_id(envelope, says),
        envelope.sender,
        envelope.receiver,
        says,
        reading.files if isinstance(reading, Opened) else {},
        envelope.reference,
        way,
        answered=isinstance(reading, Opened) or kind_of(envelope.body) != APPREC,
    )


def _read(envelope: IncomingEnvelope) -> Opened | UnreadableLetter:
    if envelope.receipt is not None:
        return Opened(envelope.receipt)
    if envelope.content_type != XML:
        return UnreadableLetter(ReceiptCode.UNSUPPORTED)
    try:
        return opened(envelope.body)
    except UnreadableLetter as unreadable:
        return unreadable


def _message_id(envelope: IncomingEnvelope, says: Post | UnreadableLetter) -> str:
    """The MsgId; a server that does not tell it has put its own id of the message in the place."""
    told = envelope.message_id != envelope.reference
    return envelope.message_id if told or isinstance(says, UnreadableLetter) else says.message_id
