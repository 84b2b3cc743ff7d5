"""Who carries much more than the others, and who has not been asked for long."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from services.domain.load import (
    LEAST_TO_COMPARE,
    MUCH_MORE,
    Carried,
    LoadRemark,
    carries_many,
    remark_of,
    usual_hours,
)

TODAY = date(2026, 11, 22)
HOURS = st.decimals(0, 80, places=2)
EASY = Carried(1, 2, Decimal(4), Decimal(8), room=True, asked_on=TODAY)


@given(st.lists(HOURS))
def test_there_is_a_usual_only_among_enough_who_gave_hours(hours: list[Decimal]) -> None:
    given_hours = [each for each in hours if each > 0]
    usual = usual_hours(hours)
    assert (usual is None) is (len(given_hours) < LEAST_TO_COMPARE)
    assert usual is None or min(given_hours) <= usual <= max(given_hours)


@given(HOURS, HOURS)
def test_much_more_is_above_twice_what_is_usual(hours: Decimal, usual: Decimal) -> None:
    carried = replace(EASY, hours=hours, hours_said=None)
    much = remark_of(carried, usual, TODAY) is LoadRemark.MUCH_MORE
    assert much is (hours > MUCH_MORE * usual)


@given(HOURS, HOURS, HOURS)
def test_beyond_what_she_said_weighs_more_than_beyond_the_others(
    hours: Decimal, said: Decimal, usual: Decimal
) -> None:
    remark = remark_of(replace(EASY, hours=hours, hours_said=said), usual, TODAY)
    assert (remark is LoadRemark.MORE_THAN_SAID) is (hours > said)


@given(st.integers(0, 400), st.booleans(), st.integers(0, 2))
def test_only_one_with_room_and_no_match_is_not_asked(days: int, room: bool, live: int) -> None:
    carried = replace(
        EASY, live_matches=live, room=room, asked_on=TODAY - timedelta(days=days), hours=Decimal(0)
    )
    expected = LoadRemark.NOT_ASKED if room and not live and days >= 60 else None
    assert remark_of(carried, None, TODAY) is expected


def test_more_people_than_she_said_is_remarked() -> None:
    assert remark_of(replace(EASY, live_matches=3), None, TODAY) is LoadRemark.MORE_THAN_SAID
    assert remark_of(replace(EASY, live_matches=2), None, TODAY) is None


@given(st.lists(st.integers(0, 40), max_size=12))
def test_advisers_who_carry_alike_are_never_remarked(pairs: list[int]) -> None:
    alike = [7] * len(pairs)
    assert not any(carries_many(each, alike) for each in alike)
    many = [each for each in pairs if carries_many(each, pairs)]
    assert len(many) <= len(pairs) // 2
