"""Later each time, spread out, never sooner than asked, never longer than a day."""

from __future__ import annotations

from datetime import timedelta

import hypothesis.strategies as st
from hypothesis import given

from services.delivery.retry_policy import (
    FAILURES_THAT_OPEN,
    FIRST_WAIT,
    LONGEST_OWN_WAIT,
    REST,
    Circuits,
    next_try,
)
from services.use_cases.outbox import LONGEST_WAIT
from tests.fakes.time import REFERENCE, FakeRandomness

WAITS = st.none() | st.floats(0, 1e7)


@given(st.integers(1, 10_000), WAITS)
def test_a_wait_lies_between_what_was_asked_and_a_day(attempts: int, asked: float | None) -> None:
    wait = next_try(REFERENCE, attempts, asked, FakeRandomness()) - REFERENCE
    assert wait >= FIRST_WAIT / 2
    assert wait >= min(timedelta(seconds=asked or 0), LONGEST_WAIT)
    assert wait <= LONGEST_WAIT


@given(st.integers(1, 40))
def test_without_a_wish_it_doubles_up_to_an_hour_and_is_spread(attempts: int) -> None:
    whole = min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_OWN_WAIT)
    waits = {next_try(REFERENCE, attempts, None, FakeRandomness()) - REFERENCE}
    assert all(whole / 2 <= wait <= whole for wait in waits)


def test_two_that_fail_together_do_not_come_back_together() -> None:
    randomness = FakeRandomness()
    first, second = (next_try(REFERENCE, 5, None, randomness) for _ in range(2))
    assert first != second


def test_a_unit_is_left_alone_after_five_failures_in_a_row() -> None:
    circuits = Circuits()
    for _ in range(FAILURES_THAT_OPEN - 1):
        circuits.failed("unit", REFERENCE, None)
    assert not circuits.open_at(REFERENCE)
    circuits.failed("unit", REFERENCE, None)
    assert circuits.open_at(REFERENCE) == {"unit"}
    assert not circuits.open_at(REFERENCE + REST)


def test_an_answer_closes_the_circuit_at_once() -> None:
    circuits = Circuits()
    for _ in range(FAILURES_THAT_OPEN):
        circuits.failed("unit", REFERENCE, None)
    circuits.answered("unit")
    assert not circuits.open_at(REFERENCE)


def test_a_wait_one_unit_asked_for_does_not_hold_another_back() -> None:
    circuits = Circuits()
    circuits.failed("busy", REFERENCE, 120.0)
    assert circuits.open_at(REFERENCE) == {"busy"}
    assert circuits.next_close(REFERENCE) == REFERENCE + timedelta(seconds=120)
