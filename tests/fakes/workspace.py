"""A workspace over a real store that does everything at once on the calling thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from services.domain.access import Account, Actor
from services.domain.centre import Centre
from services.domain.changes import Kind, Outcome, Undo
from services.domain.errors import Refused
from services.domain.norwegian_dates import norwegian_day
from services.store.store import Store
from tests.fakes.files_here import FilesHere
from tests.fakes.network_door import DirectDoor
from tests.fakes.time import REFERENCE
from ui.changes import ChangeFeed
from ui.navigation import Place
from ui.preferences import Preferences
from ui.tasks import Work
from ui.widgets.tone import Tone
from ui.workspace import BannerAction

C = TypeVar("C")
V = TypeVar("V")


@dataclass
class Told:
    """One banner."""

    text: str
    tone: Tone = Tone.INFO
    action: BannerAction | None = None
    undo: Undo | None = None
    refusal: Refused | None = None


class DirectTasks:
    """Drives a coroutine to its end at once; nothing in a direct workspace ever really waits."""

    def __init__(self, told: Callable[[Refused], None]) -> None:
        self._told = told

    def start(self, work: Work, *, refused: Callable[[Refused], None] | None = None) -> None:
        try:
            work.send(None)
        except StopIteration:
            return
        except Refused as refusal:
            (refused or self._told)(refusal)
            return
        work.close()
        raise AssertionError("a direct workspace never waits")


@dataclass
class DirectWorkspace:
    """Everything that pages ask for, over a real store, remembering what it was told."""

    store: Store
    account: Account
    device: str = "test"
    centre: Centre = field(default_factory=lambda: Centre("centre", "Kafé Brua", REFERENCE))
    moment: datetime = REFERENCE
    changes: ChangeFeed = field(default_factory=ChangeFeed)
    places: list[Place] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    preferences: Preferences = field(default_factory=Preferences)
    locked: bool = False
    clock_ahead: timedelta = timedelta()
    files_apart: FilesHere = field(default_factory=FilesHere)

    def __post_init__(self) -> None:
        self.network = DirectDoor(self._run, self._ask)

    @property
    def actor(self) -> Actor:
        return Actor(self.account.id, self.account.roles, self.device, self.account.volunteer_id)

    @property
    def tasks(self) -> DirectTasks:
        return DirectTasks(self.tell_refused)

    def prefer(self, preferences: Preferences) -> None:
        self.preferences = preferences

    def lock(self) -> None:
        self.locked = True

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return norwegian_day(self.moment)

    async def move_clock(self, by: timedelta) -> None:
        self.clock_ahead += by
        self.moment += by
        self.changes.announce(frozenset(Kind))

    async def set_clock_right(self) -> None:
        self.moment -= self.clock_ahead
        self.clock_ahead = timedelta()
        self.changes.announce(frozenset(Kind))

    async def run(self, use_case: Callable[[Any, C], Outcome[V]], command: C) -> Outcome[V]:
        return self._run(use_case, command)

    async def ask(self, question: Callable[[Any, C], V], about: C) -> V:
        return self._ask(question, about)

    async def compute(self, function: Callable[..., V], *arguments: object) -> V:
        return function(*arguments)

    def go(self, place: Place) -> None:
        self.places.append(place)

    def tell(self, text: str, tone: Tone = Tone.INFO, action: BannerAction | None = None) -> None:
        self.told.append(Told(text, tone, action))

    def tell_done(self, text: str, undo: Undo | None = None) -> None:
        self.told.append(Told(text, Tone.OK, undo=undo))

    def tell_refused(self, refusal: Refused) -> None:
        self.told.append(Told("", Tone.DANGER, refusal=refusal))

    def _run(self, use_case: Callable[[Any, C], Outcome[V]], command: C) -> Outcome[V]:
        outcome = self.store.run(use_case, command, self.actor)
        self.changes.announce(outcome.changes)
        return outcome

    def _ask(self, question: Callable[[Any, C], V], about: C) -> V:
        return self.store.ask(question, about, self.actor)
