"""Is this perhaps somebody we know?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from services.domain.likeness import Alike, Described, likeness

NAMES = st.lists(st.text("abcdeø", min_size=1, max_size=6), max_size=3).map(tuple)
PEOPLE = st.builds(
    Described,
    NAMES,
    st.none() | st.integers(1950, 1953),
    st.sampled_from(("", "+4768050012", "+4768050013")),
    st.sampled_from(("", "3020", "3021")),
)


@given(PEOPLE, PEOPLE)
def test_two_people_are_as_alike_seen_from_either_side(one: Described, other: Described) -> None:
    assert likeness(one, other) == likeness(other, one)


@given(PEOPLE.filter(lambda person: bool(person.words)))
def test_whoever_has_a_name_is_likely_the_same_as_themselves(person: Described) -> None:
    assert likeness(person, person).likely


def test_nothing_known_on_both_sides_is_no_likeness_at_all() -> None:
    assert likeness(Described(()), Described(())).points == 0


def test_a_slip_of_the_pen_and_an_initial_are_the_same_name() -> None:
    known = Described(("kim", "ronning"))
    for words in (("kim", "roning"), ("kim", "rønninng"), ("kim", "rnoning"), ("ronning", "k")):
        folded = tuple(word.replace("ø", "o") for word in words)
        assert likeness(Described(folded), known).reasons == (Alike.NAME,)
    assert likeness(Described(("kim", "rosten")), known).reasons == (Alike.PART_OF_NAME,)


def test_the_same_name_with_another_birth_year_is_another_person() -> None:
    assert not likeness(Described(("kim", "moe"), 1990), Described(("kim", "moe"), 1975)).likely
    assert likeness(Described(("kim", "moe"), 1990), Described(("kim", "moe"), 1991)).likely


def test_a_first_name_alone_is_not_enough_but_with_the_birth_year_it_is() -> None:
    known = Described(("jonas", "berg"), 1992)
    assert not likeness(Described(("jonas",)), known).likely
    assert likeness(Described(("jonas",), 1992), known).likely
