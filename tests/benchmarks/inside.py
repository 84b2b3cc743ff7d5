"""The running app, measured from inside a process of its own; prints what it measured as JSON.

Only what the app itself loads may be loaded here, so the store is made by whoever starts this.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit

import tests.benchmarks.as_the_app  # noqa: F401 - stands first for what it does
from desktop.event_loop import run_until_quit
from desktop.paths import paths_for
from desktop.running import App
from desktop.start import Start
from desktop.tasks import LoopTasks
from tests.benchmarks.who import NAME, PASSPHRASE
from ui.navigation import Place

TIMES = 8
SETTLE_SECONDS = 3.0
"""After it the app has loaded ahead what it loads ahead."""
REST_SECONDS = 5.0
BEAT_MS = 5


class Painted(QObject):
    """Tells when all that waits to be painted has been: it stands last in Qt's own queue."""

    LAST = -1000

    def __init__(self) -> None:
        super().__init__()
        self._reached: asyncio.Future[None] | None = None

    async def all(self) -> None:
        """Wait until everything posted so far, paints included, has been delivered."""
        self._reached = asyncio.get_running_loop().create_future()
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), self.LAST)
        await self._reached

    def customEvent(self, event: QEvent) -> None:
        if self._reached is not None and not self._reached.done():
            self._reached.set_result(None)


class Beat(QObject):
    """How long the window's thread has been away at most, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._before = time.perf_counter()
        timer = QTimer(self)
        timer.setInterval(BEAT_MS)
        timer.timeout.connect(self._beat)
        timer.start()

    def take(self) -> float:
        """The longest absence since the last call."""
        longest, self.longest = self.longest, 0.0
        return longest

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._before) * 1000 - BEAT_MS)
        self._before = now


class Measuring:
    """Lives through one session of the app, and notes what it took."""

    def __init__(self, app: App, start: Start) -> None:
        self.app = app
        self.start = start
        self.painted = Painted()
        self.noted: dict[str, object] = {}

    async def story(self, quit_asked: asyncio.Event) -> None:
        """The app's own story, with somebody in it who measures."""
        somebody = asyncio.create_task(self._live())
        await self.app.story(quit_asked)
        await somebody

    async def _live(self) -> None:
        warmed = asyncio.Event()
        self.app.warming.finished.connect(warmed.set)
        beat = Beat()
        await warmed.wait()
        self.noted["warming_longest_ms"] = beat.take()
        del beat
        self.noted["unlock_ms"] = await self._unlock()
        self.noted["modules"] = sorted(sys.modules)
        self.noted.update(await self._rest())
        self.noted["pages"] = await self._turn_pages()
        self.start.window.close()

    async def _unlock(self) -> float:
        panel = self.start.unlock_window.unlock
        for key, words in (("name", NAME), ("secret", PASSPHRASE)):
            editor = panel.form.field(key).editor
            assert isinstance(editor, QLineEdit)
            editor.setText(words)
        await self.painted.all()
        began = time.perf_counter()
        panel.unlock.click()
        while self.app.desk.session is None:  # noqa: ASYNC110 the app itself needs no event for it
            await asyncio.sleep(0.002)
        await self._page_settled()
        return (time.perf_counter() - began) * 1000

    async def _rest(self) -> dict[str, object]:
        """Memory and processor time while *I dag* lies open and nobody does anything."""
        await asyncio.sleep(SETTLE_SECONDS)
        gc.collect()
        before = resource.getrusage(resource.RUSAGE_SELF)
        await asyncio.sleep(REST_SECONDS)
        after = resource.getrusage(resource.RUSAGE_SELF)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return {"pss_mb": _pss_mb(), "idle_percent": used / REST_SECONDS * 100}

    async def _turn_pages(self) -> dict[str, list[float]]:
        frame = self.app.desk.frame
        assert frame is not None
        taken: dict[str, list[float]] = {}
        for turn in range(TIMES):
            for key in frame.pages:
                began = time.perf_counter()
                frame.show_place(Place(key))
                await self._page_settled()
                taken.setdefault(key, []).append((time.perf_counter() - began) * 1000)
                if turn == 0:
                    await asyncio.sleep(0.2)
        return taken

    async def _page_settled(self) -> None:
        session = self.app.desk.session
        assert session is not None
        await self._settled(session.tasks)

    async def _settled(self, tasks: LoopTasks) -> None:
        await self.painted.all()
        while not tasks.at_rest:
            await tasks.drained()
            await self.painted.all()
        await self.painted.all()


def _pss_mb() -> float:
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def main() -> None:
    """Start the app on the folder named first, live through a session, print what was noted."""
    start = Start(paths_for(Path(sys.argv[1])))
    start.paint()
    gc.freeze()
    app = App(start)
    measuring = Measuring(app, start)
    run_until_quit(start.application, measuring.story)
    print(json.dumps(measuring.noted))


if __name__ == "__main__":
    main()
