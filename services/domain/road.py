"""Where a participant stands on the road after a transition has come to pass."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from services.domain.participants import Participant, Phase
from services.domain.transitions import Transition, TransitionKind


def after(transition: Transition, person: Participant) -> Participant:
    """The participant after the transition: phase, and the unit at an admission. Nothing else changes,
    and nothing is lost: an unplanned discharge costs neither goals nor place.
    """
    phase = _phase(transition.kind, person.phase)
    if transition.kind is TransitionKind.ADMISSION and transition.unit_id is not None:
        return replace(person, phase=phase, unit_id=transition.unit_id)
    return replace(person, phase=phase)


def _phase(kind: TransitionKind, before: Phase) -> Phase:
    match kind:
        case TransitionKind.ADMISSION:
            return Phase.IN_TREATMENT
        case TransitionKind.DISCHARGE | TransitionKind.UNPLANNED_DISCHARGE:
            return Phase.AFTER_TREATMENT
        case TransitionKind.IMPRISONMENT:
            return Phase.IN_PRISON
        case TransitionKind.RELEASE:
            return Phase.NONE
        case TransitionKind.MOVE:
            return before
        case _:
            assert_never(kind)
