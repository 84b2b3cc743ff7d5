"""What a proposed pair costs the others, from the least prices of the places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from services.matching.best_pairs import Task
from services.matching.chunks import true_cells
from services.matching.encoding import Whole
from services.matching.prices import Prices, Worths, least_prices
from services.matching.proposal import OthersCost


@dataclass(frozen=True)
class Costs:
    """For each column what a taken place there costs the others; whoever sits there, it is the same.

    `proven`: the prices prove that there is no better answer.
    """

    of: Mapping[int, OthersCost]
    proven: bool


def costs_of(task: Task, partner: Whole, ids: Sequence[str]) -> Costs:
    """The costs of this answer's places. `ids` name the rows."""
    unit = 64 * (len(partner) + 1)
    rows, columns = true_cells(task.may)
    worth = (task.tier[rows] + 1) * unit + task.points[rows, columns]
    has = np.flatnonzero(partner >= 0)
    mine = np.zeros(len(partner), dtype=np.int64)
    mine[has] = (task.tier[has] + 1) * unit + task.points[has, partner[has]]
    taken = np.bincount(partner[has], minlength=task.may.shape[1])
    prices = least_prices(Worths(rows, columns, worth), mine, partner, taken < task.places)
    found = {column: _cost(prices, column, unit, ids) for column in range(task.may.shape[1])}
    return Costs(found, prices.proven)


def _cost(prices: Prices, column: int, unit: int, ids: Sequence[str]) -> OthersCost:
    """A price is (people + tiers) units and points; it stands for at most one person more."""
    whole = (int(prices.price[column]) + unit // 2) // unit
    points = int(prices.price[column]) - whole * unit
    row = int(prices.instead[column])
    people = int(row >= 0)
    return OthersCost(people, whole - people, points, ids[row] if people else "")
