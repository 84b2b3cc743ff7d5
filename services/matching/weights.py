"""What the points are made of. A centre can set its own; these are the ones it begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from services.domain.assignments import Span
from services.domain.volunteers import Horizon
from services.matching.explanation import FeatureName

OUT_OF: Final = 20
"""The points a pair can reach at most."""


@dataclass(frozen=True, slots=True)
class Feature:
    """A soft feature as it is shown to the leader.

    `weight` is its part before scaling to twenty; `when_unknown` the share (0–1) of it that a pair gets
    when one side has not said: about what pairs of the practice register get on the average, so
    that silence neither helps nor harms; `source` the fields it reads; `scale` how they become a share.
    """

    name: FeatureName
    weight: int
    when_unknown: float
    source: str
    scale: str


FEATURES: Final = (
    Feature(
        FeatureName.SHARED_RATHER_NOT, 6, 0.1,
        "participant.rather_not, volunteer.rather_not. Dislikes in common tell more of lasting pairs"
        " than interests in common.",
        "none 0, one four fifths, two or more all",
    ),
    Feature(
        FeatureName.SHARED_INTERESTS, 4, 0.1,
        "participant.interests, volunteer.interests", "none 0, one half, two three quarters, three all",
    ),
    Feature(
        FeatureName.CAN_HELP, 4, 0.4,
        "open goals, practical_needs and own_words; volunteer.can_help_with", "none 0, one half, two all",
    ),
    Feature(
        FeatureName.NO_CLASH, 2, 0.9,
        "rather_not on one side, interests, help or goals on the other", "any clash 0, none all",
    ),
    Feature(
        FeatureName.LANGUAGES, 2, 0.8,
        "wished languages (when no must) or the participant's own; volunteer.languages",
        "none in common 0, one all",
    ),
    Feature(FeatureName.GENDER_WISH, 2, 0.5, "the wish, when no must; volunteer.gender", "no 0, yes all"),
    Feature(
        FeatureName.AGE_WISH, 1, 0.5, "the wish in numbers; volunteer.birth_year", "outside 0, inside all"
    ),
    Feature(
        FeatureName.LIVED_EXPERIENCE, 1, 0.5,
        "the wish; what the volunteer offered to tell", "no 0, yes all",
    ),
    Feature(
        FeatureName.HORIZON, 2, 0.5,
        "assignment_type.span, volunteer.horizon. What both expect of its length is what a pair that"
        " lasts agrees on first.",
        "lasting: a year or longer all, half a year three quarters, some months half, once none;"
        " once: once all, else half",
    ),
    Feature(
        FeatureName.CONTINUITY, 3, 0.0,
        "matches of the two that reached their goal or their agreed time. How any other match ended"
        " is not read.",
        "walked together to an agreed end all, else 0; only for one who has such a match behind",
    ),
    Feature(
        FeatureName.PLACE, 2, 0.4, "both postcodes, as rough minutes",
        "15 minutes or less all, falling to 0 at 60",
    ),
    Feature(
        FeatureName.HOURS_IN_COMMON, 1, 0.3, "availability of both, as hours a week in common",
        "rising to all at five hours",
    ),
    Feature(
        FeatureName.BALANCED_LOAD, 1, 1.0, "the volunteer's live matches",
        "1 / (1 + live matches)",
    ),
)  # fmt: skip
"""Every soft feature, in the order in which it is explained."""


RATHER_NOT_STEPS: Final = (0.0, 0.8, 1.0)
INTEREST_STEPS: Final = (0.0, 0.5, 0.75, 1.0)
HELP_STEPS: Final = (0.0, 0.5, 1.0)
"""The share for none, one, two … in common; the last step holds for all above."""
NEAR_MINUTES: Final = 15.0
FAR_MINUTES: Final = 60.0
FULL_HOURS: Final = 5.0
_FOR_ONCE: Final = dict.fromkeys(Horizon, 0.5) | {Horizon.ONE_OFF: 1.0}
HORIZON_SHARES: Final[Mapping[Span, Mapping[Horizon, float]]] = MappingProxyType(
    {
        Span.ONE_OFF: _FOR_ONCE,
        Span.LASTING: {
            Horizon.ONE_OFF: 0.0,
            Horizon.MONTHS: 0.5,
            Horizon.HALF_A_YEAR: 0.75,
            Horizon.A_YEAR: 1.0,
            Horizon.LONGER: 1.0,
        },
    }
)
"""The share by what the assignment is and how long the volunteer would give time; NOT_ASKED is unknown."""
MOST_WEIGHT: Final = 10
"""The largest weight that a leader can set."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A centre's setting of the engine: each feature's weight, and the limits of the hard rules.

    `hours_per_match` is how many of a volunteer's hours a month one match is counted as;
    `reach_minutes` how far (rough minutes) two people may live from each other.
    """

    of: Mapping[FeatureName, int] = field(
        default_factory=lambda: MappingProxyType({one.name: one.weight for one in FEATURES})
    )
    hours_per_match: Decimal = Decimal(2)
    reach_minutes: int = 90


def all_alike() -> Weights:
    """Every feature weighs the same: something to hold a centre's own way against."""
    return Weights(of=MappingProxyType({one.name: 1 for one in FEATURES}))


def points_for(
    weights: Mapping[FeatureName, int], asked: frozenset[FeatureName]
) -> dict[FeatureName, int]:
    """How the twenty points are shared among the features that this participant gives a meaning.

    Features that say nothing for this participant are left out, and the rest fill the twenty in the
    proportion of their weights (largest remainders, ties in the order of `FEATURES`), so that the
    whole is the same for all.
    """
    names = [one.name for one in FEATURES if one.name in asked and weights.get(one.name, 0) > 0]
    total = sum(weights[name] for name in names)
    if total == 0:
        return {}
    exact = {name: OUT_OF * weights[name] / total for name in names}
    points = {name: int(exact[name]) for name in names}
    by_remainder = sorted(names, key=lambda name: points[name] - exact[name])
    for name in by_remainder[: OUT_OF - sum(points.values())]:
        points[name] += 1
    return points
