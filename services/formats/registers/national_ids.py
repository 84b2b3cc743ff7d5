"""Norwegian national ids: found by their check digits, also synthetic ones and D-numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ELEVEN = re.compile(r"(?<!\d)(\d{6})[ .\-]?(\d{5})(?!\d)")
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_NAMED = re.compile(r"(?:fnr|f\.?nr|fødselsn|personn|national id|d-nummer|ssn)", re.IGNORECASE)


def valid_national_id(digits: str) -> bool:
    """Whether eleven digits are a national id, D-number (day + 40) or synthetic (month + 40/65/80).

    Day and month must be possible and both check digits right (weights of Skatteetaten's rule).
    """
    if len(digits) != 11 or not digits.isascii() or not digits.isdigit():
        return False
    numbers = [int(d) for d in digits]
    first = sum(a * b for a, b in zip(numbers, _FIRST, strict=False)) % 11
    second = sum(a * b for a, b in zip(numbers, _SECOND, strict=True)) % 11
    return first == 0 and second == 0 and _possible_day(digits)


def _possible_day(digits: str) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    day = day - 40 if day > 40 else day
    for shift in (80, 65, 40):
        if month > shift:
            month -= shift
            break
    return 1 <= day <= 31 and 1 <= month <= 12


def eleven_digits(text: str) -> str:
    """The digits, when the text is nothing but an eleven-digit number; otherwise ``""``."""
    found = _ELEVEN.fullmatch(text.strip())
    return found.group(1) + found.group(2) if found else ""


def ids_in_text(text: str) -> tuple[str, ...]:
    """National ids that stand in a longer text, as they are written there."""
    named = bool(_NAMED.search(text))
    return tuple(
        found.group(0)
        for found in _ELEVEN.finditer(text)
        if named or valid_national_id(found.group(1) + found.group(2))
    )


def looks_like_ids(texts: Sequence[str]) -> bool:
    """Whether most of the filled cells of a column are national ids."""
    filled = [text for text in texts if text.strip()]
    found = sum(1 for text in filled if valid_national_id(eleven_digits(text)))
    return found >= 1 and found * 2 > len(filled)
