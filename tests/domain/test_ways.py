"""Which way a message goes, and that practice and the real thing never meet."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import hypothesis.strategies as st
import pytest
from hypothesis import given

from services.domain.offers import Unit
from services.domain.ways import OurWays, Way, speaks_by, way_to
from tests.fakes.time import REFERENCE

UNIT: Final = Unit("u", "TSB Elvestad", REFERENCE, her_id="8000020", takes_messages=True)
PRACTICE_UNIT: Final = replace(UNIT, practice=True)
REAL: Final = OurWays()
CONNECTED: Final = OurWays(connected=True)
PRACTICE: Final = OurWays(practice_centre=True)

UNITS = st.builds(
    Unit,
    st.just("u"),
    st.just("TSB Elvestad"),
    st.just(REFERENCE),
    her_id=st.sampled_from(["", "8000020"]),
    takes_messages=st.booleans(),
    file_only=st.booleans(),
    practice=st.booleans(),
    active=st.booleans(),
)
OURS = st.builds(OurWays, st.booleans(), st.booleans())


@pytest.mark.parametrize(
    ("unit", "ours", "can_seal", "way"),
    [
        (PRACTICE_UNIT, REAL, False, Way.PRACTICE),
        (UNIT, REAL, False, None),
        (UNIT, REAL, True, Way.FILE),
        (UNIT, CONNECTED, False, Way.HELSENETT),
        (UNIT, CONNECTED, True, Way.HELSENETT),
        (UNIT, PRACTICE, False, Way.PRACTICE),
        (UNIT, OurWays(practice_centre=True, connected=True), False, Way.PRACTICE),
        (replace(UNIT, file_only=True), CONNECTED, True, Way.FILE),
        (replace(UNIT, file_only=True), CONNECTED, False, None),
        (replace(UNIT, takes_messages=False), CONNECTED, False, None),
        (replace(UNIT, her_id="", takes_messages=False), REAL, True, Way.FILE),
        (replace(UNIT, active=False), CONNECTED, True, None),
    ],
)
def test_the_way_to_a_unit(unit: Unit, ours: OurWays, can_seal: bool, way: Way | None) -> None:
    assert way_to(unit, ours, can_seal=can_seal) is way


@given(UNITS, OURS, st.booleans())
def test_practice_and_the_health_network_never_meet(
    unit: Unit, ours: OurWays, can_seal: bool
) -> None:
    way = way_to(unit, ours, can_seal=can_seal)
    if way is Way.PRACTICE:
        assert unit.practice or ours.practice_centre
    if way is Way.HELSENETT:
        assert not unit.practice
        assert not ours.practice_centre
    if way is not None:
        assert speaks_by(unit, way, practice_centre=ours.practice_centre) or way is Way.FILE
