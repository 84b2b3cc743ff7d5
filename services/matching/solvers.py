"""Exact solvers for who goes with whom. The one place that knows scipy; importing it loads scipy.

All numbers are whole. A row is one who is to get something, a column is one place.
Every function is deterministic, and lets other threads run while it works, except
`sparse_assignment`, which is for problems that take a few hundredths of a second.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.optimize import Bounds, LinearConstraint, linear_sum_assignment, milp
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

Whole = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.float64]
_OPTIMAL: Final = 0
_INFEASIBLE: Final = 2


class NoSolution(Exception):
    """Not every row can get a place within what is allowed."""


class NotProven(Exception):
    """The time ran out before the best answer was proven."""


def dense_assignment(costs: npt.NDArray[np.int64] | Numbers) -> Whole:
    """For each row its column, at the least cost in all; rows are at most as many as columns."""
    rows, columns = linear_sum_assignment(costs)
    found = np.full(costs.shape[0], -1, dtype=np.int64)
    found[rows] = columns
    return found


def sparse_assignment(rows: Whole, columns: Whole, costs: Whole, shape: tuple[int, int]) -> Whole:
    """For each row its column, at the least cost in all, using only the pairs listed; costs are above 0.

    Raises `NoSolution` when the rows can't all get a column.
    """
    pairs = csr_array((costs.astype(np.float64), (rows, columns)), shape=shape)
    try:
        got, places = min_weight_full_bipartite_matching(pairs)
    except ValueError as error:
        raise NoSolution from error
    found = np.full(shape[0], -1, dtype=np.int64)
    found[got] = places
    return found


@dataclass(frozen=True, slots=True)
class AtLeast:
    """What a choice of pairs must come to in all: the sum of `values` over the chosen ones."""

    values: Whole
    least: int


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs that are allowed, one line each; `uses` is what a pair takes of its column's capacity."""

    rows: Whole
    columns: Whole
    uses: Whole
    shape: tuple[int, int]


def capacity_assignment(
    pairs: Pairs,
    values: Whole,
    capacities: Whole,
    *,
    all_rows: bool = False,
    most_rows: Whole | None = None,
    floors: Sequence[AtLeast] = (),
    seconds: float = 60.0,
) -> npt.NDArray[np.bool_]:
    """The pairs to choose, of most value in all: each row at most once (`all_rows`: exactly once), each
    column within its capacity and, with `most_rows`, within so many rows; every floor reached.

    Proven best. Raises `NoSolution`, or `NotProven` after `seconds`.
    """
    if not len(values):
        if all_rows and pairs.shape[0]:
            raise NoSolution
        return np.zeros(0, dtype=bool)
    constraints = _constraints(pairs, capacities, most_rows, floors, all_rows=all_rows)
    answer = milp(
        -values.astype(np.float64),
        integrality=np.ones(len(values)),
        bounds=Bounds(0, 1),
        constraints=constraints,
        options={"mip_rel_gap": 0, "time_limit": seconds},
    )
    if answer.status == _INFEASIBLE:
        raise NoSolution
    if answer.status != _OPTIMAL or answer.x is None:
        raise NotProven
    chosen: npt.NDArray[np.bool_] = np.asarray(answer.x) > 0.5
    return chosen


def _constraints(
    pairs: Pairs,
    capacities: Whole,
    most_rows: Whole | None,
    floors: Sequence[AtLeast],
    *,
    all_rows: bool,
) -> list[LinearConstraint]:
    rows, columns = pairs.shape
    count, each = len(pairs.rows), np.arange(len(pairs.rows))
    once = _lines(pairs.rows, each, np.ones(count), rows, count)
    within = _lines(pairs.columns, each, pairs.uses, columns, count)
    found = [
        LinearConstraint(once, 1 if all_rows else 0, 1),
        LinearConstraint(within, -np.inf, capacities),
    ]
    if most_rows is not None:
        heads = _lines(pairs.columns, each, np.ones(count), columns, count)
        found.append(LinearConstraint(heads, 0, most_rows))
    found.extend(LinearConstraint(one.values[np.newaxis, :], one.least, np.inf) for one in floors)
    return found


def _lines(lines: Whole, each: Whole, values: npt.ArrayLike, height: int, width: int) -> csr_array:
    return coo_array((values, (lines, each)), shape=(height, width)).tocsr()


def stable_pairs(
    ours: Sequence[Sequence[int]], theirs: Sequence[Sequence[int]], places: Sequence[int]
) -> dict[int, int]:
    """For each row that gets one its column, so that no two would both rather have each other.

    `ours[row]` and `theirs[column]` are preferences, best first; a pair that only one side lists is
    no pair. Of all such answers it is the best for the rows; all of them help the same rows.
    """
    rank = [{row: at for at, row in enumerate(wishes)} for wishes in theirs]
    lists = [[one for one in wishes if row in rank[one]] for row, wishes in enumerate(ours)]
    held: list[list[int]] = [[] for _ in theirs]
    at = [0] * len(lists)
    free = list(range(len(lists) - 1, -1, -1))
    while free:
        row = free.pop()
        while at[row] < len(lists[row]):
            column = lists[row][at[row]]
            at[row] += 1
            held[column].append(row)
            if len(held[column]) <= places[column]:
                break
            worst = max(held[column], key=rank[column].__getitem__)
            held[column].remove(worst)
            if worst != row:
                free.append(worst)
                break
    return {row: column for column, rows in enumerate(held) for row in rows}
