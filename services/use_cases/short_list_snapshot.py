"""The snapshot for one participant's short list, who may have been asked about already."""

from __future__ import annotations

from dataclasses import replace

from services.matching.facts import Snapshot
from services.store.transaction import Reading
from services.use_cases.matching_snapshot import matching_snapshot, pair_snapshot


def short_list_snapshot(reading: Reading, participant_id: str) -> Snapshot:
    """All who wait, and this participant, of whom one more volunteer may be asked. Raises `NotAllowed`."""
    snapshot = matching_snapshot(reading)
    if any(one.id == participant_id for one in snapshot.participants):
        return snapshot
    alone = pair_snapshot(reading, (participant_id, ""))
    return replace(
        snapshot,
        participants=(*snapshot.participants, *alone.participants),
        goals=(*snapshot.goals, *alone.goals),
    )
