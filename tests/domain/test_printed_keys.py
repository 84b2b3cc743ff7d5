"""A key on paper comes back as it was, and a slip of the finger is noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.errors import KeyMistyped
from services.domain.printed_keys import ONE_TIME_BYTES, RECOVERY_BYTES, printed, typed

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
secrets = st.binary(min_size=RECOVERY_BYTES, max_size=RECOVERY_BYTES)


@given(secrets)
def test_what_is_printed_can_be_typed(secret: bytes) -> None:
    assert typed(printed(secret), RECOVERY_BYTES) == secret


@given(secrets)
def test_case_spaces_and_look_alikes_do_not_matter(secret: bytes) -> None:
    text = printed(secret).lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert typed(text, RECOVERY_BYTES) == secret


@given(secrets, st.data())
def test_one_wrong_letter_is_noticed_and_its_group_named(
    secret: bytes, data: st.DataObject
) -> None:
    letters = list(printed(secret))
    at = data.draw(st.sampled_from([i for i, letter in enumerate(letters) if letter != "-"]))
    letters[at] = data.draw(st.sampled_from([one for one in LETTERS if one != letters[at]]))
    with pytest.raises(KeyMistyped) as refused:
        typed("".join(letters), RECOVERY_BYTES)
    assert refused.value.groups == (at // 6 + 1,)


@given(secrets, st.integers(0, 7), st.integers(0, 3))
def test_two_neighbours_swapped_are_noticed(secret: bytes, group: int, at: int) -> None:
    groups = printed(secret).split("-")
    letters = list(groups[group])
    if letters[at] == letters[at + 1]:
        return
    letters[at], letters[at + 1] = letters[at + 1], letters[at]
    groups[group] = "".join(letters)
    with pytest.raises(KeyMistyped):
        typed("-".join(groups), RECOVERY_BYTES)


@given(secrets, st.permutations(range(8)))
def test_groups_in_another_order_are_noticed(secret: bytes, order: list[int]) -> None:
    groups = printed(secret).split("-")
    mixed = "-".join(groups[place] for place in order)
    if mixed == printed(secret) or order == list(range(8)):
        return
    with pytest.raises(KeyMistyped):
        typed(mixed, RECOVERY_BYTES)


@given(st.text(max_size=60))
def test_anything_typed_is_a_key_or_a_refusal(text: str) -> None:
    try:
        secret = typed(text, ONE_TIME_BYTES)
    except KeyMistyped:
        return
    assert len(secret) == ONE_TIME_BYTES


def test_a_key_of_another_length_is_refused_without_naming_groups() -> None:
    with pytest.raises(KeyMistyped) as refused:
        typed(printed(bytes(10)), RECOVERY_BYTES)
    assert refused.value.groups == ()
