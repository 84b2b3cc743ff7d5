"""Starts what carries messages while a session lasts: the practice unit, its transport, the courier."""

from __future__ import annotations

from collections.abc import Callable

from desktop.background import Background
from desktop.courier import Courier, StoreThreadCalls
from services.delivery.dispatcher import Dispatcher
from services.delivery.receiver import Receiver
from services.domain.changes import Kind
from services.domain.practice import PracticeBehaviour
from services.practice_unit.unit import PracticeUnit
from services.store.store import Store
from services.transports.practice import PracticeTransport
from services.use_cases.house import House


class Carrying:
    """The practice unit on loopback and the courier, from unlocking until locking."""

    def __init__(
        self,
        store: Store,
        centre_id: str,
        background: Background,
        house: House,
        changed: Callable[[frozenset[Kind]], None],
        arrived: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        clock, randomness = house.clock, house.randomness
        self.unit = PracticeUnit(clock, randomness)
        self._transport = PracticeTransport(self.unit.start(), centre_id)
        calls = StoreThreadCalls(store, background.store_thread, changed)
        self._courier = Courier(
            Dispatcher(calls, self._transport, clock, randomness),
            Receiver(calls, self._transport),
            clock,
            arrived,
            failed,
        )

    def begin(self, behaviour: PracticeBehaviour) -> None:
        """Carry from now on; the practice unit behaves as chosen in Settings."""
        self.unit.behave(behaviour)
        self._courier.start()

    def heed(self, kinds: frozenset[Kind]) -> None:
        """Something was queued perhaps: look at once."""
        if Kind.OUTBOX in kinds:
            self._courier.wake()

    async def end(self) -> None:
        """Stop carrying; what is queued stays queued."""
        await self._courier.stop()
        self._transport.close()
        self.unit.stop()
