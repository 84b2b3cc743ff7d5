"""The proposal for all who wait: exact, the same each time, with what each choice costs the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from services.matching.best_pairs import best_pairs
from services.matching.encoding import Bools, Whole
from services.matching.explain_pairs import explain_pairs
from services.matching.facts import Pair
from services.matching.ground import Ground
from services.matching.hours_bound import best_with_hours
from services.matching.limits import Limits
from services.matching.others_cost import costs_of
from services.matching.proposal import OthersCost, Proposal, ProposedPair, Watch, Worth
from services.matching.remarks import blocking_pairs
from services.matching.setting import setting_of
from services.matching.why_waiting import WhyWaiting


def propose(
    ground: Ground,
    *,
    fixed: Iterable[Pair] = (),
    excluded: Iterable[Pair] = (),
    limits: Limits | None = None,
    watch: Watch | None = None,
) -> Proposal:
    """The best proposal around the `fixed` pairs and without the `excluded` ones. Live matches keep
    their places and are in nobody's pairs.

    Aims, one after the other: most people helped; the sum of their tiers; the sum of points.
    What can't be fixed is left out and told. Raises `Cancelled`.
    """
    seen, bounds = watch or Watch(), limits or Limits()
    seen.at(0.0)
    setting = setting_of(ground, fixed, frozenset(excluded), bounds)
    task, held = setting.task, setting.fixed
    costs: Mapping[int, OthersCost] = {}
    if setting.hours is None:
        partner = best_pairs(task, seen)
        seen.at(0.6)
        found = costs_of(task, partner, ground.ids)
        costs, proven = found.of, found.proven
    else:
        partner, proven = best_with_hours(task, setting.hours, bounds.seconds, seen)
    seen.at(0.8)
    whole = np.where(partner < 0, held, partner)
    pairs = _pairs(ground, held, whole, costs)
    reasons = WhyWaiting(ground, setting.broken, task.may)
    blocking, count = blocking_pairs(ground, task, partner)
    return Proposal(
        pairs=pairs,
        unmatched=tuple(reasons.of(row) for row in _in_turn(ground, whole < 0)),
        worth=Worth(len(pairs), sum(one.tier for one in pairs), sum(one.points for one in pairs)),
        proven=proven,
        refused=setting.refused,
        blocking=blocking,
        blocking_count=count,
        free_places=int(task.places.sum()) - int(np.count_nonzero(partner >= 0)),
    )


def cost_to_others(
    ground: Ground,
    proposal: Proposal,
    pair: Pair,
    *,
    fixed: Iterable[Pair] = (),
    excluded: Iterable[Pair] = (),
    limits: Limits | None = None,
) -> OthersCost:
    """What this pair of the proposal costs the others, by solving again as if its participant were not
    there: for when hours bind and places have no prices. The other arguments are the proposal's own.

    Raises `KeyError` when the pair is not in the proposal.
    """
    mine = {(one.participant_id, one.volunteer_id): one for one in proposal.pairs}[pair]
    gone = [(pair[0], one.id) for one in ground.encoded.volunteers.facts]
    others = [one for one in fixed if one[0] != pair[0]]
    free = propose(ground, fixed=others, excluded=[*excluded, *gone], limits=limits)
    helped = {one.participant_id for one in proposal.pairs}
    now, then = proposal.worth, free.worth
    more = (one.participant_id for one in free.pairs if one.participant_id not in helped)
    return OthersCost(
        people=then.people - (now.people - 1),
        tiers=then.tiers - (now.tiers - mine.tier),
        points=then.points - (now.points - mine.points),
        participant_id=next(more, ""),
    )


def _in_turn(ground: Ground, among: Bools) -> list[int]:
    """These rows, the most urgent first, then by id."""
    rows = np.flatnonzero(among)
    order: list[int] = rows[np.lexsort((rows, -ground.tier[rows]))].tolist()
    return order


def _pairs(
    ground: Ground, held: Whole, whole: Whole, costs: Mapping[int, OthersCost]
) -> tuple[ProposedPair, ...]:
    rows = _in_turn(ground, whole >= 0)
    explained = explain_pairs(ground, [(row, int(whole[row])) for row in rows])
    return tuple(
        ProposedPair(
            participant_id=ground.ids[row],
            volunteer_id=explanation.volunteer_id,
            points=explanation.points,
            tier=int(ground.tier[row]),
            fixed=bool(held[row] >= 0),
            explanation=explanation,
            cost=costs.get(int(whole[row])),
        )
        for row, explanation in zip(rows, explained, strict=True)
    )
