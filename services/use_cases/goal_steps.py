"""The steps on the way to a goal (*delmål*)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.goals import Step
from services.store.tables import GOAL, STEP
from services.store.transaction import Transaction
from services.use_cases.drafts import forget_draft
from services.use_cases.goals import said

NEW_STEP_DRAFT: Final = "participant.new_step"
"""Where one keeps a half-written new step; the goal is the subject."""
STEP_DRAFT: Final = "participant.step"
"""Where one keeps other words for a step, half-written; the step is the subject."""


@dataclass(frozen=True, slots=True)
class AddStep:
    """A new step, last in order."""

    goal_id: str
    words: str


def add_step(transaction: Transaction, command: AddStep) -> Outcome[Step]:
    """Note the step; one's own draft of it is forgotten.

    Raises `Invalid(words)`, `NotFound(goal)`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    goal = transaction.get(GOAL, command.goal_id)
    last = transaction.value("SELECT max(position) FROM step WHERE goal_id = ?", goal.id)
    step = Step(transaction.new_id(), goal.id, said("words", command.words), (last or 0) + 1)
    transaction.add(STEP, step)
    forget_draft(transaction, NEW_STEP_DRAFT, goal.id)
    return transaction.done(step, undo=True)


@dataclass(frozen=True, slots=True)
class ChangeStep:
    """Other words."""

    step_id: str
    words: str


def change_step(transaction: Transaction, command: ChangeStep) -> Outcome[Step]:
    """Reword the step; one's own draft of it is forgotten.

    Raises `Invalid(words)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = transaction.get(STEP, command.step_id)
    step = replace(stored, words=said("words", command.words))
    transaction.replace(STEP, step)
    forget_draft(transaction, STEP_DRAFT, step.id)
    return transaction.done(step, undo=True)


@dataclass(frozen=True, slots=True)
class TickStep:
    """The step is done, today; or it is not done after all."""

    step_id: str
    done: bool


def tick_step(transaction: Transaction, command: TickStep) -> Outcome[Step]:
    """Tick the step; one that is done already keeps its day. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_PARTICIPANTS)
    stored = transaction.get(STEP, command.step_id)
    if (stored.done_on is not None) == command.done:
        return transaction.done(stored)
    step = replace(stored, done_on=transaction.today if command.done else None)
    transaction.replace(STEP, step)
    return transaction.done(step, undo=True)


@dataclass(frozen=True, slots=True)
class MoveStep:
    """To place `to` among the goal's steps; 0 is the first, too large a number the last."""

    step_id: str
    to: int


def move_step(transaction: Transaction, command: MoveStep) -> Outcome[None]:
    """Put the step in another place; the others keep their order. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_PARTICIPANTS)
    moved = transaction.get(STEP, command.step_id)
    others = [
        step
        for step in transaction.all(STEP, "goal_id = ?", moved.goal_id, order='"position", "id"')
        if step.id != moved.id
    ]
    others.insert(max(0, command.to), moved)
    for position, step in enumerate(others, start=1):
        transaction.replace(STEP, replace(step, position=position))
    return transaction.done(None, undo=True)


@dataclass(frozen=True, slots=True)
class RemoveStep:
    """Take away a step that should not be there."""

    step_id: str


def remove_step(transaction: Transaction, command: RemoveStep) -> Outcome[None]:
    """Remove the step; the journal keeps what it was. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_PARTICIPANTS)
    transaction.remove(STEP, command.step_id)
    forget_draft(transaction, STEP_DRAFT, command.step_id)
    return transaction.done(None, undo=True)
