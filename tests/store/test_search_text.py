"""Names find each other however they are spelt."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from services.store.search_text import fold, in_order, query_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ålesund", "aalesund"), ("ålesund", "alesund"), ("Bjørn", "BJOERN"), ("Bjørn", "Bjorn"),
        ("Kjærsti", "Kjaersti"), ("Čálliidlágádus", "calliidlagadus"), ("Ŋuorjovuotna", "nuorjovuotna"),
        ("Đorđe", "dorde"), ("José", "jose"), ("A\u030asa", "Åsa"),
    ],
)  # fmt: skip
def test_two_spellings_of_a_name_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text())
@example("aaa oee")
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_large_and_small_letters_are_one(text: str) -> None:
    assert fold(text.casefold()) == fold(text)


@given(st.text())
def test_whatever_is_typed_makes_a_query_of_quoted_words(typed: str) -> None:
    query = query_of(typed)
    assert query == "" or all(
        word.startswith('"') and word.endswith('"*') and '"' not in word[1:-2]
        for word in query.split(" ")
    )


def test_names_stand_in_the_order_of_a_norwegian_register() -> None:
    names = ["Aasen", "Zeta", "Øving", "Mášše", "Ærlig", "Mats", "Åsly", "Čáhput", "Cato", "Elv"]
    assert sorted(names, key=in_order) == [
        "Čáhput", "Cato", "Elv", "Mášše", "Mats", "Zeta", "Ærlig", "Øving", "Aasen", "Åsly",
    ]  # fmt: skip
