"""Norwegian organisation numbers: nine digits, the last one by modulus 11 (Brønnøysundregistrene)."""

from __future__ import annotations

import re
from typing import Final

from services.domain.errors import Invalid, Reason

_WEIGHTS: Final = (3, 2, 7, 6, 5, 4, 3, 2)
_SPACE: Final = re.compile(r"[\s\u00a0.]")


def organisation_number(field: str, text: str) -> str:
    """The nine digits, or "". Raises `Invalid` when the text is no organisation number."""
    digits = _SPACE.sub("", text)
    if digits and not is_organisation_number(digits):
        raise Invalid(field, Reason.NOT_AN_ORGANISATION)
    return digits


def is_organisation_number(digits: str) -> bool:
    """Whether the check digit fits; no register is asked whether it was ever given to anybody."""
    if not re.fullmatch(r"[0-9]{9}", digits):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits[:8], strict=True))
    return (11 - total % 11) % 11 == int(digits[8])
