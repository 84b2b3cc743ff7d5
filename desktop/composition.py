"""The composition root: puts session, window and courier together, and takes them apart again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.background import Background
from desktop.idle_lock import IdleLock
from desktop.notifications import Notifications
from desktop.quiet import Quiet
from desktop.warming import Warming, while_nothing_is_asked
from ui.main_window import MainWindow
from ui.pages.unlock.entrance import Locked
from ui.preferences import Preferences

if TYPE_CHECKING:
    from desktop.carrying import Carrying
    from desktop.chores import Chores
    from desktop.session import Session
    from services.domain.changes import Kind
    from services.domain.health_network import LineNews
    from services.ports import Randomness
    from services.use_cases.house import House, Unlocked
    from ui.main_frame import MainFrame

# What only an unlocked window needs is imported where it is used: somebody waits to type.


_PAGES_AFTER_MS = 250
"""The first page is shown before others are built ahead."""
_TURN_MS = 5
"""So long the window's thread may build at a time, if one step alone does not take longer."""


class Desk(QObject):
    """One window over one house: unlocked or locked. All methods belong to the window's thread."""

    _changed_elsewhere = Signal(object)
    _arrived = Signal()
    preferred = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        house: Callable[[], House],
        background: Background,
        preferences: Preferences,
        show_locked: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self.window = window
        self.house = house
        self.background = background
        self._show_locked = show_locked
        self._failed = failed
        self.preferences = preferences
        self._idle = IdleLock(preferences.idle_minutes, self)
        self._idle.idle.connect(self.ask_to_lock)
        self._changed_elsewhere.connect(self._announce)
        self._notifications = Notifications(window.windowIcon(), self)
        self._arrived.connect(self._notify)
        self._locking: asyncio.Task[None] | None = None
        self.warming: Warming | None = None
        self._quiet = Quiet(self)
        self.session: Session | None = None
        self.frame: MainFrame | None = None
        self.carrying: Carrying | None = None
        self.chores: Chores | None = None
        self.locked: Locked | None = None

    @property
    def randomness(self) -> Randomness:
        return self.house().randomness

    @property
    def network_news(self) -> LineNews:
        """How the line to the health network does; nothing of it while nobody is in."""
        if self.carrying is not None:
            return self.carrying.network_news
        from services.domain.health_network import LineNews

        return LineNews()

    async def enter(self, unlocked: Unlocked) -> None:
        """Show the unlocked frame, then begin to carry messages."""
        from desktop.chores import Chores
        from desktop.session import Session
        from services.use_cases.centre import the_centre
        from ui.main_frame import MainFrame
        from ui.shortcuts import bind_shortcuts

        centre = await self.background.on_store(
            unlocked.store.ask, the_centre, None, unlocked.actor
        )
        session = Session(unlocked, centre, self.background, self.house().clock, self, self._failed)
        frame = MainFrame(session)
        session.stage = frame
        self.session, self.frame = session, frame
        bind_shortcuts(frame, search=self._search, lock=self.ask_to_lock)
        frame.frame.top_bar.lock_wanted.connect(self.ask_to_lock)
        frame.frame.top_bar.search_wanted.connect(lambda _text: self._search())
        self.window.show_only(frame)
        frame.show_place(frame.first_place())
        frame.focus_page()
        self._watch_idle()
        if unlocked.vault_was_damaged:
            self._tell_of_damage(session)
        if centre.practice:
            await self._let_nothing_wait(session)
        await self._begin_to_carry(session, unlocked)
        self._build_ahead(frame)
        self.chores = Chores(session, self)
        self.chores.begin()

    def ask_to_lock(self) -> None:
        """Lock as soon as what is under way has ended; asking twice is asking once."""
        if self.session is not None and self._locking is None:
            self._locking = asyncio.get_event_loop().create_task(self.lock())

    def clock_was_set(self) -> None:
        """Let whoever counts days look again."""
        if self.carrying is not None:
            self.carrying.clock_was_set()
        if self.chores is not None:
            self.chores.look()

    async def lock(self) -> None:
        """Keep half-written text, close the store, forget the key, show the unlock view."""
        try:
            await self.end()
            self._show_locked()
        finally:
            self._locking = None

    async def end(self) -> None:
        """End the session if there is one; the window still shows what it showed."""
        session, frame, carrying = self.session, self.frame, self.carrying
        self.session = self.frame = self.carrying = None
        self._rest_idle()
        if self.chores is not None:
            self.chores.end()
            self.chores.deleteLater()
            self.chores = None
        if self.warming is not None:
            self.warming.stop()
        self._quiet.rest()
        self._notifications.rest()
        if session is None or frame is None:
            return
        from services.use_cases.quick_unlock import QuickUnlockState, quick_unlock_state

        quick = await session.ask(quick_unlock_state, None)
        self.locked = Locked(
            session.centre.name,
            session.account.name,
            session.now() - session.clock_ahead,
            quick is QuickUnlockState.ON,
        )
        frame.leave()
        if carrying is not None:
            await carrying.end()
        await session.end()
        self._set_clock_right()

    def prefer(self, preferences: Preferences) -> None:
        """Use new preferences; `preferred` lets whoever keeps them know."""
        anew = _looks(preferences) != _looks(self.preferences)
        if anew:
            self._forget_unopened()
        self.preferences = preferences
        self._idle.set_minutes(preferences.idle_minutes)
        self.preferred.emit(preferences)
        if anew and self.warming is not None and self.frame is not None:
            self._build_ahead(self.frame)

    async def _begin_to_carry(self, session: Session, unlocked: Unlocked) -> None:
        from desktop.carrying import Carrying

        self.carrying = Carrying(
            unlocked.store,
            self.background,
            self.house(),
            self._changed_elsewhere.emit,
            self._arrived.emit,
            self._failed,
        )
        await self._play(session)
        self.carrying.begin()
        session.tasks.start(self.carrying.follow())
        session.changes.changed.connect(self.carrying.heed)
        session.changes.changed.connect(self._heed_settings)

    async def _let_nothing_wait(self, session: Session) -> None:
        """An earlier session may have ended while its clock was ahead."""
        from services.use_cases.clock_set_back import wait_no_longer

        await session.run(wait_no_longer, None)

    def _set_clock_right(self) -> None:
        """A practice clock is ahead for one session only."""
        from desktop.practice_clock import PracticeClock

        clock = self.house().clock
        if isinstance(clock, PracticeClock):
            clock.set_right()

    def _heed_settings(self, kinds: frozenset[Kind]) -> None:
        from services.domain.changes import Kind

        if Kind.SETTINGS in kinds and self.session is not None:
            self.session.tasks.start(self._play(self.session))
        if kinds & {Kind.SETTINGS, Kind.WAYS} and self.session and self.carrying:
            self.session.tasks.start(self.carrying.follow())

    async def _play(self, session: Session) -> None:
        """Let the practice unit do from now on what is chosen in Settings."""
        from services.use_cases.practice import practice_behaviour, practice_fault
        from services.use_cases.practice_notices import take_wanted_notices

        behaviour = await session.ask(practice_behaviour, None)
        fault = await session.ask(practice_fault, None)
        if self.carrying is not None:
            self.carrying.play(behaviour, fault)
            self.carrying.give((await session.run(take_wanted_notices, None)).value)

    def _tell_of_damage(self, session: Session) -> None:
        """A banner, with the way to a backup for whoever may make one."""
        from services.domain.access import Right
        from ui.navigation import Place
        from ui.widgets.tone import Tone
        from ui.workspace import BannerAction

        text = self.tr("The key file was damaged and has been mended from its copy. Make a backup.")
        action = BannerAction(
            self.tr("Go to backup"), lambda: session.go(Place("settings", tab="backup"))
        )
        session.tell(text, Tone.WARN, action if session.actor.may(Right.BACK_UP) else None)

    def _forget_unopened(self) -> None:
        """What was built ahead is built again later; dressing it anew unseen would take longer."""
        if self.warming is not None:
            self.warming.stop()
        if self.frame is not None and self.session is not None and self.session.tasks.at_rest:
            self.frame.forget_unopened()

    def _build_ahead(self, frame: MainFrame) -> None:
        """Build the pages that the account has while nobody asks for anything."""
        self._quiet.watch(self.window)
        steps = while_nothing_is_asked(frame, self.background.compute_thread)
        self.warming = Warming(steps, self, may_go=self._nobody_asks, turn_ms=_TURN_MS)
        self.warming.finished.connect(self._quiet.rest)
        self.warming.begin(_PAGES_AFTER_MS)

    def _nobody_asks(self) -> bool:
        session = self.session
        return (
            session is not None
            and session.tasks.at_rest
            and self._quiet.now
            and self.background.compute_thread.at_rest
        )

    def _announce(self, kinds: frozenset[Kind]) -> None:
        if self.session is not None:
            self.session.changed_elsewhere(kinds)

    def _notify(self) -> None:
        """A word outside the window only when nobody looks at it, and to nobody who may not see messages."""
        from services.domain.access import Right

        session = self.session
        if session is None or not session.actor.may(Right.SEE_MESSAGES):
            return
        if not self.window.isActiveWindow():
            self._notifications.something_to_see()

    def _search(self) -> None:
        if self.session is not None and self.frame is not None:
            from ui.dialogs.search_everything import open_search

            open_search(self.session, self.frame)

    def _watch_idle(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._idle.watch(application)

    def _rest_idle(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._idle.rest(application)


def _looks(preferences: Preferences) -> tuple[str, str, float]:
    return (preferences.language, preferences.appearance, preferences.text_scale)
