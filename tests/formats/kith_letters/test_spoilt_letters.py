"""Whatever comes is a letter with every word, a receipt, or a refusal with its code; and it has an answer."""

from __future__ import annotations

from random import Random

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from services.formats.kith import AppRec, KithMessage, encode
from tests.formats.kith.made import RECEIPTS, messages
from tests.formats.kith.mutations import spoilt
from tests.formats.kith_letters.trying import letter_outcome, letter_seeds

SEEDS = letter_seeds()
THOROUGH = settings(
    max_examples=60, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)


@THOROUGH
@given(messages() | RECEIPTS)
def test_any_lawful_message_becomes_a_post_with_every_word(whole: KithMessage | AppRec) -> None:
    assert letter_outcome(encode(whole)).split()[0] in ("Letter", "Receipt")


@settings(max_examples=300)
@given(st.integers(0, 2**64 - 1))
def test_a_spoilt_message_becomes_a_post_or_a_refusal(number: int) -> None:
    assert letter_outcome(spoilt(SEEDS, Random(number)))


def test_spoiling_reaches_posts_of_every_sort_and_many_codes() -> None:
    chance = Random(7)
    seen = {letter_outcome(spoilt(SEEDS, chance)) for _ in range(600)}
    assert {"Receipt", "Understood", "T01", "T02", "T10"} <= seen
    assert "Letter dialogue with marks none" in seen
    assert "Letter dialogue invalid" in seen or "Letter dialogue with marks invalid" in seen
