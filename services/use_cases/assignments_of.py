"""A participant's assignments with how far they have come, as pages show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain.access import Right
from services.domain.assignments import (
    Assignment,
    AssignmentState,
    AssignmentType,
    Progress,
    progress_of,
    with_defaults,
)
from services.domain.matches import LIVE, MatchState
from services.store.tables import ASSIGNMENT, ASSIGNMENT_TYPE
from services.store.transaction import Reading
from services.use_cases.match_states import LIVELIEST_FIRST

_ORDER: Final = (
    AssignmentState.OPEN,
    AssignmentState.FILLED,
    AssignmentState.DONE,
    AssignmentState.WITHDRAWN,
)
_ABOUT_IT: Final = f"""
SELECT m.assignment_id, m.state, v.name FROM match m JOIN volunteer v ON v.id = m.volunteer_id
WHERE m.assignment_id IN (SELECT id FROM assignment WHERE participant_id = ?)
  AND m.state NOT IN ('declined', 'expired')
ORDER BY m.ended_on IS NOT NULL, {LIVELIEST_FIRST}, m.ended_on DESC, m.created_at DESC
"""  # noqa: S608 - our own words


@dataclass(frozen=True, slots=True)
class AssignmentView:
    """An assignment as it is noted, the same `meant` with its type's defaults, and how far it has come.

    `volunteer_name` is who walks along in it, was asked about it, or did it last; "" for nobody.
    """

    assignment: Assignment
    meant: Assignment
    type: AssignmentType | None
    progress: Progress
    volunteer_name: str


def assignments_of(reading: Reading, participant_id: str) -> tuple[AssignmentView, ...]:
    """All of the participant's: the open one, those that are filled, then the history, newest first.

    Raises `NotAllowed`.
    """
    reading.require(Right.SEE_PARTICIPANTS)
    types = {kind.id: kind for kind in reading.all(ASSIGNMENT_TYPE)}
    matches = _liveliest(reading, participant_id)
    found = reading.all(
        ASSIGNMENT, "participant_id = ?", participant_id, order="created_at DESC, id"
    )
    found.sort(key=lambda each: min(_ORDER.index(each.state), 2))
    return tuple(_view(each, types, matches) for each in found)


def _view(
    assignment: Assignment,
    types: dict[str, AssignmentType],
    matches: dict[str, tuple[MatchState, str]],
) -> AssignmentView:
    kind = types.get(assignment.type_id or "")
    state, name = matches.get(assignment.id, (None, ""))
    live = state if state in LIVE else None
    progress = progress_of(assignment.state, live)
    told = name if progress not in (Progress.WAITING, Progress.WITHDRAWN) else ""
    return AssignmentView(assignment, with_defaults(assignment, kind), kind, progress, told)


def _liveliest(reading: Reading, participant_id: str) -> dict[str, tuple[MatchState, str]]:
    """For each assignment the match about it that is nearest to living; ended ones last."""
    matches: dict[str, tuple[MatchState, str]] = {}
    for assignment_id, state, name in reading.rows(_ABOUT_IT, participant_id):
        matches.setdefault(assignment_id, (MatchState(state), name))
    return matches
