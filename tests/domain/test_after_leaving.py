"""Who has left treatment or prison stands in a gap until a person has taken over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.domain.gaps import NOTED_WITHIN, contact_is_due, gap_of, overtaken
from services.domain.norwegian_dates import NORWAY, norwegian_day
from services.domain.transitions import (
    LEAVES,
    Missing,
    Transition,
    TransitionKind,
    TransitionState,
    missing,
)

TODAY = date(2026, 11, 22)
NOON = datetime.combine(TODAY, time(12), NORWAY)
UNPLANNED = Transition(
    "t", "p", TransitionKind.UNPLANNED_DISCHARGE, TODAY, NOON, TransitionState.DONE
)
DAYS = st.integers(-60, 60).map(lambda days: TODAY + timedelta(days=days))
NAMES = st.sampled_from(["", " ", "Hanne"])
TRANSITIONS = st.builds(
    Transition,
    id=st.sampled_from(["a", "b", "c"]),
    participant_id=st.just("p"),
    kind=st.sampled_from(TransitionKind),
    on=DAYS,
    created_at=st.integers(-60, 0).map(lambda days: NOON + timedelta(days=days)),
    state=st.sampled_from(TransitionState),
    here=NAMES,
    there=NAMES,
    where_to=NAMES,
    contact_on=st.none() | DAYS,
    contacted_on=st.none() | DAYS,
)


def test_an_unplanned_discharge_lacks_people_a_bed_and_a_day_for_the_first_contact() -> None:
    assert missing(UNPLANNED) == (
        Missing.PERSON_HERE, Missing.PERSON_THERE, Missing.WHERE_TO, Missing.CONTACT,
    )  # fmt: skip
    taken = replace(UNPLANNED, here="Hanne", there="Liv", where_to="Hybel", contact_on=TODAY)
    assert missing(taken) == ()


def test_a_planned_discharge_with_both_persons_named_is_in_their_hands() -> None:
    discharged = replace(UNPLANNED, kind=TransitionKind.DISCHARGE, here="Hanne")
    assert Missing.PERSON_THERE in missing(discharged)
    assert Missing.CONTACT in missing(discharged)
    assert missing(replace(discharged, there="Liv")) == ()


@given(TRANSITIONS, DAYS)
def test_contact_that_was_made_ends_every_gap_after_leaving(
    transition: Transition, day: date
) -> None:
    left = replace(transition, state=TransitionState.DONE, contacted_on=day)
    assert gap_of(left, TODAY) is None
    assert not contact_is_due(left, TODAY)


@given(TRANSITIONS)
def test_what_is_written_is_missed_no_more_and_nothing_else_comes_up(
    transition: Transition,
) -> None:
    before = set(missing(transition))
    written = {
        Missing.PERSON_HERE: replace(transition, here="Hanne"),
        Missing.PERSON_THERE: replace(transition, there="Liv"),
        Missing.WHERE_TO: replace(transition, where_to="Hybel"),
        Missing.CONTACT: replace(transition, contact_on=TODAY),
    }
    for point, better in written.items():
        assert set(missing(better)) <= before - {point}


@given(TRANSITIONS)
def test_only_who_has_left_and_was_noted_in_time_stands_in_a_gap_afterwards(
    transition: Transition,
) -> None:
    done = replace(transition, state=TransitionState.DONE)
    noted = norwegian_day(done.created_at)
    in_time = noted - NOTED_WITHIN <= done.on <= TODAY
    expected = done.kind in LEAVES and in_time and bool(missing(done))
    assert (gap_of(done, TODAY) is not None) == expected


@given(TRANSITIONS, st.integers(0, 3000))
def test_a_gap_after_leaving_does_not_end_by_itself(transition: Transition, days: int) -> None:
    done = replace(transition, state=TransitionState.DONE)
    if gap_of(done, TODAY) is not None:
        assert gap_of(done, TODAY + timedelta(days=days)) is not None


@given(st.lists(TRANSITIONS, min_size=1, max_size=6, unique_by=lambda each: each.id))
def test_of_all_that_has_come_only_the_last_is_not_overtaken(found: list[Transition]) -> None:
    done = [
        each
        for each in found
        if each.state is TransitionState.DONE and each.kind is not TransitionKind.MOVE
    ]
    assert sum(not overtaken(each, found) for each in done) == min(len(done), 1)


def test_a_move_takes_nobody_out_of_a_gap() -> None:
    later = replace(UNPLANNED, id="u", on=TODAY + timedelta(days=1))
    assert not overtaken(UNPLANNED, [replace(later, kind=TransitionKind.MOVE)])
    assert overtaken(UNPLANNED, [replace(later, kind=TransitionKind.ADMISSION)])
    planned = replace(later, kind=TransitionKind.ADMISSION, state=TransitionState.PLANNED)
    assert not overtaken(UNPLANNED, [planned])


def test_who_came_and_left_on_one_day_has_left_whichever_was_noted_first() -> None:
    left = replace(UNPLANNED, unit_id="fjordheim")
    before, later = timedelta(hours=-1), timedelta(hours=1)
    for noted in (before, later):
        admitted = replace(
            left, id="in", kind=TransitionKind.ADMISSION, created_at=left.created_at + noted
        )
        for unit_id in ("fjordheim", None):
            known = [left, replace(admitted, unit_id=unit_id)]
            assert [overtaken(each, known) for each in known] == [False, True]


def test_who_went_from_one_unit_to_another_in_a_day_is_there_whichever_was_noted_first() -> None:
    left = replace(UNPLANNED, kind=TransitionKind.DISCHARGE, unit_id="detox")
    for noted in (timedelta(hours=-1), timedelta(hours=1)):
        admitted = replace(
            left,
            id="in",
            kind=TransitionKind.ADMISSION,
            unit_id="fjordheim",
            created_at=left.created_at + noted,
        )
        known = [left, admitted]
        assert [overtaken(each, known) for each in known] == [True, False]


def test_a_day_that_names_no_unit_goes_as_it_was_noted() -> None:
    admitted = replace(
        UNPLANNED,
        id="in",
        kind=TransitionKind.ADMISSION,
        created_at=UNPLANNED.created_at + timedelta(hours=1),
    )
    assert overtaken(UNPLANNED, [UNPLANNED, admitted])
    assert not overtaken(admitted, [UNPLANNED, admitted])


PLAN = replace(
    UNPLANNED,
    id="plan",
    kind=TransitionKind.DISCHARGE,
    state=TransitionState.PLANNED,
    on=TODAY + timedelta(days=7),
    created_at=NOON - timedelta(days=5),
)


def test_a_planned_discharge_is_overtaken_when_one_has_left_unplanned() -> None:
    assert overtaken(PLAN, [PLAN, UNPLANNED])
    assert overtaken(replace(PLAN, on=TODAY - timedelta(days=2)), [UNPLANNED])
    assert not overtaken(PLAN, [PLAN])
    assert not overtaken(UNPLANNED, [PLAN, UNPLANNED])


def test_a_plan_of_another_stay_stands() -> None:
    planned_anew = replace(PLAN, created_at=NOON + timedelta(hours=1))
    assert not overtaken(planned_anew, [UNPLANNED])
    at_fjordheim, at_solvang = replace(PLAN, unit_id="f"), replace(UNPLANNED, unit_id="s")
    assert not overtaken(at_fjordheim, [at_solvang])
    in_two_days = TODAY + timedelta(days=2)
    back = replace(PLAN, id="b", kind=TransitionKind.ADMISSION, on=in_two_days)
    for state in TransitionState:
        known = [UNPLANNED, replace(back, state=state)]
        assert overtaken(PLAN, known) == (state is TransitionState.CANCELLED)


@given(TRANSITIONS, st.lists(TRANSITIONS, max_size=6, unique_by=lambda each: each.id))
def test_a_plan_falls_only_with_an_unplanned_discharge_that_came(
    planned: Transition, found: list[Transition]
) -> None:
    planned = replace(planned, id="plan", state=TransitionState.PLANNED)
    if overtaken(planned, found):
        assert planned.kind is TransitionKind.DISCHARGE
        without = [each for each in found if each.kind is not TransitionKind.UNPLANNED_DISCHARGE]
        assert not overtaken(planned, without)
        assert not overtaken(replace(planned, kind=TransitionKind.ADMISSION), found)
