"""The threads of the app: one thing after another, and nobody is kept from leaving."""

from __future__ import annotations

import asyncio
import threading
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from desktop.background import Background
from desktop.event_loop import run_until_quit
from desktop.tasks import LoopTasks
from desktop.worker import Worker
from services.domain.errors import DiskFull, Refused


def test_calls_on_one_worker_happen_one_after_another() -> None:
    worker, seen = Worker("test"), list[int]()
    futures = [worker.submit(partial(seen.append, number)) for number in range(100)]
    for future in futures:
        future.result(5)
    assert seen == list(range(100))
    assert worker.stop()


def test_a_call_that_hangs_does_not_hold_up_the_exit() -> None:
    worker, release = Worker("test"), threading.Event()
    worker.submit(release.wait)
    assert not worker.stop(0.05)
    release.set()


def test_an_exception_on_a_worker_reaches_whoever_waits() -> None:
    worker = Worker("test")
    with pytest.raises(DiskFull):
        worker.submit(_full_disk).result(5)
    worker.stop()


def test_a_coroutine_gets_its_answer_from_the_store_thread(qapp: QApplication) -> None:
    background, names = Background(), list[str]()

    async def story(_quit: object) -> None:
        names.append(await background.on_store(lambda: threading.current_thread().name))

    run_until_quit(qapp, story)
    background.stop()
    assert names == ["store"]


def test_a_refusal_in_a_task_is_told_and_a_surprise_reported(qapp: QApplication) -> None:
    told, failed = list[Refused](), list[BaseException]()
    tasks = LoopTasks(told.append, failed.append)

    async def refuse() -> None:
        raise DiskFull

    async def fail() -> None:
        raise KeyError

    async def story(_quit: object) -> None:
        tasks.start(refuse())
        tasks.begin(asyncio.get_running_loop())
        tasks.start(fail())
        await tasks.drained()

    run_until_quit(qapp, story)
    assert [type(one) for one in told] == [DiskFull]
    assert [type(one) for one in failed] == [KeyError]


def _full_disk() -> None:
    raise DiskFull
