"""HER-ids and organisation numbers as people write them, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.errors import Invalid, Reason
from services.domain.her_ids import her_id
from services.domain.organisation_numbers import is_organisation_number, organisation_number

INVENTED = "100000008"
"""Begins as none that is given out does, and the check digit fits."""


@pytest.mark.parametrize(
    "text", [INVENTED, " 100 000 008 ", "100\u00a0000\u00a0008", "100.000.008"]
)
def test_an_organisation_number_is_kept_as_nine_digits(text: str) -> None:
    assert organisation_number("number", text) == INVENTED


@pytest.mark.parametrize(
    "text", ["100000009", "81000001", "1000000088", "NO100000008", "١٠٠٠٠٠٠٠٨"]
)
def test_what_is_no_organisation_number_is_refused(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        organisation_number("number", text)
    assert (caught.value.field, caught.value.reason) == ("number", Reason.NOT_AN_ORGANISATION)


def test_no_number_at_all_is_none() -> None:
    assert organisation_number("number", "  ") == ""
    assert her_id("her_id", "  ") == ""


@given(st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(place: int, off: int) -> None:
    digits = list(INVENTED)
    digits[place] = str((int(digits[place]) + off) % 10)
    assert not is_organisation_number("".join(digits))


@pytest.mark.parametrize("text", ["8000017", "HER-8000017", "her-id: 8 000 017", "HER 8000017"])
def test_a_her_id_is_kept_as_digits(text: str) -> None:
    assert her_id("her_id", text) == "8000017"


@pytest.mark.parametrize("text", ["ni", "0123", "1234567890", "-5", "12a", "١٢"])
def test_what_is_no_her_id_is_refused(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        her_id("her_id", text)
    assert (caught.value.field, caught.value.reason) == ("her_id", Reason.NOT_A_NUMBER)
