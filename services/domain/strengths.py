"""Strength first: nobody is written down as problems only."""

from __future__ import annotations

from services.domain.errors import Invalid, Reason
from services.domain.participants import Participant


def has_a_strength(person: Participant) -> bool:
    """Whether own words, an interest or a dream is noted."""
    return bool(person.own_words.strip() or person.interests or person.dreams.strip())


def require_a_strength(person: Participant) -> None:
    """Raises `Invalid(own_words, NEEDS_A_STRENGTH)` when only needs are noted."""
    if not has_a_strength(person):
        raise Invalid("own_words", Reason.NEEDS_A_STRENGTH)
