"""The engine's figures: proposals of three sizes, one short list, a change by hand, the yardsticks."""

from __future__ import annotations

import gc
import gzip
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import numpy as np
import psutil
from scipy.optimize import Bounds, LinearConstraint, linear_sum_assignment, milp
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

from services.matching import engine
from services.matching.facts import Snapshot
from services.matching.solvers import (
    Pairs,
    Whole,
    capacity_assignment,
    dense_assignment,
    sparse_assignment,
)
from services.use_cases.house import Unlocked
from services.use_cases.match_asking import AskPair, ask_pair
from services.use_cases.matching_snapshot import matching_snapshot
from services.use_cases.undo import undo
from tests.benchmarks.centres import NEAR, SPREAD, centre
from tests.benchmarks.measuring import Figure, figure, timed
from ui.calm_memory import begin_work, calmly, end_work, release

YARDSTICKS = Path(__file__).parents[3] / "shared" / "yardsticks"
TIMES = 5


def figures() -> list[Figure]:
    """Every figure of the engine; the yardsticks only where they stand beside the project."""
    engine.propose(engine.prepare(engine.encode(centre(5, 5))))
    gc.collect()
    gc.freeze()  # as the app does when it starts, so that what it carries is not looked through again
    found = [
        proposing("proposal_300x150", centre(300, 150), 0.2),
        proposing("proposal_1200x600", centre(1200, 600), 1.5),
        changing(centre(1200, 600)),
        listing(centre(40, 20_000, places=NEAR)),
        *largest(centre(5000, 2500, places=SPREAD, strict=0.6)),
    ]
    return [*found, *(yardsticks() if YARDSTICKS.is_dir() else ())]


def asking(unlocked: Unlocked) -> Figure:
    """Asking a pair: every hard rule judged again inside the transaction, on disk; each is undone."""
    store, actor = unlocked.store, unlocked.actor
    encoded = engine.encode(store.ask(matching_snapshot, None, actor))
    values = []
    for participant_id in sorted(encoded.participants)[:150]:
        for one in engine.short_list(encoded, participant_id).candidates[:1]:
            command = AskPair(participant_id, one.volunteer_id, "Trene sammen")
            began = time.perf_counter()
            outcome = store.run(ask_pair, command, actor)
            values.append((time.perf_counter() - began) * 1000)
            assert outcome.undo is not None
            store.run(undo, outcome.undo, actor)
    measured = figure("ask_pair", "ms", values, "p95 <= 3 ms")
    return _judged(measured, measured.p95 <= 3)


def proposing(name: str, seen: Snapshot, most: float) -> Figure:
    """A proposal with its reasons from a snapshot, in seconds; the libraries are loaded already."""
    values = [timed(partial(_propose, seen)) / 1000 for _ in range(TIMES)]
    measured = figure(name, "s", values, f"median <= {most} s")
    return _judged(measured, measured.median <= most)


def largest(seen: Snapshot) -> list[Figure]:
    """The largest proposal: its seconds, the memory it took on top, and how long another thread, such as
    the window's, had to wait at worst meanwhile. It runs as a page must run heavy work: `calm_memory`.
    """
    begin_work()
    with _other_thread() as other:
        seconds = timed(partial(calmly, _propose, seen)) / 1000
    end_work()
    release()
    return [
        figure("proposal_5000x2500", "s", [seconds], "<= 10 s", seconds <= 10),
        figure("proposal_5000x2500_memory", "MB", [other.most], "<= 1024 MB", other.most <= 1024),
        figure("proposal_5000x2500_others_wait", "ms", other.gaps, "worst <= 50 ms", max(other.gaps) <= 50),
    ]  # fmt: skip


def changing(seen: Snapshot) -> Figure:
    """A new proposal after one pair was fixed, in seconds: a different pair each time."""
    ground = engine.prepare(engine.encode(seen))
    waiting = engine.propose(ground).unmatched[: TIMES * 2]
    values = []
    for one in waiting:
        column = int(ground.may[ground.row_of[one.participant_id]].argmax())
        pair = (one.participant_id, ground.encoded.volunteers.facts[column].id)
        values.append(timed(partial(engine.propose, ground, fixed=[pair])) / 1000)
    measured = figure("re_solve_1200x600", "s", values, "p95 <= 0.3 s")
    return _judged(measured, measured.p95 <= 0.3)


def listing(seen: Snapshot) -> Figure:
    """The short list for one participant among all volunteers, encoded once."""
    encoded = engine.encode(seen)
    values = [timed(partial(engine.short_list, encoded, one.id)) for one in seen.participants]
    measured = figure("short_list_20000", "ms", values, "p95 <= 50 ms")
    return _judged(measured, measured.p95 <= 50)


