"""The first two aims: as many helped as can be, and the most urgent of them.

The participants who can be helped together are the independent sets of a transversal matroid, so
taking them in order of urgency, each helped when the places can be moved about to make room for one
more, gives both at once, exactly (Edmonds and Fulkerson, 1965). Everybody once helped stays helped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from services.matching.encoding import Bools, Whole


@dataclass(frozen=True)
class MostHelped:
    """`partner` is each row's column or -1. `level` is for each column how urgent the most urgent row is
    (tier + 1) that would be helped if the column had one place more; 0 when nobody would.
    """

    partner: Whole
    level: Whole


def most_helped(
    may: Bools, tier: Whole, places: Whole, step: Callable[[float], None] = lambda _share: None
) -> MostHelped:
    """An answer that is best in number and, among those, in urgency. `step` hears the share done."""
    search = _Search(may, places)
    for turn, row in enumerate(np.lexsort((np.arange(len(tier)), -tier))):
        step(turn / len(tier))
        search.help(int(row), int(tier[row]) + 1)
    return MostHelped(search.partner, search.level)


class _Search:
    """Rows are added one at a time; columns that nobody can be moved out of are left alone for good."""

    def __init__(self, may: Bools, places: Whole) -> None:
        self.may = may
        self.left = places.copy()
        self.free = places > 0
        self.partner = np.full(may.shape[0], -1, dtype=np.int64)
        self.level = np.zeros(may.shape[1], dtype=np.int64)
        self.open = np.ones(may.shape[1], dtype=bool)
        self.members: list[list[int]] = [[] for _ in range(may.shape[1])]

    def help(self, row: int, urgency: int) -> None:
        """Give the row a place if that can be done without taking anybody's."""
        unseen = self.open.copy()
        came_from: dict[int, int] = {}
        waiting = [row]
        for one in waiting:
            reached = self.may[one] & unseen
            ends = reached & self.free
            end = int(ends.argmax())
            if ends[end]:
                came_from[end] = one
                self._move_along(end, row, came_from)
                return
            unseen &= ~reached
            for column in np.flatnonzero(reached).tolist():
                came_from[column] = one
                waiting.extend(self.members[column])
        dead = list(came_from)
        self.level[dead] = urgency
        self.open[dead] = False

    def _move_along(self, end: int, row: int, came_from: dict[int, int]) -> None:
        self.left[end] -= 1
        self.free[end] = self.left[end] > 0
        column = end
        while True:
            mover = came_from[column]
            before = int(self.partner[mover])
            self.partner[mover] = column
            self.members[column].append(mover)
            if mover == row:
                return
            self.members[before].remove(mover)
            column = before
