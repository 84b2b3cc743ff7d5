"""Writing in volunteers, finding them, and their way to being ready."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from services.domain.availability import Part, Slot, parse_codes
from services.domain.errors import (
    AlreadyExists,
    ChangedMeanwhile,
    Invalid,
    NotAllowed,
    NotFound,
    Reason,
    WrongState,
)  # fmt: skip
from services.domain.requirements import Check, Requirement
from services.domain.settled_points import CheckPoint, settled_of
from services.domain.volunteer_readiness import checklist, gate, rules_of
from services.domain.volunteers import Stage, Volunteer
from services.store.tables import VOLUNTEER
from services.use_cases.match_asking import AskPair, ask_pair
from services.use_cases.person_search import WhoIsIt
from services.use_cases.undo import undo
from services.use_cases.volunteer_fields import VolunteerFields, fields_of
from services.use_cases.volunteer_profile import volunteer_profile
from services.use_cases.volunteer_search import known_volunteers
from services.use_cases.volunteer_stages import (
    EndVolunteer,
    PauseVolunteer,
    SettleCheck,
    come_back,
    end_volunteer,
    invite_to_talk,
    make_ready,
    pause_volunteer,
    settle_check,
)  # fmt: skip
from services.use_cases.volunteers import (
    AddVolunteer,
    ChangeTimes,
    ChangeVolunteer,
    add_volunteer,
    change_times,
    change_volunteer,
)  # fmt: skip
from services.use_cases.volunteers_list import ListVolunteers, Which, volunteers
from tests.fakes.matched_world import INGRID, participant, volunteer
from tests.fakes.participant_world import ParticipantWorld, actor
from tests.fakes.time import REFERENCE

TODAY = date(2026, 11, 22)


AS_AT_FIRST = rules_of(
    (
        Requirement("talk", Check.INTERVIEW, 1, Stage.TRAINING),
        Requirement("references", Check.REFERENCES, 2, number=2),
        Requirement("training", Check.TRAINING, 3, Stage.READY),
        Requirement("pledge", Check.PLEDGE, 4, Stage.READY, months=24),
        Requirement("guardian", Check.GUARDIAN, 5, Stage.READY),
    ),
    (),
)
"""What every centre begins with."""


def check_points(person: Volunteer, day: date) -> tuple[CheckPoint, ...]:
    return checklist(AS_AT_FIRST, settled_of(person), day)


def missing_checks(person: Volunteer, day: date) -> tuple[Check, ...]:
    return tuple(point.check for point in gate(check_points(person, day), Stage.READY))


def names(world: ParticipantWorld, which: Which = Which.ALL, text: str = "") -> list[str]:
    return [row.name for row in world.ask(volunteers, ListVolunteers(which, text)).rows]


def nora(world: ParticipantWorld) -> Volunteer:
    return world.run(add_volunteer, AddVolunteer(VolunteerFields("Nora Hagen", birth_year=1974)))


def settle(world: ParticipantWorld, volunteer_id: str, *checks: Check) -> None:
    for check in checks:
        world.run(settle_check, SettleCheck(volunteer_id, check, TODAY))


def test_a_new_volunteer_is_an_applicant_with_a_clean_phone(world: ParticipantWorld) -> None:
    fields = VolunteerFields(" Nora  Hagen ", phone="680 50 702", interests=("tur", "Tur", ""))
    person = world.run(add_volunteer, AddVolunteer(fields))
    assert (person.name, person.phone, person.stage) == (
        "Nora Hagen",
        "+4768050702",
        Stage.APPLICANT,
    )
    assert person.interests == ("tur",)


def test_one_who_is_likely_the_same_must_be_told_apart_first(world: ParticipantWorld) -> None:
    known = volunteer(world)
    same = AddVolunteer(VolunteerFields("Ingrid Moe", phone="68050701"))
    with pytest.raises(AlreadyExists) as refused:
        world.run(add_volunteer, same)
    assert refused.value.existing_id == known.id
    world.run(add_volunteer, replace(same, not_the_same_as=frozenset({known.id})))
    shown = world.ask(known_volunteers, WhoIsIt("Moe, Ingrid", 1978))
    assert {one.name for one in shown} == {"Ingrid Moe"}


@pytest.mark.parametrize(
    ("fields", "wrong", "reason"),
    [
        (VolunteerFields(" "), "name", Reason.MISSING),
        (VolunteerFields("A", phone="1234"), "phone", Reason.NOT_A_PHONE),
        (VolunteerFields("A", email="a,b"), "email", Reason.NOT_AN_EMAIL),
        (VolunteerFields("A", postcode="18"), "postcode", Reason.NOT_A_POSTCODE),
        (VolunteerFields("A", birth_year=2097), "birth_year", Reason.NOT_A_YEAR),
        (VolunteerFields("A", hours_per_month=Decimal(-1)), "hours_per_month", Reason.NEGATIVE),
        (VolunteerFields("A", max_participants=-1), "max_participants", Reason.NEGATIVE),
        (VolunteerFields("A", note="21876941101 sto her"), "note", Reason.NATIONAL_ID),
    ],
)
def test_a_field_that_cannot_be_taken_is_named(
    world: ParticipantWorld, fields: VolunteerFields, wrong: str, reason: Reason
) -> None:
    with pytest.raises(Invalid) as refused:
        world.run(add_volunteer, AddVolunteer(fields))
    assert (refused.value.field, refused.value.reason) == (wrong, reason)


def test_two_who_edit_different_fields_lose_nothing(world: ParticipantWorld) -> None:
    was = fields_of(volunteer(world))
    world.run(change_volunteer, ChangeVolunteer("ingrid", was, replace(was, place="Drammen")))
    after = world.run(change_volunteer, ChangeVolunteer("ingrid", was, replace(was, wishes="tur")))
    assert (after.place, after.wishes) == ("Drammen", "tur")
    with pytest.raises(ChangedMeanwhile):
        world.run(change_volunteer, ChangeVolunteer("ingrid", was, replace(was, place="Hamar")))


def test_times_in_odd_weeks_are_stored_and_found_again(world: ParticipantWorld) -> None:
    person = volunteer(world)
    odd = replace(parse_codes(["3E", "6M"]), odd_only=frozenset({Slot(6, Part.MORNING)}))
    world.run(change_times, ChangeTimes(person.id, person.availability, odd))
    assert world.ask(volunteer_profile, person.id).volunteer.availability == odd
    with pytest.raises(ChangedMeanwhile):
        world.run(change_times, ChangeTimes(person.id, person.availability, parse_codes(["1E"])))


def test_the_way_from_applicant_to_ready_goes_through_every_gate(world: ParticipantWorld) -> None:
    person = nora(world)
    assert world.run(invite_to_talk, person.id).stage is Stage.INTERVIEW
    for check in (Check.INTERVIEW, Check.TRAINING, Check.PLEDGE):
        with pytest.raises(WrongState) as refused:
            world.run(make_ready, person.id)
        assert (refused.value.kind, refused.value.state) == ("missing", check.value)
        settle(world, person.id, check)
    assert world.run(make_ready, person.id).stage is Stage.READY


def test_settling_the_talk_leads_on_to_training(world: ParticipantWorld) -> None:
    person = nora(world)
    settle(world, person.id, Check.INTERVIEW)
    assert world.ask(volunteer_profile, person.id).volunteer.stage is Stage.TRAINING


@pytest.mark.parametrize(
    ("born", "asked"), [(2010, True), (2008, True), (2007, False), (None, False)]
)
def test_one_who_may_be_under_eighteen_needs_a_guardian(born: int | None, *, asked: bool) -> None:
    person = replace(INGRID, birth_year=born)
    assert (Check.GUARDIAN in missing_checks(person, TODAY)) is asked
    agreed = replace(person, guardian_agreed=True)
    assert Check.GUARDIAN not in missing_checks(agreed, TODAY)


def test_a_pledge_that_has_run_out_is_missing_and_says_until_when_it_held() -> None:
    person = replace(INGRID, pledged_on=date(2024, 11, 21))
    assert missing_checks(person, TODAY) == (Check.PLEDGE,)
    point = next(one for one in check_points(person, TODAY) if one.check is Check.PLEDGE)
    assert (point.settled, point.until) == (False, date(2026, 11, 21))


def test_a_check_is_not_settled_ahead_of_time(world: ParticipantWorld) -> None:
    person = nora(world)
    with pytest.raises(Invalid) as refused:
        world.run(settle_check, SettleCheck(person.id, Check.PLEDGE, TODAY + timedelta(days=1)))
    assert refused.value.reason is Reason.IN_THE_FUTURE


def test_a_pause_keeps_what_lives_and_ends_where_it_began(world: ParticipantWorld) -> None:
    volunteer(world)
    participant(world)
    world.run(ask_pair, AskPair("kim", "ingrid", "Trene"))
    until = date(2026, 12, 1)
    paused = world.run(pause_volunteer, PauseVolunteer("ingrid", until, "Operert hofte"))
    assert (paused.stage, paused.paused_until, paused.stage_reason) == (
        Stage.PAUSED,
        until,
        "Operert hofte",
    )
    assert len(world.ask(volunteer_profile, "ingrid").matches) == 1
    back = world.run(come_back, "ingrid")
    assert (back.stage, back.paused_until, back.stage_reason) == (Stage.READY, None, "")


def test_nobody_comes_back_without_a_pledge_that_holds(world: ParticipantWorld) -> None:
    volunteer(world, stage=Stage.PAUSED, pledged_on=date(2020, 1, 1))
    with pytest.raises(WrongState) as refused:
        world.run(come_back, "ingrid")
    assert (refused.value.kind, refused.value.state) == ("missing", "pledge")


def test_an_ending_needs_a_reason_and_no_match_that_lives(world: ParticipantWorld) -> None:
    volunteer(world)
    participant(world)
    with pytest.raises(Invalid):
        world.run(end_volunteer, EndVolunteer("ingrid", " "))
    world.run(ask_pair, AskPair("kim", "ingrid", "Trene"))
    with pytest.raises(WrongState) as refused:
        world.run(end_volunteer, EndVolunteer("ingrid", "Flytter"))
    assert (refused.value.kind, refused.value.state) == ("match", "live")


def test_one_who_ended_is_out_of_the_lists_but_found_and_may_begin_again(
    world: ParticipantWorld,
) -> None:
    volunteer(world)
    world.run(end_volunteer, EndVolunteer("ingrid", "Flytter"))
    assert names(world) == ["Turid Haugen"]
    assert names(world, Which.ENDED) == names(world, text="ingr") == ["Ingrid Moe"]
    assert world.run(come_back, "ingrid").stage is Stage.TRAINING


def test_the_chips_hold_those_who_are_free_and_those_who_need_something(
    world: ParticipantWorld,
) -> None:
    volunteer(world)
    volunteer(world, id="aud", name="Aud Vik", pledged_on=date(2024, 12, 1))
    volunteer(
        world, id="nils", name="Nils Lund", stage=Stage.PAUSED, paused_until=date(2026, 11, 20)
    )
    volunteer(world, id="full", name="Omar Said", max_participants=0)
    assert names(world, Which.FREE) == ["Aud Vik", "Ingrid Moe"]
    assert names(world, Which.DUE) == ["Aud Vik", "Nils Lund"]
    counted = world.ask(volunteers, ListVolunteers())
    assert (counted.all, counted.free, counted.due, counted.ended) == (5, 2, 2, 0)


def test_the_list_is_sorted_as_a_norwegian_register(world: ParticipantWorld) -> None:
    for number, name in enumerate(("Åse", "Áslat", "Ørjan", "Bo")):
        volunteer(world, id=f"v{number}", name=name)
    assert [n for n in names(world) if n in {"Åse", "Áslat", "Ørjan", "Bo"}] == [
        "Áslat",
        "Bo",
        "Ørjan",
        "Åse",
    ]


def test_a_volunteers_notes_are_for_coordinators(world: ParticipantWorld) -> None:
    volunteer(world, note="Ringer helst på kvelden", lived_experience_words="pårørende")
    assert world.ask(volunteer_profile, "ingrid").volunteer.note
    seen = world.ask(volunteer_profile, "ingrid", actor("sigrid"))
    assert (seen.volunteer.note, seen.volunteer.lived_experience_words, seen.notes_shown) == (
        "",
        "",
        False,
    )


@pytest.mark.parametrize("who", ["lise", "turid"])
def test_leaders_and_volunteers_do_not_read_about_volunteers(
    world: ParticipantWorld, who: str
) -> None:
    volunteer(world)
    with pytest.raises(NotAllowed):
        world.ask(volunteers, ListVolunteers(), actor(who))
    with pytest.raises(NotAllowed):
        world.ask(volunteer_profile, "ingrid", actor(who))


def test_staff_see_volunteers_but_do_not_change_them(world: ParticipantWorld) -> None:
    volunteer(world)
    assert world.ask(volunteers, ListVolunteers(), actor("sigrid")).all == 2
    with pytest.raises(NotAllowed):
        world.run(make_ready, "ingrid", actor("sigrid"))
    with pytest.raises(NotFound):
        world.run(make_ready, "nobody")


def test_a_step_can_be_taken_back(world: ParticipantWorld) -> None:
    volunteer(world)
    outcome = world.store.run(pause_volunteer, PauseVolunteer("ingrid"), world.by)
    assert outcome.undo is not None
    world.run(undo, outcome.undo)
    assert (
        world.store.ask(lambda reading, one: reading.get(VOLUNTEER, one), "ingrid", world.by).stage
        is Stage.READY
    )


def test_what_was_done_lately_is_counted(world: ParticipantWorld) -> None:
    volunteer(world)
    profile = world.ask(volunteer_profile, "ingrid")
    assert (profile.hours_lately, profile.last_activity_on, profile.wants_a_talk) == (
        Decimal(0),
        None,
        False,
    )
    assert REFERENCE.date() == TODAY
