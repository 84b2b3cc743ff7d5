"""The thread that carries messages: lets dispatcher and receiver step, and sleeps in between."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from desktop.worker import Worker
from services.domain.access import SYSTEM
from services.domain.changes import Kind, Outcome
from services.domain.errors import Refused, TransportUnavailable
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
_LIVELY_ROUNDS: Final = 40
AT_ONCE: Final = 100
"""So many are sent before receipts are asked for."""
BETWEEN_KEEPING: Final = 20
"""After so many what came of them is kept: a kill costs no more than these."""


class Line(Protocol):
    """A way out and back that stands open until it is closed."""

    @property
    def dispatcher(self) -> Dispatcher:
        """Sends what is queued."""

    @property
    def receiver(self) -> Receiver:
        """Fetches what has come."""

    def keep(self) -> None:
        """Keep what must survive if this process is killed; called again and again, and often for nothing."""

    def close(self) -> None:
        """Hang up."""


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
    something is on its way, and seldom when all is quiet.
    """

    def __init__(
        self,
        connect: Callable[[], Line],
        clock: Clock,
        arrived: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._connect = connect
        self._arrived = arrived
        self._clock = clock
        self._failed = failed
        self._awake = threading.Event()
        self._stopping = threading.Event()
        self._worker = Worker("courier")
        self._run: Future[None] | None = None

    def start(self) -> None:
        """Begin to carry."""
        self._run = self._worker.submit(self._carry)

    def wake(self) -> None:
        """There is something to send."""
        self._awake.set()

    async def stop(self, seconds: float = 5.0) -> None:
        """End after the step under way; a hanging network call is left behind after `seconds`."""
        self._stopping.set()
        self._awake.set()
        if self._run is not None:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(asyncio.wrap_future(self._run), seconds)
        self._worker.stop(0.1)

    def _carry(self) -> None:
        line = self._quietly(self._connect)
        while line is None and not self._stopping.wait(OFTEN):
            line = self._quietly(self._connect)
        if line is None:
            return
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
        sent = self._send(line)
        try:
            with contextlib.suppress(TransportUnavailable):
                if line.receiver.run_until_idle(most=10):
                    self._arrived()
                    return True
        finally:
            line.keep()
        return sent > 0

    def _send(self, line: Line) -> int:
        """As many as a round may send. What a kill costs is kept small: `line` keeps after every few."""
        sent = 0
        for _ in range(AT_ONCE // BETWEEN_KEEPING):
            some = line.dispatcher.run_until_idle(most=BETWEEN_KEEPING)
            sent += some
            line.keep()
            if some < BETWEEN_KEEPING:
                break
        return sent

    def _pause(self, line: Line, lively: int) -> float:
        if lively:
            return SOON if lively > _LIVELY_ROUNDS // 2 else OFTEN
        due = self._quietly(line.dispatcher.next_due)
        if due is None:
            return SELDOM
        return min(max((due - self._clock.now()).total_seconds(), SOON), SELDOM)

    def _quietly(self, step: Callable[[], V]) -> V | None:
        """A store that refuses is told where people write; here we only try again later."""
        try:
            return step()
        except Refused:
            return None
        except Exception as error:  # noqa: BLE001 - a courier that dies would strand messages
            self._failed(error)
            return None
