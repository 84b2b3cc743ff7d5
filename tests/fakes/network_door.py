"""A way to the health network for pages in tests: what is tried is really tried, at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from services.domain.changes import Outcome
from services.domain.connection_trial import TrialWanted, Tried
from services.domain.health_network import LineNews
from services.domain.own_keys import KeyKind, KeyState
from services.use_cases.health_network_connection import (
    Connection,
    connection_to_try,
    note_given_up,
    note_good_trial,
)
from services.use_cases.helseid_keys import keep_new_key
from tests.fakes.time import FakeClock, FakeRandomness

C = TypeVar("C")
V = TypeVar("V")

Run = Callable[[Callable[[Any, C], Outcome[V]], C], Outcome[V]]
Ask = Callable[[Callable[[Any, C], V], C], V]


@dataclass
class DirectTrial:
    """Every step on the calling thread."""

    door: DirectDoor
    wanted: TrialWanted
    gives_up: bool = False
    stopped: bool = False
    tries: Connection | None = None
    told: list[Tried] = field(default_factory=list)
    steps: Iterator[Tried] = field(default_factory=lambda: iter(()))

    def __aiter__(self) -> DirectTrial:
        return self

    async def __anext__(self) -> Tried:
        if self.tries is None:
            self.tries = self.door.to_try(self.wanted)
            self.steps = self.door.steps(self.tries, self)
        tried = None if self.stopped else next(self.steps, None)
        if tried is None:
            if self.told and self.told[-1].trouble is None and not self.stopped:
                note = note_given_up if self.gives_up else note_good_trial
                self.door.run(note, self.tries)
            raise StopAsyncIteration
        self.told.append(tried)
        return tried

    def stop(self) -> None:
        self.stopped = True


@dataclass
class DirectDoor:
    """Fulfils `NetworkDoor` over a direct workspace's store."""

    run: Run[Any, Any]
    ask: Ask[Any, Any]
    clock: FakeClock = field(default_factory=FakeClock)
    randomness: FakeRandomness = field(default_factory=FakeRandomness)
    news: LineNews = field(default_factory=LineNews)
    trials: list[DirectTrial] = field(default_factory=list)
    scripted: list[Tried] | None = None

    async def make_key(self, kind: KeyKind) -> None:
        from desktop.network_door import made_key

        self.run(keep_new_key, made_key(kind))

    def try_connection(self, wanted: TrialWanted) -> DirectTrial:
        self.trials.append(DirectTrial(self, wanted))
        return self.trials[-1]

    def give_address_up(self) -> DirectTrial:
        self.trials.append(DirectTrial(self, TrialWanted(), gives_up=True))
        return self.trials[-1]

    def to_try(self, wanted: TrialWanted) -> Connection:
        """What is tried now."""
        state = KeyState.WAITING if wanted.waiting else KeyState.IN_USE
        tries: Connection = self.ask(connection_to_try, state)
        return tries

    def steps(self, tries: Connection, trial: DirectTrial) -> Iterator[Tried]:
        """The steps as the servers answer, or as a test has laid them out."""
        if self.scripted is not None:
            yield from self.scripted
            return
        from desktop.health_network_line import connect
        from services.transports.helsenett.trial import give_up_steps, try_steps

        connection = connect(tries, self.clock, self.randomness)
        transport, lock = connection.transport, trial.wanted.lock
        if trial.gives_up:
            yield from give_up_steps(transport)
        else:
            yield from try_steps(connection.helseid, transport, lock=lock)
        connection.close()
