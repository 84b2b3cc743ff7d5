"""Makes keys for the health network, and tries the connection on a thread that may hang without harm."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from desktop.worker import Worker
from services.domain.changes import Outcome
from services.domain.connection_trial import TrialWanted, Tried
from services.domain.health_network import LineNews
from services.domain.own_keys import KeyKind, KeyState
from services.ports import Clock, Randomness
from services.store.transaction import Transaction
from services.use_cases.health_network_connection import (
    Connection,
    connection_to_try,
    note_given_up,
    note_good_trial,
)
from services.use_cases.helseid_keys import NewKey, keep_new_key
from ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.edi_connection import EdiConnection


class Around(Protocol):
    """What this door asks of the desk."""

    @property
    def randomness(self) -> Randomness:
        """The house's own."""

    @property
    def network_news(self) -> LineNews:
        """How the line in use does."""


class HealthNetworkDoor:
    """Fulfils `NetworkDoor` for one session. `end` stops what is being tried."""

    def __init__(self, workspace: Workspace, clock: Clock, around: Around) -> None:
        self._workspace = workspace
        self._clock = clock
        self._around = around
        self._trial: ConnectionTrial | None = None

    @property
    def news(self) -> LineNews:
        return self._around.network_news

    async def make_key(self, kind: KeyKind) -> None:
        made = await self._workspace.compute(made_key, kind)
        await self._workspace.run(keep_new_key, made)

    def try_connection(self, wanted: TrialWanted) -> ConnectionTrial:
        def steps(connection: EdiConnection) -> Iterator[Tried]:
            from services.transports.helsenett.trial import try_steps

            return try_steps(connection.helseid, connection.transport, lock=wanted.lock)

        state = KeyState.WAITING if wanted.waiting else KeyState.IN_USE
        return self._begun(Plan(state, steps, note_good_trial))

    def give_address_up(self) -> ConnectionTrial:
        def steps(connection: EdiConnection) -> Iterator[Tried]:
            from services.transports.helsenett.trial import give_up_steps

            return give_up_steps(connection.transport)

        return self._begun(Plan(KeyState.IN_USE, steps, note_given_up))

    def _begun(self, plan: Plan) -> ConnectionTrial:
        self.end()
        randomness = self._around.randomness
        self._trial = ConnectionTrial(plan, self._workspace, self._clock, randomness)
        return self._trial

    def end(self) -> None:
        """Stop the trial under way, if there is one."""
        if self._trial is not None:
            self._trial.stop()


def made_key(kind: KeyKind) -> NewKey:
    """A fresh key pair, as it is kept."""
    import json

    from services.transports.helsenett.keys import new_key_pair

    pair = new_key_pair(kind)
    return NewKey(pair.kid, json.dumps(pair.public_jwk(), indent=2), pair.private_jwk())


@dataclass(frozen=True, slots=True)
class Plan:
    """What is done step by step, with which key, and what is noted when all of it went well."""

    key: KeyState
    steps: Callable[[EdiConnection], Iterator[Tried]]
    note: Callable[[Transaction, Connection], Outcome[None]]


class ConnectionTrial:
    """Fulfils `Trial`: one step at a time on a thread of its own."""

    def __init__(
        self, plan: Plan, workspace: Workspace, clock: Clock, randomness: Randomness
    ) -> None:
        self._plan = plan
        self._workspace = workspace
        self._clock = clock
        self._randomness = randomness
        self._worker: Worker | None = None
        self._tries: Connection | None = None
        self._open: EdiConnection | None = None
        self._steps: Iterator[Tried] = iter(())
        self._last: Tried | None = None
        self._stopped = asyncio.Event()

    def __aiter__(self) -> ConnectionTrial:
        return self

    async def __anext__(self) -> Tried:
        if self._worker is None or self._tries is None:
            self._tries = await self._workspace.ask(connection_to_try, self._plan.key)
            self._worker = Worker("trial")
        tried = await self._unless_stopped(self._worker)
        if tried is None:
            self._leave(self._worker)
            await self._note(self._tries)
            raise StopAsyncIteration
        self._last = tried
        return tried

    def stop(self) -> None:
        self._stopped.set()

    async def _unless_stopped(self, worker: Worker) -> Tried | None:
        if self._stopped.is_set():
            return None
        step = asyncio.wrap_future(worker.submit(self._step))
        stopped = asyncio.ensure_future(self._stopped.wait())
        both: set[asyncio.Future[Any]] = {step, stopped}
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if not step.done():
            step.add_done_callback(_let_go)
            if self._open is not None:
                self._open.cut_off()
            return None
        try:
            return step.result()
        except BaseException:
            self._leave(worker)
            raise

    def _step(self) -> Tried | None:
        """On the trial's own thread: the next step, None when there is none any more."""
        if self._open is None and self._tries is not None:
            from desktop.health_network_line import connect

            self._open = connect(self._tries, self._clock, self._randomness)
            self._steps = self._plan.steps(self._open)
        return next(self._steps, None)

    async def _note(self, tries: Connection) -> None:
        went_well = self._last is not None and self._last.trouble is None
        if went_well and not self._stopped.is_set():
            await self._workspace.run(self._plan.note, tries)

    def _leave(self, worker: Worker) -> None:
        """Hang up as soon as the call under way has ended, and wait for nothing."""
        worker.submit(self._hang_up)
        worker.stop(0.0)

    def _hang_up(self) -> None:
        if self._open is not None:
            self._open.close()


def _let_go(step: asyncio.Future[Tried | None]) -> None:
    """Nobody waits for it any more, however it ends."""
    if not step.cancelled():
        step.exception()
