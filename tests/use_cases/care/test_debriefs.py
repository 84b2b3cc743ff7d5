"""A volunteer says that something was heavy: somebody calls within 48 hours, and she sees who."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from services.domain.access import Account
from services.domain.activities import Activity, Mood, TalkRequest
from services.domain.errors import Invalid, NotAllowed, Reason
from services.domain.matches import MatchState
from services.domain.stand_ins import StandIn
from services.domain.volunteers import YesNo
from services.store.tables import ACTIVITY, MATCH, STAND_IN, TALK_REQUEST, VOLUNTEER
from services.use_cases.activities import LogActivity, log_activity
from services.use_cases.own_care import OwnCare, own_care
from services.use_cases.talks import AskForTalk, HoldTalk, ask_for_talk, hold_talk, take_talk
from services.use_cases.today import today_view
from services.use_cases.today_lines import GroupKind, TodayLine, Why
from services.use_cases.undo import undo
from services.use_cases.volunteer_care import VolunteerCare, volunteer_care
from tests.fakes.activity_world import (
    HANNE,
    LEADER,
    STAFF,
    TODAY,
    TURID,
    House,
    actor,
    house,
)
from tests.fakes.time import REFERENCE

__all__ = ["house"]


def care_lines(house: House, account: Account = HANNE) -> list[TodayLine]:
    groups = house.store.ask(today_view, None, actor(account)).groups
    return [line for group in groups if group.kind is GroupKind.CARE for line in group.lines]


def own(house: House) -> OwnCare:
    return house.store.ask(own_care, None, actor(TURID))


def care(house: House, account: Account = HANNE) -> VolunteerCare:
    return house.store.ask(volunteer_care, "v-turid", actor(account))


def call_for_help(house: House, words: str = "") -> str:
    return house.store.run(ask_for_talk, AskForTalk(words, distress=True), actor(TURID)).value


def heavy(house: House, id_: str = "a", days_ago: int = 0, **more: Any) -> None:  # noqa: ANN401 any field
    values: dict[str, Any] = {"participant_id": "p-jonas", "thanked_at": REFERENCE}
    on = TODAY - timedelta(days=days_ago)
    values |= {"mood": Mood.HEAVY, **more}
    house.put(ACTIVITY, Activity(id_, on, "v-turid", "Tur", REFERENCE, **values))


def test_a_call_for_help_stands_first_with_the_hours_that_are_left(house: House) -> None:
    call_for_help(house)
    heavy(house, "b", wants_a_talk=YesNo.YES, mood=None, thanked_at=None)
    house.clock.forward(timedelta(hours=17, minutes=1))
    first, *others = care_lines(house)
    assert (first.why, first.name, first.hours_left, first.overdue) == (
        Why.DEBRIEF,
        "Turid Haugen",
        30,
        False,
    )
    assert first.at == REFERENCE + timedelta(hours=48)
    assert Why.TALK not in {line.why for line in others}


def test_care_goes_before_those_who_wait_only_while_a_talk_is_owed(house: House) -> None:
    def kinds() -> list[GroupKind]:
        return [one.kind for one in house.store.ask(today_view, None, actor(HANNE)).groups]

    house.change(MATCH, "m-jonas", state=MatchState.ASKED)
    heavy(house, thanked_at=None, mood=Mood.GOOD)
    assert kinds().index(GroupKind.WAITING) < kinds().index(GroupKind.CARE)
    call_for_help(house)
    assert kinds().index(GroupKind.CARE) < kinds().index(GroupKind.WAITING)


def test_past_the_48_hours_it_is_overdue_and_not_before(house: House) -> None:
    call_for_help(house)
    house.clock.forward(timedelta(hours=48))
    assert (care_lines(house)[0].hours_left, care_lines(house)[0].overdue) == (0, False)
    house.clock.forward(timedelta(minutes=1))
    assert (care_lines(house)[0].hours_left, care_lines(house)[0].overdue) == (None, True)
    assert own(house).promise is not None


def test_the_heaviest_face_owes_a_debrief_from_when_it_was_logged(house: House) -> None:
    heavy(house, days_ago=3)
    (line,) = care_lines(house)
    assert (line.why, line.distress, line.at) == (
        Why.DEBRIEF,
        False,
        REFERENCE + timedelta(hours=48),
    )


def test_a_heavy_day_of_an_old_register_owes_nothing(house: House) -> None:
    heavy(house, days_ago=200)
    heavy(house, "b", days_ago=1, mood=Mood.SO_SO)
    assert care_lines(house) == []
    assert own(house).promise is None


def test_her_words_are_for_coordinators(house: House) -> None:
    call_for_help(house, "Det ble mye")
    assert care_lines(house, HANNE)[0].words == "Det ble mye"
    assert care_lines(house, STAFF)[0].words == ""
    assert care_lines(house, LEADER) == []


def test_a_plain_wish_that_becomes_urgent_is_counted_from_then(house: House) -> None:
    first = house.store.run(ask_for_talk, AskForTalk("Helst i kveld"), actor(TURID)).value
    house.clock.forward(timedelta(days=5))
    assert call_for_help(house) == first
    assert care_lines(house)[0].hours_left == 48
    assert house.get(TALK_REQUEST, first).words == "Helst i kveld"
    house.clock.forward(timedelta(hours=1))
    call_for_help(house)
    assert care_lines(house)[0].hours_left == 47


def test_a_debrief_that_was_held_is_kept_with_by_whom_and_when(house: House) -> None:
    call_for_help(house, "Det ble mye")
    heavy(house)
    told = HoldTalk("v-turid", TODAY, "Hun vil ha en uke fri")
    assert house.store.run(hold_talk, told, actor(HANNE)).value == 2
    assert care_lines(house) == []
    assert own(house).promise is None
    (talk,) = care(house).talks
    assert (talk.on, talk.by_name, talk.note, talk.distress) == (
        TODAY,
        "Hanne Brekke",
        "Hun vil ha en uke fri",
        True,
    )
    assert care(house, STAFF).talks == ()


def test_a_talk_about_a_heavy_day_leaves_a_record_of_its_own_and_can_be_undone(
    house: House,
) -> None:
    heavy(house)
    outcome = house.store.run(hold_talk, HoldTalk("v-turid"), actor(HANNE))
    assert outcome.value == 1
    assert [talk.by_name for talk in care(house).talks] == ["Hanne Brekke"]
    assert outcome.undo is not None
    house.store.run(undo, outcome.undo, actor(HANNE))
    assert care(house).talks == ()
    assert [line.why for line in care_lines(house)] == [Why.DEBRIEF]


def test_only_one_who_may_read_notes_writes_one(house: House) -> None:
    call_for_help(house)
    with pytest.raises(NotAllowed):
        house.store.run(hold_talk, HoldTalk("v-turid", note="Alt vel"), actor(STAFF))
    assert house.store.run(hold_talk, HoldTalk("v-turid"), actor(STAFF)).value == 1


def test_a_note_with_a_national_id_is_refused_at_its_field(house: House) -> None:
    with pytest.raises(Invalid) as caught:
        house.store.run(hold_talk, HoldTalk("v-turid", note="Om 13097248022"), actor(HANNE))
    assert (caught.value.field, caught.value.reason) == ("note", Reason.NATIONAL_ID)


def test_an_activity_can_be_logged_with_a_call_for_help_and_both_undone(house: House) -> None:
    told = LogActivity("v-turid", "Tur", TODAY, "p-jonas", distress=True)
    outcome = house.store.run(log_activity, told, actor(TURID))
    (request,) = house.all(TALK_REQUEST)
    assert (request.volunteer_id, request.distress) == ("v-turid", True)
    assert own(house).urgent
    assert outcome.undo is not None
    house.store.run(undo, outcome.undo, actor(TURID))
    assert house.all(TALK_REQUEST) == []


def test_she_sees_who_calls_and_by_when(house: House) -> None:
    house.change(VOLUNTEER, "v-turid", adviser_id="hanne")
    call_for_help(house)
    promise = own(house).promise
    assert promise is not None
    assert (promise.caller, promise.by) == ("Hanne Brekke", REFERENCE + timedelta(hours=48))


def test_without_an_adviser_the_one_who_follows_up_her_pair_calls(house: House) -> None:
    call_for_help(house)
    promise = own(house).promise
    assert promise is not None
    assert promise.caller == "Hanne Brekke"


def test_whoever_says_to_call_is_the_one_she_sees(house: House) -> None:
    call_for_help(house)
    house.store.run(take_talk, "v-turid", actor(STAFF))
    promise = own(house).promise
    assert promise is not None
    assert promise.caller == "Siri Moen"
    assert care_lines(house)[0].caller == "Siri Moen"


def test_a_heavy_day_can_be_taken_too(house: House) -> None:
    heavy(house)
    house.store.run(take_talk, "v-turid", actor(HANNE))
    assert care_lines(house)[0].caller == "Hanne Brekke"
    house.store.run(hold_talk, HoldTalk("v-turid"), actor(HANNE))
    assert care_lines(house) == []


def test_the_stand_in_calls_for_an_adviser_who_is_away(house: House) -> None:
    house.change(VOLUNTEER, "v-turid", adviser_id="hanne")
    house.put(STAND_IN, StandIn("s", "hanne", "siri", TODAY, TODAY, REFERENCE))
    call_for_help(house)
    promise = own(house).promise
    assert promise is not None
    assert promise.caller == "Siri Moen"


def test_nobody_but_a_volunteer_has_own_care_and_nobody_else_asks_for_it(house: House) -> None:
    for account in (HANNE, STAFF, LEADER):
        with pytest.raises(NotAllowed):
            house.store.ask(own_care, None, actor(account))
        with pytest.raises(NotAllowed):
            house.store.run(ask_for_talk, AskForTalk(distress=True), actor(account))
    with pytest.raises(NotAllowed):
        house.store.run(take_talk, "v-turid", actor(TURID))
    with pytest.raises(NotAllowed):
        house.store.ask(volunteer_care, "v-turid", actor(LEADER))


def test_a_request_keeps_the_words_that_stood_when_it_becomes_urgent(house: House) -> None:
    house.put(TALK_REQUEST, TalkRequest("t", "v-turid", REFERENCE, "Ring meg"))
    call_for_help(house)
    assert [each.words for each in house.all(TALK_REQUEST)] == ["Ring meg"]


def test_what_nobody_thanked_for_is_there_to_thank_for(house: House) -> None:
    heavy(house, "a", days_ago=2, mood=None, thanked_at=None)
    heavy(house, "old", days_ago=30, mood=None, thanked_at=None)
    assert care(house).to_thank == ("a",)
    assert care(house).what == "Tur"
