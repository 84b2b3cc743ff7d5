"""The volunteer is asked first, then the participant; several at a time, a last day, rules set aside."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from services.domain.assignments import AssignmentType, Span
from services.domain.errors import Invalid, NotAllowed, UndoImpossible, WrongState
from services.domain.journal import Action
from services.domain.matches import Answer, Match, MatchState
from services.domain.participants import Wishes
from services.domain.requirements import Check, Requirement
from services.domain.volunteers import Stage
from services.store.tables import ASSIGNMENT_TYPE, EXCLUSION, MATCH, REQUIREMENT
from services.use_cases.exclusions import ExcludePair, exclude_pair
from services.use_cases.match_answering import RegisterAnswer, Side, register_answer
from services.use_cases.match_asking import (
    AskPair,
    AskProposed,
    ask_pair,
    ask_proposed,
    withdraw_question,
)
from services.use_cases.match_expiry import WHY, expire_questions
from services.use_cases.match_judging import Anyway
from services.use_cases.matching_lists import matching_lists
from services.use_cases.short_list_snapshot import short_list_snapshot
from services.use_cases.undo import undo
from tests.fakes.matched_world import participant, volunteer
from tests.fakes.matches_in_life import (
    TODAY,
    agreed,
    all_of,
    asked,
    kim_and_ingrid,
    settle_rules,
    stored,
    wishes,
)
from tests.fakes.participant_world import ParticipantWorld, actor
from tests.fakes.time import REFERENCE

WEEK = timedelta(days=7)


def says(world: ParticipantWorld, match: Match, side: Side, *, yes: bool = True) -> Match:
    return world.run(register_answer, RegisterAnswer(match.id, side, says_yes=yes))


def proposed(
    world: ParticipantWorld, match_id: str = "chosen", by: str = "ingrid", assignment: str = "Trene"
) -> Match:
    match = Match(
        match_id, "kim", by, assignment, REFERENCE, "hanne", MatchState.PROPOSED, Answer.NOT_ASKED,
        participant_answer=Answer.NOT_ASKED, answer_by=TODAY + WEEK, adviser_id="hanne",
    )  # fmt: skip
    world.put(MATCH, match)
    return match


def refused_for(world: ParticipantWorld, **command: Any) -> tuple[str, str]:  # noqa: ANN401 - any field
    with pytest.raises(WrongState) as refused:
        world.run(ask_pair, AskPair("kim", "ingrid", "Trene", **command))
    return refused.value.kind, refused.value.state


def test_the_volunteer_is_asked_first_and_the_participant_when_she_says_yes(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    match = asked(world)
    assert (match.volunteer_answer, match.participant_answer) == (
        Answer.WAITING,
        Answer.NOT_ASKED,
    )
    assert (match.answer_by, match.adviser_id) == (TODAY + WEEK, "hanne")
    world.days_pass(3)
    match = says(world, match, Side.VOLUNTEER)
    assert (match.state, match.participant_answer) == (MatchState.ASKED, Answer.WAITING)
    assert match.answer_by == TODAY + timedelta(days=10)
    assert says(world, match, Side.PARTICIPANT).state is MatchState.AGREED


def test_an_answer_of_the_participant_given_earlier_may_be_noted_at_any_time(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    match = says(world, asked(world), Side.PARTICIPANT)
    assert match.state is MatchState.ASKED
    assert says(world, match, Side.VOLUNTEER).state is MatchState.AGREED


def test_the_open_assignment_is_what_the_question_is_about(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    world.put(ASSIGNMENT_TYPE, AssignmentType("flytting", "Flyttehjelp", Span.ONE_OFF, 1))
    wishes(world, type_id="flytting")
    match = asked(world)
    assert (match.assignment_id, match.type_id) == ("kims", "flytting")


def test_a_centre_may_ask_several_at_a_time_and_the_others_are_taken_back_when_one_is_agreed(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    volunteer(world, id="aud", name="Aud Vik", phone="+4768050702")
    volunteer(world, id="ola", name="Ola Li", phone="+4768050703")
    settle_rules(world, proposals_at_a_time=2)
    first, second = asked(world), asked(world, by="aud")
    assert world.ask(matching_lists, None).waiting == ()
    with pytest.raises(WrongState) as refused:
        asked(world, by="ola")
    assert refused.value.state == "asked"
    says(world, first, Side.VOLUNTEER)
    says(world, first, Side.PARTICIPANT)
    back = stored(world, second.id)
    assert (back.state, back.end_reason) == (MatchState.ENDED, "another_agreed")
    lines = world.store.ask(
        lambda reading, one: reading.journal_lines("subject_id = ?", one), second.id, world.by
    )
    assert lines[-1].reason == "another_agreed"
    lists = world.ask(matching_lists, None)
    assert [one.end_reason for one in lists.ended] == ["another_agreed"]
    with pytest.raises(WrongState) as refused:
        asked(world, by="ola")
    assert refused.value.state == "matched"


def test_one_of_whom_one_more_may_be_asked_stands_among_those_who_wait(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    settle_rules(world, proposals_at_a_time=3)
    asked(world)
    (waiting,) = [one for one in world.ask(matching_lists, None).waiting if one.name != "Turid"]
    assert (waiting.participant_id, waiting.questions) == ("kim", 1)
    seen = world.ask(short_list_snapshot, "kim")
    assert "kim" in {one.id for one in seen.participants}


def test_a_question_takes_a_place_while_it_is_out(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    participant(world, id="lena", display_name="Lena", phone="")
    match = asked(world)
    with pytest.raises(WrongState) as refused:
        asked(world, "lena")
    assert refused.value.state == "people"
    world.run(withdraw_question, match.id)
    assert asked(world, "lena").state is MatchState.ASKED


def test_an_answer_that_does_not_come_lets_the_question_expire_and_nobody_has_said_no(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    settle_rules(world, answer_days=5)
    match = asked(world)
    world.days_pass(5)
    assert world.run(expire_questions, None) == 0
    world.days_pass(1)
    assert world.run(expire_questions, None) == 1
    assert world.run(expire_questions, None) == 0
    gone = stored(world, match.id)
    assert (gone.state, gone.ended_on) == (MatchState.EXPIRED, TODAY + timedelta(days=6))
    lines = world.store.ask(
        lambda reading, one: reading.journal_lines("subject_id = ?", one), match.id, world.by
    )
    assert (lines[-1].action, lines[-1].reason) == (Action.CHANGED, WHY)
    assert asked(world).state is MatchState.ASKED


def test_letting_questions_expire_is_for_those_who_may_match(world: ParticipantWorld) -> None:
    with pytest.raises(NotAllowed):
        world.run(expire_questions, None, actor("turid"))


def test_a_pair_from_a_proposal_is_asked_judged_again_and_not_against_its_own_place(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    proposed(world)
    match = world.run(ask_proposed, AskProposed("chosen"))
    assert (match.state, match.volunteer_answer) == (MatchState.ASKED, Answer.WAITING)
    assert match.reasons
    with pytest.raises(WrongState):
        world.run(ask_proposed, AskProposed("chosen"))


def test_a_volunteer_is_never_asked_about_nothing(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    proposed(world, assignment="")
    with pytest.raises(Invalid) as refused:
        world.run(ask_proposed, AskProposed("chosen"))
    assert refused.value.field == "assignment"
    match = world.run(ask_proposed, AskProposed("chosen", assignment="Gå tur en kveld i uka"))
    assert (match.state, match.assignment) == (MatchState.ASKED, "Gå tur en kveld i uka")


def test_a_pair_from_a_proposal_that_broke_a_rule_since_is_not_asked(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world, pledged_on=None)
    proposed(world)
    with pytest.raises(WrongState) as refused:
        world.run(ask_proposed, AskProposed("chosen"))
    assert refused.value.state == "pledge"
    assert world.run(withdraw_question, "chosen").state is MatchState.ENDED


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"postcode": "9730"}, "reach"),
        ({"hours_per_month": Decimal(0)}, "hours"),
        ({"max_participants": 0}, "people"),
    ],
)
def test_a_rule_that_a_person_may_set_aside_needs_a_reason_that_stays_with_the_match(
    world: ParticipantWorld, changes: dict[str, Any], rule: str
) -> None:
    kim_and_ingrid(world, **changes)
    assert refused_for(world) == ("pair", rule)
    with pytest.raises(Invalid) as missing:
        world.run(ask_pair, AskPair("kim", "ingrid", "Trene", Anyway("  ")))
    assert missing.value.field == "override_reason"
    why = "De har møtt hverandre og vil begge"
    match = world.run(ask_pair, AskPair("kim", "ingrid", "Trene", Anyway(why)))
    assert match.override_reason == why
    (line,) = world.store.ask(
        lambda reading, one: reading.journal_lines("subject_id = ?", one), match.id, world.by
    )
    assert line.reason == f"set aside: {rule}"
    assert why in line.changes


def test_a_wish_of_the_participant_is_set_aside_only_when_the_participant_agrees(
    world: ParticipantWorld,
) -> None:
    participant(world, wishes=Wishes(gender="mann", gender_must=True))
    volunteer(world)
    with pytest.raises(Invalid) as missing:
        world.run(ask_pair, AskPair("kim", "ingrid", "Trene", Anyway("Ingen menn er ledige")))
    assert missing.value.field == "participant_agrees"
    agrees = Anyway("Ingen menn er ledige", participant_agrees=True)
    assert world.run(ask_pair, AskPair("kim", "ingrid", "Trene", agrees)).override_reason


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"stage": Stage.PAUSED}, "stage"),
        ({"stage": Stage.ENDED}, "stage"),
        ({"pledged_on": None}, "pledge"),
        ({"phone": "+4768050801"}, "same_phone"),
    ],
)
def test_what_stands_is_not_set_aside_by_any_reason(
    world: ParticipantWorld, changes: dict[str, Any], rule: str
) -> None:
    kim_and_ingrid(world, **changes)
    assert refused_for(world, anyway=Anyway("Likevel", participant_agrees=True)) == ("pair", rule)


def test_neither_an_exclusion_nor_an_earlier_no_is_set_aside(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    says(world, asked(world), Side.VOLUNTEER, yes=False)
    assert refused_for(world, anyway=Anyway("Likevel")) == ("pair", "earlier_no")
    world.run(exclude_pair, ExcludePair("kim", "ingrid"))
    assert refused_for(world, anyway=Anyway("Likevel"))[1] in {"exclusion", "earlier_no"}
    assert len(all_of(world, EXCLUSION)) == 1


def test_a_guardian_who_has_not_agreed_stands_in_the_way_of_every_question(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world, birth_year=2010)
    assert refused_for(world, anyway=Anyway("Likevel")) == ("missing", "guardian")


def test_training_that_a_type_asks_for_may_be_set_aside_and_a_police_certificate_may_not(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    world.put(ASSIGNMENT_TYPE, AssignmentType("barn", "Følge barn", Span.LASTING, 1))
    wishes(world, type_id="barn")
    references = Requirement("ref", Check.REFERENCES, 9, type_id="barn", number=3)
    world.put(REQUIREMENT, references)
    volunteer(world, id="aud", name="Aud Vik", phone="", references_on=None)
    with pytest.raises(WrongState) as refused:
        asked(world, by="aud")
    assert (refused.value.kind, refused.value.state) == ("missing", "references")
    why = Anyway("Referansene tas i morgen")
    match = world.run(ask_pair, AskPair("kim", "aud", "Følge", why))
    world.run(withdraw_question, match.id)
    police = Requirement("police", Check.POLICE, 10, type_id="barn", legal_basis="bvl. § 12-9")
    world.put(REQUIREMENT, police)
    with pytest.raises(WrongState) as refused:
        world.run(ask_pair, AskPair("kim", "aud", "Følge", why))
    assert (refused.value.kind, refused.value.state) == ("missing", "police")


def test_a_reason_that_was_not_needed_is_not_kept(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = world.run(ask_pair, AskPair("kim", "ingrid", "Trene", Anyway("For sikkerhets skyld")))
    assert match.override_reason == ""


def test_an_undo_does_not_bring_back_a_question_whose_place_is_taken(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    participant(world, id="lena", display_name="Lena", phone="")
    match = asked(world)
    outcome = world.store.run(withdraw_question, match.id, world.by)
    asked(world, "lena")
    assert outcome.undo is not None
    with pytest.raises(UndoImpossible):
        world.run(undo, outcome.undo)
    assert stored(world, match.id).state is MatchState.ENDED


def test_a_yes_that_comes_when_another_is_found_is_refused(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    volunteer(world, id="aud", name="Aud Vik", phone="")
    found = agreed(world, by="aud")
    late = replace(found, id="late", volunteer_id="ingrid", state=MatchState.ASKED,
                   participant_answer=Answer.YES, volunteer_answer=Answer.WAITING)  # fmt: skip
    world.put(MATCH, late)
    with pytest.raises(WrongState) as refused:
        says(world, late, Side.VOLUNTEER)
    assert refused.value.state == "matched"
