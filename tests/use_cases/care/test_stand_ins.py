"""An adviser is away, and another sees to what her pairs need."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from services.domain.access import Account
from services.domain.errors import Invalid, NotAllowed, Reason, WrongState
from services.domain.matches import MatchState
from services.store.tables import ACCOUNT, MATCH, STAND_IN
from services.use_cases.stand_ins import NoteAway, away_view, note_away, remove_away
from services.use_cases.talks import AskForTalk, ask_for_talk
from services.use_cases.today import today_view
from services.use_cases.today_lines import TodayView, Why
from services.use_cases.undo import undo
from tests.fakes.activity_world import HANNE, LEADER, STAFF, TODAY, TURID, House, actor, house

__all__ = ["house"]

MIA = replace(HANNE, id="mia", name="Mia Solvang")
PER = replace(HANNE, id="per", name="Per Aune")


@pytest.fixture
def staffed(house: House) -> House:
    """Three coordinators: Hanne, Mia and Per."""
    house.put(ACCOUNT, MIA)
    house.put(ACCOUNT, PER)
    return house


def day(days: int) -> date:
    return TODAY + timedelta(days=days)


def away(house: House, first: int, last: int, who: str = "hanne", other: str = "mia") -> str:
    command = NoteAway(who, other, day(first), day(last))
    return house.store.run(note_away, command, actor(LEADER)).value.id


def refused(house: House, command: NoteAway, by: Account = LEADER) -> tuple[str, Reason]:
    with pytest.raises(Invalid) as caught:
        house.store.run(note_away, command, actor(by))
    return caught.value.field, caught.value.reason


def view(house: House, account: Account) -> TodayView:
    return house.store.ask(today_view, None, actor(account))


def first_meeting(house: House) -> None:
    house.change(
        MATCH,
        "m-jonas",
        state=MatchState.AGREED,
        first_meeting_on=TODAY,
        first_meeting_with="hanne",
    )


def test_an_adviser_notes_her_own_time_away_and_a_leader_anybodys(staffed: House) -> None:
    command = NoteAway("hanne", "mia", day(1), day(5))
    own = staffed.store.run(note_away, command, actor(HANNE))
    assert own.undo is not None
    away(staffed, 10, 12, "per", "hanne")
    assert len(staffed.all(STAND_IN)) == 2
    with pytest.raises(NotAllowed):
        staffed.store.run(note_away, replace(command, account_id="per"), actor(HANNE))
    for account in (STAFF, TURID):
        with pytest.raises(NotAllowed):
            staffed.store.run(note_away, replace(command, account_id=account.id), actor(account))


def test_noting_and_removing_a_time_away_can_be_undone(staffed: House) -> None:
    command = NoteAway("hanne", "mia", day(1), day(5))
    noted = staffed.store.run(note_away, command, actor(HANNE))
    removed = staffed.store.run(remove_away, noted.value.id, actor(HANNE))
    assert staffed.all(STAND_IN) == []
    assert removed.undo is not None
    staffed.store.run(undo, removed.undo, actor(HANNE))
    assert [each.id for each in staffed.all(STAND_IN)] == [noted.value.id]


def test_another_coordinator_does_not_remove_it(staffed: House) -> None:
    found = away(staffed, 1, 5)
    with pytest.raises(NotAllowed):
        staffed.store.run(remove_away, found, actor(MIA))


@pytest.mark.parametrize(("first", "last"), [(1, 5), (5, 9), (0, 1), (2, 3), (-3, 20)])
def test_days_that_overlap_are_refused_at_their_field(
    staffed: House, first: int, last: int
) -> None:
    away(staffed, 1, 5)
    command = NoteAway("hanne", "per", day(first), day(last))
    assert refused(staffed, command) == ("first_on", Reason.OVERLAPS)


def test_days_beside_each_other_do_not_overlap(staffed: House) -> None:
    away(staffed, 1, 5)
    away(staffed, 6, 7)
    away(staffed, 0, 0)
    assert len(staffed.all(STAND_IN)) == 3


def test_who_is_away_cannot_stand_in_and_who_stands_in_cannot_be_away(staffed: House) -> None:
    away(staffed, 1, 5, "hanne", "mia")
    assert refused(staffed, NoteAway("per", "hanne", day(3), day(8))) == (
        "stand_in_id",
        Reason.AWAY,
    )
    assert refused(staffed, NoteAway("mia", "per", day(5), day(8))) == (
        "first_on",
        Reason.STANDS_IN,
    )


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ("siri", Reason.LACKS_RIGHTS),
        ("turid", Reason.LACKS_RIGHTS),
        ("leif", Reason.LACKS_RIGHTS),
        ("hanne", Reason.UNKNOWN_CHOICE),
        ("nobody", Reason.UNKNOWN_CHOICE),
        ("", Reason.MISSING),
    ],
)
def test_only_one_who_may_see_what_is_needed_stands_in(
    staffed: House, other: str, reason: Reason
) -> None:
    command = NoteAway("hanne", other, day(1), day(2))
    assert refused(staffed, command) == ("stand_in_id", reason)


def test_days_in_the_wrong_order_or_past_are_refused(staffed: House) -> None:
    assert refused(staffed, NoteAway("hanne", "mia", day(2), day(1))) == (
        "last_on",
        Reason.ENDS_BEFORE_START,
    )
    assert refused(staffed, NoteAway("hanne", "mia", day(-5), day(-1))) == (
        "last_on",
        Reason.IN_THE_PAST,
    )


def test_one_who_has_no_pairs_to_look_after_is_not_away_here(staffed: House) -> None:
    with pytest.raises(WrongState):
        staffed.store.run(note_away, NoteAway("siri", "mia", day(1), day(2)), actor(LEADER))


def test_the_form_offers_those_who_can_and_shows_what_is_not_over(staffed: House) -> None:
    away(staffed, 1, 5)
    shown = staffed.store.ask(away_view, "hanne", actor(HANNE))
    assert [name for _, name in shown.stand_ins] == ["Mia Solvang", "Per Aune"]
    assert [(each.stand_in_name, each.first_on) for each in shown.times] == [
        ("Mia Solvang", day(1))
    ]
    staffed.clock.forward(timedelta(days=6))
    assert staffed.store.ask(away_view, "hanne", actor(HANNE)).times == ()
    with pytest.raises(NotAllowed):
        staffed.store.ask(away_view, "hanne", actor(MIA))


def test_today_tells_the_stand_in_for_whom_and_the_others_who_is_away(staffed: House) -> None:
    staffed.store.run(ask_for_talk, AskForTalk(distress=True), actor(TURID))
    staffed.change(
        MATCH, "m-samira", active_since=TODAY - timedelta(days=40), state=MatchState.ACTIVE
    )
    first_meeting(staffed)
    away(staffed, 0, 3)
    mine, others = view(staffed, MIA), view(staffed, PER)
    assert [(each.name, each.last_on) for each in mine.standing_in] == [("Hanne Brekke", day(3))]
    assert others.standing_in == ()
    (meeting,) = mine.day
    assert (meeting.stands_for, meeting.away) == ("Hanne Brekke", "")
    (meeting,) = others.day
    assert (meeting.stands_for, meeting.away) == ("", "Hanne Brekke")


def test_marks_begin_on_the_first_day_and_end_after_the_last(staffed: House) -> None:
    first_meeting(staffed)
    staffed.change(MATCH, "m-jonas", first_meeting_on=None)
    away(staffed, 1, 2)

    def marks() -> list[str]:
        return [
            line.stands_for
            for group in view(staffed, MIA).groups
            for line in group.lines
            if line.why is Why.FIRST_MEETING_UNSET
        ]

    seen = []
    for _ in range(4):
        seen += marks()
        staffed.clock.forward(timedelta(days=1))
    assert seen == ["", "Hanne Brekke", "Hanne Brekke", ""]


def test_a_pair_follows_its_own_adviser(staffed: House) -> None:
    first_meeting(staffed)
    staffed.change(MATCH, "m-jonas", first_meeting_with="", adviser_id="per")
    away(staffed, 0, 2, "hanne", "mia")
    assert view(staffed, MIA).day[0].stands_for == ""
    away(staffed, 0, 2, "per", "mia")
    assert view(staffed, MIA).day[0].stands_for == "Per Aune"
