"""The best answer when each volunteer has so many places: most helped, most urgent, most points.

`most_helped` settles who is helped, up to equals in urgency, and gives prices that prove it. By them
all best answers lie in blocks of volunteers of one price; in each block the points decide alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from services.matching.encoding import Bools, Whole
from services.matching.most_helped import MostHelped, most_helped
from services.matching.proposal import Watch
from services.matching.weights import OUT_OF

_NEVER: Final = 1_000_000.0
_SEARCHED: Final = 0.4
_SPARSE_PAIRS: Final = 100_000
_SPARSE_SHARE: Final = 0.12


@dataclass(frozen=True)
class Task:
    """Rows to place: which pairs are allowed, their points, each row's tier, each column's places."""

    may: Bools
    points: npt.NDArray[np.int8]
    tier: Whole
    places: Whole


def best_pairs(task: Task, watch: Watch | None = None) -> Whole:
    """For each row its column, or -1: the best of people, then tiers, then points. Raises `Cancelled`."""
    seen = watch or Watch()
    if not task.may.any():
        return np.full(len(task.tier), -1, dtype=np.int64)
    start = most_helped(task.may, task.tier, task.places, lambda share: seen.at(_SEARCHED * share))
    partner = np.full(len(task.tier), -1, dtype=np.int64)
    for level in np.unique(start.level[task.places > 0]).tolist():
        seen.at(_SEARCHED)
        rows, columns, must = _block(task, start, level)
        if len(rows):
            partner[rows] = _best_in_block(task, rows, columns, must)
    return partner


def _block(task: Task, start: MostHelped, level: int) -> tuple[Whole, Whole, Bools]:
    """The rows and columns of this price, and which of the rows get a place in every best answer."""
    columns = np.flatnonzero((start.level == level) & (task.places > 0))
    placed = start.partner >= 0
    inside = placed & (start.level[start.partner] == level)
    if level:
        equals = np.flatnonzero(~placed & (task.tier + 1 == level))
        inside[equals] = task.may[np.ix_(equals, columns)].any(axis=1)
    rows = np.flatnonzero(inside)
    must: Bools = task.tier[rows] + 1 > level
    return rows, columns, must if level else np.ones(len(rows), dtype=bool)


def _best_in_block(task: Task, rows: Whole, columns: Whole, must: Bools) -> Whole:
    seats = np.repeat(columns, np.minimum(task.places[columns], len(rows)))
    may = task.may[np.ix_(rows, seats)]
    costs = OUT_OF - task.points[np.ix_(rows, seats)]
    spare = max(0, len(rows) - len(seats))
    pairs = np.count_nonzero(may)
    if pairs <= _SPARSE_PAIRS and pairs <= _SPARSE_SHARE * may.size:
        found = _sparse(may, costs, must, spare)
    else:
        found = _dense(may, costs, must, spare)
    has = found < len(seats)
    return np.where(has, seats[np.where(has, found, 0)], -1)


def _dense(may: Bools, costs: npt.NDArray[np.int8], must: Bools, spare: int) -> Whole:
    from services.matching.solvers import dense_assignment

    without = np.where(must, _NEVER, 0.0)
    whole = np.empty((may.shape[0], may.shape[1] + spare), dtype=np.float64)
    whole[:, : may.shape[1]] = np.where(may, costs, _NEVER)
    whole[:, may.shape[1] :] = without[:, np.newaxis]
    return dense_assignment(whole)


def _sparse(may: Bools, costs: npt.NDArray[np.int8], must: Bools, spare: int) -> Whole:
    """As `_dense`, by the allowed pairs alone. Each row that may be left out has a column of its own for
    that, so dear that no more are left out than must be.
    """
    from services.matching.solvers import sparse_assignment

    rows, columns = np.nonzero(may)
    worth = costs[rows, columns].astype(np.int64) + 1
    out = np.flatnonzero(~must) if spare else np.zeros(0, dtype=np.int64)
    width = may.shape[1]
    return sparse_assignment(
        np.r_[rows, out],
        np.r_[columns, width + np.arange(len(out))],
        np.r_[worth, np.full(len(out), int(_NEVER))],
        (may.shape[0], width + len(out)),
    )
