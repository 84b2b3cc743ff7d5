"""When trouble of a line is a hiccup, when it lasts, and when people are told."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.line_trouble import HEARD, SILENCE, Hearing, passes_by_itself, patience
from tests.fakes.time import REFERENCE

CAUSES = st.sampled_from(("", "no_contact", "timeout", "token_invalid_client", "status_503"))
STEPS = st.lists(st.tuples(CAUSES, st.integers(0, 1200)), max_size=40)


@given(STEPS)
def test_it_lasts_only_where_a_minute_was_heard_without_an_answer_or_a_long_silence(
    steps: list[tuple[str, int]],
) -> None:
    hearing, now, began, last = Hearing(), REFERENCE, None, None
    for cause, seconds in steps:
        now += timedelta(seconds=seconds)
        hearing = hearing.and_then(cause, now)
        if not cause:
            began = last = None
        else:
            began = now if began is None or last is None or now - last > SILENCE else began
            last = now
        assert hearing.since == began
        assert hearing.lasts == (began is not None and now - began >= HEARD)


def test_a_clock_that_was_set_back_begins_anew() -> None:
    hearing = Hearing().and_then("timeout", REFERENCE)
    earlier = REFERENCE - timedelta(hours=1)
    assert hearing.and_then("timeout", earlier).since == earlier


@pytest.mark.parametrize(
    ("cause", "urgent", "minutes"),
    [
        ("token_invalid_client", False, 2),
        ("locked", True, 2),
        ("wrong_certificate", False, 2),
        ("clock_wrong", False, 2),
        ("no_contact", False, 15),
        ("status_503", False, 15),
        ("no_contact", True, 5),
    ],
)
def test_what_a_person_must_mend_is_told_soon_and_what_may_pass_later(
    cause: str, urgent: bool, minutes: int
) -> None:
    assert patience(cause, urgent=urgent) == timedelta(minutes=minutes)


@pytest.mark.parametrize("cause", ["status_404", "status_50", "status_5xx", "forbidden", ""])
def test_only_breaks_and_a_servers_own_faults_pass_by_themselves(cause: str) -> None:
    assert not passes_by_itself(cause)
