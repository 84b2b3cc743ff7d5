"""Our own number for a person: short, the same at any time, and read again however it is written."""

from __future__ import annotations

import re
from uuid import UUID

from hypothesis import example, given
from hypothesis import strategies as st

from services.domain.patients import own_number, read_own_number

IDS = st.uuids(version=4).map(str)
SHAPE = re.compile(r"MV(-[0-9A-HJKMNP-TV-Z]{4}){3}")


@given(IDS | st.text(max_size=40))
def test_it_has_one_shape_without_signs_that_look_alike(record_id: str) -> None:
    assert SHAPE.fullmatch(own_number(record_id))


@given(IDS)
def test_it_is_the_same_at_any_time_and_shows_nothing_of_the_record(record_id: str) -> None:
    number = own_number(record_id)
    assert number == own_number(record_id)
    plain = number.replace("-", "").lower()
    assert all(group not in plain for group in record_id.split("-") if len(group) > 4)


def test_it_never_changes_from_one_version_to_the_next() -> None:
    """What stands in letters that have left must still be found."""
    assert own_number("5f0f8c1e-8f5b-4b38-9a3c-000000000001") == "MV-SHV7-48WZ-0SMB"


@given(st.sets(IDS, min_size=2, max_size=200))
def test_no_two_people_have_the_same(ids: set[str]) -> None:
    assert len({own_number(record_id) for record_id in ids}) == len(ids)


def test_none_of_many_neighbours_have_the_same() -> None:
    numbers = {own_number(str(UUID(int=number))) for number in range(50_000)}
    assert len(numbers) == 50_000


@given(IDS, st.sampled_from(["-", " ", "", "\u2011", " - "]), st.booleans())
def test_it_is_read_however_it_is_written_down(record_id: str, between: str, low: bool) -> None:
    number = own_number(record_id)
    written = number.replace("-", between).replace("0", "O").replace("1", "l")
    assert read_own_number(f" {written.lower() if low else written} ") == number


@given(st.text(max_size=40))
@example("5f0f8c1e-8f5b-4b38-9a3c-000000000001")
@example("MV-7K3Q-9XTB-4D2")
@example("MV-7K3Q-9XTB-4D2U")
def test_what_is_none_of_ours_is_read_as_nothing_or_as_the_same_again(text: str) -> None:
    read = read_own_number(text)
    assert read == "" or (SHAPE.fullmatch(read) and read_own_number(read) == read)
