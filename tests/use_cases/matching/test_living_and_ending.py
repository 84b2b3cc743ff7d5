"""First meeting, check-ins, a pause that keeps the place, the closing talk, and the assignment's states."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any

import pytest

from services.domain.assignments import AssignmentState
from services.domain.errors import Invalid, NotAllowed, Reason, WrongState
from services.domain.matches import CheckIn, GoesOn, MatchState
from services.domain.volunteers import Stage
from services.store.tables import ASSIGNMENT, CHECK_IN, GOAL, VOLUNTEER
from services.use_cases.check_ins import HoldCheckIn, hold_check_in
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.match_answering import RegisterAnswer, Side, register_answer
from services.use_cases.match_ending import (
    EndMatch,
    EndReason,
    PlanClosing,
    call_off_closing,
    end_match,
    plan_closing,
)
from services.use_cases.match_life import match_life
from services.use_cases.match_living import (
    FollowUp,
    PauseMatch,
    follow_up,
    pause_match,
    resume_match,
)
from services.use_cases.match_meeting import (
    SetFirstMeeting,
    StartMatch,
    set_first_meeting,
    start_match,
)
from services.use_cases.match_rules import MatchRules, match_rules, set_match_rules
from services.use_cases.matching_lists import matching_lists
from services.use_cases.undo import undo
from tests.fakes.matches_in_life import (
    TODAY,
    agreed,
    all_of,
    asked,
    begun,
    kim_and_ingrid,
    settle_rules,
    stored,
    wishes,
)
from tests.fakes.participant_world import ParticipantWorld, actor

BOTH: dict[str, Any] = {"reached_volunteer": True, "reached_participant": True}


def to_come(world: ParticipantWorld) -> CheckIn | None:
    found = [one for one in all_of(world, CHECK_IN) if one.held_on is None]
    assert len(found) <= 1
    return found[0] if found else None


def due_in_days(world: ParticipantWorld) -> int:
    standing = to_come(world)
    assert standing is not None
    return (standing.due_on - TODAY).days


def test_a_first_meeting_has_day_time_place_and_somebody_who_comes_along(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    match = agreed(world)
    command = SetFirstMeeting(match.id, TODAY, time(17, 30), "  Kafé Brua ", "hanne")
    dated = world.run(set_first_meeting, command)
    assert (dated.first_meeting_at, dated.first_meeting_place) == (time(17, 30), "Kafé Brua")
    assert dated.first_meeting_with == "hanne"
    with pytest.raises(Invalid) as refused:
        world.run(set_first_meeting, SetFirstMeeting(match.id, TODAY, with_id="nobody"))
    assert refused.value.field == "with_id"


def test_the_first_meeting_fills_the_assignment_and_gives_the_first_check_in_its_day(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    wishes(world)
    begun(world)
    assert [one.state for one in all_of(world, ASSIGNMENT)] == [AssignmentState.FILLED]
    assert due_in_days(world) == 7


def test_a_beginning_that_is_noted_late_asks_for_no_talk_that_is_past(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    match = agreed(world)
    world.days_pass(20)
    world.run(start_match, StartMatch(match.id, TODAY))
    assert due_in_days(world) == 30


def test_each_check_in_that_was_held_gives_the_next_its_day(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = begun(world)
    world.days_pass(7)
    words = HoldCheckIn(match.id, **BOTH, words="Begge gleder seg", goes_on=GoesOn.YES)
    held = world.run(hold_check_in, words)
    assert (held.held_by, held.goes_on) == ("hanne", GoesOn.YES)
    assert due_in_days(world) == 30
    world.days_pass(1)
    world.run(hold_check_in, HoldCheckIn(match.id, **BOTH))
    assert due_in_days(world) == 91
    life = world.ask(match_life, match.id)
    assert [one.held_on is None for one in life.check_ins] == [True, False, False]


def test_when_nobody_was_reached_one_tries_again_in_a_few_days(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = begun(world)
    world.days_pass(7)
    command = HoldCheckIn(match.id, reached_volunteer=False, reached_participant=False)
    world.run(hold_check_in, command)
    assert due_in_days(world) == 10


def test_a_centre_may_have_its_own_days(world: ParticipantWorld) -> None:
    settle_rules(world, check_in_days=(14, 60))
    kim_and_ingrid(world)
    begun(world)
    assert due_in_days(world) == 14


@pytest.mark.parametrize(
    ("rules", "field"),
    [
        (MatchRules(proposals_at_a_time=4), "proposals_at_a_time"),
        (MatchRules(answer_days=0), "answer_days"),
        (MatchRules(check_in_days=(30, 7)), "check_in_days"),
        (MatchRules(check_in_days=()), "check_in_days"),
    ],
)
def test_rules_that_make_no_sense_are_told_at_their_field(
    world: ParticipantWorld, rules: MatchRules, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        world.run(set_match_rules, rules, actor("lise"))
    assert refused.value.field == field
    assert world.ask(match_rules, None) == MatchRules()
    with pytest.raises(NotAllowed):
        world.run(set_match_rules, MatchRules(), actor("hanne"))


def test_a_pause_keeps_place_goals_and_assignment_and_moves_the_check_in(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    wishes(world)
    match = begun(world)
    goals = all_of(world, GOAL)
    until = TODAY + timedelta(days=30)
    paused = world.run(pause_match, PauseMatch(match.id, until, "innlagt"))
    assert (paused.state, paused.paused_on, paused.paused_until) == (
        MatchState.PAUSED,
        TODAY,
        until,
    )
    assert all_of(world, GOAL) == goals
    assert [one.state for one in all_of(world, ASSIGNMENT)] == [AssignmentState.FILLED]
    assert stored(world, match.id).assignment == match.assignment
    world.days_pass(25)
    again = world.run(resume_match, match.id)
    assert (again.state, again.pause_reason, again.paused_until) == (MatchState.ACTIVE, "", None)
    assert due_in_days(world) == 25 + 7


def test_a_pause_may_be_made_longer_and_begins_where_it_began(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = begun(world)
    world.run(pause_match, PauseMatch(match.id, TODAY + timedelta(days=5)))
    world.days_pass(4)
    longer = world.run(pause_match, PauseMatch(match.id, None))
    assert (longer.paused_on, longer.paused_until) == (TODAY, None)
    with pytest.raises(Invalid) as refused:
        world.run(pause_match, PauseMatch(match.id, TODAY))
    assert refused.value.reason is Reason.IN_THE_PAST


def test_a_closing_talk_is_planned_moved_called_off_and_held(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    wishes(world)
    match = begun(world)
    later = TODAY + timedelta(days=10)
    assert world.run(plan_closing, PlanClosing(match.id, later)).state is MatchState.CLOSING
    assert world.run(call_off_closing, match.id).closing_on is None
    world.run(plan_closing, PlanClosing(match.id, TODAY))
    command = EndMatch(
        match.id,
        EndReason.GOAL_REACHED,
        volunteer_view="Jeg lærte mye",
        participant_view="Jeg tør mer nå",
        taken_along="Begynn med en kaffe",
        talk_on=TODAY,
    )
    ended = world.run(end_match, command)
    assert (ended.state, ended.closing_on, ended.ended_on) == (MatchState.ENDED, TODAY, TODAY)
    assert (ended.participant_view, ended.taken_along) == ("Jeg tør mer nå", "Begynn med en kaffe")
    assert [one.state for one in all_of(world, ASSIGNMENT)] == [AssignmentState.DONE]
    assert to_come(world) is None
    person = world.store.ask(lambda reading, one: reading.get(VOLUNTEER, one), "ingrid", world.by)
    assert person.stage is Stage.READY


def test_an_assignment_waits_again_when_whoever_ends_it_says_so(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    wishes(world)
    match = begun(world)
    world.days_pass(40)
    world.run(end_match, EndMatch(match.id, EndReason.MOVED, wanted_still=True))
    (assignment,) = all_of(world, ASSIGNMENT)
    assert assignment.state is AssignmentState.OPEN
    assert assignment.waiting_since == TODAY + timedelta(days=40)


def test_a_no_leaves_the_assignment_as_it_is(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    wishes(world)
    match = asked(world)
    world.run(register_answer, RegisterAnswer(match.id, Side.VOLUNTEER, says_yes=False))
    assert [one.state for one in all_of(world, ASSIGNMENT)] == [AssignmentState.OPEN]


def test_an_ending_can_be_undone_with_everything_that_hung_on_it(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    wishes(world)
    match = begun(world)
    outcome = world.store.run(end_match, EndMatch(match.id, EndReason.MOVED), world.by)
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    assert stored(world, match.id).state is MatchState.ACTIVE
    assert [one.state for one in all_of(world, ASSIGNMENT)] == [AssignmentState.FILLED]
    assert due_in_days(world) == 7


def test_a_pair_is_handed_over_to_one_who_may_match(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = begun(world)
    with pytest.raises(Invalid):
        world.run(follow_up, FollowUp(match.id, "lise"))
    assert world.run(follow_up, FollowUp(match.id, "hanne")).adviser_id == "hanne"


def test_steps_belong_to_their_states(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = agreed(world)
    for use_case, command in (
        (pause_match, PauseMatch(match.id)),
        (resume_match, match.id),
        (plan_closing, PlanClosing(match.id, TODAY)),
        (call_off_closing, match.id),
        (hold_check_in, HoldCheckIn(match.id, **BOTH)),
    ):
        with pytest.raises(WrongState):
            world.run(use_case, command)  # type: ignore[arg-type, misc] # each with its own


def test_the_lists_tell_pauses_closings_and_what_is_over(world: ParticipantWorld) -> None:
    kim_and_ingrid(world)
    match = begun(world)
    world.run(pause_match, PauseMatch(match.id, TODAY, "innlagt"))
    (row,) = world.ask(matching_lists, None).active
    assert (row.state, row.paused_until) == (MatchState.PAUSED, TODAY)
    world.run(plan_closing, PlanClosing(match.id, TODAY))
    (row,) = world.ask(matching_lists, None).active
    assert (row.state, row.closing_on) == (MatchState.CLOSING, TODAY)
    world.run(end_match, EndMatch(match.id, EndReason.OTHER, "Ny jobb"))
    (row,) = world.ask(matching_lists, None).ended
    assert (row.state, row.end_reason) == (MatchState.ENDED, "other: Ny jobb")


def test_the_participant_can_be_told_what_was_done_and_never_the_words(
    world: ParticipantWorld,
) -> None:
    kim_and_ingrid(world)
    match = begun(world)
    world.run(pause_match, PauseMatch(match.id, None, "tilbakefall"))
    world.run(hold_check_in, HoldCheckIn(match.id, **BOTH, words="Strever"))
    lines = world.ask(journal_of_person, JournalOfPerson("kim"))
    assert any(line.subject_kind == "check_in" for line in lines)
    assert any("pause_reason" in line.fields for line in lines)
    assert "tilbakefall" not in repr(lines)
    assert "Strever" not in repr(lines)
