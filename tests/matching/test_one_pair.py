"""One pair alone is judged exactly as it is among everybody, without numpy."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.matching import engine
from services.matching.explanation import FeatureName
from services.matching.facts import Snapshot
from services.matching.weights import Weights
from tests.fakes.matching_world import ingrid, random_snapshot, snapshot

snapshots = st.builds(
    random_snapshot,
    st.integers(0, 100_000),
    participants=st.integers(1, 3),
    volunteers=st.integers(1, 12),
)


@given(snapshots)
def test_one_pair_is_explained_as_it_is_among_all(seen: Snapshot) -> None:
    encoded = engine.encode(seen)
    for asks in seen.participants:
        for gives in seen.volunteers:
            among_all = engine.pair_explanation(encoded, asks.id, gives.id)
            assert engine.one_pair(seen, (asks.id, gives.id)) == among_all


@given(snapshots, st.dictionaries(st.sampled_from(FeatureName), st.integers(0, 6)))
def test_a_centres_own_weights_count_for_one_pair_too(
    seen: Snapshot, of: dict[FeatureName, int]
) -> None:
    weights = Weights(of=of, reach_minutes=30)
    pair = (seen.participants[0].id, seen.volunteers[0].id)
    among_all = engine.pair_explanation(engine.encode(seen, weights), *pair)
    assert engine.one_pair(seen, pair, weights) == among_all


def test_a_person_who_is_not_there_is_a_key_error() -> None:
    seen = snapshot(ingrid())
    for pair in (("kim", "nobody"), ("nobody", "ingrid")):
        with pytest.raises(KeyError):
            engine.one_pair(replace(seen), pair)


def test_judging_one_pair_loads_no_numpy(tree: Path) -> None:
    code = (
        "import sys; from services.matching import engine;"
        "from tests.fakes.matching_world import ingrid, snapshot;"
        "engine.one_pair(snapshot(ingrid()), ('kim', 'ingrid'));"
        "sys.exit('numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tree, check=False)
    assert done.returncode == 0
