"""Guessing is held back, across restarts and whatever the clock on the wall is set to."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.errors import TooEarly
from services.store.tries import Tries, wait_after
from tests.fakes.time import FakeClock

LONG_AGO = timedelta(days=400)


def tried(path: Path, clock: FakeClock, times: int) -> Tries:
    tries = Tries(path, clock)
    for _ in range(times):
        tries.count()
    return tries


def test_three_slips_cost_nothing_and_then_the_wait_doubles_up_to_five_minutes() -> None:
    assert [wait_after(count) for count in (1, 3, 4, 5, 6)] == [0, 0, 2, 4, 8]
    assert wait_after(10_000) == 300


def test_the_wait_is_told_and_ends(tmp_path: Path) -> None:
    clock = FakeClock()
    tries = tried(tmp_path / "tries", clock, 5)
    with pytest.raises(TooEarly) as refused:
        tries.require_open()
    assert refused.value.wait_seconds == 4
    clock.forward(timedelta(seconds=4))
    tries.require_open()


def test_a_restart_of_the_program_does_not_shorten_the_wait(tmp_path: Path) -> None:
    clock = FakeClock()
    tried(tmp_path / "tries", clock, 6)
    assert Tries(tmp_path / "tries", clock).seconds_left() == 8


@pytest.mark.parametrize("leap", [LONG_AGO, -LONG_AGO])
def test_setting_the_wall_clock_shortens_and_lengthens_nothing(
    tmp_path: Path, leap: timedelta
) -> None:
    clock = FakeClock()
    tried(tmp_path / "tries", clock, 6)
    clock.moment += leap
    assert Tries(tmp_path / "tries", clock).seconds_left() == 8


def test_after_a_restart_of_the_machine_only_its_own_time_counts(tmp_path: Path) -> None:
    before = FakeClock(seconds=50_000.0)
    tried(tmp_path / "tries", before, 8)
    assert Tries(tmp_path / "tries", FakeClock(seconds=10.0)).seconds_left() == 22
    assert Tries(tmp_path / "tries", FakeClock(seconds=32.0)).seconds_left() == 0


@given(st.integers(4, 60), st.floats(0, 1e7), st.floats(0, 1e7))
def test_nobody_waits_longer_than_five_minutes_of_running_time(
    tmp_path_factory: pytest.TempPathFactory, failures: int, at: float, restarted_at: float
) -> None:
    path = tmp_path_factory.mktemp("tries") / "tries"
    tried(path, FakeClock(seconds=at), failures)
    clock = FakeClock(seconds=restarted_at)
    tries = Tries(path, clock)
    left = tries.seconds_left()
    assert left <= 300
    clock.seconds += left + 0.01
    assert tries.seconds_left() == 0


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"failures": -4, "at": 0}', b'{"failures": 1, "at": 1e999}']
)
def test_a_damaged_count_waits_rather_than_forgets(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "tries"
    path.write_bytes(damage)
    assert 0 < Tries(path, FakeClock()).seconds_left() <= 300


def test_the_right_secret_ends_the_counting(tmp_path: Path) -> None:
    clock = FakeClock()
    tried(tmp_path / "tries", clock, 9).forget()
    assert Tries(tmp_path / "tries", clock).seconds_left() == 0
