"""Finding activities by week and by words, with totals, and what the form offers."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from services.domain.access import Account
from services.domain.activities import Activity
from services.domain.errors import NotAllowed
from services.domain.volunteers import YesNo
from services.store.tables import ACTIVITY
from services.use_cases.activity_choices import SuggestFor, log_choices, what_suggestions
from services.use_cases.activity_lists import (
    ActivityFilter,
    ActivityList,
    activity_list,
    activity_week,
)
from tests.fakes.activity_world import HANNE, LEADER, TODAY, TURID, House, actor, house
from tests.fakes.time import REFERENCE

__all__ = ["house"]

TURID_AND_JONAS = {"volunteer_id": "v-turid", "participant_id": "p-jonas"}


def put(house: House, id_: str, days_ago: int, what: str, **more: Any) -> Activity:  # noqa: ANN401 any field
    on = TODAY - timedelta(days=days_ago)
    values: dict[str, Any] = {"volunteer_id": "v-marit", "hours": Decimal("1.5")}
    return house.put(
        ACTIVITY, Activity(id=id_, on=on, what=what, created_at=REFERENCE, **(values | more))
    )


def found(house: House, about: ActivityFilter, account: Account = HANNE) -> ActivityList:
    return house.store.ask(activity_list, about, actor(account))


def ids(house: House, about: ActivityFilter, account: Account = HANNE) -> list[str]:
    return [row.id for row in found(house, about, account).rows]


@pytest.fixture
def some(house: House) -> House:
    put(house, "walk", 3, "Tur", **TURID_AND_JONAS, life_area_ids=("activity",), starts=time(17))
    put(house, "coffee", 3, "Kaffe på Ås", participant_id="p-samira", starts=time(9))
    put(house, "move", 30, "Flytting", hours=None, thanked_at=REFERENCE)
    put(house, "nav", 10, "Følge til NAV", took_place=False, **TURID_AND_JONAS)
    return house


def test_the_newest_activity_stands_first(some: House) -> None:
    assert ids(some, ActivityFilter()) == ["walk", "coffee", "nav", "move"]


def test_totals_are_of_everything_found_not_of_what_is_shown(some: House) -> None:
    listed = found(some, ActivityFilter(most=1))
    assert len(listed.rows) == 1
    assert (listed.totals.activities, listed.totals.hours) == (4, Decimal("4.5"))
    assert (listed.totals.volunteers, listed.totals.participants) == (2, 2)
    assert listed.totals.not_thanked == 2


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("folge", ["nav"]),
        ("AAS", ["coffee", "move"]),
        ("jonas tur", ["walk", "nav"]),
        ("jonas nav", ["nav"]),
        ("100%", []),
        ("_", []),
    ],
)
def test_every_word_must_be_found_in_the_doing_or_the_names(
    some: House, words: str, expected: list[str]
) -> None:
    assert ids(some, ActivityFilter(words)) == expected


def test_a_list_is_narrowed_by_days_people_areas_and_state(some: House) -> None:
    since = ActivityFilter(since=TODAY - timedelta(days=10), until=TODAY - timedelta(days=4))
    assert ids(some, since) == ["nav"]
    assert ids(some, ActivityFilter(volunteer_id="v-turid")) == ["walk", "nav"]
    assert ids(some, ActivityFilter(participant_id="p-samira")) == ["coffee"]
    assert ids(some, ActivityFilter(life_area_id="activity")) == ["walk"]
    assert ids(some, ActivityFilter(only_not_thanked=True)) == ["walk", "coffee"]
    put(some, "talk", 1, "Prat", wants_a_talk=YesNo.YES)
    assert ids(some, ActivityFilter(only_talk_wanted=True)) == ["talk"]


def test_a_week_runs_from_monday_to_sunday_in_the_order_of_the_clock(some: House) -> None:
    week = some.store.ask(activity_week, TODAY - timedelta(days=2), actor(HANNE))
    assert week.monday == date(2026, 11, 16)
    assert [row.id for row in week.rows] == ["coffee", "walk"]
    assert week.totals.hours == Decimal("3.0")


def test_a_volunteer_sees_only_her_own_activities(some: House) -> None:
    assert ids(some, ActivityFilter(), TURID) == ["walk", "nav"]
    assert ids(some, ActivityFilter(volunteer_id="v-marit"), TURID) == []
    assert found(some, ActivityFilter(), TURID).totals.activities == 2


def test_a_leader_may_not_list_activities(some: House) -> None:
    with pytest.raises(NotAllowed):
        found(some, ActivityFilter(), LEADER)


def test_an_empty_search_is_told_from_an_empty_store(house: House) -> None:
    assert not found(house, ActivityFilter()).stored
    put(house, "a", 1, "Tur")
    assert found(house, ActivityFilter("nothing like it")).stored


def test_the_form_offers_pairs_as_they_were_last_time(some: House) -> None:
    choices = some.store.ask(log_choices, None, actor(HANNE))
    first = next(who for who in choices.pairs if who.participant_id == "p-jonas")
    assert (first.volunteer_name, first.assignment) == ("Turid Haugen", "Gå tur hver uke")
    assert (first.last_what, first.last_starts, first.last_hours) == (
        "Tur",
        time(17),
        Decimal("1.5"),
    )
    assert first.last_life_area_ids == ("activity",)
    assert [who.volunteer_name for who in choices.alone] == [
        "Bjørn Tangen",
        "Marit Ås",
        "Turid Haugen",
    ]


def test_two_seen_together_lately_are_offered_as_a_pair(some: House) -> None:
    put(some, "new", 5, "Kino", volunteer_id="v-bjorn", participant_id="p-amir")
    put(some, "old", 120, "Kino", volunteer_id="v-bjorn", participant_id="p-samira")
    pairs = some.store.ask(log_choices, None, actor(HANNE)).pairs
    assert ("v-bjorn", "p-amir") in {(who.volunteer_id, who.participant_id) for who in pairs}
    assert ("v-bjorn", "p-samira") not in {(who.volunteer_id, who.participant_id) for who in pairs}


def test_a_volunteer_is_offered_only_herself_and_her_own_matches(some: House) -> None:
    choices = some.store.ask(log_choices, None, actor(TURID))
    assert {who.participant_id for who in choices.pairs} == {"p-jonas"}
    assert [who.volunteer_id for who in choices.alone] == ["v-turid"]


def test_the_pairs_own_words_are_suggested_first(some: House) -> None:
    about = SuggestFor("v-turid", "p-jonas")
    whats = [each.what for each in some.store.ask(what_suggestions, about, actor(HANNE))]
    assert whats[:2] == ["Tur", "Følge til NAV"]
    assert set(whats[2:]) == {"Kaffe på Ås", "Flytting"}


def test_a_volunteer_is_never_shown_the_words_of_another(some: House) -> None:
    about = SuggestFor("v-marit", "p-samira")
    whats = {each.what for each in some.store.ask(what_suggestions, about, actor(TURID))}
    assert whats == {"Tur", "Følge til NAV"}
