"""Days as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.typed_day import TypedDays, write_day

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24.11.2026", date(2026, 11, 24)),
        ("24.11.26", date(2026, 11, 24)),
        ("24/11", date(2026, 11, 24)),
        ("24.11.", date(2026, 11, 24)),
        (" 3.1 ", date(2027, 1, 3)),
        ("30.6", date(2026, 6, 30)),
        ("2026-11-24", date(2026, 11, 24)),
        ("24. nov", date(2026, 11, 24)),
        ("24. november 2027", date(2027, 11, 24)),
        ("1. mars", date(2027, 3, 1)),
        ("29.2.2028", date(2028, 2, 29)),
        ("+14", date(2026, 12, 6)),
        ("i dag", TODAY),
        ("I MORGEN", date(2026, 11, 23)),
        ("", None),
    ],
)
def test_a_day_is_understood_in_its_many_forms(typed: str, day: date | None) -> None:
    assert TypedDays(TODAY).read(typed) == day


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31.11.2026", "November has 30 days."),
        ("29.2.2027", "Februar has 28 days."),
        ("24.13", "This is not a date. Write it as 24.11.2026."),
        ("neste uke", "This is not a date. Write it as 24.11.2026."),
        ("0.5.2026", "This is not a date. Write it as 24.11.2026."),
        ("24. foo", "This is not a date. Write it as 24.11.2026."),
    ],
)
def test_what_is_no_day_says_why(typed: str, sentence: str) -> None:
    assert TypedDays(TODAY).read(typed) == sentence


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_day_written_by_the_field_is_read_back(day: date) -> None:
    assert TypedDays(TODAY).read(write_day(day)) == day


@given(st.text(max_size=20))
def test_no_text_makes_the_reader_stumble(text: str) -> None:
    read = TypedDays(TODAY).read(text)
    assert read is None or isinstance(read, date | str)
