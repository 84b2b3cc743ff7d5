"""Ways of weighing: kept by name, one in use, and used by every answer of the engine."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from services.domain.errors import Invalid, NotAllowed, NotFound, Reason
from services.domain.weight_sets import WeightSet
from services.matching import engine
from services.matching.explanation import FeatureName
from services.matching.weights import FEATURES, Weights
from services.store.tables import WEIGHT_SET
from services.use_cases.matching_snapshot import matching_snapshot, pair_snapshot
from services.use_cases.undo import undo
from services.use_cases.weight_sets import (
    SaveWeightSet,
    remove_weight_set,
    save_weight_set,
    use_weight_set,
    weight_sets,
)
from services.use_cases.weights_in_use import weights_in_use, weights_of
from tests.fakes.matched_world import participant, volunteer
from tests.fakes.participant_world import ParticipantWorld, actor
from tests.fakes.time import REFERENCE

LISE = actor("lise")


def saved(world: ParticipantWorld, **changes: Any) -> WeightSet:  # noqa: ANN401 - any of the fields
    said: dict[str, Any] = {
        "name": "Nær og snart", "weights": {"place": 10}, "hours_per_match": Decimal(3),
        "reach_minutes": 45,
    }  # fmt: skip
    return world.run(save_weight_set, SaveWeightSet(**(said | changes)), LISE)


def in_use(world: ParticipantWorld) -> Weights:
    return world.ask(lambda reading, _: weights_in_use(reading), None)


def test_without_a_set_the_engines_own_weights_hold(world: ParticipantWorld) -> None:
    assert in_use(world) == Weights()


def test_a_set_is_kept_and_used_only_when_somebody_takes_it_into_use(
    world: ParticipantWorld,
) -> None:
    participant(world)
    volunteer(world)
    one = saved(world)
    assert in_use(world) == Weights()
    world.run(use_weight_set, one.id, LISE)
    weights = in_use(world)
    assert (weights.hours_per_match, weights.reach_minutes) == (Decimal(3), 45)
    assert {name for name, weight in weights.of.items() if weight} == {FeatureName.PLACE}
    seen = world.ask(matching_snapshot, None)
    explained = engine.pair_explanation(engine.encode(seen), "kim", "ingrid")
    assert [part.feature for part in explained.parts] == [FeatureName.PLACE]
    pair = world.ask(pair_snapshot, ("kim", "ingrid"))
    assert engine.one_pair(pair, ("kim", "ingrid")) == explained


def test_one_set_is_in_use_at_a_time_and_removing_it_gives_the_engines_own(
    world: ParticipantWorld,
) -> None:
    one, other = saved(world), saved(world, name="Språk", weights={"languages": 4})
    for set_id in (one.id, other.id):
        world.run(use_weight_set, set_id, LISE)
    assert [each.name for each in world.ask(weight_sets, None) if each.in_use] == ["Språk"]
    outcome = world.store.run(remove_weight_set, other.id, LISE)
    assert in_use(world) == Weights()
    assert outcome.undo is not None
    world.run(undo, outcome.undo, LISE)
    assert in_use(world).of[FeatureName.LANGUAGES] == 4
    world.run(use_weight_set, "", LISE)
    assert in_use(world) == Weights()


def test_a_change_of_the_set_in_use_counts_at_once(world: ParticipantWorld) -> None:
    one = saved(world)
    world.run(use_weight_set, one.id, LISE)
    saved(world, set_id=one.id, reach_minutes=20)
    assert in_use(world).reach_minutes == 20
    assert world.ask(weight_sets, None)[0].in_use


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"name": "  "}, "name", Reason.MISSING),
        ({"name": "nær OG snart"}, "name", Reason.TAKEN),
        ({"weights": {"place": 11}}, "weights", Reason.NOT_A_NUMBER),
        ({"weights": {"place": -1}}, "weights", Reason.NOT_A_NUMBER),
        ({"weights": {"place": 0}}, "weights", Reason.MISSING),
        ({"weights": {"luck": 3}}, "weights", Reason.UNKNOWN_CHOICE),
        ({"hours_per_match": Decimal(0)}, "hours_per_match", Reason.TOO_MANY_HOURS),
        ({"reach_minutes": 0}, "reach_minutes", Reason.NOT_A_NUMBER),
    ],
)
def test_what_can_not_be_weighed_by_is_told_at_its_field(
    world: ParticipantWorld, changes: dict[str, Any], field: str, reason: Reason
) -> None:
    saved(world)
    with pytest.raises(Invalid) as refused:
        saved(world, **({"name": "En annen"} | changes))
    assert (refused.value.field, refused.value.reason) == (field, reason)


def test_only_the_leader_changes_them_and_coordinators_may_read(world: ParticipantWorld) -> None:
    one = saved(world)
    assert world.ask(weight_sets, None, actor("hanne")) == (one,)
    with pytest.raises(NotAllowed):
        world.ask(weight_sets, None, actor("turid"))
    for use_case in (use_weight_set, remove_weight_set):
        with pytest.raises(NotAllowed):
            world.run(use_case, one.id, actor("hanne"))
    with pytest.raises(NotFound):
        world.run(use_weight_set, "nothing", LISE)


def test_a_set_older_than_a_feature_has_the_engines_weight_for_it(world: ParticipantWorld) -> None:
    old = WeightSet("old", "Gammelt", REFERENCE, (("place", 5), ("horoscope", 9)), Decimal(2), 90)
    world.put(WEIGHT_SET, old)
    of = weights_of(old).of
    assert of[FeatureName.PLACE] == 5
    assert of[FeatureName.CONTINUITY] == next(
        one.weight for one in FEATURES if one.name is FeatureName.CONTINUITY
    )
    assert len(of) == len(FEATURES)
