"""Which way a message goes, and that practice and the real thing never meet."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import hypothesis.strategies as st
import pytest
from hypothesis import given

from services.domain.offers import Unit
from services.domain.ways import Lack, OurWays, Way, lacks, speaks_by, way_to
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
OURS = st.builds(OurWays, st.booleans(), st.booleans(), st.booleans())


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


SEAL: Final = (Lack.OUR_SEAL, Lack.UNIT_CERTIFICATE)
ENOUGH: Final = {"organisation_her_id": "8000021"}


@pytest.mark.parametrize(
    ("details", "ours", "lacking"),
    [
        (ENOUGH, CONNECTED, ()),
        (ENOUGH, REAL, (Lack.OUR_CONNECTION, *SEAL)),
        (ENOUGH | {"organisation_her_id": ""}, CONNECTED, (Lack.ORGANISATION_HER_ID,)),
        (ENOUGH | {"her_id": ""}, CONNECTED, (Lack.HER_ID, *SEAL)),
        (ENOUGH | {"takes_messages": False}, CONNECTED, (Lack.TAKES_MESSAGES, *SEAL)),
        (ENOUGH | {"file_only": True}, CONNECTED, (*SEAL,)),
        ({"her_id": ""}, PRACTICE, (Lack.HER_ID, *SEAL)),
        ({}, PRACTICE, ()),
        ({"active": False}, REAL, ()),
        ({"practice": True}, REAL, ()),
    ],
)
def test_what_is_missing_is_named_in_the_order_in_which_one_sees_to_it(
    details: dict[str, Any], ours: OurWays, lacking: tuple[Lack, ...]
) -> None:
    assert lacks(replace(UNIT, **details), ours, certified=False) == lacking


@pytest.mark.parametrize(
    ("has_seal", "certified", "lacking"),
    [
        (False, False, (Lack.OUR_SEAL, Lack.UNIT_CERTIFICATE)),
        (False, True, (Lack.OUR_SEAL,)),
        (True, False, (Lack.UNIT_CERTIFICATE,)),
        (True, True, ()),
    ],
)
def test_of_a_seal_only_what_is_really_missing_is_named(
    has_seal: bool, certified: bool, lacking: tuple[Lack, ...]
) -> None:
    unit = replace(UNIT, file_only=True)
    assert lacks(unit, OurWays(has_seal=has_seal), certified=certified) == lacking


@given(UNITS, OURS, st.booleans())
def test_where_no_way_leads_something_is_always_missing(
    unit: Unit, ours: OurWays, certified: bool
) -> None:
    missing = lacks(unit, ours, certified=certified)
    if unit.active and way_to(unit, ours, can_seal=certified and ours.has_seal) is None:
        assert missing
