"""Dangerous days: planned, changed, come and called off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from services.domain.errors import Invalid, NotFound, Reason, WrongState
from services.domain.participants import Phase
from services.domain.transitions import Missing, TransitionKind, TransitionState
from services.use_cases.participant_overview import participant_overview
from services.use_cases.transitions import (
    AddTransition,
    CancelTransition,
    ChangeTransition,
    MarkTransitionDone,
    TransitionFields,
    add_transition,
    cancel_transition,
    change_transition,
    mark_transition_done,
)
from services.use_cases.transitions_of import transitions_of, unit_choices
from tests.fakes.participant_world import ParticipantWorld

TODAY = date(2026, 11, 22)
DISCHARGE = TransitionFields(TransitionKind.DISCHARGE, date(2026, 11, 24), unit_id="fjordheim")


def test_what_is_missing_is_named_until_it_is_written(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    transition = world.run(add_transition, AddTransition(person.id, DISCHARGE))
    view = world.ask(participant_overview, person.id).gap
    assert view is not None
    assert view.missing == (Missing.PERSON_HERE, Missing.PERSON_THERE, Missing.WHERE_TO)
    assert view.unit_name == "Fjordheim TSB"
    safe = replace(DISCHARGE, here="Hanne Brekke", there="Liv Nygård", where_to="Hybel, Konnerud")
    world.run(change_transition, ChangeTransition(transition.id, safe))
    overview = world.ask(participant_overview, person.id)
    assert overview.gap is None
    assert overview.next_transition is not None
    assert overview.next_transition.transition.where_to == "Hybel, Konnerud"


@pytest.mark.parametrize(
    ("day", "has_come", "reason"),
    [
        (date(2026, 11, 21), False, Reason.IN_THE_PAST),
        (date(2026, 11, 23), True, Reason.IN_THE_FUTURE),
    ],
)
def test_a_day_on_the_wrong_side_of_today_is_refused(
    world: ParticipantWorld, day: date, has_come: bool, reason: Reason
) -> None:
    person = world.take_in("Jonas Berg")
    command = AddTransition(person.id, replace(DISCHARGE, on=day), has_come)
    with pytest.raises(Invalid) as refusal:
        world.run(add_transition, command)
    assert (refusal.value.field, refusal.value.reason) == ("on", reason)


def test_an_admission_that_came_moves_the_participant_along(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg", phase=Phase.BEFORE_TREATMENT)
    admission = replace(DISCHARGE, kind=TransitionKind.ADMISSION)
    planned = world.run(add_transition, AddTransition(person.id, admission))
    world.days_pass(3)
    world.run(mark_transition_done, MarkTransitionDone(planned.id, date(2026, 11, 25)))
    overview = world.ask(participant_overview, person.id)
    assert overview.participant.phase is Phase.IN_TREATMENT
    assert (overview.unit_name, overview.phase_since) == ("Fjordheim TSB", date(2026, 11, 25))
    with pytest.raises(WrongState):
        world.run(cancel_transition, CancelTransition(planned.id))


def test_a_transition_called_off_is_no_gap_and_keeps_its_reason(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    planned = world.run(add_transition, AddTransition(person.id, DISCHARGE))
    world.run(cancel_transition, CancelTransition(planned.id, "Blir til jul"))
    (view,) = world.ask(transitions_of, person.id)
    assert view.transition.state is TransitionState.CANCELLED
    assert view.transition.note == "Blir til jul"
    assert (view.gap, view.missing) == (None, ())


def test_a_planned_day_that_is_past_can_still_be_filled_in(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    planned = world.run(add_transition, AddTransition(person.id, DISCHARGE))
    world.days_pass(10)
    filled = replace(DISCHARGE, here="Hanne")
    assert world.run(change_transition, ChangeTransition(planned.id, filled)).here == "Hanne"
    moved = replace(DISCHARGE, on=date(2026, 11, 23))
    with pytest.raises(Invalid):
        world.run(change_transition, ChangeTransition(planned.id, moved))


def test_a_unit_that_is_not_there_is_not_found(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg")
    with pytest.raises(NotFound):
        world.run(add_transition, AddTransition(person.id, replace(DISCHARGE, unit_id="ukjent")))
    assert [choice.id for choice in world.ask(unit_choices, None)] == [
        "duottar",
        "fjordheim",
        "solbakken",
    ]
