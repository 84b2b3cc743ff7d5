"""The leader's types of assignment, parts of the training and requirements."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from services.domain.assignments import Span
from services.domain.changes import Kind
from services.domain.errors import Invalid, NotAllowed, NotFound, Reason
from services.domain.requirements import Check, Requirement
from services.domain.volunteers import Stage
from services.store.tables import REQUIREMENT
from services.use_cases.assignment_types import (
    SaveAssignmentType,
    assignment_types,
    move_assignment_types,
    save_assignment_type,
)
from services.use_cases.assignments import (
    AssignmentFields,
    OpenAssignment,
    open_assignment,
    withdraw_assignment,
)
from services.use_cases.course_modules import (
    SaveCourseModule,
    course_modules,
    move_course_modules,
    save_course_module,
)
from services.use_cases.requirements import (
    MoveRequirements,
    SaveRequirement,
    move_requirements,
    requirements_of,
    save_requirement,
    take_off_requirement,
)
from services.use_cases.undo import undo
from services.use_cases.what_is_asked import what_is_asked
from tests.fakes.participant_world import ParticipantWorld, actor, small_centre

LAW = "Politiregisterforskriften § 34-1"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[ParticipantWorld]:
    """A furnished centre; Lise is its leader."""
    furnished = small_centre(tmp_path)
    furnished.by = actor("lise")
    yield furnished
    furnished.store.close()


def refused(world: ParticipantWorld, use_case: object, command: object) -> tuple[str, Reason]:
    with pytest.raises(Invalid) as refusal:
        world.run(use_case, command)  # type: ignore[arg-type]  # any use case with its command
    return refusal.value.field, refusal.value.reason


def test_a_centre_begins_with_a_handful_of_types_and_no_parts_of_the_training(
    world: ParticipantWorld,
) -> None:
    asked = world.ask(what_is_asked, None)
    names = [each.type.name for each in asked.types]
    assert names == [
        "Fast følge", "Trening sammen", "Følge til et møte", "Praktisk hjelp", "Samtale og kaffe",
    ]  # fmt: skip
    assert {each.type.span for each in asked.types} == set(Span)
    assert asked.types[1].type.skills == ("trening",)
    assert asked.types[1].type.hours == Decimal(6)
    assert not any(each.requirements for each in asked.types)
    assert asked.modules == ()
    assert asked.may_change


def test_the_list_of_all_stands_in_stage_order(world: ParticipantWorld) -> None:
    checks = [each.check for each in world.ask(what_is_asked, None).of_all]
    assert checks == [
        Check.INTERVIEW, Check.TRAINING, Check.PLEDGE, Check.GUARDIAN, Check.REFERENCES,
    ]  # fmt: skip


def test_a_type_is_added_renamed_moved_and_each_is_undone(world: ParticipantWorld) -> None:
    before = world.ask(assignment_types, None)
    command = SaveAssignmentType(" Hjelp  med norsk ", Span.LASTING, ("norsk", "norsk"), Decimal(4))
    outcome = world.store.run(save_assignment_type, command, world.by)
    made = outcome.value
    assert (made.name, made.skills, made.position) == ("Hjelp med norsk", ("norsk",), 6)
    assert outcome.changes >= {Kind.SETTINGS}
    world.run(
        save_assignment_type, SaveAssignmentType("Norsk sammen", Span.ONE_OFF, type_id=made.id)
    )
    kept = world.ask(assignment_types, None)[-1]
    assert (kept.name, kept.span, kept.skills, kept.hours) == (
        "Norsk sammen",
        Span.ONE_OFF,
        (),
        None,
    )
    ids = tuple(kind.id for kind in reversed(world.ask(assignment_types, None)))
    moved = world.store.run(move_assignment_types, ids, world.by)
    assert tuple(kind.id for kind in world.ask(assignment_types, None)) == ids
    assert moved.undo is not None
    world.run(undo, moved.undo)
    assert world.ask(assignment_types, None)[:5] == before


@pytest.mark.parametrize(
    ("command", "field", "reason"),
    [
        (SaveAssignmentType("  ", Span.LASTING), "name", Reason.MISSING),
        (SaveAssignmentType("x" * 61, Span.LASTING), "name", Reason.TOO_LONG),
        (SaveAssignmentType("FAST  FØLGE", Span.LASTING), "name", Reason.TAKEN),
        (SaveAssignmentType("Ny", Span.LASTING, hours=Decimal(0)), "hours", Reason.OUT_OF_RANGE),
        (SaveAssignmentType("Ny", Span.LASTING, ("x" * 121,)), "skills", Reason.TOO_LONG),
    ],
)
def test_a_type_that_can_not_be_taken_says_which_field(
    world: ParticipantWorld, command: SaveAssignmentType, field: str, reason: Reason
) -> None:
    assert refused(world, save_assignment_type, command) == (field, reason)


def test_a_type_that_somebody_waits_for_is_not_closed(world: ParticipantWorld) -> None:
    world.by = actor("hanne")
    person = world.take_in("Kim Rønning")
    world.by = actor("lise")
    fields = AssignmentFields("Flytte på lørdag", "practical_help")
    opened = world.run(open_assignment, OpenAssignment(person.id, fields), actor("hanne"))
    close = SaveAssignmentType(
        "Praktisk hjelp", Span.ONE_OFF, type_id="practical_help", closed=True
    )
    assert refused(world, save_assignment_type, close) == ("closed", Reason.IN_USE)
    assert {e.type.id: e.waiting for e in world.ask(what_is_asked, None).types}[
        "practical_help"
    ] == 1
    world.run(withdraw_assignment, opened.id, actor("hanne"))
    assert world.run(save_assignment_type, close).closed
    last = world.ask(what_is_asked, None).types[-1]
    assert last.type.id == "practical_help"
    again = AssignmentFields("Flytte igjen", "practical_help")
    with pytest.raises(Invalid) as refusal:
        world.run(open_assignment, OpenAssignment(person.id, again), actor("hanne"))
    assert refusal.value.field == "type_id"


def test_a_part_of_the_training_that_is_asked_for_is_not_closed(world: ParticipantWorld) -> None:
    first = world.run(save_course_module, SaveCourseModule("Førstehjelp ved overdose", 24))
    other = world.run(save_course_module, SaveCourseModule("Grenser"))
    asked = world.run(
        save_requirement, SaveRequirement(Check.MODULE, Stage.READY, module_id=first.id)
    )
    close = SaveCourseModule("Førstehjelp", 24, first.id, closed=True)
    assert refused(world, save_course_module, close) == ("closed", Reason.IN_USE)
    assert [each.asked_by for each in world.ask(what_is_asked, None).modules] == [1, 0]
    world.run(move_course_modules, (other.id, first.id))
    assert [each.id for each in world.ask(course_modules, None)] == [other.id, first.id]
    world.run(take_off_requirement, asked.id)
    assert world.run(save_course_module, close).closed
    again = SaveRequirement(Check.MODULE, module_id=first.id)
    assert refused(world, save_requirement, again) == ("module_id", Reason.UNKNOWN_CHOICE)


@pytest.mark.parametrize(
    ("command", "field", "reason"),
    [
        (SaveCourseModule(""), "name", Reason.MISSING),
        (SaveCourseModule("grenser "), "name", Reason.TAKEN),
        (SaveCourseModule("Ny", 0), "renew_months", Reason.OUT_OF_RANGE),
        (SaveCourseModule("Ny", 121), "renew_months", Reason.OUT_OF_RANGE),
    ],
)
def test_a_part_that_can_not_be_taken_says_which_field(
    world: ParticipantWorld, command: SaveCourseModule, field: str, reason: Reason
) -> None:
    world.run(save_course_module, SaveCourseModule("Grenser"))
    assert refused(world, save_course_module, command) == (field, reason)


@pytest.mark.parametrize("basis", ["", "   \n "])
def test_no_police_certificate_is_asked_for_without_a_law(
    world: ParticipantWorld, basis: str
) -> None:
    command = SaveRequirement(Check.POLICE, Stage.READY, legal_basis=basis)
    assert refused(world, save_requirement, command) == ("legal_basis", Reason.MISSING)
    lawful = SaveRequirement(Check.POLICE, Stage.READY, months=36, legal_basis=LAW)
    stored = world.run(save_requirement, lawful)
    assert (stored.legal_basis, stored.months) == (LAW, 36)
    emptied = SaveRequirement(Check.POLICE, requirement_id=stored.id)
    assert refused(world, save_requirement, emptied) == ("legal_basis", Reason.MISSING)


@pytest.mark.parametrize(
    ("command", "field", "reason"),
    [
        (SaveRequirement(Check.PLEDGE), "check", Reason.TAKEN),
        (SaveRequirement(Check.MODULE), "module_id", Reason.MISSING),
        (SaveRequirement(Check.MODULE, module_id="x"), "module_id", Reason.UNKNOWN_CHOICE),
        (SaveRequirement(Check.PLEDGE, Stage.READY, "x"), "type_id", Reason.UNKNOWN_CHOICE),
        (SaveRequirement(Check.PLEDGE, None, "regular_company"), "before", Reason.MISSING),
        (
            SaveRequirement(Check.PLEDGE, Stage.ENDED, "regular_company"),
            "before",
            Reason.UNKNOWN_CHOICE,
        ),
        (
            SaveRequirement(Check.REFERENCES, Stage.READY, "regular_company", number=0),
            "number",
            Reason.OUT_OF_RANGE,
        ),
        (
            SaveRequirement(Check.PLEDGE, Stage.READY, "regular_company", months=0),
            "months",
            Reason.OUT_OF_RANGE,
        ),
    ],
)
def test_a_requirement_that_can_not_be_taken_says_which_field(
    world: ParticipantWorld, command: SaveRequirement, field: str, reason: Reason
) -> None:
    assert refused(world, save_requirement, command) == (field, reason)


def test_a_type_may_ask_for_more_than_all_do(world: ParticipantWorld) -> None:
    more = SaveRequirement(Check.REFERENCES, Stage.READY, "regular_company", number=3, months=12)
    stored = world.run(save_requirement, more)
    assert world.ask(requirements_of, "regular_company") == (stored,)
    assert world.ask(what_is_asked, None).types[0].requirements == (stored,)
    assert stored not in world.ask(requirements_of, None)


def test_a_point_is_taken_off_and_put_back_by_undo(world: ParticipantWorld) -> None:
    before = world.ask(requirements_of, None)
    outcome = world.store.run(take_off_requirement, "pledge", world.by)
    assert "pledge" not in {each.id for each in world.ask(requirements_of, None)}
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    assert world.ask(requirements_of, None) == before


def test_a_list_is_put_in_another_order_without_touching_the_others(
    world: ParticipantWorld,
) -> None:
    own = [
        world.run(save_requirement, SaveRequirement(check, Stage.READY, "regular_company"))
        for check in (Check.PLEDGE, Check.TRAINING)
    ]
    of_all = world.ask(requirements_of, None)
    ids = tuple(each.id for each in reversed(own))
    world.run(move_requirements, MoveRequirements(ids, "regular_company"))
    assert [each.id for each in world.ask(requirements_of, "regular_company")] == list(ids)
    assert world.ask(requirements_of, None) == of_all
    with pytest.raises(NotFound):
        world.run(move_requirements, MoveRequirements(ids))


def test_coordinators_read_and_only_leaders_change(world: ParticipantWorld) -> None:
    assert not world.ask(what_is_asked, None, actor("hanne")).may_change
    with pytest.raises(NotAllowed):
        world.ask(what_is_asked, None, actor("turid"))
    for use_case, command in (
        (save_assignment_type, SaveAssignmentType("Ny", Span.LASTING)),
        (move_assignment_types, ()),
        (save_course_module, SaveCourseModule("Ny")),
        (move_course_modules, ()),
        (save_requirement, SaveRequirement(Check.MODULE)),
        (take_off_requirement, "pledge"),
        (move_requirements, MoveRequirements(())),
    ):
        with pytest.raises(NotAllowed):
            world.run(use_case, command, actor("hanne"))  # type: ignore[arg-type, misc]  # each with its own


def test_what_was_a_law_does_not_stay_on_another_check(world: ParticipantWorld) -> None:
    stored = world.run(save_requirement, SaveRequirement(Check.POLICE, legal_basis=LAW))
    turned = SaveRequirement(
        Check.REFERENCES, Stage.READY, "regular_company", legal_basis=LAW, requirement_id=stored.id
    )
    assert world.run(save_requirement, turned).legal_basis == ""
    kept = world.store.ask(lambda reading, _: reading.get(REQUIREMENT, stored.id), None, world.by)
    assert isinstance(kept, Requirement)
    assert kept.legal_basis == ""
