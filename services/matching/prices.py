"""What each place is worth to the others: the least prices that support the best answer.

There are least prices for the places at which nobody would rather be elsewhere. The least price of a
place is what all the others together lose because it is taken (Leonard, 1983). Prices that support an
answer also prove that there is no better one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from services.matching.encoding import Bools, Whole


@dataclass(frozen=True)
class Worths:
    """What each allowed pair is worth, above 0, in lines sorted by row and then column."""

    rows: Whole
    columns: Whole
    worth: Whole


@dataclass(frozen=True)
class Prices:
    """For each column the least price of a place in the scale of the worths; `instead` is the row without
    a place that would get one if this column had one more, -1 for nobody. `proven`: no better answer.
    """

    price: Whole
    instead: Whole
    proven: bool


def least_prices(worths: Worths, mine: Whole, partner: Whole, free: Bools) -> Prices:
    """The prices for this answer. `mine` is what each row has now (0 for none), `free` tells which columns
    have a place left. An answer that could be better gives prices that are not `proven`.
    """
    other = partner[worths.rows] != worths.columns
    rows, columns, worth = (one[other] for one in (worths.rows, worths.columns, worths.worth))
    price = np.zeros(len(free), dtype=np.int64)
    instead = np.full(len(free), -1, dtype=np.int64)
    if not len(free):
        return Prices(price, instead, proven=True)
    has = partner >= 0
    for _ in range(len(partner) + len(free) + 1):
        wish = np.where(has, mine - price[partner], 0)
        gain = worth - wish[rows]
        higher = gain > price[columns]
        if not higher.any():
            proven = not bool((price[free] > 0).any()) and bool((wish >= 0).all())
            return Prices(price, instead, proven)
        price, instead = _raised(
            price, instead, partner, (rows[higher], columns[higher], gain[higher])
        )
    return Prices(price, instead, proven=False)


def _raised(
    price: Whole, instead: Whole, partner: Whole, lines: tuple[Whole, Whole, Whole]
) -> tuple[Whole, Whole]:
    """The prices after one round, and through whom: the row itself, or whoever takes the place it leaves."""
    rows, columns, gain = lines
    best = price.copy()
    np.maximum.at(best, columns, gain)
    chosen = gain == best[columns]
    movers, places = rows[chosen][::-1], columns[chosen][::-1]
    after = instead.copy()
    after[places] = np.where(partner[movers] < 0, movers, instead[partner[movers]])
    return best, after
