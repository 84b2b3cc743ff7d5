"""Runs coroutines that slots have started, and lets none of them fail unseen."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

    from services.domain.errors import Refused

Work = Coroutine[Any, Any, Any]


class LoopTasks:
    """Keeps every started coroutine alive until it ends, and lets none fail unseen."""

    def __init__(
        self, told: Callable[[Refused], None], failed: Callable[[BaseException], None]
    ) -> None:
        self._told = told
        self._failed = failed
        self._loop: asyncio.AbstractEventLoop | None = None
        self._early: list[tuple[Work, Callable[[Refused], None] | None]] = []
        self._running: set[asyncio.Task[Any]] = set()
        self._ended = False

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """The loop runs: start what has waited for it."""
        self._loop = loop
        early, self._early = self._early, []
        for work, refused in early:
            self.start(work, refused=refused)

    def start(self, work: Work, *, refused: Callable[[Refused], None] | None = None) -> None:
        """Run `work`; a refusal goes to `refused` or to the banner, a surprise to the crash report."""
        if self._ended:
            work.close()
            return
        if self._loop is None:
            self._early.append((work, refused))
            return
        task = self._loop.create_task(self._watched(work, refused or self._told))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    @property
    def at_rest(self) -> bool:
        """Whether nothing is on its way."""
        return not self._running and not self._early

    def cancel_all(self) -> None:
        """Stop what is still on its way: the session locks."""
        for task in tuple(self._running):
            task.cancel()

    def end(self) -> None:
        """Nothing is begun from now on: what a timer or a late signal still wants has no session."""
        self._ended = True

    async def drained(self) -> None:
        """Wait until nothing is on its way."""
        import asyncio

        while self._running:
            await asyncio.gather(*self._running, return_exceptions=True)

    async def _watched(self, work: Work, refused: Callable[[Refused], None]) -> None:
        # Nothing runs before the first paint, which need not wait for all the refusals.
        from services.domain.errors import Refused

        try:
            await work
        except Refused as refusal:
            refused(refusal)
        except Exception as error:  # noqa: BLE001 the one place where surprises are caught
            self._failed(error)
