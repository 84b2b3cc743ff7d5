"""The ranked short list for one participant, with its reasons."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from services.matching.asker import Asker, asker_of
from services.matching.encoding import Encoded
from services.matching.explanation import (
    FeatureName,
    MatchExplanation,
    RuleName,
    ShortList,
    Verdict,
    fit_of,
)  # fmt: skip
from services.matching.features import Scores, lines_of, score
from services.matching.rules import Judgement, allowed, judge, lines_for
from services.matching.try_changes import what_would_change

CANDIDATES: Final = 8
RULED_OUT: Final = 8
Rows = npt.NDArray[np.int64]


def short_list(encoded: Encoded, participant_id: str) -> ShortList:
    """The best candidates for the participant, the nearest of the others, and what would change it.

    Deterministic: points, then exact points, then fewest unknown rules, then id.
    Raises `KeyError` when the snapshot does not hold the participant.
    """
    asker = asker_of(encoded, participant_id)
    judgement = judge(encoded, asker)
    scores = score(encoded, asker)
    fits = allowed(encoded, judgement)
    ranked = _ranked(encoded, judgement, scores, np.flatnonzero(fits))
    best = ranked[:CANDIDATES]
    others = _nearest(encoded, judgement, scores, np.flatnonzero(~fits))[:RULED_OUT]
    return ShortList(
        participant_id=participant_id,
        asked=len(encoded.volunteers.facts),
        fitting=len(ranked),
        candidates=tuple(explain(encoded, asker, judgement, scores, int(row)) for row in best),
        ruled_out=tuple(explain(encoded, asker, judgement, scores, int(row)) for row in others),
        broken=_broken(judgement),
        changes=what_would_change(encoded, asker, judgement, scores),
    )


def pair_explanation(encoded: Encoded, participant_id: str, volunteer_id: str) -> MatchExplanation:
    """The explanation of one pair. Raises `KeyError` when the snapshot lacks one of them."""
    asker = asker_of(encoded, participant_id)
    row = encoded.row_of[volunteer_id]
    return explain(encoded, asker, judge(encoded, asker), score(encoded, asker), row)


def explain(
    encoded: Encoded, asker: Asker, judgement: Judgement, scores: Scores, row: int
) -> MatchExplanation:
    """What the engine thinks of one volunteer for this participant, and why."""
    facts = encoded.volunteers.facts[row]
    rules = lines_for(encoded, asker, judgement, row)
    parts = lines_of(encoded, asker, scores, row)
    live = int(encoded.volunteers.live[row])
    minutes = next((line.number for line in rules if line.rule is RuleName.REACH), None)
    points = int(scores.points[row])
    verdicts = {line.verdict for line in rules}
    clash = any(
        part.feature is FeatureName.NO_CLASH and part.verdict is Verdict.UNMET for part in parts
    )
    return MatchExplanation(
        volunteer_id=facts.id,
        name=facts.name,
        fit=fit_of(verdicts, points, clash=clash),
        points=points,
        out_of=sum(scores.out_of.values()),
        rules=rules,
        parts=parts,
        birth_year=facts.birth_year,
        place=facts.place,
        minutes=None if minutes is None else int(minutes),
        live_matches=live,
        places_left=None
        if facts.max_participants is None
        else max(0, facts.max_participants - live),
    )


def _ranked(encoded: Encoded, judgement: Judgement, scores: Scores, rows: Rows) -> Rows:
    unknown = np.zeros(len(encoded.volunteers.facts), dtype=np.int64)
    for verdicts in judgement.values():
        unknown += verdicts == 0
    order = np.lexsort((rows, unknown[rows], -scores.exact[rows].round(9), -scores.points[rows]))
    return rows[order]


def _nearest(encoded: Encoded, judgement: Judgement, scores: Scores, rows: Rows) -> Rows:
    broken = np.zeros(len(encoded.volunteers.facts), dtype=np.int64)
    for verdicts in judgement.values():
        broken += verdicts < 0
    order = np.lexsort((rows, -scores.points[rows], broken[rows]))
    return rows[order]


def _broken(judgement: Judgement) -> dict[RuleName, int]:
    counts = {name: int(np.count_nonzero(verdicts < 0)) for name, verdicts in judgement.items()}
    return {name: count for name, count in counts.items() if count}
