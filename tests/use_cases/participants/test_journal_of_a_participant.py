"""The participant can be told who has looked and who has changed what."""

from __future__ import annotations

from datetime import date

import pytest

from services.domain.changes import Undo
from services.domain.errors import NotAllowed
from services.domain.journal import Action
from services.domain.transitions import TransitionKind
from services.use_cases.goal_steps import (
    AddStep,
    RemoveStep,
    TickStep,
    add_step,
    remove_step,
    tick_step,
)
from services.use_cases.goals import AddGoal, ChangeGoal, add_goal, change_goal
from services.use_cases.goals_of import goals_of
from services.use_cases.journal_of_person import (
    JournalOfPerson,
    hand_out_journal,
    journal_of_person,
)
from services.use_cases.participant_overview import LookAt, look_at_participant
from services.use_cases.transitions import AddTransition, TransitionFields, add_transition
from services.use_cases.undo import undo
from tests.fakes.participant_world import ParticipantWorld, actor


def told(world: ParticipantWorld, participant_id: str) -> list[tuple[str, str, str]]:
    lines = world.ask(journal_of_person, JournalOfPerson(participant_id))
    return [(line.who, line.action.value, line.subject_kind) for line in lines]


def test_each_look_and_each_change_is_told_with_who_did_it(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    other = world.take_in("Kari Moe")
    world.run(look_at_participant, LookAt(person.id), actor("sigrid"))
    world.run(look_at_participant, LookAt(other.id))
    goal = world.run(add_goal, AddGoal(person.id, "work", "På verkstedet"))
    step = world.run(add_step, AddStep(goal.id, "Ringe Stian"), actor("sigrid"))
    world.run(tick_step, TickStep(step.id, done=True))
    world.run(remove_step, RemoveStep(step.id))
    assert told(world, person.id) == [
        ("Hanne Brekke", "removed", "step"),
        ("Hanne Brekke", "created", "goal"),
        ("Sigrid Moe", "seen", "participant"),
        ("Hanne Brekke", "created", "participant"),
    ]


def test_a_line_names_the_fields_and_never_what_they_held(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    goal = world.run(add_goal, AddGoal(person.id, "work", "På verkstedet"))
    world.run(change_goal, ChangeGoal(goal.id, "work", "Hos Stian", "Ringt"))
    line = world.ask(journal_of_person, JournalOfPerson(person.id))[0]
    assert set(line.fields) == {"words", "last_sign"}
    assert "Stian" not in repr(line)


def test_handing_out_the_list_is_a_line_of_its_own(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    lines = world.run(hand_out_journal, JournalOfPerson(person.id))
    assert [line.action for line in lines] == [Action.CREATED]
    assert told(world, person.id)[0] == ("Hanne Brekke", "exported", "participant")


@pytest.mark.parametrize("who", ["lise", "turid"])
def test_the_list_is_not_for_everybody(world: ParticipantWorld, who: str) -> None:
    person = world.take_in("Jonas Berg")
    with pytest.raises(NotAllowed):
        world.ask(journal_of_person, JournalOfPerson(person.id), actor(who))
    with pytest.raises(NotAllowed):
        world.run(look_at_participant, LookAt(person.id), actor(who))


def test_a_goal_and_a_discharge_that_came_can_be_undone_as_a_whole(
    world: ParticipantWorld,
) -> None:
    person = world.take_in("Jonas Berg")
    added = world.store.run(add_goal, AddGoal(person.id, "work", "Noe"), world.by)
    fields = TransitionFields(TransitionKind.ADMISSION, date(2026, 11, 20), unit_id="fjordheim")
    admitted = world.store.run(add_transition, AddTransition(person.id, fields, True), world.by)
    assert isinstance(admitted.undo, Undo)
    world.run(undo, admitted.undo)
    assert isinstance(added.undo, Undo)
    world.run(undo, added.undo)
    assert world.ask(goals_of, person.id) == ()
    now = world.run(look_at_participant, LookAt(person.id))
    assert (now.participant, now.transitions) == (person, ())
