"""A thread of our own that does one thing after another, and never holds up the exit."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class _Job:
    future: Future[Any]
    call: Callable[[], Any]

    def do(self) -> None:
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.call()
        except BaseException as error:  # noqa: BLE001 - whoever waits for it gets it, whatever it is
            self.future.set_exception(error)
        else:
            self.future.set_result(result)


class Worker:
    """One daemon thread with a queue. A call that hangs keeps nobody from leaving."""

    def __init__(self, name: str) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._latest: Future[Any] | None = None
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, call: Callable[[], V]) -> Future[V]:
        """Queue a call; its result or exception is in the future."""
        job = _Job(Future(), call)
        self._latest = job.future
        self._jobs.put(job)
        return job.future

    @property
    def at_rest(self) -> bool:
        """Whether all that was queued has been done."""
        return self._latest is None or self._latest.done()

    def stop(self, seconds: float = 2.0) -> bool:
        """Finish what is queued, then end; whether that was done within `seconds`."""
        self._jobs.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job.do()
