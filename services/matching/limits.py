"""What a proposal has to keep within, besides what the people themselves have said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Limits:
    """Set by whoever asks for a proposal.

    `hours` is what an assignment takes a month, by participant, in place of what the participant's own
    facts say; where hours differ, a volunteer's hours are counted pair by pair. `new_per_volunteer` is
    the most new pairs for one volunteer in one proposal. `seconds` is the longest that a proof may take
    when hours bind.
    """

    hours: Mapping[str, Decimal] = field(default_factory=dict)
    new_per_volunteer: int | None = None
    seconds: float = 20.0
