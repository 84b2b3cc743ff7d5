"""One pair alone, in plain Python: what the engine says of two people, without its columns.

It gives exactly what the columns give (tests compare the two), in a millisecond and without numpy,
so that a command can judge a pair again inside its transaction.
"""

from __future__ import annotations

from services.matching.asker import asker_from
from services.matching.capacity import left, taken
from services.matching.explanation import FeatureName, MatchExplanation, Verdict, fit_of
from services.matching.facts import Pair, Snapshot
from services.matching.pair_points import point_lines
from services.matching.pair_rules import rule_lines
from services.matching.two_people import Two, giver_of, two_of
from services.matching.weights import Weights


def one_pair(snapshot: Snapshot, pair: Pair, weights: Weights) -> MatchExplanation:
    """The explanation of this pair. Raises `KeyError` when the snapshot lacks one of them."""
    participant_id, volunteer_id = pair
    asks = {one.id: one for one in snapshot.participants}[participant_id]
    gives = {one.id: one for one in snapshot.volunteers}[volunteer_id]
    goals = [
        (one.life_area_id, one.words)
        for one in snapshot.goals
        if one.participant_id == participant_id
    ]
    live = sum(one == volunteer_id for _, one in snapshot.live)
    hours_left = left(gives, taken(snapshot, weights).get(volunteer_id, 0))
    asker, giver = asker_from(asks, sorted(goals)), giver_of(gives, live, hours_left)
    return explained(two_of(snapshot, weights, asker, giver, together=pair in snapshot.live))


def explained(two: Two) -> MatchExplanation:
    """What the engine thinks of the two, and why."""
    rules, parts = rule_lines(two), point_lines(two)
    points = sum(part.points for part in parts)
    clash = any(
        part.feature is FeatureName.NO_CLASH and part.verdict is Verdict.UNMET for part in parts
    )
    giver, most = two.giver.facts, two.giver.facts.max_participants
    return MatchExplanation(
        volunteer_id=giver.id,
        name=giver.name,
        fit=fit_of({line.verdict for line in rules}, points, clash=clash),
        points=points,
        out_of=sum(part.out_of for part in parts),
        rules=rules,
        parts=parts,
        birth_year=giver.birth_year,
        place=giver.place,
        minutes=two.minutes,
        live_matches=two.giver.live,
        places_left=None if most is None else max(0, most - two.giver.live),
    )
