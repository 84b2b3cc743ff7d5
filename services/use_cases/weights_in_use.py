"""The weights that the centre's proposals are made with now."""

from __future__ import annotations

from types import MappingProxyType

from services.domain.weight_sets import WeightSet
from services.matching.explanation import FeatureName
from services.matching.weights import FEATURES, Weights
from services.store.tables import WEIGHT_SET
from services.store.transaction import Reading


def weights_in_use(reading: Reading) -> Weights:
    """Those of the set in use, else the engine's own."""
    found = reading.all(WEIGHT_SET, "in_use = 1")
    return weights_of(found[0]) if found else Weights()


def weights_of(one: WeightSet) -> Weights:
    """The engine's form of a set. A feature that it does not name, because it is newer, has the engine's
    own weight; a name that the engine does not know is left out.
    """
    named = dict(one.weights)
    of: dict[FeatureName, int] = {
        each.name: named.get(each.name.value, each.weight) for each in FEATURES
    }
    return Weights(MappingProxyType(of), one.hours_per_match, one.reach_minutes)
