"""The threads: one for the store, one for pure computing, and the way there from a coroutine."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from desktop.worker import Worker

V = TypeVar("V")


class Background:
    """Runs blocking calls away from the window. The store's connection lives on the store thread."""

    def __init__(self) -> None:
        self.store_thread = Worker("store")
        self.compute_thread = Worker("compute")

    async def on_store(self, function: Callable[..., V], *arguments: object) -> V:
        """The function's result, from the store thread. A cancelled wait does not stop the call."""
        return await self._hop(self.store_thread, function, *arguments)

    async def on_compute(self, function: Callable[..., V], *arguments: object) -> V:
        """The function's result, from the compute thread."""
        return await self._hop(self.compute_thread, function, *arguments)

    def stop(self) -> None:
        """Let what was begun on the store end; leave the rest."""
        self.store_thread.stop()
        self.compute_thread.stop(0.1)

    async def _hop(self, worker: Worker, function: Callable[..., V], *arguments: object) -> V:
        future = worker.submit(partial(function, *arguments))
        # Shielded: a window that goes away must not leave a transaction that nobody looks at.
        return await asyncio.shield(asyncio.wrap_future(future))
