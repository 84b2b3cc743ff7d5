"""Which of the transitions that are planned still stand: not those that an unplanned discharge overtook."""

from __future__ import annotations

import json
from collections.abc import Iterable

from services.domain.gaps import overtaken
from services.domain.transitions import Transition, TransitionKind, TransitionState
from services.store.tables import TRANSITION
from services.store.transaction import Reading


def standing(reading: Reading, planned: Iterable[Transition]) -> list[Transition]:
    """Those of these, in their order, that nothing has overtaken. What has come stands, too."""
    listed = list(planned)
    discharged = {each.participant_id for each in listed if each.kind is TransitionKind.DISCHARGE}
    if not discharged:
        return listed
    known = reading.all(
        TRANSITION,
        "participant_id IN (SELECT value FROM json_each(?))",
        json.dumps(sorted(discharged)),
    )
    return [
        each
        for each in listed
        if each.state is not TransitionState.PLANNED
        or not overtaken(each, [one for one in known if one.participant_id == each.participant_id])
    ]


def coming_transitions(reading: Reading, participant_id: str) -> list[Transition]:
    """What is planned for the participant from today on, and still stands, by day."""
    planned = reading.all(
        TRANSITION,
        'participant_id = ? AND state = ? AND "on" >= ?',
        participant_id,
        TransitionState.PLANNED.value,
        reading.today.isoformat(),
        order='"on", created_at, id',
    )
    return standing(reading, planned)
