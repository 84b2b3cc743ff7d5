"""What one can do with the steps of a goal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from services.domain.errors import Refused
from services.domain.goals import Step
from services.use_cases.goal_steps import (
    NEW_STEP_DRAFT,
    STEP_DRAFT,
    AddStep,
    ChangeStep,
    MoveStep,
    RemoveStep,
    TickStep,
    add_step,
    change_step,
    move_step,
    remove_step,
    tick_step,
)
from ui.dialogs.draft_line import DraftLine
from ui.dialogs.form_draft import FormDraft
from ui.pages.participants.deeds import Deeds
from ui.workspace import Workspace


class StepDeeds(QObject):
    """Adds, ticks, rewords, moves and removes steps, and tells what can be undone."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._deeds = Deeds(workspace)
        self.reworded = ""
        """The id of the step whose words are being changed."""
        self.added_to = ""
        """The id of the goal whose line for a new step is open."""

    def keep_new(self, goal_id: str, editor: QWidget, line: QBoxLayout) -> FormDraft:
        """Keep what is written in the line for a new step of this goal; told in `line`."""
        return self._keep(NEW_STEP_DRAFT, goal_id, editor, line)

    def keep_reworded(self, step: Step, editor: QWidget, line: QBoxLayout) -> FormDraft:
        """Keep the other words that are written for this step; told in `line`."""
        return self._keep(STEP_DRAFT, step.id, editor, line)

    def add(self, goal_id: str, words: str, refused: Callable[[Refused], None]) -> None:
        """Add a step; a refusal goes to the field."""
        self._workspace.tasks.start(self._add(goal_id, words), refused=refused)

    def tick(self, step: Step, *, done: bool) -> None:
        told = self.tr("One step on the way.") if done else self.tr("Opened again.")
        self._deeds.do(tick_step, TickStep(step.id, done), told)

    def reword(self, step: Step, words: str, refused: Callable[[Refused], None]) -> None:
        """Change a step's words; a refusal goes to the field."""
        self._workspace.tasks.start(self._reword(step, words), refused=refused)

    def move(self, step: Step, to: int) -> None:
        self._deeds.do(move_step, MoveStep(step.id, to), self.tr("Moved."))

    def remove(self, step: Step) -> None:
        self._deeds.do(remove_step, RemoveStep(step.id), self.tr("The step is removed."))

    def _keep(self, place: str, subject: str, editor: QWidget, line: QBoxLayout) -> FormDraft:
        draft = FormDraft(editor, self._workspace, lambda: {"words": editor}, place, subject)
        draft.stand()
        line.addWidget(DraftLine(draft, self._workspace.tasks))
        self._workspace.tasks.start(draft.restore())
        return draft

    async def _add(self, goal_id: str, words: str) -> None:
        await self._workspace.run(add_step, AddStep(goal_id, words))

    async def _reword(self, step: Step, words: str) -> None:
        self.reworded = ""
        try:
            outcome = await self._workspace.run(change_step, ChangeStep(step.id, words))
        except Refused:
            self.reworded = step.id
            raise
        self._workspace.tell_done(self.tr("Changed."), outcome.undo)
