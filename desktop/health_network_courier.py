"""The courier of the health network: there while the settings say so, made anew when they change."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from desktop.courier import Courier, Rhythm, StoreThreadCalls
from desktop.line_ear import LineEar
from services.domain.access import SYSTEM
from services.domain.changes import Kind
from services.domain.health_network import LineNews
from services.domain.ways import Way
from services.use_cases.health_network_connection import Connection, connection_in_use
from services.use_cases.house import House
from services.use_cases.line_trouble import forget_trouble

if TYPE_CHECKING:
    from desktop.health_network_line import HealthNetworkLine

RHYTHM: Final = Rhythm(soon=2.0, often=10.0, seldom=30.0)
"""Others use that server too, and its stream of events tells of news in between."""
PATIENCE: Final = 2.0
"""Seconds that locking waits for a call to end; one that hangs is left behind, and sends nothing more."""


class HealthNetworkCourier:
    """Costs nothing until there is a connection to use. All methods belong to the window's thread."""

    def __init__(
        self,
        calls: StoreThreadCalls,
        house: House,
        arrived: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._calls = calls
        self._house = house
        self._arrived = arrived
        self._failed = failed
        self._courier: Courier | None = None
        self._connection: Connection | None = None
        self._ended = False
        self._one_at_a_time = asyncio.Lock()
        self.news = LineNews()

    async def follow(self) -> None:
        """Connect as the settings stand now, hang up, or leave all as it is where nothing changed."""
        async with self._one_at_a_time:
            wanted = await self._wanted()
            if wanted != self._connection or self._ended:
                before = self._connection
                await self._hang_up()
                if before is not None and not self._ended:
                    await self._forget_trouble()
                self._connect(wanted)

    def wake(self) -> None:
        """There is something to send."""
        if self._courier is not None:
            self._courier.wake()

    async def end(self) -> None:
        """Hang up for good."""
        self._ended = True
        await self._hang_up()

    async def _wanted(self) -> Connection | None:
        calls = self._calls
        asked = calls.worker.submit(lambda: calls.store.ask(connection_in_use, None, SYSTEM))
        return await asyncio.shield(asyncio.wrap_future(asked))

    async def _forget_trouble(self) -> None:
        calls = self._calls
        asked = calls.worker.submit(
            lambda: calls.store.run(forget_trouble, Way.HELSENETT, SYSTEM).changes
        )
        changes = await asyncio.shield(asyncio.wrap_future(asked))
        if changes:
            calls.changed(changes)

    async def _hang_up(self) -> None:
        courier, self._courier, self._connection = self._courier, None, None
        self.news = LineNews()
        if courier is not None:
            await courier.stop(PATIENCE)

    def _connect(self, wanted: Connection | None) -> None:
        if wanted is None or self._ended:
            return
        clock = self._house.clock
        ear = LineEar(self._calls, clock, Way.HELSENETT, self._arrived, self._failed)

        def heard(cause: str) -> None:
            if self._courier is courier:
                self._hear(cause)
                ear.hear(cause)

        courier = Courier(
            lambda: self._line(wanted, courier), clock, self._arrived, self._failed, RHYTHM, heard
        )
        self._courier, self._connection = courier, wanted
        self.news = LineNews(open=True)
        courier.start()

    def _line(self, wanted: Connection, courier: Courier) -> HealthNetworkLine:
        from desktop.health_network_line import HealthNetworkLine

        house = self._house
        return HealthNetworkLine(wanted, self._calls, house.clock, house.randomness, courier.wake)

    def _hear(self, cause: str) -> None:
        """On the courier's thread. Views are told only of what is new to a person."""
        before = self.news
        contact = before.last_contact if cause else self._house.clock.now()
        self.news = LineNews(open=True, last_contact=contact, trouble=cause)
        if before.trouble != cause or (before.last_contact is None and contact is not None):
            self._calls.changed(frozenset({Kind.WAYS}))
