"""Points and permission for many participants at once: the ground of every assignment."""

from __future__ import annotations

import numpy as np

from services.matching.asker import asker_of
from services.matching.encoding import Bools, Encoded
from services.matching.features import points_of
from services.matching.rules import allowed, judge


def score_matrix(
    encoded: Encoded, participant_ids: tuple[str, ...]
) -> tuple[Bools, np.ndarray, tuple[str, ...]]:
    """Allowed and points, one row per participant in the order given, one column per volunteer by id."""
    shape = (len(participant_ids), len(encoded.volunteers.facts))
    may = np.zeros(shape, dtype=bool)
    points = np.zeros(shape, dtype=np.int64)
    for row, participant_id in enumerate(participant_ids):
        asker = asker_of(encoded, participant_id)
        may[row] = allowed(encoded, judge(encoded, asker))
        points[row] = points_of(encoded, asker)
    return may, points, tuple(one.id for one in encoded.volunteers.facts)
