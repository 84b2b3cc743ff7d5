"""A participant's goals with their areas and steps, as pages show them."""

from __future__ import annotations

from dataclasses import dataclass

from services.domain.access import Right
from services.domain.goals import Goal, GoalState, LifeArea, Step
from services.store.tables import GOAL, LIFE_AREA, STEP
from services.store.transaction import Reading

_ORDER = (GoalState.OPEN, GoalState.REACHED, GoalState.SET_ASIDE)


@dataclass(frozen=True, slots=True)
class GoalView:
    """A goal, the life area it belongs to, and its steps in order."""

    goal: Goal
    area: LifeArea
    steps: tuple[Step, ...]

    @property
    def steps_done(self) -> int:
        """How many steps are done."""
        return sum(step.done_on is not None for step in self.steps)


def goals_of(reading: Reading, participant_id: str) -> tuple[GoalView, ...]:
    """All goals of the participant: open ones first, then reached, then set aside; by life area.

    Raises `NotAllowed`.
    """
    reading.require(Right.SEE_PARTICIPANTS)
    areas = {area.id: area for area in reading.all(LIFE_AREA)}
    steps = reading.all(
        STEP,
        "goal_id IN (SELECT id FROM goal WHERE participant_id = ?)",
        participant_id,
        order='"position", "id"',
    )
    views = [
        GoalView(
            goal,
            areas[goal.life_area_id],
            tuple(step for step in steps if step.goal_id == goal.id),
        )
        for goal in reading.all(GOAL, "participant_id = ?", participant_id, order="created_at, id")
    ]
    views.sort(key=lambda view: (_ORDER.index(view.goal.state), view.area.position))
    return tuple(views)


def life_areas(reading: Reading, _about: None = None) -> tuple[LifeArea, ...]:
    """The life areas that a goal may have, in the centre's order."""
    return tuple(reading.all(LIFE_AREA, "closed = 0", order='"position", "id"'))
