"""A pair goes quiet when nobody has met or been reached for as long as its limit says."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from services.domain.activities import Activity
from services.domain.care import Contact
from services.domain.errors import Invalid, NotAllowed, NotFound, Reason, WrongState
from services.domain.matches import CheckIn, MatchState
from services.store.tables import ACTIVITY, CHECK_IN, MATCH
from services.use_cases.care_settings import CareSettings, care_settings, set_care_settings
from services.use_cases.quiet_pairs import (
    PairSilence,
    SetQuietAfter,
    pair_silence,
    quiet_pairs,
    set_quiet_after,
)
from services.use_cases.undo import undo
from tests.fakes.activity_world import HANNE, LEADER, STAFF, TODAY, TURID, House, actor, house
from tests.fakes.time import REFERENCE

__all__ = ["house"]


@pytest.fixture
def old(house: House) -> House:
    """Jonas and Turid began 90 days ago and met last 19 days ago."""
    house.change(
        MATCH,
        "m-jonas",
        created_at=REFERENCE - timedelta(days=100),
        active_since=TODAY - timedelta(days=90),
    )
    walked(house, "a", 19)
    return house


def walked(house: House, id_: str, days_ago: int, **more: Any) -> None:  # noqa: ANN401 any field
    on = TODAY - timedelta(days=days_ago)
    house.put(ACTIVITY, Activity(id_, on, "v-turid", "Tur", REFERENCE, "p-jonas", **more))


def checked_in(house: House, days_ago: int, *, volunteer: bool, participant: bool) -> None:
    on = TODAY - timedelta(days=days_ago)
    held = CheckIn("c", "m-jonas", on, on, "hanne", volunteer, participant)
    house.put(CHECK_IN, held)


def quiet(house: House) -> list[PairSilence]:
    return house.store.ask(lambda reading, _: quiet_pairs(reading), None, actor(HANNE))


def days(house: House) -> list[int]:
    return [pair.silence.days for pair in quiet(house) if pair.silence]


def test_a_quiet_pair_is_told_with_its_days_and_the_limit_that_holds(old: House) -> None:
    (pair,) = quiet(old)
    assert pair.silence is not None
    assert (pair.silence.days, pair.silence.limit) == (19, 14)
    assert (pair.silence.since.on, pair.silence.since.contact) == (
        date(2026, 11, 3),
        Contact.ACTIVITY,
    )
    assert pair.own_limit is None


def test_what_did_not_come_about_is_no_contact(old: House) -> None:
    walked(old, "missed", 2, took_place=False)
    walked(old, "planned", -3)
    assert days(old) == [19]


@pytest.mark.parametrize(
    ("volunteer", "participant", "quiet_days"),
    [(True, True, []), (True, False, [19]), (False, True, [19]), (False, False, [19])],
)
def test_only_a_check_in_in_which_both_were_reached_is_contact(
    old: House, volunteer: bool, participant: bool, quiet_days: list[int]
) -> None:
    checked_in(old, 4, volunteer=volunteer, participant=participant)
    assert days(old) == quiet_days


def test_a_check_in_that_is_to_come_is_no_contact(old: House) -> None:
    old.put(CHECK_IN, CheckIn("c", "m-jonas", TODAY, None, "", True, True))
    assert days(old) == [19]


def test_the_first_meeting_is_contact(old: House) -> None:
    old.change(MATCH, "m-jonas", first_meeting_on=TODAY - timedelta(days=16))
    assert days(old) == [16]
    old.change(MATCH, "m-jonas", first_meeting_on=TODAY + timedelta(days=1))
    assert days(old) == [19]


@pytest.mark.parametrize("state", sorted(set(MatchState) - {MatchState.ACTIVE}))
def test_a_paused_pair_is_never_quiet_nor_any_that_does_not_go_on(
    old: House, state: MatchState
) -> None:
    old.change(MATCH, "m-jonas", state=state, paused_on=TODAY - timedelta(days=30))
    assert quiet(old) == []


def test_from_the_day_of_resuming_it_counts_anew(old: House) -> None:
    old.change(MATCH, "m-jonas", resumed_on=TODAY - timedelta(days=13))
    assert quiet(old) == []
    old.change(MATCH, "m-jonas", resumed_on=TODAY - timedelta(days=14))
    (pair,) = quiet(old)
    assert pair.silence is not None
    assert (pair.silence.days, pair.silence.since.contact) == (14, Contact.RESUMED)


def test_a_pair_may_have_a_limit_of_its_own_and_give_it_back(old: House) -> None:
    outcome = old.store.run(set_quiet_after, SetQuietAfter("m-jonas", 30), actor(HANNE))
    assert (outcome.value.own_limit, outcome.value.centre_limit) == (30, 14)
    assert quiet(old) == []
    old.store.run(set_quiet_after, SetQuietAfter("m-jonas", 5), actor(HANNE))
    assert [pair.own_limit for pair in quiet(old)] == [5]
    old.store.run(set_quiet_after, SetQuietAfter("m-jonas", None), actor(HANNE))
    assert [pair.own_limit for pair in quiet(old)] == [None]
    assert outcome.undo is not None


def test_setting_a_limit_can_be_undone(old: House) -> None:
    outcome = old.store.run(set_quiet_after, SetQuietAfter("m-jonas", 30), actor(HANNE))
    assert outcome.undo is not None
    old.store.run(undo, outcome.undo, actor(HANNE))
    assert days(old) == [19]


@pytest.mark.parametrize("number", [0, -1, 366])
def test_a_limit_lies_between_a_day_and_a_year(old: House, number: int) -> None:
    with pytest.raises(Invalid) as caught:
        old.store.run(set_quiet_after, SetQuietAfter("m-jonas", number), actor(HANNE))
    assert (caught.value.field, caught.value.reason) == ("days", Reason.DAYS_OUT_OF_RANGE)


def test_an_ended_match_has_no_limit_to_set(old: House) -> None:
    old.change(MATCH, "m-jonas", state=MatchState.ENDED)
    with pytest.raises(WrongState):
        old.store.run(set_quiet_after, SetQuietAfter("m-jonas", 5), actor(HANNE))


def test_only_who_matches_sets_a_limit_and_a_volunteer_or_leader_sees_none(old: House) -> None:
    for account in (STAFF, LEADER, TURID):
        with pytest.raises(NotAllowed):
            old.store.run(set_quiet_after, SetQuietAfter("m-jonas", 5), actor(account))
    for account in (LEADER, TURID):
        with pytest.raises(NotAllowed):
            old.store.ask(pair_silence, "m-jonas", actor(account))
    with pytest.raises(NotFound):
        old.store.ask(pair_silence, "m-nobody", actor(HANNE))


def test_the_centres_numbers_are_a_leaders_to_set(old: House) -> None:
    assert old.store.ask(care_settings, None, actor(LEADER)) == CareSettings(14, 90)
    with pytest.raises(NotAllowed):
        old.store.run(set_care_settings, CareSettings(20, 60), actor(HANNE))
    outcome = old.store.run(set_care_settings, CareSettings(20, 60), actor(LEADER))
    assert quiet(old) == []
    assert outcome.undo is not None
    old.store.run(set_care_settings, CareSettings(19, 60), actor(LEADER))
    assert days(old) == [19]
    assert old.store.ask(care_settings, None, actor(LEADER)) == CareSettings(19, 60)


@pytest.mark.parametrize(
    ("settings", "field"),
    [(CareSettings(0, 90), "quiet_after_days"), (CareSettings(14, 400), "supervision_every_days")],
)
def test_a_number_that_makes_no_sense_is_refused_at_its_field(
    old: House, settings: CareSettings, field: str
) -> None:
    with pytest.raises(Invalid) as caught:
        old.store.run(set_care_settings, settings, actor(LEADER))
    assert caught.value.field == field
