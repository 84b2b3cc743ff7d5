"""Starts what carries messages while a session lasts: the practice unit, the way to it, the courier."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.background import Background
from desktop.courier import Courier, StoreThreadCalls
from services.domain.changes import Kind
from services.domain.practice import PracticeBehaviour, PracticeFault
from services.store.store import Store
from services.use_cases.house import House

if TYPE_CHECKING:
    from desktop.practice_line import PracticeLine


class Carrying:
    """The practice unit on loopback and the courier, from unlocking until locking.

    Both come to be on the courier's own thread, and nobody waits for them: `line` is None until then.
    """

    def __init__(
        self,
        store: Store,
        background: Background,
        house: House,
        changed: Callable[[frozenset[Kind]], None],
        arrived: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._house = house
        self._calls = StoreThreadCalls(store, background.store_thread, changed)
        self.line: PracticeLine | None = None
        self._play = (PracticeBehaviour.PROMPT, PracticeFault.NONE)
        self._courier = Courier(self._connected, house.clock, arrived, failed)

    def begin(self) -> None:
        """Carry from now on."""
        self._courier.start()

    def play(self, behaviour: PracticeBehaviour, fault: PracticeFault) -> None:
        """What the practice unit does with messages from now on, and what goes wrong at its server."""
        self._play = (behaviour, fault)
        if self.line is not None:
            self.line.play(*self._play)

    def clock_was_set(self) -> None:
        """The clock tells another time than a moment ago."""
        if self.line is not None:
            self.line.clock_was_set()
        self._courier.wake()

    def heed(self, kinds: frozenset[Kind]) -> None:
        """Something was queued perhaps: look at once."""
        if Kind.OUTBOX in kinds:
            self._courier.wake()

    async def end(self) -> None:
        """Stop carrying; what is queued stays queued."""
        await self._courier.stop()

    def _connected(self) -> PracticeLine:
        from desktop.practice_line import PracticeLine

        self.line = PracticeLine(self._calls, self._house.clock, self._house.randomness)
        self.line.play(*self._play)
        return self.line
