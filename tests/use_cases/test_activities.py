"""Logging, changing, removing and thanking for activities."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from services.domain.access import SYSTEM
from services.domain.activities import Mood
from services.domain.changes import Kind
from services.domain.errors import Invalid, NotAllowed, NotFound, Reason
from services.domain.volunteers import YesNo
from services.store.tables import ACTIVITY
from services.use_cases.activities import (
    ChangeActivity,
    LogActivity,
    Thank,
    change_activity,
    log_activity,
    remove_activity,
    thank,
)
from services.use_cases.activity_lists import activity_card
from services.use_cases.talks import HoldTalk, hold_talk
from services.use_cases.undo import undo
from tests.fakes.activity_world import HANNE, LEADER, STAFF, TODAY, TURID, House, actor, house

__all__ = ["house"]

WALK = LogActivity("v-turid", "Tur", TODAY - timedelta(days=1), "p-jonas")


def log(house: House, told: LogActivity = WALK) -> str:
    return house.store.run(log_activity, told, actor(HANNE)).value


def test_an_activity_is_stored_as_it_was_told(house: House) -> None:
    told = replace(
        WALK,
        life_area_ids=("relations", "activity", "activity"),
        starts=time(17, 0),
        hours=Decimal("1.5"),
        mood=Mood.GOOD,
        how_it_went="  Gikk helt til brua.  ",
        wants_a_talk=YesNo.YES,
        distance_km=Decimal("4.2"),
    )
    outcome = house.store.run(log_activity, told, actor(HANNE))
    stored = house.get(ACTIVITY, outcome.value)
    assert outcome.changes == {Kind.ACTIVITIES}
    assert outcome.undo is not None
    assert stored.life_area_ids == ("activity", "relations")
    assert (stored.starts, stored.ends, stored.hours) == (time(17), time(18, 30), Decimal("1.50"))
    assert (stored.mood, stored.how_it_went) == (Mood.GOOD, "Gikk helt til brua.")
    assert (stored.match_id, stored.logged_by) == ("m-jonas", "hanne")
    assert stored.wants_a_talk is YesNo.YES


def test_who_what_and_when_are_enough_to_log(house: House) -> None:
    stored = house.get(ACTIVITY, log(house, LogActivity("v-bjorn", "Flytting", TODAY)))
    assert stored.took_place
    assert (stored.participant_id, stored.hours, stored.mood) == (None, None, None)
    assert stored.wants_a_talk is YesNo.NOT_ASKED


@pytest.mark.parametrize(
    ("wrong", "field", "reason"),
    [
        ({"volunteer_id": ""}, "volunteer_id", Reason.MISSING),
        ({"volunteer_id": "v-nobody"}, "volunteer_id", Reason.UNKNOWN_CHOICE),
        ({"participant_id": "p-nobody"}, "participant_id", Reason.UNKNOWN_CHOICE),
        ({"what": "   "}, "what", Reason.MISSING),
        ({"what": "x" * 121}, "what", Reason.TOO_LONG),
        ({"what": "Tur med 01817012345"}, "what", Reason.NATIONAL_ID),
        ({"life_area_ids": ("magic",)}, "life_area_ids", Reason.UNKNOWN_CHOICE),
        ({"on": TODAY + timedelta(days=1)}, "on", Reason.IN_THE_FUTURE),
        ({"on": date(206, 11, 1)}, "on", Reason.IN_THE_PAST),
        ({"hours": Decimal("24.5")}, "hours", Reason.TOO_MANY_HOURS),
        ({"hours": Decimal(-1)}, "hours", Reason.NEGATIVE),
        ({"hours": Decimal("NaN")}, "hours", Reason.NOT_A_NUMBER),
        ({"distance_km": Decimal(-2)}, "distance_km", Reason.NEGATIVE),
        ({"expenses": Decimal("Infinity")}, "expenses", Reason.NOT_A_NUMBER),
        ({"starts": time(10), "ends": time(9)}, "ends", Reason.ENDS_BEFORE_START),
    ],
)  # fmt: skip
def test_what_can_not_be_is_said_at_its_field(
    house: House, wrong: dict[str, Any], field: str, reason: Reason
) -> None:
    if reason is Reason.NATIONAL_ID:
        wrong = {"what": f"Tur med {synthetic_id()}"}
    with pytest.raises(Invalid) as caught:
        log(house, replace(WALK, **wrong))
    assert (caught.value.field, caught.value.reason) == (field, reason)
    assert house.all(ACTIVITY) == []


def synthetic_id() -> str:
    """Eleven digits with month + 80 whose control digits fit: it belongs to nobody."""
    from services.domain.validation import is_national_id

    return next(
        digits for number in range(100000) if is_national_id(digits := f"018170{number:05}")
    )


def test_a_pair_that_did_not_meet_is_logged_without_a_failure(house: House) -> None:
    stored = house.get(ACTIVITY, log(house, replace(WALK, took_place=False)))
    assert not stored.took_place
    assert stored.mood is None


def test_changing_keeps_the_thanks_and_who_logged_it(house: House) -> None:
    activity_id = log(house)
    house.store.run(thank, Thank((activity_id,), "Så fint!"), actor(STAFF))
    told = replace(WALK, what="Skitur", starts=time(12), ends=time(14))
    house.store.run(change_activity, ChangeActivity(activity_id, told), actor(HANNE))
    stored = house.get(ACTIVITY, activity_id)
    assert (stored.what, stored.hours) == ("Skitur", Decimal("2.00"))
    assert (stored.thanks, stored.thanked_by, stored.logged_by) == ("Så fint!", "siri", "hanne")
    card = house.store.ask(activity_card, activity_id, actor(HANNE))
    assert (card.volunteer_name, card.participant_name) == ("Turid Haugen", "Jonas Berg")
    assert (card.logged_by_name, card.thanked_by_name) == ("Hanne Brekke", "Siri Moen")


def test_a_removed_activity_is_gone_and_can_be_brought_back(house: House) -> None:
    activity_id = log(house)
    before = house.get(ACTIVITY, activity_id)
    outcome = house.store.run(remove_activity, activity_id, actor(HANNE))
    assert house.all(ACTIVITY) == []
    assert outcome.undo is not None
    house.store.run(undo, outcome.undo, actor(HANNE))
    assert house.all(ACTIVITY) == [before]


def test_thanks_a_log_and_a_held_talk_can_be_turned_back(house: House) -> None:
    logged = house.store.run(log_activity, replace(WALK, wants_a_talk=YesNo.YES), actor(HANNE))
    before = house.get(ACTIVITY, logged.value)
    thanked = house.store.run(thank, Thank((logged.value,), "Fint!"), actor(HANNE))
    assert thanked.undo is not None
    house.store.run(undo, thanked.undo, actor(HANNE))
    assert house.get(ACTIVITY, logged.value) == before
    held = house.store.run(hold_talk, HoldTalk("v-turid"), actor(HANNE))
    assert held.undo is not None
    house.store.run(undo, held.undo, actor(HANNE))
    assert house.get(ACTIVITY, logged.value) == before


def test_thanks_are_given_once(house: House) -> None:
    first, second = log(house), log(house)
    assert house.store.run(thank, Thank((first,)), actor(HANNE)).value == 1
    assert house.store.run(thank, Thank((first, second)), actor(STAFF)).value == 1
    assert house.get(ACTIVITY, first).thanked_by == "hanne"


def test_a_volunteer_logs_what_she_did_with_her_own_match(house: House) -> None:
    outcome = house.store.run(log_activity, WALK, actor(TURID))
    assert house.get(ACTIVITY, outcome.value).logged_by == "turid"


def test_a_volunteer_can_not_log_for_another_or_with_a_stranger(house: House) -> None:
    with pytest.raises(NotAllowed):
        house.store.run(log_activity, replace(WALK, volunteer_id="v-marit"), actor(TURID))
    with pytest.raises(Invalid) as caught:
        house.store.run(log_activity, replace(WALK, participant_id="p-samira"), actor(TURID))
    assert caught.value.field == "participant_id"


def test_another_volunteers_activity_is_not_there_for_a_volunteer(house: House) -> None:
    other = log(house, LogActivity("v-marit", "Kaffe", TODAY, "p-samira"))
    with pytest.raises(NotFound):
        house.store.ask(activity_card, other, actor(TURID))
    with pytest.raises(NotFound):
        house.store.run(remove_activity, other, actor(TURID))
    with pytest.raises(NotFound):
        house.store.run(change_activity, ChangeActivity(other, WALK), actor(TURID))


def test_a_volunteer_can_not_pass_her_activity_on_to_another(house: House) -> None:
    own = house.store.run(log_activity, WALK, actor(TURID)).value
    told = replace(WALK, volunteer_id="v-marit", participant_id=None)
    with pytest.raises(NotAllowed):
        house.store.run(change_activity, ChangeActivity(own, told), actor(TURID))


def test_a_leader_neither_logs_nor_thanks(house: House) -> None:
    with pytest.raises(NotAllowed):
        house.store.run(log_activity, WALK, actor(LEADER))
    activity_id = log(house)
    with pytest.raises(NotAllowed):
        house.store.run(thank, Thank((activity_id,)), actor(LEADER))
    assert house.store.ask(activity_card, activity_id, SYSTEM).activity.thanked_at is None
