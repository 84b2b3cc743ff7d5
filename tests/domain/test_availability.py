"""Availability: known slots with a rhythm, or unknown; never always."""

import pytest

from services.domain.availability import (
    Part,
    Rhythm,
    Slot,
    WeekParity,
    availability_of,
    parse_codes,
    parts_covered,
    unknown_availability,
)


def test_unknown_has_nothing_in_common_with_anybody() -> None:
    evening = parse_codes(["1E"])

    assert not unknown_availability("turnus").known
    assert unknown_availability("turnus").text == "turnus"
    assert unknown_availability().common(evening) == frozenset()


def test_no_slots_is_not_knowledge() -> None:
    assert availability_of([]) == unknown_availability()


def test_codes_are_sorted_and_read_back() -> None:
    known = availability_of([Slot(3, Part.EVENING), Slot(1, Part.MORNING)])

    assert known.codes() == ("1M", "3E")
    assert parse_codes(known.codes()) == known


@pytest.mark.parametrize("code", ["", "8M", "1X", "M1", "11M"])
def test_other_codes_are_refused(code: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_codes([code])


@pytest.mark.parametrize(
    ("start", "end", "parts"),
    [(10, 14, "M"), (18, 21, "E"), (9, 12, "M"), (12, 16, "A"), (8, 16, "MA"), (16, 18, ""), (17, 22, "E")],
)  # fmt: skip
def test_a_part_counts_when_at_least_half_of_it_is_covered(
    start: float, end: float, parts: str
) -> None:
    assert parts_covered(start, end) == {Part(part) for part in parts}


def test_a_rhythm_describes_itself() -> None:
    assert Rhythm().plain
    assert Rhythm().describe() == ""
    assert Rhythm(WeekParity.EVERY_SECOND).describe() == "2 weeks"
    assert Rhythm(nth_of_month=(1, 3)).describe() == "1st and 3rd of month"
    assert Rhythm(nth_of_month=(-1,), not_in_school_holidays=True).describe() == (
        "last of month; not in school holidays"
    )
