"""The thread that carries messages: lets dispatcher and receiver step, and sleeps in between."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from desktop.worker import Worker
from services.domain.access import SYSTEM
from services.domain.changes import Kind, Outcome
from services.domain.errors import Refused, TransportRefused, TransportUnavailable
from services.ports import Clock
from services.store.store import Store
from services.store.transaction import Reading, Transaction

if TYPE_CHECKING:
    from services.delivery.dispatcher import Dispatcher
    from services.delivery.receiver import Receiver

C = TypeVar("C")
V = TypeVar("V")

SOON: Final = 0.25
OFTEN: Final = 2.0
SELDOM: Final = 30.0
LONGEST_PAUSE: Final = 600.0
"""Seconds. A server that asks for a longer pause is asked again all the same: letters may wait there."""
_LIVELY_ROUNDS: Final = 40
_TO_SETTLE: Final = 1.0
AT_ONCE: Final = 100
"""So many are sent before receipts are asked for."""
BETWEEN_KEEPING: Final = 20
"""After so many the line may keep what it has not kept beside them."""


class Line(Protocol):
    """A way out and back that stands open until it is closed."""

    @property
    def dispatcher(self) -> Dispatcher:
        """Sends what is queued."""

    @property
    def receiver(self) -> Receiver:
        """Fetches what has come."""

    def looked(self) -> None:
        """All that had come has been fetched."""

    def keep(self) -> None:
        """Keep what must survive if this process is killed; called again and again, and often for nothing."""

    def close(self) -> None:
        """Hang up."""

    def cut_off(self) -> None:
        """End the call under way, and every later one; from any thread."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Seconds between two looks: at first, after a while without anything, and when all is quiet."""

    soon: float
    often: float
    seldom: float


@dataclass(frozen=True)
class StoreThreadCalls:
    """Runs delivery's use cases on the store thread, and tells what they changed."""

    store: Store
    worker: Worker
    changed: Callable[[frozenset[Kind]], None]

    def run(self, use_case: Callable[[Transaction, C], Outcome[V]], command: C) -> Outcome[V]:
        outcome = self.worker.submit(partial(self.store.run, use_case, command, SYSTEM)).result()
        if outcome.changes:
            self.changed(outcome.changes)
        return outcome

    def ask(self, question: Callable[[Reading, C], V], about: C) -> V:
        return self.worker.submit(partial(self.store.ask, question, about, SYSTEM)).result()


class Courier:
    """Begins with `start`; `wake` when something was queued; ends with `stop`.

    It connects by itself, on its own thread, and again later where that fails. It looks often while
    something is on its way, and seldom when all is quiet. `heard` is told of each answer ("") and of each
    trouble, by its cause.
    """

    def __init__(
        self,
        connect: Callable[[], Line],
        clock: Clock,
        arrived: Callable[[], None],
        failed: Callable[[BaseException], None],
        rhythm: Rhythm | None = None,
        heard: Callable[[str], None] = lambda _cause: None,
    ) -> None:
        self._connect = connect
        self._rhythm = rhythm or Rhythm(SOON, OFTEN, SELDOM)
        self._heard = heard
        self._asks_again_at = 0.0
        self._arrived = arrived
        self._clock = clock
        self._failed = failed
        self._awake = threading.Event()
        self._stopping = threading.Event()
        self._worker = Worker("courier")
        self._run: Future[None] | None = None
        self._line: Line | None = None

    def start(self) -> None:
        """Begin to carry."""
        self._run = self._worker.submit(self._carry)

    def wake(self) -> None:
        """There is something to send."""
        self._awake.set()

    async def stop(self, seconds: float = 5.0) -> None:
        """End after the step under way; a network call that hangs is cut off after `seconds`.

        What it was about is settled still, if that takes no longer than a moment; else its claim expires.
        """
        self._stopping.set()
        self._awake.set()
        if not await self._ended(seconds) and self._line is not None:
            self._line.cut_off()
            await self._ended(_TO_SETTLE)
        self._worker.stop(0.1)

    async def _ended(self, seconds: float) -> bool:
        if self._run is None:
            return True
        try:
            await asyncio.wait_for(asyncio.wrap_future(self._run), seconds)
        except TimeoutError:
            return False
        return True

    def _carry(self) -> None:
        line = self._quietly(self._connect)
        while line is None and not self._stopping.wait(self._rhythm.often):
            line = self._quietly(self._connect)
        if line is None:
            return
        self._line = line
        try:
            self._go_on(line)
        finally:
            line.close()

    def _go_on(self, line: Line) -> None:
        lively = _LIVELY_ROUNDS
        self._quietly(line.dispatcher.begin)
        while not self._stopping.is_set():
            self._awake.clear()
            moved = self._quietly(partial(self._round, line))
            lively = _LIVELY_ROUNDS if moved else max(0, lively - 1)
            if self._awake.wait(self._pause(line, lively)):
                lively = _LIVELY_ROUNDS

    def _round(self, line: Line) -> bool:
        try:
            sent = self._send(line)
            return self._fetched(line) or sent > 0
        finally:
            line.keep()

    def _fetched(self, line: Line) -> bool:
        """Whether something new came. A server that asked for a pause gets it."""
        if self._clock.monotonic() < self._asks_again_at:
            return False
        try:
            came = line.receiver.run_until_idle(most=10)
        except TransportUnavailable as trouble:
            pause = min(trouble.retry_after or 0.0, LONGEST_PAUSE)
            self._asks_again_at = self._clock.monotonic() + pause
            self._heard(trouble.cause)
            return False
        self._heard("")
        line.looked()
        if came:
            self._arrived()
        return came > 0

    def _send(self, line: Line) -> int:
        """As many as a round may send; `line` keeps after every few."""
        sent = 0
        for _ in range(AT_ONCE // BETWEEN_KEEPING):
            some = line.dispatcher.run_until_idle(most=BETWEEN_KEEPING)
            sent += some
            line.keep()
            if some < BETWEEN_KEEPING:
                break
        return sent

    def _pause(self, line: Line, lively: int) -> float:
        rhythm = self._rhythm
        if lively:
            return rhythm.soon if lively > _LIVELY_ROUNDS // 2 else rhythm.often
        due = self._quietly(line.dispatcher.next_due)
        if due is None:
            return rhythm.seldom
        return min(max((due - self._clock.now()).total_seconds(), rhythm.soon), rhythm.seldom)

    def _quietly(self, step: Callable[[], V]) -> V | None:
        """A store that refuses is told where people write; here we only try again later."""
        try:
            return step()
        except TransportUnavailable as trouble:
            self._heard(trouble.cause)
        except TransportRefused as refusal:
            self._heard(refusal.code)
        except Refused:
            return None
        except Exception as error:  # noqa: BLE001 - a courier that dies would strand messages
            if not self._stopping.is_set():  # a call left behind may find its store closed
                self._failed(error)
        return None