def yardsticks() -> list[Figure]:
    """How many times the bare library call each public problem takes through our solvers."""
    found = []
    for name in ("assign100.txt", "assign200.txt", "assign400.txt.gz", "assign800.txt.gz"):
        told = _numbers(name)
        costs = told[1:].reshape(int(told[0]), -1)
        found.append(
            _ratio(name, partial(dense_assignment, costs), partial(linear_sum_assignment, costs))
        )
    for name in ("assignp800.txt.gz", "assignp1500.txt.gz"):
        told = _numbers(name)
        size, (rows, columns, costs) = int(told[0]), told[1:].reshape(-1, 3).T
        ours = partial(sparse_assignment, rows - 1, columns - 1, costs, (size, size))
        found.append(_ratio(name, ours, partial(_bare_sparse, rows - 1, columns - 1, costs, size)))
    for name, sign in (("gapa.txt", 1), ("gap1.txt", -1), ("gap2.txt", -1)):
        problems = list(_gaps(_numbers(name)))
        found.append(
            _ratio(
                name, partial(_our_gaps, problems, sign), partial(_bare_gaps, problems, sign), TIMES
            )
        )
    return found


def _propose(seen: Snapshot) -> None:
    assert engine.propose(engine.prepare(engine.encode(seen))).proven


def _ratio(
    name: str, ours: Callable[[], object], bare: Callable[[], object], times: int = 4 * TIMES
) -> Figure:
    """Taken in turns, so that whatever else the machine does falls on both; the least are compared."""
    both = [(timed(ours), timed(bare)) for _ in range(times)]
    mine, theirs = (min(side) for side in zip(*both, strict=True))
    ratio = mine / theirs
    return figure(
        f"yardstick_{name.partition('.')[0]}", "x", [ratio], "<= 1.5 x bare", ratio <= 1.5
    )


def _bare_sparse(rows: Whole, columns: Whole, costs: Whole, size: int) -> object:
    pairs = csr_array((costs.astype(float), (rows, columns)), shape=(size, size))
    return min_weight_full_bipartite_matching(pairs)


Gap = tuple[Whole, Whole, Whole]


def _our_gaps(problems: list[Gap], sign: int) -> None:
    for values, uses, capacities in problems:
        agents, jobs = values.shape
        columns, rows = (side.ravel() for side in np.indices((agents, jobs)))
        pairs = Pairs(rows, columns, uses.ravel(), (jobs, agents))
        capacity_assignment(pairs, -sign * values.ravel(), capacities, all_rows=True)


def _bare_gaps(problems: list[Gap], sign: int) -> None:
    for values, uses, capacities in problems:
        agents, jobs = values.shape
        each = np.arange(agents * jobs)
        once = coo_array((np.ones(agents * jobs), (each % jobs, each))).tocsr()
        within = coo_array((uses.ravel(), (each // jobs, each))).tocsr()
        milp(
            sign * values.ravel().astype(float),
            integrality=np.ones(agents * jobs),
            bounds=Bounds(0, 1),
            constraints=[
                LinearConstraint(once, 1, 1),
                LinearConstraint(within, -np.inf, capacities),
            ],
            options={"mip_rel_gap": 0},
        )


def _gaps(told: Whole) -> Iterator[Gap]:
    at = 1
    for _ in range(int(told[0])):
        agents, jobs = (int(one) for one in told[at : at + 2])
        size = agents * jobs
        values, uses = told[at + 2 : at + 2 + 2 * size].reshape(2, agents, jobs)
        at += 2 + 2 * size + agents
        yield values, uses, told[at - agents : at]


def _numbers(name: str) -> Whole:
    content = (YARDSTICKS / name).read_bytes()
    text = gzip.decompress(content) if name.endswith(".gz") else content
    return np.array(text.split(), dtype=np.int64)


class _Other:
    """What another thread saw: its waits in milliseconds beyond its own rest, and the most memory in MB."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.most = 0.0
        self.done = threading.Event()

    def run(self) -> None:
        process = psutil.Process()
        before, last = process.memory_info().rss, time.perf_counter()
        while not self.done.wait(0.002):
            now = time.perf_counter()
            self.gaps.append((now - last) * 1000 - 2)
            last = now
            self.most = max(self.most, (process.memory_info().rss - before) / 2**20)


@contextmanager
def _other_thread() -> Iterator[_Other]:
    other = _Other()
    thread = threading.Thread(target=other.run)
    thread.start()
    yield other
    other.done.set()
    thread.join()


def _judged(one: Figure, within: bool) -> Figure:
    return Figure(one.name, one.unit, one.median, one.p95, one.worst, one.times, one.wanted, within)


def main() -> None:
    """Take the engine's figures alone and print them."""
    load = psutil.getloadavg()
    print(json.dumps([one.as_json() for one in figures()], indent=1))
    print(f"load {load} before, {psutil.getloadavg()} after")


if __name__ == "__main__":
    main()
