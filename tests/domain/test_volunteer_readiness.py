"""The list of what must be in place: what holds, until when, and whom it keeps from what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.requirements import (
    GATED,
    Check,
    CourseModule,
    ModuleDone,
    Reference,
    Requirement,
)
from services.domain.settled_points import CheckPoint, Settled
from services.domain.volunteer_readiness import (
    Rules,
    checklist,
    first_to_run_out,
    gate,
    lost_since,
    rules_of,
)
from services.domain.volunteers import Stage, pledge_expires_on

TODAY = date(2026, 11, 22)
NORA = Settled("nora", birth_year=1974)
FRAMES = CourseModule("frames", "Trygge rammer", 1, renew_months=12)
FIRST_AID = CourseModule("first_aid", "Førstehjelp", 2)
PLEDGE = Requirement("pledge", Check.PLEDGE, 4, Stage.READY, months=24)
days = st.dates(date(2020, 1, 1), date(2026, 11, 22))
may_be_a_day = st.none() | days
lengths = st.none() | st.integers(1, 60)
requirements = st.lists(
    st.builds(
        Requirement,
        id=st.uuids().map(str),
        check=st.sampled_from(Check),
        position=st.integers(0, 9),
        before=st.none() | st.sampled_from(GATED),
        type_id=st.none() | st.sampled_from(("walks", "driving")),
        module_id=st.sampled_from(("frames", "first_aid")),
        number=st.integers(0, 3),
        months=lengths,
        legal_basis=st.sampled_from(("", "Helse- og omsorgstjenesteloven § 5-4")),
        closed=st.booleans(),
    ),
    max_size=8,
)
names = st.uuids().map(str)
references = st.lists(
    st.builds(Reference, names, st.just("nora"), days, st.just("nabo"), st.just("Hanne")),
    max_size=4,
).map(tuple)
modules = st.sampled_from(("frames", "first_aid"))
done = st.lists(st.builds(ModuleDone, names, st.just("nora"), modules, days), max_size=4).map(tuple)
in_place = st.builds(
    Settled,
    volunteer_id=st.just("nora"),
    birth_year=st.none() | st.integers(1940, 2012),
    interviewed_on=may_be_a_day,
    references_on=may_be_a_day,
    trained_on=may_be_a_day,
    pledged_on=may_be_a_day,
    guardian_agreed=st.booleans(),
    police_seen_on=may_be_a_day,
    type_ids=st.sampled_from(((), ("walks",), ("walks", "driving"))),
    references=references,
    modules=done,
)  # fmt: skip
DATED = ("interviewed_on", "references_on", "trained_on", "pledged_on", "police_seen_on")
more_days = st.dictionaries(st.sampled_from(DATED), days)


def rules(*asked: Requirement) -> Rules:
    return rules_of(asked, (FRAMES, FIRST_AID))


def only(asked: Requirement, settled: Settled, day: date = TODAY) -> CheckPoint:
    (point,) = [one for one in checklist(rules(asked), settled, day) if one.required]
    return point


@given(requirements, in_place, more_days, references, done)
def test_what_is_added_never_makes_less_settled(
    asked: list[Requirement],
    settled: Settled,
    more: dict[str, date],
    taken: tuple[Reference, ...],
    held: tuple[ModuleDone, ...],
) -> None:
    later: dict[str, Any] = {
        name: max(day, getattr(settled, name) or day) for name, day in more.items()
    }  # a newer day takes the place of an older one, never the other way
    fuller = replace(
        settled,
        **later,
        guardian_agreed=True,
        references=settled.references + taken,
        modules=settled.modules + held,
    )
    before = checklist(rules(*asked), settled, TODAY)
    after = checklist(rules(*asked), fuller, TODAY)
    assert [one.requirement_id for one in before] == [one.requirement_id for one in after]
    for less, fuller_point in zip(before, after, strict=True):
        assert fuller_point.settled or not less.settled
        assert fuller_point.done >= less.done
        if less.until is not None and fuller_point.until is not None:
            assert fuller_point.until >= less.until


@given(requirements, in_place)
def test_whoever_may_come_to_a_stage_may_come_to_every_earlier_one(
    asked: list[Requirement], settled: Settled
) -> None:
    points = checklist(rules(*asked), settled, TODAY)
    open_at = [len(gate(points, stage)) for stage in GATED]
    assert open_at == sorted(open_at)
    for stage in GATED:
        for point in gate(points, stage, settled.type_ids):
            assert point.open
            assert point.before is not None
            assert GATED.index(point.before) <= GATED.index(stage)


@given(days, st.integers(1, 60))
def test_the_last_day_still_holds_and_the_next_does_not(on: date, months: int) -> None:
    last = pledge_expires_on(on, months)
    pledged = replace(NORA, pledged_on=on)
    asked = replace(PLEDGE, months=months)
    assert only(asked, pledged, last).settled
    after = only(asked, pledged, last + timedelta(days=1))
    assert (after.settled, after.until, after.ran_out) == (False, last, True)


@given(in_place)
def test_nobody_is_asked_for_a_police_certificate_without_a_law_that_says_so(
    settled: Settled,
) -> None:
    asked = Requirement("police", Check.POLICE, 1, Stage.READY, legal_basis="  ")
    points = checklist(rules(asked), settled, TODAY)
    assert [(one.check, one.required, one.open) for one in points] == [(Check.POLICE, False, False)]
    assert gate(points, Stage.ACTIVE) == ()


def test_a_police_certificate_is_asked_for_by_the_law_that_is_stated() -> None:
    asked = Requirement(
        "police", Check.POLICE, 1, Stage.READY, legal_basis="barnevernsloven § 12-9"
    )
    point = only(asked, NORA)
    assert (point.open, point.legal_basis) == (True, "barnevernsloven § 12-9")
    assert only(asked, replace(NORA, police_seen_on=TODAY, police_seen_by="Hanne")).by == "Hanne"


def test_references_are_counted_one_by_one_or_noted_at_once() -> None:
    asked = Requirement("references", Check.REFERENCES, 1, Stage.READY, number=2)
    first = Reference("r1", "nora", date(2026, 9, 14), "tidligere leder", "Hanne")
    second = Reference("r2", "nora", date(2026, 9, 16), "nabo", "Lise")
    one = only(asked, replace(NORA, references=(first,)))
    assert (one.settled, one.done, one.number) == (False, 1, 2)
    both = only(asked, replace(NORA, references=(second, first)))
    assert (both.settled, both.done, both.on, both.by) == (True, 2, second.on, "Lise, Hanne")
    at_once = only(asked, replace(NORA, references_on=date(2026, 9, 1)))
    assert (at_once.settled, at_once.done) == (True, 2)


def test_a_part_of_the_training_runs_out_when_it_is_to_be_renewed() -> None:
    asked = Requirement("frames", Check.MODULE, 1, Stage.READY, module_id="frames")
    held = ModuleDone("d", "nora", "frames", date(2025, 11, 20), "Hanne")
    point = only(asked, replace(NORA, modules=(held,)))
    assert (point.settled, point.until, point.module_name) == (
        False, date(2026, 11, 20), "Trygge rammer",
    )  # fmt: skip
    whole = replace(NORA, modules=(held,), trained_on=date(2026, 2, 12))
    assert only(asked, whole).settled
    assert not only(asked, replace(whole, trained_on=date(2025, 11, 21))).settled


def test_the_whole_training_does_not_cover_what_one_type_asks_for() -> None:
    asked = Requirement(
        "aid", Check.MODULE, 1, Stage.READY, type_id="driving", module_id="first_aid"
    )
    driver = replace(NORA, trained_on=TODAY, type_ids=("driving",))
    assert not only(asked, driver).settled
    held = ModuleDone("d", "nora", "first_aid", TODAY)
    assert only(asked, replace(driver, modules=(held,))).settled


def test_every_part_makes_the_whole_training() -> None:
    whole = Requirement("training", Check.TRAINING, 1, Stage.READY)
    parts = [
        Requirement(one, Check.MODULE, 2, Stage.READY, module_id=one)
        for one in ("frames", "first_aid")
    ]
    half = replace(NORA, modules=(ModuleDone("a", "nora", "frames", TODAY),))
    assert not checklist(rules(whole, *parts), half, TODAY)[0].settled
    full = replace(half, modules=(*half.modules, ModuleDone("b", "nora", "first_aid", TODAY)))
    assert checklist(rules(whole, *parts), full, TODAY)[0].settled


def test_a_closed_part_and_a_closed_requirement_ask_nothing() -> None:
    asked = Requirement("frames", Check.MODULE, 1, Stage.READY, module_id="frames")
    closed = rules_of((asked, replace(PLEDGE, closed=True)), (replace(FRAMES, closed=True),))
    assert [one.required for one in checklist(closed, NORA, TODAY)] == [False]


def test_what_a_type_asks_keeps_from_that_type_and_from_the_stage_only_when_no_type_is_left() -> (
    None
):
    driving = Requirement("aid", Check.MODULE, 1, Stage.READY, "driving", "first_aid")
    both = replace(NORA, type_ids=("walks", "driving"))
    assert gate(checklist(rules(driving), both, TODAY), Stage.READY, both.type_ids) == ()
    driver = replace(NORA, type_ids=("driving",))
    (kept,) = gate(checklist(rules(driving), driver, TODAY), Stage.READY, driver.type_ids)
    assert (kept.type_id, kept.module_name) == ("driving", "Førstehjelp")


@pytest.mark.parametrize("born", [2008, 2010])
def test_a_guardian_agrees_for_one_who_may_be_under_eighteen(born: int) -> None:
    asked = Requirement("guardian", Check.GUARDIAN, 1, Stage.READY)
    young = replace(NORA, birth_year=born)
    assert only(asked, young).open
    agreed = replace(
        young, guardian_agreed=True, guardian_agreed_on=TODAY, guardian_seen_by="Hanne"
    )
    assert (only(asked, agreed).on, only(asked, agreed).by) == (TODAY, "Hanne")


def test_what_has_run_out_must_be_set_right_to_come_back() -> None:
    talk = Requirement("talk", Check.INTERVIEW, 1, Stage.TRAINING)
    frames = Requirement("frames", Check.MODULE, 2, Stage.READY, module_id="frames")
    held = replace(NORA, modules=(ModuleDone("d", "nora", "frames", date(2024, 1, 1)),))
    lost = lost_since(checklist(rules(talk, frames, PLEDGE), held, TODAY))
    assert [one.check for one in lost] == [Check.MODULE, Check.PLEDGE]


def test_the_point_that_runs_out_first_is_told() -> None:
    frames = Requirement("frames", Check.MODULE, 2, Stage.READY, module_id="frames")
    held = ModuleDone("d", "nora", "frames", date(2026, 1, 1))
    settled = replace(NORA, modules=(held,), pledged_on=date(2026, 1, 1))
    first = first_to_run_out(checklist(rules(frames, PLEDGE), settled, TODAY))
    assert first is not None
    assert (first.check, first.until) == (Check.MODULE, date(2027, 1, 1))
