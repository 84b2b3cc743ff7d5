"""Hours are read as people type them, by one judge for every form."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.errors import Invalid, Reason
from ui.typed_hours import read_hours, write_hours


@given(st.decimals(0, 99_999, places=2))
def test_hours_that_are_shown_are_read_as_they_were(hours: Decimal) -> None:
    assert read_hours("hours", write_hours(hours)) == hours


@pytest.mark.parametrize(
    ("typed", "hours"),
    [("1,5", Decimal("1.5")), (" 1.5 ", Decimal("1.5")), ("4", Decimal(4)), ("  ", None)],
)
def test_a_comma_and_a_point_are_alike_and_nothing_is_not_said(
    typed: str, hours: Decimal | None
) -> None:
    assert read_hours("hours", typed) == hours


@pytest.mark.parametrize("typed", ["halvannen", "1,5,5", "-1", "1e3", "NaN", ".", "123456789"])
def test_what_is_no_number_is_refused_at_its_field(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_hours("hours_per_month", typed)
    assert (refused.value.field, refused.value.reason) == ("hours_per_month", Reason.NOT_A_NUMBER)
