"""Hours a month: what a volunteer's live matches take, what is left, what one more would take.

Counted in hundredths of an hour, so that plain Python and the columns agree to the last digit.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from services.matching.facts import ParticipantFacts, Snapshot, VolunteerFacts
from services.matching.weights import Weights

UNSAID: Final = -1
"""What is left when she has not said how many hours."""


def hundredths(hours: Decimal) -> int:
    """Never less than none."""
    return max(0, int(hours * 100))


def needed(facts: ParticipantFacts, weights: Weights) -> int:
    """What a match with this participant takes."""
    return hundredths(weights.hours_per_match if facts.hours is None else facts.hours)


def taken(snapshot: Snapshot, weights: Weights) -> dict[str, int]:
    """What live matches take of each volunteer who has any."""
    found: dict[str, int] = {}
    for pair in snapshot.live:
        hours = snapshot.live_hours.get(pair, weights.hours_per_match)
        found[pair[1]] = found.get(pair[1], 0) + hundredths(hours)
    return found


def left(facts: VolunteerFacts, used: int) -> int:
    """What live matches leave of her hours; `UNSAID` when nobody has said."""
    if facts.hours_per_month is None:
        return UNSAID
    return max(0, hundredths(facts.hours_per_month) - used)


def all_left(
    snapshot: Snapshot, volunteers: Iterable[VolunteerFacts], weights: Weights
) -> list[int]:
    """As `left`, for each of these volunteers."""
    used = taken(snapshot, weights)
    return [left(one, used.get(one.id, 0)) for one in volunteers]
