"""Keys that people read from paper and type: Crockford's 32 letters in groups, each with a check letter.

A group holds four letters (20 bits) and a fifth that checks them and the group's place. The check is
a weighted sum in GF(32) with weights all different: one wrong letter, two neighbours swapped or two
groups swapped are always noticed, and the group they stand in is named.
"""

from __future__ import annotations

from typing import Final

from services.domain.errors import KeyMistyped

_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS: Final = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})
_WEIGHTS: Final = (1, 2, 4, 8)
_PLACE_WEIGHT: Final = 16
_DATA: Final = len(_WEIGHTS)
_GROUP: Final = _DATA + 1
_BITS: Final = 5
_POLYNOMIAL: Final = 0b100101  # x⁵ + x² + 1, irreducible

RECOVERY_BYTES: Final = 20
"""160 bits: eight groups."""
ONE_TIME_BYTES: Final = 10
"""80 bits: four groups."""


def printed(secret: bytes) -> str:
    """The secret as groups with hyphens. Its length must fill whole groups (a multiple of 5 bytes)."""
    if not secret or len(secret) % 5:
        raise ValueError("a printed key holds whole groups")
    letters = _letters_of(secret)
    groups = [letters[at : at + _DATA] for at in range(0, len(letters), _DATA)]
    return "-".join(
        "".join(_LETTERS[value] for value in (*group, _check(group, place)))
        for place, group in enumerate(groups)
    )


def typed(text: str, length: int) -> bytes:
    """The secret of `length` bytes that was typed; case, spaces and hyphens do not matter.

    Raises `KeyMistyped` with the groups (from 1) that cannot be right; none when the length is wrong.
    """
    plain = "".join(text.split()).upper().translate(_READ_AS)
    expected = length * 8 // (_DATA * _BITS)
    if len(plain) != expected * _GROUP:
        raise KeyMistyped(())
    groups = [plain[at : at + _GROUP] for at in range(0, len(plain), _GROUP)]
    wrong = tuple(place + 1 for place, group in enumerate(groups) if not _fits(group, place))
    if wrong:
        raise KeyMistyped(wrong)
    number = 0
    for letter in (letter for group in groups for letter in group[:_DATA]):
        number = number << _BITS | _LETTERS.index(letter)
    return number.to_bytes(length, "big")


def _letters_of(secret: bytes) -> list[int]:
    number = int.from_bytes(secret, "big")
    count = len(secret) * 8 // _BITS
    return [number >> _BITS * (count - 1 - at) & 31 for at in range(count)]


def _fits(group: str, place: int) -> bool:
    if any(letter not in _LETTERS for letter in group):
        return False
    *data, check = (_LETTERS.index(letter) for letter in group)
    return _check(data, place) == check


def _check(data: list[int], place: int) -> int:
    total = _product(_PLACE_WEIGHT, place % 32)
    for weight, value in zip(_WEIGHTS, data, strict=True):
        total ^= _product(weight, value)
    return total


def _product(a: int, b: int) -> int:
    """The product in GF(32)."""
    result = 0
    while b:
        if b & 1:
            result ^= a
        a <<= 1
        if a & 32:
            a ^= _POLYNOMIAL
        b >>= 1
    return result
