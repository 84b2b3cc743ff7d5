"""Whole numbers that were typed in a form for a volunteer."""

from __future__ import annotations

from services.domain.errors import Invalid, Reason


def whole(name: str, text: str) -> int | None:
    """The whole number, None for nothing. Raises `Invalid` for what is none."""
    typed = text.strip()
    if not typed:
        return None
    if not typed.isdecimal() or len(typed) > 6:
        raise Invalid(name, Reason.NOT_A_NUMBER)
    return int(typed)
