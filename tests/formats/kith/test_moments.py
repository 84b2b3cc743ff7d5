"""Points in time are kept as written, and reckoned as the standard has it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given

from services.formats.kith.model import Moment, TimeStamp
from tests.formats.kith.made import MOMENTS


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-19T08:16:00Z", "2026-11-19T08:16:00"),
        ("2026-11-19T08:16:00+01:00", "2026-11-19T07:16:00"),
        ("2026-11-19T08:16:00-09:30", "2026-11-19T17:46:00"),
        ("2026-11-19T08:16:00", "2026-11-19T07:16:00"),
        ("2026-07-19T08:16:00", "2026-07-19T06:16:00"),
        ("2026-11-19T24:00:00Z", "2026-11-20T00:00:00"),
        ("2026-11-19T08:16:00.1234567Z", "2026-11-19T08:16:00.123456"),
    ],
)
def test_a_moment_is_the_one_the_sender_meant(text: str, utc: str) -> None:
    assert Moment(text).at.astimezone(UTC) == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert Moment(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-11-19",
        "2026-11-19 08:16:00",
        "2026-02-30T08:16:00",
        "2026-11-19T25:00:00",
        "2026-11-19T24:00:01",
        "2026-11-19T08:16:60",
        "2026-11-19T08:16:00+15:00",
        "0000-01-01T00:00:00",
        "9999-12-31T24:00:00",
        "9999-12-31T23:59:59-14:00",
        "9999-12-31T23:30:00Z",
        "0001-01-01T00:00:00",
        "0001-01-01T00:00:00+14:00",
        "12026-11-19T08:16:00",
        "\u0662026-11-19T08:16:00",
    ],
)
def test_what_is_not_a_moment_is_never_made_one(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Moment(text)


@pytest.mark.parametrize("text", ["2026", "2026-11", "2026-11-19", "08:16:00", "2026Z", "24:00:00"])
def test_a_stamp_may_be_as_coarse_as_it_likes(text: str) -> None:
    assert TimeStamp(text).text == text


@pytest.mark.parametrize("text", ["", "0000", "2026-13", "2026-02-30", "19.11.2026", "8:16", "202"])
def test_what_is_no_stamp_is_never_made_one(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        TimeStamp(text)


@given(MOMENTS)
def test_a_moment_made_of_another_is_the_same_to_the_second(moment: Moment) -> None:
    assert timedelta(0) <= moment.at - Moment.of(moment.at).at < timedelta(seconds=1)


@pytest.mark.parametrize("text", ["20261119", "-0044", "12026-05", "20261119+01:00"])
def test_a_stamp_that_the_standard_takes_for_a_distant_year_is_taken(text: str) -> None:
    """Eight figures are a day without its dashes; the schema calls them a year, and takes the message."""
    assert TimeStamp(text).text == text


@pytest.mark.parametrize("text", ["02026", "0000", "-0000", "202", "12026-13"])
def test_a_year_is_not_any_row_of_figures(text: str) -> None:
    with pytest.raises(ValueError, match="point in time"):
        TimeStamp(text)
