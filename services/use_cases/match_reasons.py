"""The explanation that the coordinator saw, kept with the match as it was."""

from __future__ import annotations

import json

from services.matching.explanation import MatchExplanation


def reasons_of(explanation: MatchExplanation) -> str:
    """The explanation as JSON: each rule's verdict, each part's points, and the words that matched."""
    return json.dumps(
        {
            "points": explanation.points,
            "out_of": explanation.out_of,
            "rules": [
                [line.rule.value, line.verdict.value, *line.words] for line in explanation.rules
            ],
            "parts": [
                [part.feature.value, part.points, part.out_of, part.verdict.value, *part.words]
                for part in explanation.parts
            ],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
