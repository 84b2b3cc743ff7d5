"""The door to the engine. Importing this module costs nothing; the first question imports numpy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from services.matching.explanation import MatchExplanation, ShortList
from services.matching.facts import Pair, Snapshot
from services.matching.limits import Limits
from services.matching.proposal import OthersCost, Proposal, Watch
from services.matching.urgency import UrgencyRule
from services.matching.weights import Weights

if TYPE_CHECKING:
    from services.matching.encoding import Encoded
    from services.matching.ground import Ground


def encode(snapshot: Snapshot, weights: Weights | None = None) -> Encoded:
    """The snapshot made ready for many questions; frozen, to be made once per snapshot. Without `weights`
    those of the snapshot count.
    """
    from services.matching.encoding import encode as encode_now

    return encode_now(snapshot, weights)


def short_list(encoded: Encoded, participant_id: str) -> ShortList:
    """The ranked short list for one participant. Raises `KeyError` for one the snapshot lacks."""
    from services.matching.short_list import short_list as ask

    return ask(encoded, participant_id)


def pair_explanation(encoded: Encoded, participant_id: str, volunteer_id: str) -> MatchExplanation:
    """The explanation of one pair, fitting or not. Raises `KeyError` for a person the snapshot lacks."""
    from services.matching.short_list import pair_explanation as ask

    return ask(encoded, participant_id, volunteer_id)


def one_pair(snapshot: Snapshot, pair: Pair, weights: Weights | None = None) -> MatchExplanation:
    """The explanation of one pair, the same as `pair_explanation`, without numpy and without columns.

    Raises `KeyError` for a person the snapshot lacks.
    """
    from services.matching.one_pair import one_pair as ask

    return ask(snapshot, pair, weights or snapshot.weights)


def prepare(
    encoded: Encoded, urgency: UrgencyRule | None = None, watch: Watch | None = None
) -> Ground:
    """Everybody judged with everybody, once for many proposals. Raises `Cancelled`."""
    from services.matching.ground import ground_of

    return ground_of(encoded, urgency, watch)


def propose(
    ground: Ground,
    *,
    fixed: Iterable[Pair] = (),
    excluded: Iterable[Pair] = (),
    limits: Limits | None = None,
    watch: Watch | None = None,
) -> Proposal:
    """The best proposal for all who wait, around the `fixed` pairs and without the `excluded` ones.

    Aims, one after the other: most people helped, the longest wait and nearest transition first, most
    points. Live matches are never touched. Raises `Cancelled`.
    """
    from services.matching.assignment import propose as ask

    return ask(ground, fixed=fixed, excluded=excluded, limits=limits, watch=watch)


def cost_to_others(
    ground: Ground,
    proposal: Proposal,
    pair: Pair,
    *,
    fixed: Iterable[Pair] = (),
    excluded: Iterable[Pair] = (),
    limits: Limits | None = None,
) -> OthersCost:
    """What one proposed pair costs the others, by solving again: for pairs whose `cost` is None.

    The other arguments are those the proposal was made with. Raises `KeyError` for a pair not in it.
    """
    from services.matching.assignment import cost_to_others as ask

    return ask(ground, proposal, pair, fixed=fixed, excluded=excluded, limits=limits)


def stable_size(ground: Ground) -> int:
    """How many a stable matching would help, as information beside a proposal (which helps no fewer)."""
    from services.matching.remarks import stable_size as ask

    return ask(ground)


def score_matrix(
    encoded: Encoded, participant_ids: tuple[str, ...]
) -> tuple[Any, Any, tuple[str, ...]]:
    """For each participant (row) and volunteer (column): allowed (bool), points (int); and the columns' ids."""
    from services.matching.score_matrix import score_matrix as ask

    return ask(encoded, participant_ids)
