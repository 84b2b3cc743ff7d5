"""One question to the solver: what is allowed, what is settled by hand, and what room is left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
import numpy.typing as npt

from services.matching.best_pairs import Task
from services.matching.encoding import Whole
from services.matching.explanation import RuleName
from services.matching.facts import Pair
from services.matching.ground import BIT, Ground, hours_left, people_left, rules_in
from services.matching.hours_bound import Hours
from services.matching.limits import Limits
from services.matching.proposal import Refused, RefusedPair

Bits = npt.NDArray[np.uint16]


@dataclass(frozen=True)
class Setting:
    """`fixed` is for each row the column settled by hand, or -1; the task is about the other rows, with
    the room that the fixed ones leave. `hours` None: places alone decide.
    """

    task: Task
    broken: Bits
    fixed: Whole
    refused: tuple[RefusedPair, ...]
    hours: Hours | None


def setting_of(
    ground: Ground, fixed: Iterable[Pair], excluded: frozenset[Pair], limits: Limits
) -> Setting:
    """The question, with what can't be fixed left out and told."""
    hours = _hours(ground, limits)
    broken = ground.broken if hours is None else _judged_by_hours(ground, hours)
    room = _Room(_places(ground, limits), hours)
    partner, refused = _fix(ground, broken, room, fixed)
    may = broken == 0
    for pair in excluded:
        row, column = _at(ground, pair)
        if row >= 0 and column >= 0:
            may[row, column] = False
    may[partner >= 0] = False
    return Setting(
        Task(may, ground.points, ground.tier, room.places), broken, partner, refused, hours
    )


class _Room:
    """What is left while pairs are fixed one after the other."""

    def __init__(self, places: Whole, hours: Hours | None) -> None:
        self.places = places
        self.hours = hours

    def take(self, row: int, column: int) -> bool:
        """Take the room for this pair; False when there is none."""
        if self.places[column] <= 0:
            return False
        if self.hours is not None and self.hours.left[column] >= 0:
            if self.hours.left[column] < self.hours.needed[row]:
                return False
            self.hours.left[column] -= self.hours.needed[row]
        self.places[column] -= 1
        return True


def _fix(
    ground: Ground, broken: Bits, room: _Room, pairs: Iterable[Pair]
) -> tuple[Whole, tuple[RefusedPair, ...]]:
    partner = np.full(len(ground.ids), -1, dtype=np.int64)
    refused = []
    for pair in dict.fromkeys(pairs):
        row, column = _at(ground, pair)
        if row < 0 or column < 0:
            refused.append(RefusedPair(*pair, Refused.UNKNOWN))
        elif broken[row, column]:
            rules = rules_in(int(broken[row, column]))
            refused.append(RefusedPair(*pair, Refused.RULE, rules))
        elif partner[row] >= 0:
            refused.append(RefusedPair(*pair, Refused.TWICE))
        elif room.take(row, column):
            partner[row] = column
        else:
            refused.append(RefusedPair(*pair, Refused.FULL))
    return partner, tuple(refused)


def _at(ground: Ground, pair: Pair) -> tuple[int, int]:
    return ground.row_of.get(pair[0], -1), ground.encoded.row_of.get(pair[1], -1)


def _places(ground: Ground, limits: Limits) -> Whole:
    """People alone when the hours are counted pair by pair."""
    places = people_left(ground.encoded) if limits.hours else ground.places.copy()
    if limits.new_per_volunteer is None:
        return places
    return np.minimum(places, max(0, limits.new_per_volunteer))


def _hours(ground: Ground, limits: Limits) -> Hours | None:
    if not limits.hours:
        return None
    usual = ground.encoded.weights.hours_per_match
    needed = [_hundredths(limits.hours.get(one, usual)) for one in ground.ids]
    left = [-1 if one is None else _hundredths(one) for one in hours_left(ground.encoded)]
    return Hours(np.array(needed, dtype=np.int64), np.array(left, dtype=np.int64))


def _judged_by_hours(ground: Ground, hours: Hours) -> Bits:
    """The rule of hours judged by what each assignment takes instead of the usual."""
    short = (hours.left >= 0) & (hours.needed[:, np.newaxis] > hours.left)
    rest: Bits = ground.broken & ~BIT[RuleName.HOURS]
    return rest | np.where(short, BIT[RuleName.HOURS], np.uint16(0))


def _hundredths(hours: Decimal) -> int:
    return max(0, int(hours * 100))
