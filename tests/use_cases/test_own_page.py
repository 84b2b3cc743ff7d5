"""What a volunteer sees: her own matches in the practical ring, and nothing of anybody else."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from services.domain.access import Account
from services.domain.activities import Activity
from services.domain.errors import NotAllowed, NotFound
from services.domain.matches import MatchState
from services.store.tables import ACTIVITY, MATCH, TALK_REQUEST
from services.use_cases.activities import Thank, thank
from services.use_cases.activity_lists import ActivityFilter, activity_card, activity_list
from services.use_cases.own import OwnPage, look_at_own_match, own_page
from services.use_cases.talks import AskForTalk, ask_for_talk
from tests.fakes.activity_world import HANNE, TODAY, TURID, House, actor, house, match
from tests.fakes.time import REFERENCE

__all__ = ["house"]


def page(house: House) -> OwnPage:
    return house.store.ask(own_page, None, actor(TURID))


def walked(house: House, id_: str, on: date, hours: str = "1.5") -> None:
    house.put(
        ACTIVITY,
        Activity(id_, on, "v-turid", "Tur", REFERENCE, "p-jonas", hours=Decimal(hours)),
    )


def test_her_page_shows_her_own_matches_only(house: House) -> None:
    house.put(MATCH, match("old", "p-amir", "v-turid", "Flytting", state=MatchState.ENDED))
    house.put(MATCH, match("ask", "p-samira", "v-turid", "Kino", state=MatchState.ASKED))
    shown = page(house)
    assert shown.name == "Turid Haugen"
    assert [(each.participant_name, each.assignment) for each in shown.matches] == [
        ("Jonas Berg", "Gå tur hver uke")
    ]


def test_a_first_meeting_is_coming_until_it_is_past_and_then_to_be_logged(house: House) -> None:
    house.change(MATCH, "m-jonas", first_meeting_on=TODAY + timedelta(days=3))
    assert [each.match_id for each in page(house).coming] == ["m-jonas"]
    assert page(house).to_log == ()
    house.change(MATCH, "m-jonas", first_meeting_on=TODAY - timedelta(days=1))
    assert page(house).coming == ()
    assert [each.match_id for each in page(house).to_log] == ["m-jonas"]
    walked(house, "a", TODAY - timedelta(days=1))
    assert page(house).to_log == ()


def test_the_months_hours_are_of_this_month(house: House) -> None:
    walked(house, "now", date(2026, 11, 1))
    walked(house, "then", date(2026, 10, 31))
    assert page(house).hours_this_month == Decimal("1.5")


def test_thanks_reach_the_one_who_is_thanked(house: House) -> None:
    walked(house, "a", TODAY)
    assert page(house).thanks == ()
    house.store.run(thank, Thank(("a",), "Jonas sa at turen var fin."), actor(HANNE))
    (thanks,) = page(house).thanks
    assert (thanks.words, thanks.by_name) == ("Jonas sa at turen var fin.", "Hanne Brekke")


def test_asking_twice_for_a_talk_is_one_request_with_the_latest_words(house: House) -> None:
    first = house.store.run(ask_for_talk, AskForTalk("Helst i kveld"), actor(TURID)).value
    again = house.store.run(ask_for_talk, AskForTalk(), actor(TURID)).value
    assert first == again
    assert house.get(TALK_REQUEST, first).words == "Helst i kveld"
    assert page(house).talk_asked_at == REFERENCE


def test_a_look_at_what_a_participant_needs_leaves_a_line_in_the_journal(house: House) -> None:
    before = house.store.check()
    needs = house.store.run(look_at_own_match, "m-jonas", actor(TURID)).value
    assert needs.practical_needs == "Går sakte i bakker"
    assert house.store.check() == before + 1


def test_another_volunteers_match_is_not_there(house: House) -> None:
    with pytest.raises(NotFound):
        house.store.run(look_at_own_match, "m-samira", actor(TURID))


def test_needs_are_told_only_after_both_have_said_yes(house: House) -> None:
    house.change(MATCH, "m-jonas", state=MatchState.ASKED)
    with pytest.raises(NotFound):
        house.store.run(look_at_own_match, "m-jonas", actor(TURID))


def test_a_coordinator_has_no_volunteers_page(house: House) -> None:
    with pytest.raises(NotAllowed):
        house.store.ask(own_page, None, actor(HANNE))
    with pytest.raises(NotAllowed):
        house.store.run(ask_for_talk, AskForTalk(), actor(HANNE))


def told(house: House, words: str = "", account: Account = TURID) -> list[str]:
    """The participants' names that the account's list of activities tells."""
    listed = house.store.ask(activity_list, ActivityFilter(words), actor(account))
    return [row.participant_name for row in listed.rows]


def test_the_name_leaves_her_own_log_when_the_match_is_over(house: House) -> None:
    walked(house, "a", TODAY)
    assert told(house) == ["Jonas Berg"]
    house.change(MATCH, "m-jonas", state=MatchState.ENDED)
    assert told(house) == [""]
    card = house.store.ask(activity_card, "a", actor(TURID))
    assert (card.participant_name, card.volunteer_name) == ("", "Turid Haugen")
    assert card.activity.participant_id == "p-jonas"
    assert page(house).hours_this_month == Decimal("1.5")


def test_a_search_by_the_name_finds_nothing_when_the_match_is_over(house: House) -> None:
    walked(house, "a", TODAY)
    assert told(house, "jonas") == ["Jonas Berg"]
    house.change(MATCH, "m-jonas", state=MatchState.ENDED)
    assert told(house, "jonas") == []
    assert told(house, "tur") == [""]


def test_the_coordinator_still_sees_whom_it_was_with(house: House) -> None:
    walked(house, "a", TODAY)
    house.change(MATCH, "m-jonas", state=MatchState.ENDED)
    assert told(house, account=HANNE) == ["Jonas Berg"]
    assert told(house, "jonas", HANNE) == ["Jonas Berg"]
    assert house.store.ask(activity_card, "a", actor(HANNE)).participant_name == "Jonas Berg"
