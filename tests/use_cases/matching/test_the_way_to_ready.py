"""From an application to ready and active: every point noted with who saw to it, every step gated."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.domain.assignments import AssignmentType, Span
from services.domain.errors import Invalid, NotAllowed, Refused, StillMissing, WrongState
from services.domain.requirements import GATED, Check, CourseModule, Requirement
from services.domain.volunteer_readiness import gate
from services.domain.volunteers import Horizon, Stage, Volunteer
from services.store.tables import (
    ABSENCE,
    ASSIGNMENT_TYPE,
    COURSE_MODULE,
    MODULE_DONE,
    REFERENCE,
    REQUIREMENT,
    VOLUNTEER,
)  # fmt: skip
from services.use_cases.absences import (
    AddAbsence,
    ChangeAbsence,
    add_absence,
    change_absence,
    remove_absence,
)  # fmt: skip
from services.use_cases.clearance import checklist_of, cleared_types
from services.use_cases.modules_done import NoteModule, note_module, remove_module_done
from services.use_cases.references import AddReference, add_reference, remove_reference
from services.use_cases.undo import undo
from services.use_cases.volunteer_adviser import SetAdviser, advisers, set_adviser
from services.use_cases.volunteer_checks import (
    SettleCheck,
    TakeBackCheck,
    settle_check,
    take_back_check,
)  # fmt: skip
from services.use_cases.volunteer_fields import VolunteerFields, fields_of
from services.use_cases.volunteer_profile import volunteer_profile
from services.use_cases.volunteer_stages import (
    begin_training,
    come_back,
    invite_to_talk,
    make_active,
    make_ready,
)  # fmt: skip
from services.use_cases.volunteers import (
    AddVolunteer,
    ChangeVolunteer,
    add_volunteer,
    change_volunteer,
)  # fmt: skip
from services.use_cases.volunteers_list import ListVolunteers, Which, volunteers
from tests.fakes.matched_world import volunteer
from tests.fakes.participant_world import ParticipantWorld, actor

TODAY = date(2026, 11, 22)
LAW = "helse- og omsorgstjenesteloven § 5-4"
HOME_VISITS = "home"


@pytest.fixture
def centre(world: ParticipantWorld) -> ParticipantWorld:
    """A centre whose home visits ask for a certificate and for first aid, each with an end."""
    world.put(ASSIGNMENT_TYPE, AssignmentType(HOME_VISITS, "Hjemmebesøk", Span.LASTING, 91))
    world.put(ASSIGNMENT_TYPE, AssignmentType("walks", "Turfølge", Span.LASTING, 92))
    world.put(COURSE_MODULE, CourseModule("frames", "Trygge rammer", 1, renew_months=24))
    world.put(COURSE_MODULE, CourseModule("aid", "Førstehjelp", 2, renew_months=12))
    world.put(REQUIREMENT, Requirement("frames", Check.MODULE, 11, Stage.READY, module_id="frames"))
    world.put(
        REQUIREMENT,
        Requirement("two", Check.REFERENCES, 10, Stage.TRAINING, number=2),
    )
    world.put(
        REQUIREMENT,
        Requirement("police", Check.POLICE, 12, None, HOME_VISITS, months=36, legal_basis=LAW),
    )
    world.put(REQUIREMENT, Requirement("aid", Check.MODULE, 13, None, HOME_VISITS, "aid"))
    return world


def stored(world: ParticipantWorld, volunteer_id: str) -> Volunteer:
    person: Volunteer = world.ask(lambda reading, one: reading.get(VOLUNTEER, one), volunteer_id)
    return person


def settle(world: ParticipantWorld, volunteer_id: str, check: Check) -> Volunteer:
    return world.run(settle_check, SettleCheck(volunteer_id, check, TODAY))


def refused_by(world: ParticipantWorld, step: object, volunteer_id: str) -> tuple[str, str]:
    with pytest.raises(StillMissing) as refused:
        world.run(step, volunteer_id)  # type: ignore[arg-type]  # any step
    return refused.value.state, refused.value.name


def test_the_whole_way_from_an_application_to_active(centre: ParticipantWorld) -> None:
    nora = centre.run(add_volunteer, AddVolunteer(VolunteerFields("Nora Hagen", birth_year=1974)))
    was = fields_of(nora)
    wanted = replace(
        was,
        assignment_type_ids=("walks", HOME_VISITS),
        horizon=Horizon.A_YEAR,
        reach_minutes=30,
        reach_postcodes=("30", "3015"),
    )
    centre.run(change_volunteer, ChangeVolunteer(nora.id, was, wanted))
    assert centre.run(invite_to_talk, nora.id).stage is Stage.INTERVIEW
    assert refused_by(centre, begin_training, nora.id) == ("interview", "")
    talked = settle(centre, nora.id, Check.INTERVIEW)
    assert (talked.stage, talked.interviewed_by) == (Stage.INTERVIEW, "Hanne Brekke")
    for whom in ("tidligere leder", "nabo"):
        assert refused_by(centre, begin_training, nora.id) == ("references", "")
        centre.run(add_reference, AddReference(nora.id, TODAY, whom, "Lise Dahl"))
    assert centre.run(begin_training, nora.id).stage is Stage.TRAINING
    assert refused_by(centre, make_ready, nora.id) == ("training", "")
    centre.run(note_module, NoteModule(nora.id, "frames", TODAY, "Kari Holm"))
    assert refused_by(centre, make_ready, nora.id) == ("pledge", "")
    settle(centre, nora.id, Check.PLEDGE)
    assert centre.run(make_ready, nora.id).stage is Stage.READY
    mine = set(centre.ask(cleared_types, nora.id)[nora.id]) & {"walks", HOME_VISITS}
    assert mine == {"walks"}
    centre.run(note_module, NoteModule(nora.id, "aid", TODAY))
    seen = settle(centre, nora.id, Check.POLICE)
    assert (seen.police_basis, seen.police_seen_on, seen.police_seen_by) == (
        LAW, TODAY, "Hanne Brekke",
    )  # fmt: skip
    assert HOME_VISITS in centre.ask(cleared_types, nora.id)[nora.id]
    active = centre.run(make_active, nora.id)
    assert (active.stage, active.started_on) == (Stage.ACTIVE, TODAY)
    profile = centre.ask(volunteer_profile, nora.id)
    assert {one.from_whom for one in profile.references} == {"tidligere leder", "nabo"}
    assert {one.by for one in profile.modules_done} == {"Kari Holm", "Hanne Brekke"}
    assert all(point.settled for point in profile.checks)


def test_a_part_of_the_training_is_named_when_it_is_missing(centre: ParticipantWorld) -> None:
    volunteer(centre, stage=Stage.TRAINING, trained_on=date(2020, 1, 1))
    assert refused_by(centre, make_ready, "ingrid") == ("module", "Trygge rammer")


def test_nobody_is_asked_for_a_certificate_without_a_law(world: ParticipantWorld) -> None:
    volunteer(world)
    with pytest.raises(WrongState) as refused:
        settle(world, "ingrid", Check.POLICE)
    assert (refused.value.kind, refused.value.state) == ("police", "no_basis")


def test_a_guardians_consent_is_noted_with_who_and_when(world: ParticipantWorld) -> None:
    volunteer(world, birth_year=2009, stage=Stage.TRAINING)
    assert refused_by(world, make_ready, "ingrid") == ("guardian", "")
    agreed = world.run(settle_check, SettleCheck("ingrid", Check.GUARDIAN, TODAY, "Sigrid Moe"))
    assert (agreed.guardian_agreed_on, agreed.guardian_seen_by) == (TODAY, "Sigrid Moe")
    assert world.run(make_ready, "ingrid").stage is Stage.READY


def test_what_was_noted_by_mistake_is_taken_back(centre: ParticipantWorld) -> None:
    volunteer(centre, stage=Stage.TRAINING)
    for check in Check:
        if check not in {Check.MODULE, Check.POLICE}:
            settle(centre, "ingrid", check)
    for check in Check:
        centre.run(take_back_check, TakeBackCheck("ingrid", check))
    bare = stored(centre, "ingrid")
    assert not any(
        (bare.interviewed_on, bare.interviewed_by, bare.references_on, bare.trained_on,
         bare.pledged_on, bare.guardian_agreed, bare.guardian_agreed_on, bare.guardian_seen_by)
    )  # fmt: skip


def test_single_references_and_parts_are_removed_and_undone(centre: ParticipantWorld) -> None:
    volunteer(centre)
    reference = centre.run(add_reference, AddReference("ingrid", TODAY, " nabo "))
    part = centre.run(note_module, NoteModule("ingrid", "aid", TODAY))
    removed = centre.store.run(remove_reference, reference.id, centre.by)
    assert removed.value == "ingrid"
    assert centre.run(remove_module_done, part.id) == "ingrid"
    assert removed.undo is not None
    centre.run(undo, removed.undo)
    assert len(centre.ask(lambda reading, _: reading.all(REFERENCE), None)) == 1
    assert centre.ask(lambda reading, _: reading.all(MODULE_DONE), None) == []


@pytest.mark.parametrize(
    ("use_case", "command", "wrong"),
    [
        (add_reference, AddReference("ingrid", TODAY + timedelta(days=1), "nabo"), "on"),
        (add_reference, AddReference("ingrid", TODAY, " "), "from_whom"),
        (add_reference, AddReference("ingrid", TODAY, "nabo 21876941101"), "from_whom"),
        (note_module, NoteModule("ingrid", "aid", TODAY + timedelta(days=1)), "on"),
        (note_module, NoteModule("ingrid", "cooking", TODAY), "module_id"),
        (settle_check, SettleCheck("ingrid", Check.PLEDGE, TODAY, "21876941101"), "by"),
        (add_absence, AddAbsence("ingrid", TODAY, TODAY - timedelta(days=1)), "last_on"),
        (add_absence, AddAbsence("ingrid", date(2026, 1, 1), date(2026, 1, 9)), "last_on"),
        (set_adviser, SetAdviser("ingrid", "lise"), "adviser_id"),
        (set_adviser, SetAdviser("ingrid", "nobody"), "adviser_id"),
    ],
)
def test_what_cannot_be_taken_is_told_at_its_field(
    centre: ParticipantWorld, use_case: object, command: object, wrong: str
) -> None:
    volunteer(centre)
    with pytest.raises(Invalid) as refused:
        centre.run(use_case, command)  # type: ignore[arg-type]  # any use case
    assert refused.value.field == wrong
    with pytest.raises(NotAllowed):
        centre.run(use_case, command, actor("sigrid"))  # type: ignore[arg-type]  # any use case


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        (VolunteerFields("A", reach_minutes=0), "reach_minutes"),
        (VolunteerFields("A", reach_minutes=301), "reach_minutes"),
        (VolunteerFields("A", reach_postcodes=("30", "Oslo")), "reach_postcodes"),
        (VolunteerFields("A", assignment_type_ids=("gone",)), "assignment_type_ids"),
    ],
)
def test_reach_and_types_are_checked(
    centre: ParticipantWorld, fields: VolunteerFields, wrong: str
) -> None:
    with pytest.raises(Invalid) as refused:
        centre.run(add_volunteer, AddVolunteer(fields))
    assert refused.value.field == wrong


def test_an_absence_is_noted_moved_and_taken_back_and_nothing_ends(
    world: ParticipantWorld,
) -> None:
    volunteer(world)
    away = world.run(add_absence, AddAbsence("ingrid", TODAY, date(2026, 12, 20), "reise"))
    (row,) = [r for r in world.ask(volunteers, ListVolunteers()).rows if r.id == "ingrid"]
    assert (row.away_until, row.free, row.stage) == (date(2026, 12, 20), False, Stage.READY)
    assert world.ask(volunteers, ListVolunteers(Which.DUE)).due == 0
    world.run(change_absence, ChangeAbsence(away.id, TODAY, date(2026, 11, 28), "kortere"))
    assert [r.id for r in world.ask(volunteers, ListVolunteers(Which.DUE)).rows] == ["ingrid"]
    assert [one.note for one in world.ask(volunteer_profile, "ingrid").absences] == ["kortere"]
    assert world.run(remove_absence, away.id) == "ingrid"
    assert world.ask(lambda reading, _: reading.all(ABSENCE), None) == []
    assert world.ask(volunteers, ListVolunteers()).free == 1


def test_an_adviser_is_one_who_may_follow_up(world: ParticipantWorld) -> None:
    volunteer(world)
    assert [one.name for one in world.ask(advisers, None)] == ["Hanne Brekke", "Sigrid Moe"]
    world.run(set_adviser, SetAdviser("ingrid", "sigrid"))
    assert world.ask(volunteer_profile, "ingrid").adviser == "Sigrid Moe"
    world.run(set_adviser, SetAdviser("ingrid", None))
    assert world.ask(volunteer_profile, "ingrid").adviser == ""


def test_a_renewed_part_lets_her_come_back(centre: ParticipantWorld) -> None:
    volunteer(centre, stage=Stage.PAUSED, trained_on=date(2024, 11, 1))
    centre.run(add_reference, AddReference("ingrid", TODAY, "nabo"))
    assert refused_by(centre, come_back, "ingrid") == ("module", "Trygge rammer")
    centre.run(note_module, NoteModule("ingrid", "frames", TODAY))
    assert centre.run(come_back, "ingrid").stage is Stage.READY


STEPS = (invite_to_talk, begin_training, make_ready, make_active)
deeds = st.lists(
    st.sampled_from([*STEPS, Check.INTERVIEW, Check.REFERENCES, Check.TRAINING, Check.PLEDGE]),
    max_size=14,
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(deeds)
def test_no_stage_is_come_to_while_something_before_it_is_missing(
    world: ParticipantWorld, done: list[object]
) -> None:
    person = world.run(
        add_volunteer,
        AddVolunteer(VolunteerFields("Nora Hagen"), not_the_same_as=_everybody(world)),
    )
    for deed in done:
        before = stored(world, person.id)
        try:
            after = _done(world, person.id, deed)
        except Refused:
            assert stored(world, person.id) == before
            continue
        points = world.ask(checklist_of, after)
        if after.stage in GATED:
            assert gate(points, after.stage) == ()


def _everybody(world: ParticipantWorld) -> frozenset[str]:
    rows = world.ask(lambda reading, _: reading.rows("SELECT id FROM volunteer"), None)
    return frozenset(row[0] for row in rows)


def _done(world: ParticipantWorld, volunteer_id: str, deed: object) -> Volunteer:
    if isinstance(deed, Check):
        return settle(world, volunteer_id, deed)
    return world.run(deed, volunteer_id)  # type: ignore[arg-type]  # one of the steps
