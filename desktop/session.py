"""The unlocked state: the workspace that pages see, from unlocking until locking."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, Protocol, TypeVar

from desktop.background import Background
from desktop.network_door import Around, HealthNetworkDoor
from desktop.practice_clock import PracticeClock
from desktop.tasks import LoopTasks
from services.domain.access import Account, Actor
from services.domain.centre import Centre
from services.domain.changes import Kind, Outcome, Undo
from services.domain.errors import Refused, WrongState
from services.domain.norwegian_dates import norwegian_day
from services.ports import Clock, FilesApart
from services.use_cases.house import Unlocked, leave
from ui.changes import ChangeFeed
from ui.navigation import Place
from ui.preferences import Preferences
from ui.widgets.tone import Tone
from ui.workspace import BannerAction

C = TypeVar("C")
V = TypeVar("V")


class Doors(Around, Protocol):
    """What a session may ask of the desk that it belongs to."""

    @property
    def preferences(self) -> Preferences:
        """As they are now on this machine."""

    def prefer(self, preferences: Preferences) -> None:
        """Use and keep new ones."""

    def ask_to_lock(self) -> None:
        """Lock as soon as what is under way has ended."""

    def clock_was_set(self) -> None:
        """The session's clock tells another time than a moment ago."""


class Stage(Protocol):
    """Where a session shows things: the main window."""

    def show_place(self, place: Place) -> None:
        """Turn to a page."""

    def focus_page(self) -> None:
        """Put the focus into it."""

    def tell(self, text: str, tone: Tone, action: BannerAction | None) -> None:
        """Show a banner on the page that is open."""

    def tell_done(self, text: str, undo: Callable[[], None] | None) -> None:
        """Show that something is done, and offer to turn it back."""

    def tell_refused(self, refusal: Refused) -> None:
        """Show a refusal's sentence and remedy."""


class Session:
    """An unlocked store on its thread, and who unlocked it. Ends with `end`, which forgets the key."""

    def __init__(
        self,
        unlocked: Unlocked,
        centre: Centre,
        background: Background,
        clock: Clock,
        doors: Doors,
        failed: Callable[[BaseException], None],
    ) -> None:
        self._doors = doors
        self._unlocked = unlocked
        self._store = unlocked.store
        self._background = background
        self._clock = clock
        self.account: Account = unlocked.account
        self.actor: Actor = unlocked.actor
        self.centre = centre
        self.changes = ChangeFeed()
        self.tasks = LoopTasks(self.tell_refused, failed)
        self.tasks.begin(asyncio.get_running_loop())
        self.stage: Stage | None = None
        self.network = HealthNetworkDoor(self, clock, doors)

    @property
    def preferences(self) -> Preferences:
        return self._doors.preferences

    @cached_property
    def files_apart(self) -> FilesApart:
        """Begins a process when the first file is opened, and not before."""
        from services.formats.message_files.apart.file_child import FileChild

        return FileChild()

    def prefer(self, preferences: Preferences) -> None:
        self._doors.prefer(preferences)

    def lock(self) -> None:
        self._doors.ask_to_lock()

    def now(self) -> datetime:
        return self._clock.now()

    def today(self) -> date:
        return norwegian_day(self.now())

    @property
    def clock_ahead(self) -> timedelta:
        return self._clock.ahead if isinstance(self._clock, PracticeClock) else timedelta()

    async def move_clock(self, by: timedelta) -> None:
        self._practice_clock().forward(by)
        self._time_is_another()

    async def set_clock_right(self) -> None:
        from services.use_cases.clock_set_back import wait_no_longer

        self._practice_clock().set_right()
        await self.run(wait_no_longer, None)
        self._time_is_another()

    async def run(self, use_case: Callable[[Any, C], Outcome[V]], command: C) -> Outcome[V]:
        outcome = await self._background.on_store(self._store.run, use_case, command, self.actor)
        self.changes.announce(outcome.changes)
        return outcome

    async def ask(self, question: Callable[[Any, C], V], about: C) -> V:
        return await self._background.on_store(self._store.ask, question, about, self.actor)

    async def compute(self, function: Callable[..., V], *arguments: object) -> V:
        return await self._background.on_compute(function, *arguments)

    def go(self, place: Place) -> None:
        if self.stage is not None:
            self.stage.show_place(place)
            if not place.new:  # a form that opens takes the focus itself
                self.stage.focus_page()

    def tell(self, text: str, tone: Tone = Tone.INFO, action: BannerAction | None = None) -> None:
        if self.stage is not None:
            self.stage.tell(text, tone, action)

    def tell_done(self, text: str, undo: Undo | None = None) -> None:
        if self.stage is not None:
            self.stage.tell_done(text, None if undo is None else lambda: self._turn_back(undo))

    def tell_refused(self, refusal: Refused) -> None:
        if self.stage is not None:
            self.stage.tell_refused(refusal)

    def changed_elsewhere(self, kinds: frozenset[Kind]) -> None:
        """Something outside a page changed records: the courier, an import."""
        self.changes.announce(kinds)

    async def end(self) -> None:
        """Let what pages have begun end, note it, close the store and forget its key."""
        self.stage = None
        self.network.end()
        if "files_apart" in self.__dict__:
            # First: whoever waits for a file that never opens would hold up the locking.
            self.files_apart.end()
        await self.tasks.drained()
        self.tasks.end()
        await self._background.on_store(leave, self._unlocked)

    def _practice_clock(self) -> PracticeClock:
        if not self.centre.practice or not isinstance(self._clock, PracticeClock):
            raise WrongState("clock", "real")
        return self._clock

    def _time_is_another(self) -> None:
        """Whatever is shown may be late or early now."""
        self._doors.clock_was_set()
        self.changes.announce(frozenset(Kind))

    def _turn_back(self, undo: Undo) -> None:
        from services.use_cases.undo import undo as undo_changes

        self.tasks.start(self.run(undo_changes, undo))
