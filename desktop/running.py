"""Everything after the first paint: one instance, the event loop, unlocking, locking, leaving."""

from __future__ import annotations

import asyncio
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.background import Background
from desktop.composition import Desk
from desktop.event_loop import run_until_quit
from desktop.garbage import WindowThreadGarbage
from desktop.logging_setup import set_up_logging
from desktop.preferences_file import save_preferences
from desktop.single_instance import SingleInstance
from desktop.start import Start
from desktop.warming import (
    WHILE_SOMEBODY_STILL_TYPES,
    Warming,
    load_beside,
    while_somebody_types,
)
from ui.pages.unlock.window import UnlockWindow
from ui.preferences import Preferences
from ui.theme import Appearance, theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.paths import Paths
    from services.use_cases.house import House, Unlocked

_SLOW_HANDS_MS = 700
"""Whoever comes in sooner than this after all is loaded shall not share the processor."""


def already_open(start: Start) -> bool:
    """Whether another Medvandrer has this store; it has been woken then."""
    from services.domain.errors import AlreadyRunning

    start.paths.data.mkdir(parents=True, exist_ok=True)
    instance = SingleInstance(start.paths, start.window)
    try:
        instance.take()
    except AlreadyRunning:
        return True
    instance.listen()
    instance.woken.connect(start.window.wake)
    start.application.aboutToQuit.connect(instance.leave)
    return False


def stay(start: Start) -> int:
    """Run until the window is closed; the exit code."""
    set_up_logging(start.paths.logs).info("started")
    app = App(start)
    run_until_quit(start.application, app.story)
    return 0


class App:
    """Joins the unlock window and the desk: in by the one, out by the other."""

    def __init__(self, start: Start, house: House | None = None) -> None:
        self._start = start
        self._background = Background()
        self._garbage = WindowThreadGarbage(start.window)
        start.window.show_icon()
        self.warming = Warming(
            while_somebody_types(), start.window, may_go=self._nothing_loads_beside
        )
        self.warming.finished.connect(self._all_is_there)
        the_house = _house_on(start.paths) if house is None else lambda: house
        start.entrance.furnish(the_house, self._background)
        self.desk = Desk(
            start.window,
            the_house,
            self._background,
            start.preferences,
            self._show_locked,
            start.reports.report,
        )
        self._quit = asyncio.Event()
        self._somebody_came = False
        self._watch(start.unlock_window)
        start.window.close_wanted.connect(self._close)
        self.desk.preferred.connect(self._use)

    async def story(self, quit_asked: asyncio.Event) -> None:
        """Let people in until one closes the window; then end in order."""
        self._quit = quit_asked
        self._start.loop_runs(asyncio.get_running_loop())
        self._start.unlock_window.begin()
        load_beside(self._background.compute_thread)
        self.warming.begin()
        await quit_asked.wait()
        self.warming.stop()
        await self.desk.end()
        self._start.window.close_now()
        self._background.stop()
        self._garbage.end()

    def _nothing_loads_beside(self) -> bool:
        """Two threads that import wait for each other, and the window's must not wait."""
        return self._background.compute_thread.at_rest

    def _all_is_there(self) -> None:
        self._garbage.keep()
        QTimer.singleShot(_SLOW_HANDS_MS, self._start.window, self._load_more)

    def _load_more(self) -> None:
        if not self._somebody_came:
            load_beside(self._background.compute_thread, WHILE_SOMEBODY_STILL_TYPES)

    def _use(self, preferences: Preferences) -> None:
        self._start.languages.use(preferences.language)
        looks = Appearance(preferences.appearance), preferences.text_scale
        if looks != (theme().appearance, theme().text_scale):
            theme().apply(*looks)
        save_preferences(self._start.paths.preferences, preferences)

    def _close(self) -> None:
        self._quit.set()

    def _watch(self, view: UnlockWindow) -> None:
        view.entered.connect(self._entered)
        view.language_wanted.connect(self._speak)

    def _entered(self) -> None:
        unlocked: Unlocked | None = self._start.entrance.take()
        self._somebody_came = True
        self.warming.stop()
        if unlocked is not None:
            self._start.tasks.start(self.desk.enter(unlocked))

    def _speak(self, language: str) -> None:
        self.desk.prefer(self.desk.preferences._replace(language=language))

    def _show_locked(self) -> None:
        view = UnlockWindow(self._start.entrance, self._start.tasks)
        if self.desk.locked is not None:
            view.show_locked(self.desk.locked)
        self._watch(view)
        self._start.window.show_only(view)
        view.begin()


def _house_on(paths: Paths) -> Callable[[], House]:
    """The house on this machine, made when it is first asked for, which is on the store thread:
    loading how a store is opened takes a while, and somebody waits to type.
    """

    @cache
    def house() -> House:
        from desktop.house import house_at

        return house_at(paths)

    return house
