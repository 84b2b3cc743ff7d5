"""How a centre weighs what speaks for a pair, kept by name so that two ways can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class WeightSet:
    """One way of weighing. At most one is in use; with none, the engine's own holds.

    `weights` are a soft feature's name and its weight, 0–10. `hours_per_match` is what a match takes of
    a volunteer's hours a month where the assignment says nothing, `reach_minutes` how far (rough
    minutes) two people may live from each other.
    """

    id: str
    name: str
    created_at: datetime
    weights: tuple[tuple[str, int], ...]
    hours_per_match: Decimal
    reach_minutes: int
    in_use: bool = False
