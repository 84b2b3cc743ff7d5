"""When a pair is quiet, when a talk is owed, and when supervision is remembered."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.care import (
    Contact,
    Debrief,
    Mark,
    debrief_due,
    silence,
    supervision_days,
)
from services.domain.matches import MatchState

TODAY = date(2026, 11, 22)
NORWAY = ZoneInfo("Europe/Oslo")
LIMITS = st.integers(1, 365)
MARKS = st.builds(
    Mark,
    st.dates(TODAY - timedelta(days=500), TODAY + timedelta(days=60)),
    st.sampled_from(Contact),
)
MOMENTS = st.datetimes(
    datetime(2020, 1, 1),  # noqa: DTZ001 - the strategy puts the zone on
    datetime(2030, 12, 31),  # noqa: DTZ001 - the strategy puts the zone on
    timezones=st.sampled_from((UTC, NORWAY)),
)


@given(st.lists(MARKS, min_size=1), LIMITS)
def test_a_pair_is_quiet_from_the_limit_on_since_its_latest_mark(
    marks: list[Mark], limit: int
) -> None:
    found = silence(MatchState.ACTIVE, marks, TODAY, limit)
    past = [mark.on for mark in marks if mark.on <= TODAY]
    if not past:
        assert found is None
        return
    assert found is not None
    assert found.days == (TODAY - max(past)).days
    assert found.quiet is (found.days >= limit)
    assert found.since in marks


@given(st.lists(MARKS, min_size=1), MARKS, LIMITS)
def test_one_more_contact_never_makes_a_pair_quieter(
    marks: list[Mark], more: Mark, limit: int
) -> None:
    before = silence(MatchState.ACTIVE, marks, TODAY, limit)
    after = silence(MatchState.ACTIVE, [*marks, more], TODAY, limit)
    assert before is None or (after is not None and after.days <= before.days)


@given(st.lists(MARKS), LIMITS, st.sampled_from(sorted(set(MatchState) - {MatchState.ACTIVE})))
def test_only_an_active_pair_can_be_quiet(marks: list[Mark], limit: int, state: MatchState) -> None:
    assert silence(state, marks, TODAY, limit) is None


@given(st.lists(MARKS, min_size=1), st.randoms())
def test_the_order_in_which_marks_are_read_changes_nothing(
    marks: list[Mark], random: st.DrawFn
) -> None:
    shuffled = list(marks)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # the strategy gives a Random
    first = silence(MatchState.ACTIVE, marks, TODAY)
    assert first == silence(MatchState.ACTIVE, shuffled, TODAY)


def test_the_day_a_pause_was_over_counts_anew_and_what_was_done_tells_more() -> None:
    old = Mark(TODAY - timedelta(days=90), Contact.ACTIVITY)
    resumed = Mark(TODAY - timedelta(days=3), Contact.RESUMED)
    found = silence(MatchState.ACTIVE, [old, resumed], TODAY)
    assert found is not None
    assert (found.days, found.since.contact) == (3, Contact.RESUMED)
    met = Mark(resumed.on, Contact.ACTIVITY)
    found = silence(MatchState.ACTIVE, [met, resumed], TODAY)
    assert found is not None
    assert found.since.contact is Contact.ACTIVITY


@given(MOMENTS, st.timedeltas(timedelta(days=-5), timedelta(days=5)))
def test_a_debrief_is_in_time_up_to_48_hours_that_really_pass(
    told: datetime, later: timedelta
) -> None:
    now = told.astimezone(UTC) + timedelta(hours=48) + later
    owed = Debrief(debrief_due(told), now)
    assert owed.overdue is (later > timedelta(0))
    left = max(timedelta(0), -later)
    assert owed.hours_left == left // timedelta(hours=1)
    assert timedelta(hours=owed.hours_left) <= left < timedelta(hours=owed.hours_left + 1)


def test_at_the_moment_itself_a_debrief_is_still_in_time() -> None:
    told = datetime(2026, 11, 20, 12, tzinfo=UTC)
    due = debrief_due(told)
    assert due - told == timedelta(hours=48)
    assert not Debrief(due, due).overdue
    assert Debrief(due, due + timedelta(microseconds=1)).overdue
    assert Debrief(due, due - timedelta(minutes=1)).hours_left == 0
    assert Debrief(due, due - timedelta(hours=1)).hours_left == 1


@pytest.mark.parametrize(
    ("told", "wall_clock"),
    [
        (datetime(2026, 3, 28, 12, tzinfo=NORWAY), "2026-03-30 13:00"),
        (datetime(2026, 10, 24, 12, tzinfo=NORWAY), "2026-10-26 11:00"),
        (datetime(2026, 10, 25, 2, 30, fold=0, tzinfo=NORWAY), "2026-10-27 01:30"),
        (datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=NORWAY), "2026-10-27 02:30"),
    ],
)
def test_the_hours_of_a_debrief_are_real_when_the_clock_is_moved(
    told: datetime, wall_clock: str
) -> None:
    due = debrief_due(told)
    assert due - told.astimezone(UTC) == timedelta(hours=48)
    assert f"{due.astimezone(NORWAY):%Y-%m-%d %H:%M}" == wall_clock


@given(st.dates(date(2024, 1, 1), TODAY), st.none() | st.dates(date(2024, 1, 1), TODAY), LIMITS)
def test_supervision_is_remembered_from_the_last_or_from_the_beginning(
    began: date, last: date | None, every: int
) -> None:
    counted = max(began, last) if last else began
    days = (TODAY - counted).days
    expected = days if days >= every else None
    assert supervision_days(last, began, TODAY, every) == expected
