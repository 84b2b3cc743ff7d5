"""How the work is shared is seen by coordinators, and in numbers by who leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from services.domain.activities import Activity, TalkRequest
from services.domain.errors import NotAllowed
from services.domain.load import LoadRemark
from services.domain.matches import CheckIn, MatchState
from services.domain.supervision import (
    Attendance,
    Supervision,
    SupervisionKind,
    SupervisionSeat,
    SupervisionState,
)
from services.domain.volunteers import Stage
from services.store.tables import (
    ACCOUNT,
    ACTIVITY,
    CHECK_IN,
    MATCH,
    SUPERVISION,
    SUPERVISION_SEAT,
    TALK_REQUEST,
    VOLUNTEER,
)
from services.use_cases.load import LoadView, VolunteerLoad, load_numbers, load_view
from tests.fakes.activity_world import (
    HANNE,
    LEADER,
    STAFF,
    TODAY,
    TURID,
    House,
    actor,
    house,
    match,
    volunteer,
)
from tests.fakes.time import REFERENCE

__all__ = ["house"]


def view(house: House) -> LoadView:
    return house.store.ask(load_view, None, actor(HANNE))


def of(house: House, name: str) -> VolunteerLoad:
    return next(each for each in view(house).volunteers if each.name.startswith(name))


def gave(house: House, who: str, hours: str, days_ago: int = 1) -> None:
    count = len(house.all(ACTIVITY))
    on = TODAY - timedelta(days=days_ago)
    activity = Activity(f"a{count}", on, who, "Tur", REFERENCE, hours=Decimal(hours))
    house.put(ACTIVITY, activity)


def test_each_volunteer_is_shown_with_what_she_carries(house: House) -> None:
    house.change(VOLUNTEER, "v-turid", max_participants=2, hours_per_month=Decimal(8))
    gave(house, "v-turid", "1.5")
    gave(house, "v-turid", "2", days_ago=29)
    gave(house, "v-turid", "9", days_ago=30)
    on = TODAY - timedelta(days=12)
    held = Supervision("s", SupervisionKind.GROUP, on, REFERENCE, "hanne")
    house.put(SUPERVISION, replace(held, state=SupervisionState.HELD))
    house.put(SUPERVISION_SEAT, SupervisionSeat("1", "s", "v-turid", Attendance.CAME))
    turid = of(house, "Turid")
    assert (turid.carried.live_matches, turid.carried.capacity) == (1, 2)
    assert (turid.carried.hours, turid.carried.hours_said) == (Decimal("3.5"), Decimal(8))
    assert (turid.supervised_days, turid.remark) == (12, None)
    assert of(house, "Marit").supervised_days is None


def test_the_list_stands_by_name_and_leaves_out_who_has_not_begun_or_has_ended(
    house: House,
) -> None:
    house.put(VOLUNTEER, replace(volunteer("new", "Anne Vik"), stage=Stage.TRAINING))
    house.put(VOLUNTEER, replace(volunteer("gone", "Åse Lie"), stage=Stage.ENDED))
    assert [each.name for each in view(house).volunteers] == [
        "Bjørn Tangen",
        "Marit Ås",
        "Turid Haugen",
    ]


def test_who_carries_much_more_than_the_others_is_remarked(house: House) -> None:
    house.put(VOLUNTEER, volunteer("anne", "Anne Vik"))
    for who, hours in (("turid", "20"), ("marit", "4"), ("bjorn", "5"), ("anne", "6")):
        gave(house, f"v-{who}", hours)
    assert view(house).usual == Decimal("5.5")
    assert of(house, "Turid").remark is LoadRemark.MUCH_MORE
    assert of(house, "Anne").remark is None


def test_who_has_not_been_asked_for_long_is_remarked(house: House) -> None:
    house.change(VOLUNTEER, "v-bjorn", created_at=REFERENCE - timedelta(days=60))
    assert of(house, "Bjørn").remark is LoadRemark.NOT_ASKED
    house.put(MATCH, match("b", "p-amir", "v-bjorn", "Flytting", state=MatchState.DECLINED))
    assert of(house, "Bjørn").remark is None


def test_each_adviser_is_shown_with_pairs_check_ins_and_talks(house: House) -> None:
    house.put(ACCOUNT, replace(HANNE, id="mia", name="Mia Solvang"))
    house.change(MATCH, "m-samira", adviser_id="mia")
    house.change(VOLUNTEER, "v-turid", adviser_id="mia")
    house.put(TALK_REQUEST, TalkRequest("t", "v-turid", REFERENCE))
    house.put(CHECK_IN, CheckIn("soon", "m-samira", TODAY + timedelta(days=14)))
    house.put(MATCH, match("late", "p-amir", "v-bjorn", "Flytting", adviser_id="mia"))
    house.put(CHECK_IN, CheckIn("late", "m-late", TODAY - timedelta(days=4)))
    house.put(MATCH, match("far", "p-amir", "v-bjorn", "Flytting", adviser_id="mia"))
    house.put(CHECK_IN, CheckIn("far", "m-far", TODAY + timedelta(days=15)))
    hanne, mia = view(house).advisers
    assert (hanne.name, hanne.pairs, hanne.check_ins, hanne.talks) == ("Hanne Brekke", 1, 0, 0)
    assert (mia.name, mia.pairs, mia.check_ins, mia.talks) == ("Mia Solvang", 3, 2, 1)
    assert not hanne.much


def test_a_leader_sees_numbers_and_advisers_and_no_other_name(house: House) -> None:
    house.change(VOLUNTEER, "v-bjorn", created_at=REFERENCE - timedelta(days=90))
    house.change(VOLUNTEER, "v-turid", max_participants=0)
    numbers = house.store.ask(load_numbers, None, actor(LEADER))
    assert (numbers.volunteers, numbers.more_than_said, numbers.much_more, numbers.not_asked) == (
        3,
        1,
        0,
        1,
    )
    assert [each.name for each in numbers.advisers] == ["Hanne Brekke"]
    for name in ("Turid", "Marit", "Bjørn", "Jonas", "Samira"):
        assert name not in repr(numbers)


def test_the_table_is_for_those_who_see_volunteers(house: House) -> None:
    for account in (LEADER, TURID):
        with pytest.raises(NotAllowed):
            house.store.ask(load_view, None, actor(account))
    with pytest.raises(NotAllowed):
        house.store.ask(load_numbers, None, actor(STAFF))
    shown = house.store.ask(load_view, None, actor(STAFF))
    assert {each.supervised_days for each in shown.volunteers} == {None}
