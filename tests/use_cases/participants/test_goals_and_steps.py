"""The participant's own goals, and that nothing takes them away."""

from __future__ import annotations

from datetime import date

import pytest

from services.domain.errors import Invalid, NotAllowed, NotFound, Reason
from services.domain.goals import GoalState
from services.domain.matches import Match, MatchState
from services.domain.participants import Phase
from services.domain.transitions import TransitionKind
from services.store.tables import MATCH, PARTICIPANT
from services.use_cases.goal_steps import (
    AddStep,
    ChangeStep,
    MoveStep,
    RemoveStep,
    TickStep,
    add_step,
    change_step,
    move_step,
    remove_step,
    tick_step,
)
from services.use_cases.goals import (
    AddGoal,
    ChangeGoal,
    SetGoalState,
    add_goal,
    change_goal,
    set_goal_state,
)
from services.use_cases.goals_of import goals_of, life_areas
from services.use_cases.participant_overview import participant_overview
from services.use_cases.transitions import AddTransition, TransitionFields, add_transition
from tests.fakes.participant_world import ParticipantWorld, actor

WORDS = "  Ringe Ida hver søndag\n– uten skam  "


def test_the_words_of_a_goal_are_kept_as_they_were_said(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    goal = world.run(add_goal, AddGoal(person.id, "relations", WORDS))
    (view,) = world.ask(goals_of, person.id)
    assert view.goal == goal
    assert view.goal.words == WORDS
    assert view.area.name == "Nære relasjoner"


@pytest.mark.parametrize(
    ("area", "words", "field", "reason"),
    [
        ("relations", "   ", "words", Reason.MISSING),
        ("relations", "x" * 501, "words", Reason.TOO_LONG),
        ("nowhere", "Ringe Ida", "life_area_id", Reason.UNKNOWN_CHOICE),
    ],
)
def test_a_goal_that_can_not_be_taken_says_which_field(
    world: ParticipantWorld, area: str, words: str, field: str, reason: Reason
) -> None:
    person = world.take_in("Jonas Berg")
    with pytest.raises(Invalid) as refusal:
        world.run(add_goal, AddGoal(person.id, area, words))
    assert (refusal.value.field, refusal.value.reason) == (field, reason)


def test_steps_are_ticked_moved_reworded_and_taken_away(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    goal = world.run(add_goal, AddGoal(person.id, "relations", "Ringe Ida"))
    a, b, c = (world.run(add_step, AddStep(goal.id, words)) for words in ("a", "b", "c"))
    world.run(tick_step, TickStep(b.id, done=True))
    world.days_pass(3)
    assert world.run(tick_step, TickStep(b.id, done=True)).done_on == date(2026, 11, 22)
    world.run(move_step, MoveStep(c.id, 0))
    world.run(change_step, ChangeStep(a.id, "A"))
    (view,) = world.ask(goals_of, person.id)
    assert [step.words for step in view.steps] == ["c", "A", "b"]
    assert view.steps_done == 1
    world.run(move_step, MoveStep(c.id, 99))
    world.run(remove_step, RemoveStep(a.id))
    assert [step.words for step in world.ask(goals_of, person.id)[0].steps] == ["b", "c"]
    assert world.run(tick_step, TickStep(b.id, done=False)).done_on is None
    with pytest.raises(NotFound):
        world.run(remove_step, RemoveStep(a.id))


def test_a_goal_is_reached_set_aside_and_opened_again_with_its_steps(
    world: ParticipantWorld,
) -> None:
    person = world.take_in("Jonas Berg")
    goal = world.run(add_goal, AddGoal(person.id, "work", "På verkstedet"))
    world.run(add_step, AddStep(goal.id, "Ringe Stian"))
    other = world.run(add_goal, AddGoal(person.id, "home", "En dør å lukke"))
    world.run(set_goal_state, SetGoalState(goal.id, GoalState.REACHED))
    assert [view.goal.id for view in world.ask(goals_of, person.id)] == [other.id, goal.id]
    world.run(set_goal_state, SetGoalState(goal.id, GoalState.SET_ASIDE))
    back = world.run(set_goal_state, SetGoalState(goal.id, GoalState.OPEN))
    assert back.state is GoalState.OPEN
    assert len(world.ask(goals_of, person.id)[0].steps) == 1
    changed = world.run(change_goal, ChangeGoal(goal.id, "economy", "Egen lønn", "Ringt Stian"))
    assert (changed.life_area_id, changed.last_sign) == ("economy", "Ringt Stian")


def test_a_relapse_costs_neither_goals_nor_steps_nor_the_match(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg", phase=Phase.IN_TREATMENT)
    goal = world.run(add_goal, AddGoal(person.id, "work", "På verkstedet"))
    step = world.run(add_step, AddStep(goal.id, "Ringe Stian"))
    world.run(tick_step, TickStep(step.id, done=True))
    match = Match("m", person.id, "turid", "Tur", person.created_at, "hanne", MatchState.ACTIVE)
    world.put(MATCH, match)
    before = world.ask(participant_overview, person.id)
    fields = TransitionFields(TransitionKind.UNPLANNED_DISCHARGE, date(2026, 11, 21))
    world.run(add_transition, AddTransition(person.id, fields, has_come=True))
    now = world.ask(participant_overview, person.id)
    assert (now.goals, now.walks, now.consents) == (before.goals, before.walks, before.consents)
    stored = world.ask(lambda reading, id_: reading.get(PARTICIPANT, id_), person.id)
    assert stored.phase is Phase.AFTER_TREATMENT
    assert stored.closed_on is None


def test_only_those_who_follow_a_participant_write_goals(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    for who in ("lise", "turid"):
        with pytest.raises(NotAllowed):
            world.run(add_goal, AddGoal(person.id, "work", "Noe"), actor(who))
    assert world.ask(life_areas, None)[0].id == "work"
