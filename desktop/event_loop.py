"""Qt's event loop and asyncio's in one; the only import of qasync (PySide6 must come before it)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication

from services.domain.errors import Refused


def run_until_quit(
    application: QApplication, story: Callable[[asyncio.Event], Coroutine[Any, Any, None]]
) -> None:
    """Run `story` and the application until the story ends; it ends when the event it got is set."""
    application.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        quit_asked = asyncio.Event()
        application.aboutToQuit.connect(quit_asked.set)
        loop.run_until_complete(story(quit_asked))


class LoopTasks:
    """Keeps every started coroutine alive until it ends, and lets none fail unseen."""

    def __init__(
        self, told: Callable[[Refused], None], failed: Callable[[BaseException], None]
    ) -> None:
        self._told = told
        self._failed = failed
        self._running: set[asyncio.Task[Any]] = set()

    def start(
        self, work: Coroutine[Any, Any, Any], *, refused: Callable[[Refused], None] | None = None
    ) -> None:
        """Run `work`; a refusal goes to `refused` or to the banner, a surprise to the crash report."""
        task = asyncio.get_event_loop().create_task(self._watched(work, refused or self._told))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    def cancel_all(self) -> None:
        """Stop what is still on its way: the session locks."""
        for task in tuple(self._running):
            task.cancel()

    async def drained(self) -> None:
        """Wait until nothing is on its way."""
        while self._running:
            await asyncio.gather(*self._running, return_exceptions=True)

    async def _watched(
        self, work: Coroutine[Any, Any, Any], refused: Callable[[Refused], None]
    ) -> None:
        try:
            await work
        except Refused as refusal:
            refused(refusal)
        except asyncio.CancelledError:
            raise
        except BaseException as error:  # noqa: BLE001 - the one place where surprises are caught
            self._failed(error)
