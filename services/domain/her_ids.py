"""HER-ids: the numbers by which the health network finds a service or the organisation around it."""

from __future__ import annotations

import re
from typing import Final

from services.domain.errors import Invalid, Reason

_HER_ID: Final = re.compile(r"[1-9]\d{0,8}", re.ASCII)
_BESIDES: Final = re.compile(r"^her[- ]?(id)?[: ]*|\s", re.IGNORECASE)


def her_id(field: str, text: str) -> str:
    """Digits only, or "": spaces and a leading "HER-" are how people write it. Raises `Invalid(field)`."""
    digits = _BESIDES.sub("", text.strip())
    if digits and not _HER_ID.fullmatch(digits):
        raise Invalid(field, Reason.NOT_A_NUMBER)
    return digits
