"""Whose name a volunteer is told beside what she has logged."""

from __future__ import annotations

from typing import Final

from services.domain.access import Right
from services.store.transaction import Reading
from services.use_cases.match_states import IN_KNOWN

_ALL: Final = "1"
_OWN: Final = (
    "EXISTS (SELECT 1 FROM match AS k WHERE k.participant_id = a.participant_id"  # noqa: S608 - our own words
    f" AND k.volunteer_id = a.volunteer_id AND k.state {IN_KNOWN})"
)


def name_is_told(reading: Reading) -> str:
    """The condition on activity `a` under which the actor is told the participant's name.

    A volunteer is told it as long as the two are matched (product: the ring of display name and needs is
    "own matches"). When the match has ended she is told of "a participant": the day, what they did and her
    hours are hers to keep, who it was is not, and a display name is often a first name already, so that
    part of it would be all of it. What she wrote in her own words stays as she wrote it.
    """
    return _ALL if reading.by.may(Right.SEE_ACTIVITIES) else _OWN
