"""Who is admitted and leaves on one day has been at that unit, whichever was noted first."""

from __future__ import annotations

from datetime import date

from services.domain.participants import Participant, Phase
from services.domain.transitions import TransitionKind
from services.store.tables import PARTICIPANT
from services.use_cases.transitions import AddTransition, TransitionFields, add_transition
from tests.fakes.participant_world import ParticipantWorld

TODAY = date(2026, 11, 22)


def came(
    world: ParticipantWorld, person: Participant, kind: TransitionKind, unit: str, on: date = TODAY
) -> None:
    fields = TransitionFields(kind, on, unit)
    world.run(add_transition, AddTransition(person.id, fields, has_come=True))


def standing(world: ParticipantWorld, person: Participant) -> tuple[Phase, str | None]:
    found = world.ask(lambda reading, one: reading.get(PARTICIPANT, one), person.id)
    return found.phase, found.unit_id


def test_an_admission_noted_after_the_discharge_of_that_day_tells_the_unit(
    world: ParticipantWorld,
) -> None:
    person = world.take_in("Jonas Berg", phase=Phase.BEFORE_TREATMENT)
    came(world, person, TransitionKind.UNPLANNED_DISCHARGE, "fjordheim")
    world.days_pass(1)
    came(world, person, TransitionKind.ADMISSION, "fjordheim")
    assert standing(world, person) == (Phase.AFTER_TREATMENT, "fjordheim")


def test_where_the_person_was_admitted_since_is_the_unit_all_the_same(
    world: ParticipantWorld,
) -> None:
    person = world.take_in("Jonas Berg")
    came(world, person, TransitionKind.UNPLANNED_DISCHARGE, "fjordheim", date(2026, 11, 20))
    came(world, person, TransitionKind.ADMISSION, "solbakken", date(2026, 11, 21))
    came(world, person, TransitionKind.ADMISSION, "fjordheim", date(2026, 11, 20))
    assert standing(world, person) == (Phase.IN_TREATMENT, "solbakken")


def test_a_stay_of_long_ago_is_history_and_changes_no_unit(world: ParticipantWorld) -> None:
    person = world.take_in("Jonas Berg", unit_id="solbakken")
    came(world, person, TransitionKind.DISCHARGE, "solbakken", date(2026, 11, 20))
    came(world, person, TransitionKind.ADMISSION, "fjordheim", date(2026, 10, 1))
    assert standing(world, person) == (Phase.AFTER_TREATMENT, "solbakken")
