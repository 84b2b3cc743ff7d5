"""Makes proposals beside the window: the latest one wanted wins, and work can be stopped."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from services.matching import engine
from services.matching.facts import Pair, Snapshot
from services.matching.proposal import Cancelled, OthersCost, Proposal, Watch
from services.matching.weights import Weights
from services.use_cases.matching_lists import MatchingLists, matching_lists
from services.use_cases.matching_snapshot import matching_snapshot
from ui.calm_memory import begin_work, calmly, end_work
from ui.pages.matching.proposal_changes import Changes
from ui.pages.matching.proposal_lines import Line, Sketch, lines_of, sketch_of
from ui.workspace import Workspace

if TYPE_CHECKING:
    from services.matching.ground import Ground

PERCENT = 100


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A proposal with everything that is shown of it. `changes` are those it was made with."""

    ground: Ground
    lists: MatchingLists
    proposal: Proposal
    changes: Changes
    lines: tuple[Line, ...]
    sketch: Sketch
    seconds: float = 0.0

    def with_ticks(self, changes: Changes) -> Made:
        """The same with other pairs to be asked."""
        lines = tuple(one.with_tick(on=one.id not in changes.unticked) for one in self.lines)
        return replace(self, lines=lines)


class ProposalMaker(QObject):
    """`progressed` carries whole percents; `busy` whether something is being worked out."""

    progressed = Signal(int)
    busy_changed = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ground: Ground | None = None
        self._lists = MatchingLists((), (), ())
        self._asked = 0
        self._under_way = 0
        self._costs: dict[Pair, OthersCost] = {}

    @property
    def snapshot(self) -> Snapshot | None:
        """What the latest proposal was made from."""
        return None if self._ground is None else self._ground.encoded.snapshot

    def forget(self) -> None:
        """Something has changed: the next proposal looks at everybody again."""
        self._ground = None
        self._costs = {}

    def stop(self) -> None:
        """Leave what is under way; nobody waits for it any more."""
        self._asked += 1

    async def make(self, changes: Changes) -> Made | None:
        """The proposal around these changes; None when another was wanted meanwhile, or it was stopped."""
        watch = self._begin()
        try:
            return await self._make(changes, watch)
        except Cancelled:
            return None
        finally:
            self._end()

    async def compare(
        self, changes: Changes, both: tuple[Weights, Weights]
    ) -> tuple[Proposal, ...]:
        """The proposals with one way of weighing and with another, around the same changes.

        Empty when another answer was wanted meanwhile, or it was stopped.
        """
        watch = self._begin()
        try:
            snapshot = self.snapshot or await self._workspace.ask(matching_snapshot, None)
            return await self._workspace.compute(calmly, _compared, snapshot, changes, both, watch)
        except Cancelled:
            return ()
        finally:
            self._end()

    async def cost(self, made: Made, pair: Pair) -> OthersCost | None:
        """What a pair costs the others where hours bind, by solving again; None when overtaken."""
        watch = self._begin()
        try:
            found: OthersCost = await self._workspace.compute(calmly, _cost, made, pair)
        finally:
            self._end()
        if watch.cancelled():
            return None
        self._costs[pair] = found
        return found

    async def _make(self, changes: Changes, watch: Watch) -> Made | None:
        began = time.perf_counter()
        if self._ground is None:
            lists = await self._workspace.ask(matching_lists, None)
            snapshot = await self._workspace.ask(matching_snapshot, None)
            ground = await self._workspace.compute(calmly, _ground, snapshot, watch)
            if watch.cancelled():
                return None
            self._ground, self._lists = ground, lists
        made: Made = await self._workspace.compute(
            calmly, _made, self._ground, self._lists, changes, self._costs, watch
        )
        return None if watch.cancelled() else replace(made, seconds=time.perf_counter() - began)

    def _begin(self) -> Watch:
        self._asked += 1
        asked = self._asked
        self._under_way += 1
        if self._under_way == 1:
            begin_work()
            self.busy_changed.emit(True)
        return Watch(_in_percents(self.progressed.emit), lambda: asked != self._asked)

    def _end(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            end_work()
            self.busy_changed.emit(False)


def _in_percents(tell: Callable[[int], None]) -> Callable[[float], None]:
    """Tell only when the whole percent has changed: a window has better things to do."""
    told = -1

    def hear(share: float) -> None:
        nonlocal told
        percent = int(share * PERCENT)
        if percent != told:
            told = percent
            tell(percent)

    return hear


def _share_of(watch: Watch, begin: float, end: float) -> Watch:
    return Watch(lambda share: watch.progress(begin + (end - begin) * share), watch.cancelled)


def _ground(snapshot: Snapshot, watch: Watch) -> Ground:
    return engine.prepare(engine.encode(snapshot), watch=_share_of(watch, 0, 0.6))


def _made(
    ground: Ground,
    lists: MatchingLists,
    changes: Changes,
    costs: Mapping[Pair, OthersCost],
    watch: Watch,
) -> Made:
    changes = changes.only(frozenset(ground.ids))
    proposal = engine.propose(
        ground, fixed=changes.fixed, excluded=changes.excluded, watch=_share_of(watch, 0.6, 1)
    )
    lines = lines_of(ground, lists, proposal, changes, costs)
    return Made(ground, lists, proposal, changes, lines, sketch_of(ground, lists, lines))


def _compared(
    snapshot: Snapshot, changes: Changes, both: tuple[Weights, Weights], watch: Watch
) -> tuple[Proposal, ...]:
    found = []
    for number, weights in enumerate(both):
        part = _share_of(watch, number / 2, (number + 1) / 2)
        ground = engine.prepare(engine.encode(snapshot, weights), watch=_share_of(part, 0, 0.6))
        found.append(
            engine.propose(
                ground, fixed=changes.fixed, excluded=changes.excluded,
                watch=_share_of(part, 0.6, 1),
            )
        )  # fmt: skip
    return tuple(found)


def _cost(made: Made, pair: Pair) -> OthersCost:
    changes = made.changes
    return engine.cost_to_others(
        made.ground, made.proposal, pair, fixed=changes.fixed, excluded=changes.excluded
    )
