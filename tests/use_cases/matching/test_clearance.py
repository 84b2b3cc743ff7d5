"""Who meets what each type of assignment asks for, read in bulk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from services.domain.assignments import AssignmentType, Span
from services.domain.errors import NotFound
from services.domain.requirements import Check, CourseModule, ModuleDone, Requirement
from services.domain.volunteers import Stage
from services.store.tables import (
    ASSIGNMENT_TYPE,
    COURSE_MODULE,
    MODULE_DONE,
    REQUIREMENT,
)
from services.store.transaction import Reading
from services.use_cases.clearance import (
    FOR_GOOD_MONTHS,
    cleared_types,
    missing_for,
    pledge_months,
)
from tests.fakes.matched_world import volunteer
from tests.fakes.participant_world import ParticipantWorld

DRIVING = Requirement("own", Check.MODULE, 9, type_id="driving", module_id="aid")


@pytest.fixture
def typed(world: ParticipantWorld) -> ParticipantWorld:
    """Two types, of which driving asks for first aid of its own, renewed each year."""
    for position, name in enumerate(("walking", "driving", "shut"), start=91):
        world.put(
            ASSIGNMENT_TYPE,
            AssignmentType(name, name, Span.LASTING, position, closed=name == "shut"),
        )
    world.put(COURSE_MODULE, CourseModule("aid", "Førstehjelp", 1, renew_months=12))
    world.put(REQUIREMENT, DRIVING)
    volunteer(world)
    return world


def cleared(world: ParticipantWorld, volunteer_id: str | None = None) -> dict[str, set[str]]:
    found = world.ask(cleared_types, volunteer_id)
    return {person: set(types) & {"walking", "driving", "shut"} for person, types in found.items()}


def test_a_type_without_own_requirements_is_open_to_all(typed: ParticipantWorld) -> None:
    assert cleared(typed) == {"ingrid": {"walking"}, "turid": {"walking"}}
    typed.put(MODULE_DONE, ModuleDone("d", "ingrid", "aid", date(2026, 1, 3)))
    assert cleared(typed) == {"ingrid": {"walking", "driving"}, "turid": {"walking"}}
    assert cleared(typed, "turid") == {"turid": {"walking"}}


def test_what_was_learnt_too_long_ago_is_missing_for_the_type(typed: ParticipantWorld) -> None:
    typed.put(MODULE_DONE, ModuleDone("d", "ingrid", "aid", date(2025, 1, 3)))
    assert cleared(typed, "ingrid") == {"ingrid": {"walking"}}
    (point,) = typed.ask(lambda reading, one: missing_for(reading, one, "driving"), "ingrid")
    assert (point.module_name, point.until) == ("Førstehjelp", date(2026, 1, 3))
    assert typed.ask(lambda reading, one: missing_for(reading, one, "walking"), "ingrid") == ()
    with pytest.raises(NotFound):
        typed.ask(lambda reading, one: missing_for(reading, one, "driving"), "nobody")


def test_one_who_has_ended_is_cleared_for_nothing(typed: ParticipantWorld) -> None:
    volunteer(typed, id="aud", name="Aud Vik", stage=Stage.ENDED)
    assert "aud" not in cleared(typed)


def months(reading: Reading, _: None) -> int:
    return pledge_months(reading)


def test_how_long_a_pledge_holds_is_what_the_centre_says(world: ParticipantWorld) -> None:
    assert world.ask(months, None) == 24
    world.put(REQUIREMENT, Requirement("short", Check.PLEDGE, 9, Stage.READY, months=12))
    assert world.ask(months, None) == 12


def test_a_pledge_without_an_end_holds_for_good(world: ParticipantWorld) -> None:
    pledge = world.ask(lambda reading, one: reading.get(REQUIREMENT, one), "pledge")
    world.store.run(
        lambda transaction, one: (
            transaction.replace(REQUIREMENT, one),
            transaction.done(None),
        )[1],
        replace(pledge, months=None),
        world.by,
    )
    assert world.ask(months, None) == FOR_GOOD_MONTHS
