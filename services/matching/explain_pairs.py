"""Full explanations for the pairs of a proposal, each read alone: there are few of them."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from services.matching.explanation import MatchExplanation
from services.matching.facts import Pair
from services.matching.ground import Ground
from services.matching.one_pair import explained
from services.matching.two_people import giver_of, two_of


def explain_pairs(ground: Ground, pairs: Iterable[tuple[int, int]]) -> tuple[MatchExplanation, ...]:
    """One explanation for each row and column, in the order given."""
    wanted = tuple(pairs)
    live = frozenset(ground.encoded.snapshot.live)
    for row, column in wanted:
        if (row, column) not in ground.explained:
            ground.explained[row, column] = _explanation(ground, live, row, column)
    return tuple(ground.explained[pair] for pair in wanted)


def _explanation(
    ground: Ground, live: AbstractSet[Pair], row: int, column: int
) -> MatchExplanation:
    columns, asker = ground.encoded.volunteers, ground.askers[row]
    giver = giver_of(
        columns.facts[column], int(columns.live[column]), int(columns.hours_left[column])
    )
    together = (asker.facts.id, giver.facts.id) in live
    encoded = ground.encoded
    return explained(two_of(encoded.snapshot, encoded.weights, asker, giver, together=together))
