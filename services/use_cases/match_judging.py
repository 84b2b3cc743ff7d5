"""Judges a pair by every hard rule, as it stands now, and says which of them a person may set aside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from services.domain.errors import Invalid, Reason, WrongState
from services.domain.requirements import Check
from services.domain.settled_points import CheckPoint
from services.domain.volunteer_readiness import points_of
from services.matching import engine
from services.matching.explanation import MatchExplanation, RuleName, Verdict
from services.matching.facts import Pair, Snapshot
from services.store.tables import VOLUNTEER
from services.store.transaction import Reading
from services.use_cases.clearance import rules_in_force, settled_for
from services.use_cases.match_checks import line
from services.use_cases.matching_snapshot import pair_snapshot

_BY_POINTS: Final = "training"
"""What the volunteer lacks for the type of assignment: judged here point by point, as law may ask for one."""
_BY_REASON: Final = frozenset(
    {"reach", "time", "away", "hours", "people", "skill", "type", _BY_POINTS}
)
BY_REASON: Final = frozenset(rule for rule in RuleName if rule.value in _BY_REASON)
"""A coordinator may ask all the same, and writes why."""
BY_CONSENT: Final = frozenset({RuleName.GENDER, RuleName.LANGUAGE})
"""Wishes of the participant: set aside with a reason, when the participant agrees."""
MAY_BE_SET_ASIDE: Final = BY_REASON | BY_CONSENT
"""All others stand: exclusions, an earlier no, one household, a clash, the stage, the pledge."""
STANDS: Final = frozenset({Check.POLICE, Check.GUARDIAN, Check.PLEDGE})
"""What no reason stands in for; other points that a type of assignment asks for may be set aside."""


@dataclass(frozen=True, slots=True)
class Anyway:
    """Ask although rules say no: why, and whether the participant agrees where a wish is set aside."""

    reason: str
    participant_agrees: bool = False


class Judged(NamedTuple):
    """What the engine says of a pair, and the names of the rules and points that were set aside."""

    explanation: MatchExplanation
    set_aside: tuple[str, ...] = ()


def may_be_asked_anyway(explanation: MatchExplanation) -> bool:
    """Whether the pair breaks rules, and every one of them may be set aside."""
    broken = explanation.rules_with(Verdict.UNMET)
    return bool(broken) and all(one.rule in MAY_BE_SET_ASIDE for one in broken)


def may_be_set_aside(refusal: WrongState) -> bool:
    """Whether what `judged` raised is something that a person may set aside with a reason."""
    if refusal.kind == "missing":
        return refusal.state not in {check.value for check in STANDS}
    return refusal.kind == "pair" and refusal.state in {rule.value for rule in MAY_BE_SET_ASIDE}


def judged(
    reading: Reading,
    pair: Pair,
    anyway: Anyway | None,
    type_id: str | None = None,
    *,
    counted: bool = False,
) -> Judged:
    """The pair as it is now, for an assignment of this type. `counted`: the pair's own match takes its
    place in the capacity already, and is not to be counted against itself.

    Raises `WrongState(pair, rule)` for the first rule that stands, `WrongState(missing, check)` for what
    the volunteer lacks, `Invalid(override_reason)`, `Invalid(participant_agrees)`.
    """
    snapshot = pair_snapshot(reading, pair)
    explanation = engine.one_pair(_without(snapshot, pair) if counted else snapshot, pair)
    unmet = [one.rule for one in explanation.rules_with(Verdict.UNMET)]
    broken = [rule for rule in unmet if rule.value != _BY_POINTS]
    for rule in broken:
        if anyway is None or rule not in MAY_BE_SET_ASIDE:
            raise WrongState("pair", rule.value)
    missing = [one.check for one in _missing(reading, pair[1], type_id)]
    for check in missing:
        if anyway is None or check in STANDS:
            raise WrongState("missing", check.value)
    set_aside = (*(rule.value for rule in broken), *(check.value for check in missing))
    if set_aside and anyway is not None:
        line("override_reason", anyway.reason)
        if not anyway.participant_agrees and not BY_CONSENT.isdisjoint(broken):
            raise Invalid("participant_agrees", Reason.MISSING)
    return Judged(explanation, set_aside)


def _missing(reading: Reading, volunteer_id: str, type_id: str | None) -> tuple[CheckPoint, ...]:
    """What the type asks for, and what law and age ask of everybody, as far as it is not in place."""
    rules = rules_in_force(reading)
    asked = [one for one in rules.of_all if one.check in STANDS and one.before is not None]
    asked += rules.of_type(type_id) if type_id else ()
    settled = settled_for(reading, reading.get(VOLUNTEER, volunteer_id))
    return tuple(point for point in points_of(rules, asked, settled, reading.today) if point.open)


def _without(snapshot: Snapshot, pair: Pair) -> Snapshot:
    live = list(snapshot.live)
    if pair in live:
        live.remove(pair)
    return replace(snapshot, live=tuple(live))
