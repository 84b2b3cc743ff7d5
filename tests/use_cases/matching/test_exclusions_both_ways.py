"""Two who are not to be matched: kept for both, with what it is about, told to neither."""

from __future__ import annotations

import pytest

from services.domain.errors import NotAllowed, UndoImpossible
from services.domain.matches import ExclusionKind
from services.use_cases.exclusions import (
    ExcludePair,
    exclude_pair,
    excluded_of_volunteer,
    excluded_pairs,
    lift_exclusion,
    participants_to_exclude,
    volunteers_to_exclude,
)
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.undo import undo
from tests.fakes.matches_in_life import asked, kim_and_ingrid
from tests.fakes.participant_world import ParticipantWorld, actor


def test_it_stands_with_both_and_says_what_it_is_about(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    world.run(exclude_pair, ExcludePair("kim", "ingrid", "søsken", ExclusionKind.RELATION))
    (of_kim,) = world.ask(excluded_pairs, "kim")
    (of_ingrid,) = world.ask(excluded_of_volunteer, "ingrid")
    assert of_kim == of_ingrid
    assert (of_kim.kind, of_kim.reason) == (ExclusionKind.RELATION, "søsken")


def test_only_those_not_ruled_out_yet_are_offered(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    assert "ingrid" in {one.id for one in world.ask(volunteers_to_exclude, "kim")}
    world.run(exclude_pair, ExcludePair("kim", "ingrid"))
    assert "ingrid" not in {one.id for one in world.ask(volunteers_to_exclude, "kim")}
    assert world.ask(participants_to_exclude, "ingrid") == ()


@pytest.mark.parametrize("who", ["lise", "sigrid", "turid"])
def test_exclusions_are_for_coordinators_alone(world: ParticipantWorld, who: str) -> None:
    for question in (
        excluded_pairs,
        excluded_of_volunteer,
        volunteers_to_exclude,
        participants_to_exclude,
    ):
        with pytest.raises(NotAllowed):
            world.ask(question, "kim", actor(who))


def test_the_list_that_a_participant_is_given_never_tells_of_one(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    exclusion = world.run(exclude_pair, ExcludePair("kim", "ingrid", "søsken"))
    world.run(lift_exclusion, exclusion.id)
    lines = world.ask(journal_of_person, JournalOfPerson("kim"))
    assert "exclusion" not in {line.subject_kind for line in lines}


def test_an_exclusion_is_not_brought_back_upon_two_who_were_asked_since(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    exclusion = world.run(exclude_pair, ExcludePair("kim", "ingrid"))
    outcome = world.store.run(lift_exclusion, exclusion.id, world.by)
    asked(world)
    assert outcome.undo is not None
    with pytest.raises(UndoImpossible):
        world.run(undo, outcome.undo)
