"""Who comes first when not all can be helped: the longest wait and the nearest transition.

One number for each participant, in days: the days waited, and a head start when a date of admission,
discharge or release is near, because the days around it are the dangerous ones. Days are gathered
into tiers of whole weeks: within a tier the points decide, between tiers nothing does but the tier.
Waiting always adds, so nobody is passed for ever.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from services.matching.facts import Snapshot, Wait

STILL_NEAR_DAYS: Final = 14
"""For how many days after its date a transition counts as near."""
HIGHEST_TIER: Final = 1040
"""Twenty years; a date written wrong does not make numbers too large to add exactly."""


@dataclass(frozen=True, slots=True)
class UrgencyRule:
    """A centre's setting, in days. The head start is whole from `near_days` before a transition until
    two weeks after it, and falls to nothing at `far_days` before it.
    """

    head_start: int = 180
    near_days: int = 14
    far_days: int = 90
    days_in_tier: int = 7


def urgency_days(wait: Wait, today: date, rule: UrgencyRule) -> int:
    """Days waited and the head start, in whole days; a wait that begins ahead of today is none."""
    waited = max(0, (today - wait.since).days) if wait.since else 0
    return waited + _head_start(wait.next_on, today, rule)


def tiers(snapshot: Snapshot, ids: Iterable[str], rule: UrgencyRule) -> tuple[int, ...]:
    """For each of these participants the tier, from 0; a higher one comes first."""
    waits = {one.participant_id: one for one in snapshot.waits}
    return urgency_tiers((waits.get(one, Wait(one)) for one in ids), snapshot.today, rule)


def urgency_tiers(waits: Iterable[Wait], today: date, rule: UrgencyRule) -> tuple[int, ...]:
    """For each of these waits the tier, from 0; a higher one comes first."""
    days = (urgency_days(one, today, rule) for one in waits)
    return tuple(min(one // max(1, rule.days_in_tier), HIGHEST_TIER) for one in days)


def _head_start(on: date | None, today: date, rule: UrgencyRule) -> int:
    if on is None:
        return 0
    ahead = (on - today).days
    if ahead < -STILL_NEAR_DAYS or ahead >= rule.far_days:
        return 0
    if ahead <= rule.near_days:
        return rule.head_start
    return rule.head_start * (rule.far_days - ahead) // (rule.far_days - rule.near_days)
