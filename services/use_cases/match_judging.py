"""Judges a pair by every hard rule, as it stands now, and says which of them a person may set aside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from services.domain.errors import Invalid, Reason, WrongState
from services.matching import engine
from services.matching.explanation import MatchExplanation, RuleLine, RuleName, Verdict
from services.matching.facts import Pair, Snapshot
from services.store.transaction import Reading
from services.use_cases.match_checks import line
from services.use_cases.matching_snapshot import pair_snapshot

BY_REASON: Final = frozenset({RuleName.REACH, RuleName.TIME, RuleName.HOURS, RuleName.PEOPLE})
"""A coordinator may ask all the same, and writes why."""
BY_CONSENT: Final = frozenset({RuleName.GENDER, RuleName.LANGUAGE})
"""Wishes of the participant: set aside with a reason, when the participant agrees."""
MAY_BE_SET_ASIDE: Final = BY_REASON | BY_CONSENT
"""All others stand: exclusions, an earlier no, one household, a clash, the stage, the pledge."""


@dataclass(frozen=True, slots=True)
class Anyway:
    """Ask although rules say no: why, and whether the participant agrees where a wish is set aside."""

    reason: str
    participant_agrees: bool = False


def may_be_asked_anyway(explanation: MatchExplanation) -> bool:
    """Whether every rule that this pair breaks may be set aside."""
    broken = explanation.rules_with(Verdict.UNMET)
    return bool(broken) and all(one.rule in MAY_BE_SET_ASIDE for one in broken)


def judged(
    reading: Reading, pair: Pair, anyway: Anyway | None, *, counted: bool = False
) -> tuple[MatchExplanation, tuple[RuleLine, ...]]:
    """The explanation, and the rules that were set aside. `counted`: the pair's own match takes its
    place in the capacity already, and is not to be counted against itself.

    Raises `WrongState(pair, rule)` for the first rule that stands, `Invalid(override_reason)`,
    `Invalid(participant_agrees)`.
    """
    snapshot = pair_snapshot(reading, pair)
    explanation = engine.one_pair(_without(snapshot, pair) if counted else snapshot, pair)
    broken = explanation.rules_with(Verdict.UNMET)
    standing = [one for one in broken if anyway is None or one.rule not in MAY_BE_SET_ASIDE]
    for one in standing:
        raise WrongState("pair", one.rule.value)
    if broken and anyway is not None:
        line("override_reason", anyway.reason)
        if not anyway.participant_agrees and any(one.rule in BY_CONSENT for one in broken):
            raise Invalid("participant_agrees", Reason.MISSING)
    return explanation, broken


def _without(snapshot: Snapshot, pair: Pair) -> Snapshot:
    live = list(snapshot.live)
    if pair in live:
        live.remove(pair)
    return replace(snapshot, live=tuple(live))
