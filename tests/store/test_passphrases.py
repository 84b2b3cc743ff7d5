"""Passphrases are judged honestly, Norwegian ones too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.errors import Invalid, Reason
from services.domain.passphrase_strength import Verdict
from services.store.passphrases import chosen, strength_of


@pytest.mark.parametrize(
    "weak",
    ["", "kort", "passord123", "Sommer2026!", "qwertyuiop", "hannebrekke", "kafébrua2026",
     "aaaaaaaaaaaaaaaaaaaa", "to ord", "hest hest hest hest", "januar februar"],
)  # fmt: skip
def test_what_a_guesser_tries_first_is_too_weak(weak: str) -> None:
    assert strength_of(weak, ("Hanne Brekke", "Kafé Brua")).verdict is Verdict.TOO_WEAK


@pytest.mark.parametrize(
    "good", ["blå hest spiser grus fort", "kT9#vq2Lw!zRb4", "sju lamper under ei bru"]
)
def test_several_words_or_many_random_letters_are_good(good: str) -> None:
    assert strength_of(good).verdict is Verdict.GOOD


def test_norwegian_words_do_not_count_as_random_letters() -> None:
    assert strength_of("vaskemaskin dørstokk bringebær").guesses <= 12.1


@given(st.text(max_size=300))
def test_any_text_gets_a_verdict(text: str) -> None:
    assert strength_of(text).guesses >= 0


def test_two_that_differ_are_refused_at_the_second_field() -> None:
    with pytest.raises(Invalid) as refused:
        chosen("passphrase", "blå hest spiser grus fort", "blå hest spiser grus fast")
    assert (refused.value.field, refused.value.reason) == ("again", Reason.NOT_ALIKE)
