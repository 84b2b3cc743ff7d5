"""Check-ins: after a week, a month, three months, and then every third month; a pause moves them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.domain.check_in_schedule import FIRST_DAYS, after_pause, next_check_in

BEGAN = date(2026, 9, 1)
schedules = st.lists(st.integers(1, 200), min_size=1, max_size=5, unique=True).map(
    lambda days: tuple(sorted(days))
)


def days_of(number: int, days: tuple[int, ...] = FIRST_DAYS) -> list[int]:
    """So many check-ins, each held on its day, as days after the beginning."""
    found, after = list[int](), BEGAN
    for _ in range(number):
        after = next_check_in(BEGAN, after, days)
        found.append((after - BEGAN).days)
    return found


def test_a_week_a_month_three_months_and_then_every_third_month() -> None:
    assert days_of(6) == [7, 30, 91, 182, 273, 364]


def test_a_centre_may_have_other_days_of_which_the_last_repeats() -> None:
    assert days_of(4, (14, 60)) == [14, 60, 120, 180]


def test_one_that_was_held_late_is_not_asked_for_again_at_once() -> None:
    assert next_check_in(BEGAN, BEGAN + timedelta(days=29)) == BEGAN + timedelta(days=30)
    assert next_check_in(BEGAN, BEGAN + timedelta(days=30)) == BEGAN + timedelta(days=91)
    assert next_check_in(BEGAN, BEGAN + timedelta(days=100)) == BEGAN + timedelta(days=182)


def test_after_a_pause_one_asks_no_sooner_than_after_a_beginning() -> None:
    again = BEGAN + timedelta(days=50)
    assert after_pause(BEGAN + timedelta(days=30), again) == again + timedelta(days=7)
    assert after_pause(BEGAN + timedelta(days=91), again) == BEGAN + timedelta(days=91)


@given(st.integers(0, 2000), schedules)
def test_the_next_one_is_later_and_never_further_away_than_the_longest_gap(
    after: int, days: tuple[int, ...]
) -> None:
    found = (next_check_in(BEGAN, BEGAN + timedelta(days=after), days) - BEGAN).days
    assert found > after
    assert found - after <= max(days[-1], *(b - a for a, b in zip((0, *days), days, strict=False)))
    assert found in days or found % days[-1] == 0
