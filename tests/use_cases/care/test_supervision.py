"""Supervision is planned, held with who came, or called off; and nobody is forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from services.domain.centre import Setting
from services.domain.errors import Invalid, NotAllowed, Reason, WrongState
from services.domain.supervision import Attendance, SupervisionKind, SupervisionState
from services.domain.volunteers import Stage
from services.store.tables import SETTING, SUPERVISION, SUPERVISION_SEAT, VOLUNTEER
from services.use_cases.own_care import own_care
from services.use_cases.supervision import (
    ChangeSupervision,
    HoldSupervision,
    SupervisionPlan,
    cancel_supervision,
    change_supervision,
    hold_supervision,
    plan_supervision,
)
from services.use_cases.supervision_lists import (
    SupervisionView,
    supervision_choices,
    supervision_of,
    supervision_view,
)
from services.use_cases.today import today_view
from services.use_cases.today_lines import DayLineKind, GroupKind, TodayLine, Why
from services.use_cases.undo import undo
from services.use_cases.volunteer_care import volunteer_care
from tests.fakes.activity_world import HANNE, LEADER, STAFF, TODAY, TURID, House, actor, house
from tests.fakes.time import REFERENCE

__all__ = ["house"]

EVENING = SupervisionPlan(
    SupervisionKind.GROUP,
    TODAY + timedelta(days=3),
    "hanne",
    frozenset({"v-turid", "v-marit"}),
    time(18),
    "Kafé Brua",
    "Å sette grenser",
)
CAME, EXCUSED, ABSENT = Attendance.CAME, Attendance.EXCUSED, Attendance.ABSENT


def plan(house: House, days: int = 3, **changes: object) -> str:
    wanted = replace(EVENING, on=TODAY + timedelta(days=days), **changes)  # type: ignore[arg-type]  # any field
    return house.store.run(plan_supervision, wanted, actor(HANNE)).value


def hold(house: House, found: str, **came: Attendance) -> None:
    attendance = {f"v-{who}": did for who, did in came.items()}
    house.store.run(hold_supervision, HoldSupervision(found, attendance, "Godt"), actor(HANNE))


def view(house: House) -> SupervisionView:
    return house.store.ask(supervision_view, None, actor(HANNE))


def lines(house: House) -> list[TodayLine]:
    groups = house.store.ask(today_view, None, actor(HANNE)).groups
    found = [line for group in groups if group.kind is GroupKind.CARE for line in group.lines]
    return [line for line in found if line.why in (Why.SUPERVISION_NONE, Why.SUPERVISION_PAST)]


def refused(house: House, wanted: SupervisionPlan) -> tuple[str, Reason]:
    with pytest.raises(Invalid) as caught:
        house.store.run(plan_supervision, wanted, actor(HANNE))
    return caught.value.field, caught.value.reason


def test_what_is_planned_is_coming_and_seen_by_those_invited(house: House) -> None:
    plan(house)
    (row,) = view(house).coming
    assert (row.led_by_name, [seat.name for seat in row.seats]) == (
        "Hanne Brekke",
        ["Marit Ås", "Turid Haugen"],
    )
    (own,) = house.store.ask(own_care, None, actor(TURID)).supervisions
    assert (own.on, own.starts, own.place, own.led_by_name) == (
        date(2026, 11, 25),
        time(18),
        "Kafé Brua",
        "Hanne Brekke",
    )
    plan(house, 5, volunteer_ids=frozenset({"v-marit"}))
    assert len(house.store.ask(own_care, None, actor(TURID)).supervisions) == 1


def test_what_is_held_is_past_and_says_who_came(house: House) -> None:
    found = plan(house, -1)
    hold(house, found, turid=CAME, marit=EXCUSED)
    (row,) = view(house).past
    assert {seat.name: seat.attendance for seat in row.seats} == {
        "Marit Ås": EXCUSED,
        "Turid Haugen": CAME,
    }
    assert row.supervision.note == "Godt"
    of = house.store.ask(supervision_of, "v-turid", actor(HANNE))
    assert (of.last, of.next) == (TODAY - timedelta(days=1), None)
    assert house.store.ask(supervision_of, "v-marit", actor(HANNE)).last is None


def test_a_slip_in_who_came_is_noted_anew(house: House) -> None:
    found = plan(house, -1)
    hold(house, found, turid=CAME, marit=EXCUSED)
    hold(house, found, turid=ABSENT, marit=CAME)
    assert house.store.ask(supervision_of, "v-turid", actor(HANNE)).last is None


def test_holding_can_be_undone_as_a_whole(house: House) -> None:
    found = plan(house, -1)
    command = HoldSupervision(found, {"v-turid": CAME, "v-marit": CAME})
    outcome = house.store.run(hold_supervision, command, actor(HANNE))
    assert outcome.undo is not None
    house.store.run(undo, outcome.undo, actor(HANNE))
    assert house.get(SUPERVISION, found).state is SupervisionState.PLANNED
    assert {seat.attendance for seat in house.all(SUPERVISION_SEAT)} == {Attendance.INVITED}


def test_everybody_who_was_invited_is_noted_and_nobody_else(house: House) -> None:
    found = plan(house, 0)
    for attendance, reason in (
        ({"v-turid": CAME}, Reason.UNKNOWN_CHOICE),
        ({"v-turid": CAME, "v-marit": CAME, "v-bjorn": CAME}, Reason.UNKNOWN_CHOICE),
        ({"v-turid": CAME, "v-marit": Attendance.INVITED}, Reason.MISSING),
    ):
        with pytest.raises(Invalid) as caught:
            house.store.run(hold_supervision, HoldSupervision(found, attendance), actor(HANNE))
        assert (caught.value.field, caught.value.reason) == ("attendance", reason)


def test_what_has_not_been_yet_is_not_held(house: House) -> None:
    found = plan(house, 1)
    with pytest.raises(Invalid) as caught:
        hold(house, found, turid=CAME, marit=CAME)
    assert caught.value.reason is Reason.IN_THE_FUTURE


def test_changing_the_plan_keeps_the_seats_of_those_who_stay(house: House) -> None:
    found = plan(house)
    before = {seat.volunteer_id: seat.id for seat in house.all(SUPERVISION_SEAT)}
    other = replace(EVENING, volunteer_ids=frozenset({"v-turid", "v-bjorn"}), theme="Hviletid")
    house.store.run(change_supervision, ChangeSupervision(found, other), actor(HANNE))
    after = {seat.volunteer_id: seat.id for seat in house.all(SUPERVISION_SEAT)}
    assert set(after) == {"v-turid", "v-bjorn"}
    assert after["v-turid"] == before["v-turid"]
    assert house.get(SUPERVISION, found).theme == "Hviletid"


def test_what_is_called_off_is_past_and_can_be_neither_held_nor_changed(house: House) -> None:
    found = plan(house)
    outcome = house.store.run(cancel_supervision, found, actor(HANNE))
    assert [row.supervision.state for row in view(house).past] == [SupervisionState.CANCELLED]
    assert house.store.ask(own_care, None, actor(TURID)).supervisions == ()
    with pytest.raises(WrongState):
        hold(house, found, turid=CAME, marit=CAME)
    with pytest.raises(WrongState):
        house.store.run(change_supervision, ChangeSupervision(found, EVENING), actor(HANNE))
    assert outcome.undo is not None


def test_a_plan_names_who_leads_and_whom_it_is_for(house: House) -> None:
    assert refused(house, replace(EVENING, led_by="")) == ("led_by", Reason.MISSING)
    assert refused(house, replace(EVENING, led_by="siri")) == ("led_by", Reason.UNKNOWN_CHOICE)
    assert refused(house, replace(EVENING, volunteer_ids=frozenset())) == (
        "volunteer_ids",
        Reason.MISSING,
    )
    assert refused(house, replace(EVENING, kind=SupervisionKind.INDIVIDUAL)) == (
        "volunteer_ids",
        Reason.ONLY_ONE,
    )
    assert refused(house, replace(EVENING, theme="Om 13097248022")) == (
        "theme",
        Reason.NATIONAL_ID,
    )


def test_an_active_volunteer_without_supervision_for_90_days_is_remembered(house: House) -> None:
    house.change(VOLUNTEER, "v-turid", created_at=REFERENCE - timedelta(days=90))
    house.change(
        VOLUNTEER, "v-bjorn", created_at=REFERENCE - timedelta(days=300), stage=Stage.PAUSED
    )
    (line,) = lines(house)
    assert (line.why, line.name, line.days, line.number) == (
        Why.SUPERVISION_NONE,
        "Turid Haugen",
        90,
        1,
    )
    assert [each.name for each in view(house).without] == ["Turid Haugen"]
    house.put(SETTING, Setting("supervision_every_days", "91"))
    assert lines(house) == []


def test_who_has_been_invited_is_remembered_no_more_but_coming_is_what_counts(house: House) -> None:
    house.change(VOLUNTEER, "v-turid", created_at=REFERENCE - timedelta(days=200))
    found = plan(house, 0)
    assert lines(house) == []
    assert [each.next for each in view(house).without] == [TODAY]
    hold(house, found, turid=EXCUSED, marit=CAME)
    assert [line.why for line in lines(house)] == [Why.SUPERVISION_NONE]
    hold(house, found, turid=CAME, marit=CAME)
    assert lines(house) == []


def test_a_day_that_passed_without_a_word_is_asked_about(house: House) -> None:
    found = plan(house, -2)
    (line,) = lines(house)
    assert (line.why, line.subject.id, line.days) == (Why.SUPERVISION_PAST, found, -2)
    assert len(view(house).to_note) == 1
    hold(house, found, turid=CAME, marit=CAME)
    assert lines(house) == []


def test_supervision_stands_in_the_day(house: House) -> None:
    plan(house, 0)
    (line,) = house.store.ask(today_view, None, actor(HANNE)).day
    assert (line.kind, line.at, line.name) == (DayLineKind.SUPERVISION, time(18), "Hanne Brekke")
    assert house.store.ask(today_view, None, actor(STAFF)).day == ()


def test_supervision_is_for_coordinators_and_each_volunteers_own(house: House) -> None:
    plan(house)
    for account in (STAFF, LEADER, TURID):
        with pytest.raises(NotAllowed):
            house.store.ask(supervision_view, None, actor(account))
        with pytest.raises(NotAllowed):
            house.store.ask(supervision_choices, None, actor(account))
        with pytest.raises(NotAllowed):
            house.store.run(plan_supervision, EVENING, actor(account))
    assert house.store.ask(volunteer_care, "v-turid", actor(STAFF)).supervision is None


def test_the_choices_are_those_who_may_lead_and_those_who_give_time(house: House) -> None:
    house.change(VOLUNTEER, "v-bjorn", stage=Stage.ENDED)
    choices = house.store.ask(supervision_choices, None, actor(HANNE))
    assert choices.leaders == (("hanne", "Hanne Brekke"),)
    assert [name for _, name in choices.volunteers] == ["Marit Ås", "Turid Haugen"]
