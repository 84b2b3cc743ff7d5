from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.calendar_words import words_in
from ui.norwegian_text import (
    begin_large,
    clock_text,
    day_text,
    hours_text,
    long_day_text,
    moment_text,
    number_text,
    relative_day,
    span_text,
    week_number,
    week_text,
)

TODAY = date(2026, 11, 19)
LANGUAGES = ("nb", "nn", "se", "en")


@pytest.mark.parametrize(
    ("language", "short", "long"),
    [
        ("nb", "24. nov.", "tirsdag 24. november"),
        ("nn", "24. nov.", "tysdag 24. november"),
        ("se", "24. skáb", "maŋŋebárga skábmamánu 24. b."),
        ("en", "24 Nov", "Tuesday 24 November"),
    ],
)
def test_a_day_is_written_as_in_the_language(language: str, short: str, long: str) -> None:
    assert day_text(date(2026, 11, 24), language) == short
    assert long_day_text(date(2026, 11, 24), language) == long


def test_a_day_of_another_year_tells_its_year() -> None:
    assert day_text(date(2027, 1, 5), "nb", TODAY) == "5. jan. 2027"
    assert day_text(date(2026, 1, 5), "nb", TODAY) == "5. jan."
    assert long_day_text(date(2025, 5, 17), "en", TODAY) == "Saturday 17 May 2025"


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0, "i dag"), (1, "i morgen"), (-1, "i går"), (5, "om 5 dager"), (-16, "for 16 dager siden"),
        (20, "om 20 dager"), (21, "om 3 uker"), (-30, "for 4 uker siden"), (122, "om 4 måneder"),
    ],
)  # fmt: skip
def test_a_day_near_today_is_told_by_its_distance(days: int, text: str) -> None:
    assert relative_day(TODAY + timedelta(days=days), TODAY, "nb") == text


def test_one_is_told_in_the_singular() -> None:
    assert span_text(1, "nb") == "1 dag"
    assert span_text(1, "en") == "1 day"
    assert span_text(2, "en") == "2 days"


def test_the_week_is_the_one_of_iso_8601() -> None:
    assert week_number(date(2026, 11, 19)) == 47
    assert week_number(date(2027, 1, 1)) == 53
    assert week_text(date(2026, 11, 19), "nn") == "veke 47"


def test_the_clock_has_a_point_in_norwegian_and_a_colon_in_english() -> None:
    assert clock_text(time(9, 0), "nb") == "09.00"
    assert clock_text(time(17, 5), "en") == "17:05"


def test_a_moment_is_told_in_norwegian_time() -> None:
    assert moment_text(datetime(2026, 11, 18, 23, 30, tzinfo=UTC), TODAY, "nb") == "i dag kl. 00.30"
    assert moment_text(datetime(2026, 7, 1, 7, 0, tzinfo=UTC), TODAY, "nb") == "1. juli kl. 09.00"


@pytest.mark.parametrize(
    ("number", "language", "text"),
    [
        (Decimal("1.5"), "nb", "1,5"), (Decimal("2.0"), "nb", "2"), (Decimal("1.25"), "en", "1.3"),
        (12345, "nb", "12\u00a0345"), (9999, "nb", "9999"), (12345, "en", "12,345"),
        (Decimal("-0.5"), "nb", "\u22120,5"), (Decimal("-0.01"), "nb", "0"), (100, "nb", "100"),
    ],
)  # fmt: skip
def test_a_number_has_a_decimal_comma(number: Decimal, language: str, text: str) -> None:
    assert number_text(number, language) == text


def test_hours_are_told_in_hours_and_minutes() -> None:
    assert hours_text(Decimal("1.5"), "nb") == "1 t 30 min"
    assert hours_text(Decimal(2), "nb") == "2 t"
    assert hours_text(Decimal("0.75"), "nb") == "45 min"
    assert hours_text(Decimal(0), "nb") == "0 min"


def test_an_unknown_language_falls_back_to_bokmaal() -> None:
    assert words_in("fi") is words_in("nb")
    assert words_in("en_GB") is words_in("en")


def test_a_heading_begins_large() -> None:
    assert begin_large("torsdag") == "Torsdag"
    assert begin_large("") == ""


@given(st.dates(), st.sampled_from(LANGUAGES))
def test_every_day_has_a_text_in_every_language(day: date, language: str) -> None:
    assert str(day.day) in day_text(day, language)
    assert str(day.day) in long_day_text(day, language)


@given(st.decimals(-1_000_000, 1_000_000, places=2), st.sampled_from(LANGUAGES))
def test_a_written_number_reads_as_the_number_rounded(number: Decimal, language: str) -> None:
    words = words_in(language)
    text = number_text(number, language, decimals=2)
    read = text.replace("\u2212", "-").replace(words.thousands, "").replace(words.decimal, ".")
    assert Decimal(read) == number
