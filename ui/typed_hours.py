"""Hours as people type them, with a comma, and as the fields show them."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from services.domain.errors import Invalid, Reason

_LONGEST: Final = 8


def read_hours(field: str, text: str) -> Decimal | None:
    """'1,5' and '1.5' alike; None for nothing. Raises `Invalid(field)` for what is no number."""
    typed = text.strip().replace(",", ".")
    if not typed:
        return None
    if not typed.replace(".", "", 1).isdecimal() or len(typed) > _LONGEST:
        raise Invalid(field, Reason.NOT_A_NUMBER)
    return Decimal(typed)


def write_hours(hours: Decimal | None) -> str:
    """'1,5', '4', and nothing for None."""
    return "" if hours is None else f"{hours.normalize():f}".replace(".", ",")
