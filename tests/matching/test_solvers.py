"""The solvers reach the known best answers of public problems, and say when there is none."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from services.matching.solvers import (
    AtLeast,
    NoSolution,
    NotProven,
    Pairs,
    Whole,
    capacity_assignment,
    dense_assignment,
    sparse_assignment,
    stable_pairs,
)


@dataclass
class Gap:
    """A generalised assignment problem: values and uses by agent and job, capacities by agent."""

    values: Whole
    uses: Whole
    capacities: Whole


def numbers(path: Path) -> Whole:
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return np.array(text.split(), dtype=np.int64)


def gaps(path: Path) -> Iterator[Gap]:
    told = numbers(path)
    at = 1
    for _ in range(int(told[0])):
        agents, jobs = (int(one) for one in told[at : at + 2])
        at += 2
        size = agents * jobs
        table = told[at : at + 2 * size].reshape(2, agents, jobs)
        at += 2 * size
        yield Gap(table[0], table[1], told[at : at + agents])
        at += agents


def best_of(one: Gap, sign: int) -> int:
    agents, jobs = one.values.shape
    columns, rows = (side.ravel() for side in np.indices((agents, jobs)))
    pairs = Pairs(rows, columns, one.uses.ravel(), (jobs, agents))
    chosen = capacity_assignment(pairs, sign * one.values.ravel(), one.capacities, all_rows=True)
    used = np.bincount(columns[chosen], one.uses.ravel()[chosen], agents)
    assert (used <= one.capacities).all()
    assert np.bincount(rows[chosen], minlength=jobs).tolist() == [1] * jobs
    return int(one.values.ravel()[chosen].sum())


@pytest.fixture
def optima(shared: Path) -> dict[str, int | list[int]]:
    """The known best values by file."""
    told = json.loads((shared / "yardsticks" / "optima.json").read_text(encoding="utf-8"))
    return {name: one["optimum"] for name, one in told["files"].items()}


@pytest.mark.parametrize(
    "name", ["assign100.txt", "assign200.txt", "assign400.txt.gz", "assign800.txt.gz"]
)
def test_assignments_reach_the_known_optimum(
    shared: Path, optima: dict[str, int], name: str
) -> None:
    told = numbers(shared / "yardsticks" / name)
    costs = told[1:].reshape(int(told[0]), -1)
    found = dense_assignment(costs)
    assert sorted(found.tolist()) == list(range(len(costs)))
    assert int(costs[np.arange(len(costs)), found].sum()) == optima[name]


@pytest.mark.parametrize("name", ["assignp800.txt.gz", "assignp1500.txt.gz"])
def test_assignments_with_forbidden_pairs_reach_the_known_optimum(
    shared: Path, optima: dict[str, int], name: str
) -> None:
    told = numbers(shared / "yardsticks" / name)
    size, (rows, columns, costs) = int(told[0]), told[1:].reshape(-1, 3).T
    found = sparse_assignment(rows - 1, columns - 1, costs, (size, size))
    cost_of = {
        pair: cost
        for *pair_, cost in zip(rows.tolist(), columns.tolist(), costs.tolist(), strict=True)
        for pair in (tuple(pair_),)
    }
    total = sum(cost_of[row + 1, int(column) + 1] for row, column in enumerate(found))
    assert len(set(found.tolist())) == size
    assert total == optima[name]


@pytest.mark.parametrize(("name", "sign"), [("gapa.txt", -1), ("gap1.txt", 1), ("gap2.txt", 1)])
def test_generalised_assignments_reach_the_known_optimum(
    shared: Path, optima: dict[str, list[int]], name: str, sign: int
) -> None:
    found = [best_of(one, sign) for one in gaps(shared / "yardsticks" / name)]
    assert found == optima[name]


def test_a_stable_matching_has_the_known_size(shared: Path, optima: dict[str, int]) -> None:
    name = "issue_159.json"
    told = json.loads((shared / "yardsticks" / name).read_text(encoding="utf-8"))
    residents, hospitals = list(told["residents"]), list(told["hospitals"])
    ours = [[hospitals.index(str(one)) for one in told["residents"][of]] for of in residents]
    theirs = [[residents.index(str(one)) for one in told["hospitals"][of]] for of in hospitals]
    found = stable_pairs(ours, theirs, [1] * len(hospitals))
    assert len(found) == optima[name]
    holder = {column: row for row, column in found.items()}
    for row, wishes in enumerate(ours):
        for column in wishes:
            if row not in theirs[column] or found.get(row) == column:
                continue
            rather = row not in found or wishes.index(column) < wishes.index(found[row])
            held = holder.get(column)
            taken = held is None or theirs[column].index(row) < theirs[column].index(held)
            assert not (rather and taken)


def test_rows_that_cannot_all_be_placed_have_no_solution() -> None:
    both_want_one = np.array([0, 1]), np.array([0, 0]), np.array([1, 1])
    with pytest.raises(NoSolution):
        sparse_assignment(*both_want_one, (2, 2))
    pairs = Pairs(np.array([0]), np.array([0]), np.array([3]), (1, 1))
    with pytest.raises(NoSolution):
        capacity_assignment(pairs, np.array([1]), np.array([2]), all_rows=True)
    nothing = np.zeros(0, dtype=np.int64)
    empty = Pairs(nothing, nothing, nothing, (1, 1))
    with pytest.raises(NoSolution):
        capacity_assignment(empty, nothing, np.array([2]), all_rows=True)
    assert not len(capacity_assignment(empty, nothing, np.array([2])))


def test_a_floor_holds_an_earlier_aim_while_a_later_one_is_sought() -> None:
    pairs = Pairs(np.array([0, 1]), np.array([0, 0]), np.array([1, 1]), (2, 1))
    urgent_first = AtLeast(np.array([5, 1]), 5)
    chosen = capacity_assignment(
        pairs, np.array([1, 9]), np.array([1]), floors=[urgent_first], most_rows=np.array([1])
    )
    assert chosen.tolist() == [True, False]


def test_what_is_not_proven_in_time_is_not_called_an_answer() -> None:
    rng = np.random.default_rng(5)
    rows, columns = (side.ravel() for side in np.indices((60, 10)))
    pairs = Pairs(rows, columns, rng.integers(5, 25, 600), (60, 10))
    with pytest.raises(NotProven):
        capacity_assignment(
            pairs, rng.integers(10, 50, 600), np.full(10, 71), all_rows=False, seconds=0.0
        )
