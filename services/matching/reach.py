"""How far a volunteer would go: what she has said, and else the centre's limit."""

from __future__ import annotations

from services.matching.facts import VolunteerFacts
from services.matching.weights import Weights


def limit_of(facts: VolunteerFacts, weights: Weights) -> int | None:
    """The rough minutes that are too far when exceeded; None when she goes by postcodes alone."""
    if facts.reach_minutes is not None:
        return facts.reach_minutes
    return None if any(map(str.strip, facts.reach_postcodes)) else weights.reach_minutes


def named(facts: VolunteerFacts, postcode: str) -> bool:
    """Whether she has named this postcode, or what it begins with."""
    return bool(postcode) and any(
        postcode.startswith(one) for one in facts.reach_postcodes if one.strip()
    )


def near(
    facts: VolunteerFacts, postcode: str, minutes: int | None, weights: Weights
) -> bool | None:
    """Whether the way is one that she would go; None when it is not known."""
    if named(facts, postcode):
        return True
    limit = limit_of(facts, weights)
    if limit is None:
        return False if postcode else None
    return None if minutes is None else minutes <= limit
