"""The participant's own goals: written, reworded, taken step by step, reached, set aside, opened again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from services.domain.errors import Refused
from services.domain.goals import GoalState
from services.use_cases.goals import (
    AddGoal,
    ChangeGoal,
    SetGoalState,
    add_goal,
    change_goal,
    set_goal_state,
)
from services.use_cases.goals_of import GoalView, life_areas
from services.use_cases.participant_overview import ParticipantOverview
from ui.dialogs.form_draft import FormDraft
from ui.pages.participants.card_columns import CardColumns
from ui.pages.participants.deeds import Deeds
from ui.pages.participants.fresh_column import FreshColumn
from ui.pages.participants.goal_card import GoalCard
from ui.pages.participants.goal_editor import GoalEditor, GoalText
from ui.pages.participants.steps import StepDeeds
from ui.pages.participants.words import WORDS
from ui.theme import theme
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.section_heading import SectionHeading
from ui.workspace import Workspace

NEW = "new"


class GoalsTab(QWidget):
    """Goals in own words. One editor is open at a time; what is written in it survives every reload.

    `shown` after the goals were put in place.
    """

    shown = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._deeds = Deeds(workspace)
        self._steps = StepDeeds(workspace)
        self._shown: ParticipantOverview | None = None
        self._open = ""
        self._editing: GoalEditor | None = None
        self._areas: tuple[tuple[str, str], ...] = ()
        self._column = FreshColumn(gap=14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)

    def show_overview(self, overview: ParticipantOverview) -> None:
        """Show this participant's goals."""
        if self._shown is None or self._shown.participant.id != overview.participant.id:
            self.leave()
            self._open = ""
        elif overview.goals == self._shown.goals and overview.may_write == self._shown.may_write:
            return
        self._shown = overview
        self._workspace.tasks.start(self._load_areas())

    def begin_goal(self) -> None:
        """Open the editor for a new goal."""
        self._edit(NEW)

    def save_open(self) -> bool:
        """Ctrl+Enter: save the editor that is open; whether there is one."""
        editor = self._editor_open()
        if editor is None:
            return False
        editor.save()
        return True

    @property
    def writing(self) -> bool:
        """Whether a goal is being written."""
        return self._editor_open() is not None

    def leave(self) -> None:
        """Keep what is half-written in the editor that is open, and in the lines for steps."""
        for draft in self._column.findChildren(FormDraft):
            draft.keep_now()

    def _draft(self) -> FormDraft | None:
        editor = self._editor_open()
        return editor.draft if editor is not None else None

    def _editor_open(self) -> GoalEditor | None:
        # Not found by its kind: the one before it may still wait to be taken away.
        found = self._editing if self._open else None
        return found if found is not None and isValid(found) else None

    async def _load_areas(self) -> None:
        areas = await self._workspace.ask(life_areas, None)
        self._areas = tuple((area.id, area.name) for area in areas)
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        # An editor is made anew with everything else: what stands in it goes by its draft.
        self.leave()
        self._column.show_parts(self._parts(self._shown))
        editor = self._editor_open()
        if editor is not None and not editor.isAncestorOf(self.focusWidget()):
            editor.take_focus()
        self.shown.emit()

    def _parts(self, overview: ParticipantOverview) -> list[QWidget]:
        parts: list[QWidget] = [self._heading(overview)]
        if self._open == NEW:
            parts.append(_narrow(self._editor(None)))
        elif not overview.goals:
            parts.append(self._empty(overview))
        for state in GoalState:
            views = [view for view in overview.goals if view.goal.state is state]
            if not views:
                continue
            if state is not GoalState.OPEN:
                parts.append(SectionHeading(WORDS.goal_state(state), len(views)))
            parts.append(CardColumns([self._goal(view, overview) for view in views]))
        return parts

    def _heading(self, overview: ParticipantOverview) -> QWidget:
        heading = SectionHeading(self.tr("Goals in their own words"))
        if overview.may_write and overview.goals:
            new = Button(self.tr("New goal"), icon="plus", small=True)
            new.setObjectName("new goal")
            new.clicked.connect(self.begin_goal)
            heading.add(new)
        return heading

    def _empty(self, overview: ParticipantOverview) -> QWidget:
        new = Button(self.tr("New goal"), icon="plus")
        new.setObjectName("new goal")
        new.clicked.connect(self.begin_goal)
        words = self.tr("Ask what a good week looks like, and write it exactly as it is said.")
        return EmptyState(
            self.tr("No goals yet"), words, [new] if overview.may_write else [], picture=False
        )

    def _goal(self, view: GoalView, overview: ParticipantOverview) -> QWidget:
        if self._open == view.goal.id:
            return self._editor(view)
        card = GoalCard(view, self._steps, self._workspace.today(), may_write=overview.may_write)
        card.edit_wanted.connect(lambda: self._edit(view.goal.id))
        card.state_wanted.connect(lambda state: self._turn(view, GoalState(state)))
        return card

    def _editor(self, view: GoalView | None) -> QWidget:
        editor = GoalEditor(self._areas, view)
        if self._shown is not None:
            subject = view.goal.id if view else self._shown.participant.id
            editor.keep_text(self._workspace, subject)
        self._editing = editor
        editor.saved.connect(lambda text: self._save(view, text))
        editor.closed.connect(lambda: self._edit(""))
        return editor

    def _edit(self, goal_id: str) -> None:
        if self._open and goal_id and self._open != goal_id and self.save_open():
            return
        self.leave()
        self._open = goal_id
        self._show()

    def _turn(self, view: GoalView, state: GoalState) -> None:
        told = {
            GoalState.REACHED: self.tr("Reached. Well done!"),
            GoalState.SET_ASIDE: self.tr("Set aside. It can be opened again at any time."),
            GoalState.OPEN: self.tr("Open again."),
        }[state]
        self._deeds.do(set_goal_state, SetGoalState(view.goal.id, state), told)

    def _save(self, view: GoalView | None, text: GoalText) -> None:
        self._workspace.tasks.start(self._store(view, text), refused=self._editor_refused)

    async def _store(self, view: GoalView | None, text: GoalText) -> None:
        if self._shown is None:
            return
        draft = self._draft()
        kept, self._open = self._open, ""
        try:
            if view is None:
                person = self._shown.participant.id
                command = AddGoal(person, text.life_area_id, text.words)
                outcome = await self._workspace.run(add_goal, command)
                self._workspace.tell_done(self.tr("The goal is noted."), outcome.undo)
            else:
                change = ChangeGoal(view.goal.id, text.life_area_id, text.words, text.last_sign)
                changed = await self._workspace.run(change_goal, change)
                self._workspace.tell_done(self.tr("Changed."), changed.undo)
        except BaseException:
            self._open = kept
            raise
        if draft is not None and isValid(draft):
            draft.forget_soon()
        self._show()

    def _editor_refused(self, refusal: Refused) -> None:
        editor = self._editor_open()
        if editor is None or not editor.show_refusal(refusal):
            self._workspace.tell_refused(refusal)


def _narrow(editor: QWidget) -> QWidget:
    """No wider than words are read well; its height follows that width."""
    editor.setMaximumWidth(theme().scaled("width.text_max"))
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(editor, 100)
    row.addStretch(1)
    return holder
