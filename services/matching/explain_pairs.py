"""Full explanations for the pairs of a proposal, each read alone: there are few of them."""

from __future__ import annotations

from collections.abc import Iterable

from services.matching.explanation import MatchExplanation
from services.matching.ground import Ground
from services.matching.one_pair import Giver, explained, giver_of, two_of


def explain_pairs(ground: Ground, pairs: Iterable[tuple[int, int]]) -> tuple[MatchExplanation, ...]:
    """One explanation for each row and column, in the order given."""
    columns, snapshot = ground.encoded.volunteers, ground.encoded.snapshot
    live = frozenset(snapshot.live)
    givers: dict[int, Giver] = {}
    found = []
    for row, column in pairs:
        if column not in givers:
            givers[column] = giver_of(columns.facts[column], int(columns.live[column]))
        asker, giver = ground.askers[row], givers[column]
        together = (asker.facts.id, giver.facts.id) in live
        two = two_of(snapshot, ground.encoded.weights, asker, giver, together=together)
        found.append(explained(two))
    return tuple(found)
