"""What an unlocked session offers its pages. Pages ask and act through this, and know nothing behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol, TypeVar

from services.domain.access import Account, Actor
from services.domain.centre import Centre
from services.domain.changes import Outcome, Undo
from services.domain.errors import Refused
from services.ports import FilesApart
from ui.changes import ChangeFeed
from ui.navigation import Place
from ui.network_door import NetworkDoor
from ui.preferences import Preferences
from ui.tasks import Tasks
from ui.widgets.tone import Tone

C = TypeVar("C")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class BannerAction:
    """The one thing a banner offers to do."""

    text: str
    act: Callable[[], None]


class Workspace(Protocol):
    """An unlocked session, as pages see it."""

    @property
    def actor(self) -> Actor:
        """Who is logged in, with which roles."""

    @property
    def account(self) -> Account:
        """The account that unlocked."""

    @property
    def centre(self) -> Centre:
        """The centre whose store this is."""

    @property
    def changes(self) -> ChangeFeed:
        """Says which kinds of record changed."""

    @property
    def tasks(self) -> Tasks:
        """Starts coroutines from slots."""

    @property
    def preferences(self) -> Preferences:
        """Language, theme, text size and idle time on this machine."""

    @property
    def network(self) -> NetworkDoor:
        """The way to the health network, for whoever sets it up."""

    @property
    def files_apart(self) -> FilesApart:
        """Opens strangers' files outside this process; to be asked on the compute thread."""

    def prefer(self, preferences: Preferences) -> None:
        """Use and keep new preferences at once; every window gets a LanguageChange if need be."""

    def lock(self) -> None:
        """Lock, as Ctrl+L does."""

    def now(self) -> datetime:
        """The moment, aware, UTC."""

    def today(self) -> date:
        """The date at the centre."""

    @property
    def clock_ahead(self) -> timedelta:
        """How far the practice clock is ahead of the real time; in a real centre always nothing."""

    async def move_clock(self, by: timedelta) -> None:
        """Put the practice clock forward until the session ends. Raises `WrongState` in a real centre."""

    async def set_clock_right(self) -> None:
        """Let the practice clock tell the real time again. Raises `WrongState` in a real centre."""

    async def run(self, use_case: Callable[[Any, C], Outcome[V]], command: C) -> Outcome[V]:
        """Run a use case on the store thread, then announce what it changed. Raises `Refused`."""

    async def ask(self, question: Callable[[Any, C], V], about: C) -> V:
        """Ask a question on the store thread. Raises `Refused`."""

    async def compute(self, function: Callable[..., V], *arguments: object) -> V:
        """Run a pure function on the compute thread."""

    def go(self, place: Place) -> None:
        """Show a place."""

    def tell(self, text: str, tone: Tone = Tone.INFO, action: BannerAction | None = None) -> None:
        """Show one sentence in the banner under the page header."""

    def tell_done(self, text: str, undo: Undo | None = None) -> None:
        """Say that it is done; with `undo` the banner offers to turn it back."""

    def tell_refused(self, refusal: Refused) -> None:
        """Say why something was not done, and what to do about it."""
