"""One question to the solver: what is allowed, what is settled by hand, and what room is left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from services.matching.best_pairs import Task
from services.matching.capacity import hundredths, needed
from services.matching.encoding import Whole
from services.matching.explanation import RuleName
from services.matching.facts import Pair
from services.matching.ground import BIT, Ground, people_left, rules_in
from services.matching.hours_bound import Hours, as_places
from services.matching.limits import Limits
from services.matching.proposal import Refused, RefusedPair

Bits = npt.NDArray[np.uint32]


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
    room = _Room(_places(ground, limits, hours), hours)
    partner, refused = _fix(ground, broken, room, fixed)
    may = broken == 0
    for pair in excluded:
        row, column = _at(ground, pair)
        if row >= 0 and column >= 0:
            may[row, column] = False
    may[partner >= 0] = False
    task = Task(may, ground.points, ground.tier, room.places)
    alone = None if hours is None else as_places(task, hours)
    if alone is not None:
        return Setting(alone, broken, partner, refused, None)
    return Setting(task, broken, partner, refused, hours)


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


def _places(ground: Ground, limits: Limits, hours: Hours | None) -> Whole:
    """People alone when the hours are counted pair by pair."""
    places = ground.places.copy() if hours is None else people_left(ground.encoded)
    if limits.new_per_volunteer is None:
        return places
    return np.minimum(places, max(0, limits.new_per_volunteer))


def _hours(ground: Ground, limits: Limits) -> Hours | None:
    weights = ground.encoded.weights
    each = [
        hundredths(limits.hours[asker.facts.id])
        if asker.facts.id in limits.hours
        else needed(asker.facts, weights)
        for asker in ground.askers
    ]
    if not limits.hours and set(each) <= {hundredths(weights.hours_per_match)}:
        return None
    return Hours(np.array(each, dtype=np.int64), ground.encoded.volunteers.hours_left.copy())


def _judged_by_hours(ground: Ground, hours: Hours) -> Bits:
    """The rule of hours judged by what each assignment takes instead of the usual."""
    short = (hours.left >= 0) & (hours.needed[:, np.newaxis] > hours.left)
    rest: Bits = ground.broken & ~BIT[RuleName.HOURS]
    return rest | np.where(short, BIT[RuleName.HOURS], np.uint32(0))
