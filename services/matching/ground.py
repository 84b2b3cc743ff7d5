"""What every proposal stands on: all pairs judged and scored once, so that a change by hand is quick."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from services.matching.asker import Asker, asker_of
from services.matching.capacity import hundredths
from services.matching.encoding import Bools, Encoded, Whole
from services.matching.explanation import MatchExplanation, RuleName
from services.matching.features import points_of
from services.matching.proposal import Watch
from services.matching.rules import judge
from services.matching.urgency import UrgencyRule, tiers

RULE_ORDER: Final = tuple(RuleName)
BIT: Final = {name: np.uint32(1 << at) for at, name in enumerate(RULE_ORDER)}
_UNKNOWN_IS_ONE: Final = 1
_ROWS_AT_A_TIME: Final = 16


@dataclass(frozen=True)
class Ground:
    """Participants in rows, sorted by id; volunteers in columns, by id.

    `broken` has one bit for each hard rule that a pair breaks (`BIT`); `points` are of twenty.
    `places` is how many more a volunteer can take on: what she said less her live matches, within
    her hours; one at a time when she has not said. Live matches are in nobody's rows.
    `explained` remembers pairs that were explained, so that a change by hand explains only new ones.
    """

    encoded: Encoded
    ids: tuple[str, ...]
    row_of: dict[str, int]
    askers: tuple[Asker, ...]
    broken: npt.NDArray[np.uint32]
    points: npt.NDArray[np.int8]
    tier: Whole
    places: Whole
    explained: dict[tuple[int, int], MatchExplanation] = field(default_factory=dict)

    @property
    def may(self) -> Bools:
        """Which pairs break no rule."""
        allowed: Bools = self.broken == 0
        return allowed


def ground_of(
    encoded: Encoded, urgency: UrgencyRule | None = None, watch: Watch | None = None
) -> Ground:
    """Judge and score everybody with everybody. Raises `Cancelled`."""
    seen = watch or Watch()
    ids = tuple(sorted(encoded.participants))
    shape = (len(ids), len(encoded.volunteers.facts))
    broken = np.zeros(shape, dtype=np.uint32)
    points = np.zeros(shape, dtype=np.int8)
    askers = []
    for row, participant_id in enumerate(ids):
        if row % _ROWS_AT_A_TIME == 0:
            seen.at(row / len(ids))
        asker = asker_of(encoded, participant_id)
        askers.append(asker)
        for name, verdicts in judge(encoded, asker).items():
            broken[row][verdicts < 0] |= BIT[name]
        points[row] = points_of(encoded, asker)
    return Ground(
        encoded=encoded,
        ids=ids,
        row_of={one: row for row, one in enumerate(ids)},
        askers=tuple(askers),
        broken=broken,
        points=points,
        tier=np.array(tiers(encoded.snapshot, ids, urgency or UrgencyRule()), dtype=np.int64),
        places=_places(encoded),
    )


def rules_in(bits: int) -> tuple[RuleName, ...]:
    """The rules that stand in a pair's bits, in the order of `RuleName`."""
    return tuple(name for name in RULE_ORDER if bits & int(BIT[name]))


def people_left(encoded: Encoded) -> Whole:
    """For each volunteer how many more people she can take on, hours aside."""
    return np.array(
        [
            _UNKNOWN_IS_ONE if one.max_participants is None else max(0, one.max_participants - int(n))
            for one, n in zip(encoded.volunteers.facts, encoded.volunteers.live, strict=True)
        ],
        dtype=np.int64,
    )  # fmt: skip


def _places(encoded: Encoded) -> Whole:
    each = hundredths(encoded.weights.hours_per_match)
    people, hours = people_left(encoded), encoded.volunteers.hours_left
    if not each:
        return people
    return np.where(hours < 0, people, np.minimum(people, hours // each))
