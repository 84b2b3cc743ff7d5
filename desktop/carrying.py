"""Starts what carries messages while a session lasts: a courier for each way that is connected."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.background import Background
from desktop.courier import Courier, StoreThreadCalls
from desktop.health_network_courier import HealthNetworkCourier
from services.domain.changes import Kind
from services.domain.health_network import LineNews
from services.domain.practice import NoticeWanted, PracticeBehaviour, PracticeFault
from services.store.store import Store
from services.use_cases.house import House

if TYPE_CHECKING:
    from desktop.practice_line import PracticeLine


class Carrying:
    """The practice unit on loopback and the health network, each with a courier of its own.

    From unlocking until locking. Lines come to be on their couriers' own threads, and nobody waits for
    them: `line` is None until the practice unit is there. What hangs or fails on one way leaves the other
    alone.
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
        self._wanted: deque[NoticeWanted] = deque()
        self._practice = Courier(self._connected, house.clock, arrived, failed)
        self._network = HealthNetworkCourier(self._calls, house, arrived, failed)

    @property
    def network_news(self) -> LineNews:
        """How the line to the health network does."""
        return self._network.news

    def begin(self) -> None:
        """Carry from now on: to the practice unit at once, to the health network with `follow`."""
        self._practice.start()

    def play(self, behaviour: PracticeBehaviour, fault: PracticeFault) -> None:
        """What the practice unit does with messages from now on, and what goes wrong at its server."""
        self._play = (behaviour, fault)
        if self.line is not None:
            self.line.play(*self._play)

    def give(self, notices: tuple[NoticeWanted, ...]) -> None:
        """Notices that the practice unit is to send, at once or as soon as it is there."""
        self._wanted.extend(notices)
        if self.line is not None and notices:
            self._hand_over(self.line)
            self._practice.wake()

    async def follow(self) -> None:
        """Connect to the health network as the settings stand now: hang up, or connect anew."""
        await self._network.follow()

    def clock_was_set(self) -> None:
        """The clock tells another time than a moment ago."""
        if self.line is not None:
            self.line.clock_was_set()
        self._practice.wake()

    def heed(self, kinds: frozenset[Kind]) -> None:
        """Something was queued perhaps: look at once."""
        if Kind.OUTBOX in kinds:
            self._practice.wake()
            self._network.wake()

    async def end(self) -> None:
        """Stop carrying; what is queued stays queued."""
        await asyncio.gather(self._practice.stop(), self._network.end())

    def _connected(self) -> PracticeLine:
        from desktop.practice_line import PracticeLine

        self.line = PracticeLine(self._calls, self._house.clock, self._house.randomness)
        self.line.play(*self._play)
        self._hand_over(self.line)
        return self.line

    def _hand_over(self, line: PracticeLine) -> None:
        """Each notice once, whichever of two threads comes first."""
        with suppress(IndexError):
            while True:
                line.give(self._wanted.popleft())
