"""The list and the search, as one types."""

from __future__ import annotations

from datetime import date

import pytest

from services.domain.matches import Match, MatchState
from services.domain.transitions import TransitionKind
from services.store.tables import MATCH
from services.use_cases.everything_search import Found, find_everything
from services.use_cases.gaps import people_in_gaps
from services.use_cases.goals import AddGoal, add_goal
from services.use_cases.participants_list import (
    ListParticipants,
    ParticipantCounts,
    Whose,
    participant_counts,
    participants,
)
from services.use_cases.transitions import AddTransition, TransitionFields, add_transition
from tests.fakes.participant_world import ParticipantWorld, actor


def names(world: ParticipantWorld, whose: Whose = Whose.ALL, text: str = "") -> list[str]:
    return [row.name for row in world.ask(participants, ListParticipants(whose, text))]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("åse", "Åse Æsbjørn"),
        ("aase", "Åse Æsbjørn"),
        ("ase", "Åse Æsbjørn"),
        ("ÆSB", "Åse Æsbjørn"),
        ("aesbj", "Åse Æsbjørn"),
        ("æsbjoern", "Åse Æsbjørn"),
        ("ronning", "Kim Rønning"),
        ("kim røn", "Kim Rønning"),
        ("rø ki", "Kim Rønning"),
        ("mášš", "Mášše Ŋálá"),
        ("masse", "Mášše Ŋálá"),
        ("nala", "Mášše Ŋálá"),
        ("ŋál", "Mášše Ŋálá"),
        ("680 50", "Kim Rønning"),
        ("+47 68050012", "Kim Rønning"),
        ("motorsykkel", "Kim Rønning"),
    ],
)
def test_a_name_is_found_however_it_is_spelt(
    world: ParticipantWorld, typed: str, name: str
) -> None:
    world.take_in("Åse Æsbjørn")
    world.take_in("Kim Rønning", phone="68050012", interests=("motorsykkel",))
    world.take_in("Mášše Ŋálá")
    assert names(world, text=typed) == [name]


@pytest.mark.parametrize("typed", ['"', "*", "OR", "a:b", "-", "' --", "NEAR(", "😀"])
def test_signs_that_mean_something_to_the_index_do_no_harm(
    world: ParticipantWorld, typed: str
) -> None:
    world.take_in("Kim Rønning")
    assert names(world, text=typed) == []


def test_mine_are_those_whose_contact_person_i_am(world: ParticipantWorld) -> None:
    for name, contact in (("Bent", "Hanne"), ("Dina", "Hanne B."), ("Emil", "Geir"), ("Frida", "")):
        world.take_in(name, contact_person=contact)
    assert names(world, Whose.MINE) == ["Bent", "Dina"]
    assert world.ask(participant_counts, None) == ParticipantCounts(mine=2, all=4, gap=0)


def test_those_with_a_gap_stand_in_the_list_of_gaps_nearest_first(world: ParticipantWorld) -> None:
    far, near, safe = (world.take_in(name) for name in ("Fjern", "Nær", "Trygg"))
    for person, day, here in ((far, 15, ""), (near, 2, ""), (safe, 2, "Hanne")):
        fields = TransitionFields(
            TransitionKind.DISCHARGE,
            date(2026, 11, 22 if day < 0 else 22 + min(day, 8)),
            here=here,
            there="Liv Nygård",
            where_to="Hybel",
        )
        world.run(add_transition, AddTransition(person.id, fields))
    assert names(world, Whose.GAP) == ["Fjern", "Nær"]
    assert [each.name for each in world.ask(people_in_gaps, None)] == ["Nær", "Fjern"]


def test_a_row_names_the_volunteer_who_walks_along(world: ParticipantWorld) -> None:
    person = world.take_in("Kim Rønning")
    world.put(
        MATCH,
        Match("m", person.id, "turid", "Tur", person.created_at, "hanne", MatchState.ACTIVE),
    )
    assert world.ask(participants, ListParticipants())[0].volunteer_name == "Turid Haugen"


def test_one_search_finds_people_goals_units_and_offers(world: ParticipantWorld) -> None:
    person = world.take_in("Turi Ås")
    goal = world.run(add_goal, AddGoal(person.id, "activity", "Gå tur på søndager")).id
    hits = {hit.found: hit for hit in world.ask(find_everything, "tur")}
    assert set(hits) == {Found.PARTICIPANT, Found.VOLUNTEER, Found.GOAL, Found.OFFER}
    assert hits[Found.GOAL].record_id == goal
    assert (hits[Found.GOAL].subject_id, hits[Found.GOAL].detail) == (person.id, "Turi Ås")
    assert [hit.title for hit in world.ask(find_everything, "fjordh")] == ["Fjordheim TSB"]
    assert world.ask(find_everything, "   ") == ()


@pytest.mark.parametrize(
    ("who", "kinds"), [("lise", {Found.OFFER}), ("turid", {Found.OFFER}), ("sigrid", set(Found))]
)
def test_the_search_shows_only_what_the_role_may_see(
    world: ParticipantWorld, who: str, kinds: set[Found]
) -> None:
    person = world.take_in("Turi Ås")
    world.run(add_goal, AddGoal(person.id, "activity", "Gå tur"))
    found = {hit.found for hit in world.ask(find_everything, "tur", actor(who))}
    assert found <= kinds
    assert (Found.PARTICIPANT in found) == (who == "sigrid")
