"""Pages are built before they are opened: in order, only while nobody asks, and not after locking."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.background import Background
from desktop.composition import Desk
from desktop.event_loop import run_until_quit
from desktop.quiet import Quiet
from desktop.warming import Warming, while_nothing_is_asked
from desktop.worker import Worker
from services.domain.access import Role
from services.use_cases.accounts import OpenAccount, open_account
from services.use_cases.founding import FoundCentre, found_centre
from services.use_cases.house import House, leave
from services.use_cases.unlocking import unlock
from tests.fakes.house import LEADER, PASSPHRASE, a_house
from tests.fakes.keyring import FakeKeyVault
from ui import main_frame
from ui.main_frame import MainFrame
from ui.main_window import MainWindow
from ui.navigation import Place
from ui.page import Page
from ui.page_list import make_page
from ui.preferences import Preferences
from ui.workspace import Workspace


class FrameOfPages:
    """Notes what is built and what is loaded."""

    def __init__(self, *pages: str) -> None:
        self.pages = pages
        self.done: list[str] = []

    def build_ahead(self, key: str) -> None:
        self.done.append(f"build {key}")

    def load_ahead(self, key: str) -> None:
        self.done.append(f"load {key}")


@pytest.fixture
def beside() -> Iterator[Worker]:
    worker = Worker("beside")
    yield worker
    assert worker.stop(60)


def test_each_page_is_built_and_loaded_before_the_next_in_the_order_of_the_rail(
    qtbot: QtBot, beside: Worker
) -> None:
    frame = FrameOfPages("offers", "settings")
    steps = while_nothing_is_asked(frame, beside)  # type: ignore[arg-type]  # all it uses of a frame
    warming = Warming(steps, turn_ms=1000)
    with qtbot.waitSignal(warming.finished, timeout=30_000):
        warming.begin()
    assert frame.done == ["build offers", "load offers", "build settings", "load settings"]


def test_no_step_is_taken_while_somebody_asks(qtbot: QtBot) -> None:
    taken: list[int] = []
    looked: list[bool] = []

    def may_go() -> bool:
        looked.append(len(looked) >= 3)
        return looked[-1]

    warming = Warming([lambda: taken.append(len(looked))], may_go=may_go)
    with qtbot.waitSignal(warming.finished):
        warming.begin()
    assert taken == [4]


def test_a_turn_ends_when_a_step_has_made_something_begin(qtbot: QtBot) -> None:
    under_way: list[int] = []
    taken: list[int] = []

    def begin(number: int) -> None:
        assert not under_way
        taken.append(number)
        under_way.append(number)

    def may_go() -> bool:
        may = not under_way
        under_way.clear()
        return may

    warming = Warming([partial(begin, n) for n in range(3)], may_go=may_go, turn_ms=1000)
    with qtbot.waitSignal(warming.finished):
        warming.begin()
    assert taken == [0, 1, 2]


@pytest.fixture
def watched(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    return field


def test_it_is_not_quiet_while_somebody_types_and_quiet_again_after_a_pause(
    watched: QLineEdit, qtbot: QtBot
) -> None:
    quiet = Quiet()
    quiet.watch(watched)
    assert quiet.now
    QTest.keyClick(watched.windowHandle(), Qt.Key.Key_A)
    assert not _quiet(quiet)
    qtbot.waitUntil(lambda: quiet.now)
    quiet.rest()


def test_a_pressed_button_is_no_quiet_moment(watched: QLineEdit) -> None:
    quiet = Quiet()
    quiet.watch(watched)
    QTest.mouseClick(watched.windowHandle(), Qt.MouseButton.LeftButton)
    assert not _quiet(quiet)
    quiet.rest()
    assert quiet.now


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_open_menu_is_no_quiet_moment(watched: QLineEdit, qtbot: QtBot) -> None:
    quiet = Quiet()
    menu = QMenu(watched)
    menu.addAction("Endre")
    menu.popup(watched.mapToGlobal(watched.rect().bottomLeft()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    assert not _quiet(quiet)
    menu.close()
    assert quiet.now


def _quiet(quiet: Quiet) -> bool:
    """As it is now, whatever was known of it a line before."""
    return quiet.now


class Centre:
    """A house with one account, its threads and its desk; counts how often each page is built."""

    def __init__(self, folder: Path) -> None:
        self.house: House = a_house(folder, keyring=FakeKeyVault())
        self.background = Background()
        self.window = MainWindow()
        self.failures: list[BaseException] = []
        self.built: Counter[str] = Counter()
        self.begun = asyncio.Event()
        self.desk = Desk(
            self.window, lambda: self.house, self.background, Preferences(),
            lambda: self.window.show_only(QWidget()), self.failures.append,
        )  # fmt: skip

    def make(self, key: str, workspace: Workspace) -> Page:
        self.built[key] += 1
        if len(self.built) > 1:
            self.begun.set()
        return make_page(key, workspace)

    async def enter(self, name: str = LEADER, secret: str = PASSPHRASE) -> MainFrame:
        await self.desk.enter(await self.background.on_store(unlock, self.house, name, secret))
        assert self.desk.frame is not None
        return self.desk.frame

    async def all_built(self) -> None:
        """Until nothing more is built ahead."""
        assert self.desk.warming is not None
        finished = asyncio.Event()
        self.desk.warming.finished.connect(finished.set)
        await asyncio.wait_for(finished.wait(), 60)


Story = Callable[[Centre], Awaitable[None]]


@pytest.fixture
def play(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Story], None]:
    """Runs a story in the event loop of the app, then puts everything away."""

    def run(story: Story) -> None:
        async def whole(_quit: asyncio.Event) -> None:
            centre = Centre(tmp_path)
            monkeypatch.setattr(main_frame, "make_page", centre.make)
            centre.window.show()
            await centre.background.on_store(_found, centre.house)
            try:
                await story(centre)
            finally:
                await centre.desk.end()
                centre.background.stop()
                centre.window.close_now()
                centre.window.deleteLater()
            assert centre.failures == []

        run_until_quit(qapp, whole)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return run


def _found(house: House) -> None:
    """Kafé Brua, with Kari who leads."""
    leave(found_centre(house, FoundCentre("Kafé Brua", LEADER, PASSPHRASE, PASSPHRASE)).unlocked)


def _let_in(house: House) -> str:
    """Nora, who works there and neither matches nor imports; the code that lets her in."""
    kari = unlock(house, LEADER, PASSPHRASE)
    command = OpenAccount("Nora Lind", "Miljøarbeider", frozenset({Role.STAFF}))
    code = kari.store.run(open_account, command, kari.actor).value.code
    leave(kari)
    return code


def test_every_page_of_the_account_is_there_once_after_a_while(
    play: Callable[[Story], None],
) -> None:
    async def story(centre: Centre) -> None:
        frame = await centre.enter()
        await centre.all_built()
        assert list(centre.built.items()) == [(key, 1) for key in frame.pages]

    play(story)


def test_a_page_opened_before_its_turn_is_built_then_and_only_then(
    play: Callable[[Story], None],
) -> None:
    async def story(centre: Centre) -> None:
        frame = await centre.enter()
        frame.show_place(Place("offers"))
        assert frame.page is not None
        assert frame.page.name == "offers"
        await centre.all_built()
        assert frame.page.name == "offers"
        assert centre.built == dict.fromkeys(frame.pages, 1)

    play(story)


def test_an_account_with_fewer_pages_gets_no_others(play: Callable[[Story], None]) -> None:
    async def story(centre: Centre) -> None:
        code = await centre.background.on_store(_let_in, centre.house)
        frame = await centre.enter("Nora Lind", code)
        await centre.all_built()
        assert set(centre.built) == set(frame.pages)
        assert not {"matching", "registers", "own"} & set(centre.built)

    play(story)


def test_nothing_is_built_after_locking(play: Callable[[Story], None]) -> None:
    async def story(centre: Centre) -> None:
        frame = await centre.enter()
        await centre.begun.wait()
        await centre.desk.lock()
        built = dict(centre.built)
        assert len(built) < len(frame.pages)
        after = Warming([lambda: None] * 5)
        passed = asyncio.Event()
        after.finished.connect(passed.set)
        after.begin()
        await passed.wait()
        assert centre.built == built

    play(story)


def test_other_looks_let_go_of_pages_nobody_has_opened_and_build_them_again(
    play: Callable[[Story], None],
) -> None:
    async def story(centre: Centre) -> None:
        frame = await centre.enter()
        frame.show_place(Place("offers"))
        await centre.all_built()
        centre.desk.prefer(Preferences(language="en"))
        assert not frame.frame.has_page("participants")
        assert frame.frame.has_page("offers")
        await centre.all_built()
        once = {"today", "offers"}
        assert centre.built == {key: 1 if key in once else 2 for key in frame.pages}

    play(story)


def test_another_time_until_locking_lets_go_of_nothing(play: Callable[[Story], None]) -> None:
    async def story(centre: Centre) -> None:
        frame = await centre.enter()
        await centre.all_built()
        centre.desk.prefer(Preferences(idle_minutes=30.0))
        assert all(frame.frame.has_page(key) for key in frame.pages)

    play(story)
