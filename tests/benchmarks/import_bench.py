"""The city register through the import page, on the real event loop and threads: how long it takes,
and how long the window ever stands still meanwhile.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.background import Background
from desktop.event_loop import run_until_quit
from desktop.session import Session
from services.domain.centre import Centre
from services.domain.health_network import LineNews
from services.formats.registers import Answer, Decision
from services.use_cases.centre import the_centre
from services.use_cases.founding import FoundCentre, found_centre
from services.use_cases.house import House, Unlocked
from tests.benchmarks.city import FILES, house_in
from tests.benchmarks.measuring import Figure, figure
from tests.benchmarks.who import NAME, PASSPHRASE
from tests.fakes.time import FakeClock, FakeRandomness
from ui.main_frame import MainFrame
from ui.navigation import Place
from ui.pages.registers.page import RegistersPage
from ui.pages.registers.turns import Doing
from ui.preferences import Preferences
from ui.theme import theme

BEAT_MS = 5
LONGEST_S = 120.0


@dataclass
class Heart:
    """Beats every few milliseconds on the window's thread; its longest pause is what a person feels."""

    last: float = 0.0
    gaps: dict[str, float] = field(default_factory=dict)
    during: str = "start"

    def beat(self) -> None:
        """One beat."""
        now = time.perf_counter()
        gap = (now - self.last) * 1000 - BEAT_MS
        self.gaps[self.during] = max(self.gaps.get(self.during, 0.0), gap)
        self.last = now


def importing_through_the_page() -> list[Figure]:
    """Seconds for the whole import, and the longest the window stood still in each part of it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme().apply()
    with TemporaryDirectory() as folder:
        bench = _Bench(house_in(Path(folder)))
        run_until_quit(application, bench.story)
    return bench.figures


class _Bench:
    def __init__(self, house: House) -> None:
        self.house = house
        self.heart = Heart()
        self.figures: list[Figure] = []

    async def story(self, _quit_asked: asyncio.Event) -> None:
        background = Background()
        unlocked = await background.on_store(_found, self.house)
        centre: Centre = await background.on_store(
            unlocked.store.ask, the_centre, None, unlocked.actor
        )
        session = Session(unlocked, centre, background, FakeClock(), _Doors(), _fail)
        frame = MainFrame(session)
        session.stage = frame
        frame.resize(1280, 800)
        frame.show()
        frame.show_place(Place("registers"))
        page = frame.page
        assert isinstance(page, RegistersPage)
        timer = QTimer(frame)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self.heart.beat)
        await asyncio.sleep(0.3)
        self.heart.last = time.perf_counter()
        timer.start(BEAT_MS)
        seconds = await self._import(page)
        timer.stop()
        await session.end()
        background.stop()
        frame.close()
        self._note(seconds)

    async def _import(self, page: RegistersPage) -> float:
        began = time.perf_counter()
        await self._until(page, "reading", lambda: page.flow.read(FILES), files=True)
        await self._turn(page, "columns")
        await self._until(page, "judging", page.head.next.click)
        taken = time.perf_counter() - began
        await self._look(page)
        began = time.perf_counter()
        await self._until(page, "storing", page.head.next.click)
        return taken + time.perf_counter() - began

    async def _turn(self, page: RegistersPage, during: str) -> None:
        self.heart.during = during
        page.head.next.click()
        await asyncio.sleep(0.1)

    async def _look(self, page: RegistersPage) -> None:
        """Scroll, filter, turn to questions, answer one by a button and one by typing."""
        step = page.review
        self.heart.during = "looking"
        for _ in range(20):
            step.next_open()
            await asyncio.sleep(0.01)
        for key in ("new", "decide", "all"):
            step.verdicts.choose(key)
            step._filter(key)
            await asyncio.sleep(0.02)
        step.tables.choose("3")
        step._turn_to("3")
        for place in range(0, 6000, 200):
            step.rows.scrollTo(step.rows.model().index(place, 0))
            await asyncio.sleep(0.005)
        await self._answer(page, Answer.LEAVE_OUT_ROW, "answering")
        await self._answer(page, Answer.SET_VALUE, "typing")

    async def _answer(self, page: RegistersPage, answer: Answer, during: str) -> None:
        review = page.flow.review
        assert review is not None
        row, finding = next(
            (row, finding)
            for row, finding in review.judged.questions
            if any(choice.answer is answer for choice in finding.choices)
        )
        value = "68059999" if answer is Answer.SET_VALUE else ""
        decision = Decision(answer, row.table, finding.code, row.number, finding.field, value=value)
        await self._until(page, during, lambda: page.flow.answer(decision))

    async def _until(
        self, page: RegistersPage, during: str, begin: Callable[[], object], *, files: bool = False
    ) -> None:
        """Begin something and wait until the page is done with it."""
        self.heart.during = during
        before = page.flow.review
        begin()
        deadline = time.perf_counter() + LONGEST_S
        while page.flow.doing is not Doing.NOTHING or (
            not page.flow.files if files else page.flow.review is before
        ):
            if time.perf_counter() > deadline:
                raise TimeoutError(during)
            await asyncio.sleep(0.002)
        await asyncio.sleep(0.05)

    def _note(self, seconds: float) -> None:
        whole = figure("import_through_page", "s", [seconds], "<= 10 s", seconds <= 10)
        self.figures = [whole]
        for during, gap in self.heart.gaps.items():
            name = f"import_window_still_{during}"
            self.figures.append(figure(name, "ms", [gap], "<= 50 ms", gap <= 50))


class _Doors:
    """Nobody prefers anything or locks while it is measured."""

    preferences = Preferences()
    randomness = FakeRandomness()
    network_news = LineNews()

    def prefer(self, preferences: Preferences) -> None:
        """Nothing changes."""

    def ask_to_lock(self) -> None:
        """Nothing locks."""

    def clock_was_set(self) -> None:
        """No clock is moved."""


def _found(house: House) -> Unlocked:
    return found_centre(
        house, FoundCentre("Byen", NAME, PASSPHRASE, PASSPHRASE, practice=True)
    ).unlocked


def _fail(error: BaseException) -> None:
    raise error


if __name__ == "__main__":
    for one in importing_through_the_page():
        print(f"{one.name:36} {one.median:10.3f} {one.unit:3} {one.wanted:10} {one.within}")
