"""Who looks after an adviser's pairs while the adviser is away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class StandIn:
    """From the first to the last day (both included) one account looks after what another's pairs need."""

    id: str
    account_id: str
    stand_in_id: str
    first_on: date
    last_on: date
    created_at: datetime

    def holds_on(self, day: date) -> bool:
        """Whether `day` is one of these days."""
        return self.first_on <= day <= self.last_on
