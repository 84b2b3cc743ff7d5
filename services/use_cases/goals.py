"""The participant's own goals: adding, rewording, reaching, setting aside and opening again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.domain import validation
from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.goals import Goal, GoalState
from services.domain.validation import LINE_LENGTH
from services.store.tables import GOAL, LIFE_AREA, PARTICIPANT
from services.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class AddGoal:
    """A new goal in the participant's own words."""

    participant_id: str
    life_area_id: str
    words: str


def add_goal(transaction: Transaction, command: AddGoal) -> Outcome[Goal]:
    """Note the goal; the words are kept as they were said.

    Raises `Invalid(words | life_area_id)`, `NotFound(participant)`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    person = transaction.get(PARTICIPANT, command.participant_id)
    goal = Goal(
        transaction.new_id(),
        person.id,
        _area(transaction, command.life_area_id),
        said("words", command.words),
        transaction.now,
        state_since=transaction.today,
    )
    transaction.add(GOAL, goal)
    return transaction.done(goal, undo=True)


@dataclass(frozen=True, slots=True)
class ChangeGoal:
    """Other words, another area, or the last sign of movement («Ringt Stian på verkstedet»)."""

    goal_id: str
    life_area_id: str
    words: str
    last_sign: str = ""


def change_goal(transaction: Transaction, command: ChangeGoal) -> Outcome[Goal]:
    """Change the goal. Raises `Invalid(words | last_sign | life_area_id)`, `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = transaction.get(GOAL, command.goal_id)
    sign = validation.optional_text("last_sign", command.last_sign.strip(), LINE_LENGTH)
    goal = replace(
        stored,
        words=said("words", command.words),
        life_area_id=_area(transaction, command.life_area_id, stored.life_area_id),
        last_sign=validation.without_national_id("last_sign", sign),
    )
    transaction.replace(GOAL, goal)
    return transaction.done(goal, undo=True)


@dataclass(frozen=True, slots=True)
class SetGoalState:
    """Reached, set aside for now, or open again. There is no word for failing."""

    goal_id: str
    state: GoalState


def set_goal_state(transaction: Transaction, command: SetGoalState) -> Outcome[Goal]:
    """Turn the goal; its steps stay as they are. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = transaction.get(GOAL, command.goal_id)
    if stored.state is command.state:
        return transaction.done(stored)
    goal = replace(stored, state=command.state, state_since=transaction.today)
    transaction.replace(GOAL, goal)
    return transaction.done(goal, undo=True)


def said(field: str, words: str) -> str:
    """What somebody said, unchanged. Raises `Invalid` when it is empty, too long or holds a national id."""
    validation.required_text(field, words, LINE_LENGTH)
    return validation.without_national_id(
        field, validation.optional_text(field, words, LINE_LENGTH)
    )


def _area(transaction: Transaction, area_id: str, kept: str = "") -> str:
    area = transaction.find(LIFE_AREA, area_id)
    if area is None or (area.closed and area_id != kept):
        raise Invalid("life_area_id", Reason.UNKNOWN_CHOICE)
    return area.id
