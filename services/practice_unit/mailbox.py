"""What the practice unit has taken and what it has sent. In memory: a new start is a new unit's morning."""

from __future__ import annotations

import heapq
import threading
from dataclasses import dataclass, field
from typing import Final

from services.ports import Clock, IncomingEnvelope, OutgoingEnvelope

MOST_AT_ONCE: Final = 100


@dataclass(order=True, slots=True)
class _Coming:
    due: float
    number: int
    envelope: IncomingEnvelope = field(compare=False)


class Mailbox:
    """Takes each message id once; hands out what is due, in order, to whom it is for. Thread-safe."""

    def __init__(self, clock: Clock, morning: str) -> None:
        self._clock = clock
        self._morning = morning
        self._lock = threading.Lock()
        self._taken: dict[str, OutgoingEnvelope] = {}
        self._receipts: list[OutgoingEnvelope] = []
        self._tries: dict[str, int] = {}
        self._coming: list[_Coming] = []
        self._sent: list[IncomingEnvelope] = []
        self._number = 0

    def try_number(self, message_id: str) -> int:
        """How many times this id has been offered, this time included."""
        with self._lock:
            self._tries[message_id] = self._tries.get(message_id, 0) + 1
            return self._tries[message_id]

    def take(self, envelope: OutgoingEnvelope) -> bool:
        """Take the message; False when its id was taken before."""
        with self._lock:
            if envelope.message_id in self._taken:
                return False
            self._taken[envelope.message_id] = envelope
            return True

    def take_receipt(self, envelope: OutgoingEnvelope) -> None:
        """Take the centre's receipt for a message of ours."""
        with self._lock:
            self._receipts.append(envelope)

    def put(self, envelope: IncomingEnvelope, after: float = 0.0) -> None:
        """Send something to a centre, `after` seconds from now."""
        with self._lock:
            self._number += 1
            coming = _Coming(self._clock.monotonic() + after, self._number, envelope)
            heapq.heappush(self._coming, coming)

    def since(self, receiver: str, cursor: str) -> tuple[list[IncomingEnvelope], str]:
        """What is for `receiver` after the cursor, and the cursor to go on from.

        A cursor of another morning begins from the start: nothing of today is missed.
        """
        with self._lock:
            self._send_what_is_due()
            start = self._place(cursor)
            found: list[IncomingEnvelope] = []
            place = start
            for place in range(start, len(self._sent)):
                if len(found) == MOST_AT_ONCE:
                    return found, f"{self._morning}:{place}"
                if self._sent[place].receiver == receiver:
                    found.append(self._sent[place])
            return found, f"{self._morning}:{len(self._sent)}"

    def taken(self) -> tuple[OutgoingEnvelope, ...]:
        """Every message taken, in order, each once."""
        with self._lock:
            return tuple(self._taken.values())

    def receipts(self) -> tuple[OutgoingEnvelope, ...]:
        """Every receipt taken, in order."""
        with self._lock:
            return tuple(self._receipts)

    def _send_what_is_due(self) -> None:
        now = self._clock.monotonic()
        while self._coming and self._coming[0].due <= now:
            self._sent.append(heapq.heappop(self._coming).envelope)

    def _place(self, cursor: str) -> int:
        morning, _, number = cursor.partition(":")
        if morning != self._morning or not number.isdigit():
            return 0
        return min(int(number), len(self._sent))
