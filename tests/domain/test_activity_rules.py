"""When an activity was and how long it took."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.activity_rules import TimeTaken, length, settled
from services.domain.errors import Invalid, Reason

NOW = datetime(2026, 11, 22, 12, 0)  # noqa: DTZ001 the wall clock carries no zone
TODAY = NOW.date()
WHOLE_MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def refused_at(taken: TimeTaken) -> tuple[str, Reason]:
    with pytest.raises(Invalid) as caught:
        settled(taken, NOW)
    return caught.value.field, caught.value.reason


def test_an_activity_later_today_has_not_happened_yet() -> None:
    assert refused_at(TimeTaken(TODAY, starts=time(12, 1))) == ("starts", Reason.IN_THE_FUTURE)
    assert settled(TimeTaken(TODAY, starts=time(12)), NOW).starts == time(12)


def test_a_meeting_that_was_called_off_may_lie_later_today() -> None:
    called_off = TimeTaken(TODAY, starts=time(18), took_place=False)
    assert settled(called_off, NOW) == called_off


def test_an_end_without_a_start_asks_for_the_start() -> None:
    assert refused_at(TimeTaken(TODAY, ends=time(11))) == ("starts", Reason.MISSING)


def test_a_pause_may_make_the_hours_fewer_but_nothing_makes_them_more() -> None:
    day = TimeTaken(TODAY, time(9), time(11), Decimal("1.5"))
    assert settled(day, NOW).hours == Decimal("1.50")
    long = TimeTaken(TODAY, time(9), time(11), Decimal("2.5"))
    assert refused_at(long) == ("hours", Reason.TOO_MANY_HOURS)


def test_a_night_past_midnight_keeps_its_hours_and_has_no_end() -> None:
    night = TimeTaken(TODAY - timedelta(days=1), time(22), None, Decimal(4))
    assert settled(night, NOW).ends is None
    assert settled(night, NOW).hours == Decimal("4.00")


@given(WHOLE_MINUTES, WHOLE_MINUTES)
def test_start_and_end_give_hours_or_are_refused(starts: time, ends: time) -> None:
    taken = TimeTaken(TODAY - timedelta(days=2), starts, ends)
    if ends <= starts:
        assert refused_at(taken) == ("ends", Reason.ENDS_BEFORE_START)
    else:
        assert settled(taken, NOW).hours == length(starts, ends)


@given(WHOLE_MINUTES, st.integers(1, 96))
def test_what_is_settled_stays_as_it_is(starts: time, quarters: int) -> None:
    taken = TimeTaken(TODAY - timedelta(days=2), starts, None, Decimal(quarters) / 4)
    once = settled(taken, NOW)
    assert settled(once, NOW) == once
