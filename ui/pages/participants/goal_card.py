"""One goal on a card: the words, the life area, the steps, and what can be done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from services.domain.goals import GoalState
from services.use_cases.goals_of import GoalView
from ui.pages.participants.step_row import EDITOR_AIR, NewStep, StepRow
from ui.pages.participants.steps import StepDeeds
from ui.pages.participants.words import short_day
from ui.widgets.avatar import LifeAreaBadge
from ui.widgets.button import ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label, Paragraph

INSET = 44


class GoalCard(Card):
    """`edit_wanted` to change the words; `state_wanted` carries the state to turn to."""

    edit_wanted = Signal()
    state_wanted = Signal(str)

    def __init__(
        self,
        view: GoalView,
        steps: StepDeeds,
        today: date,
        *,
        may_write: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=6, parent=parent)
        self._view = view
        self._today = today
        self.body.addLayout(self._head(may_write=may_write))
        inset = QVBoxLayout()
        inset.setContentsMargins(INSET, 0, 0, 0)
        inset.setSpacing(2)
        for place, step in enumerate(view.steps):
            row = StepRow(step, place, len(view.steps), steps, today, may_write=may_write)
            inset.addWidget(row)
        self.body.addLayout(inset)
        if may_write and view.goal.state is GoalState.OPEN:
            # Its words stand under the goal's, so that it begins a little before them.
            beneath = QHBoxLayout()
            beneath.setContentsMargins(INSET - EDITOR_AIR, 0, 0, 0)
            beneath.addWidget(NewStep(view.goal.id, steps))
            self.body.addLayout(beneath)

    def _head(self, *, may_write: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        badge = LifeAreaBadge(self._view.area.colour, self._view.area.name)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = Paragraph()
        title.set_runs([(self._view.goal.words.strip(), True)])
        words.addWidget(title)
        words.addWidget(Label(self._beneath(), "small", "text.secondary"))
        if self._view.goal.last_sign:
            words.addWidget(Paragraph(self._view.goal.last_sign, "small", "text.secondary"))
        row.addLayout(words, 1)
        if may_write:
            row.addWidget(self._menu_button(), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _beneath(self) -> str:
        goal = self._view.goal
        parts = [self._view.area.name]
        if goal.state is not GoalState.OPEN and goal.state_since is not None:
            day = short_day(goal.state_since, self._today)
            reached = goal.state is GoalState.REACHED
            words = self.tr("reached {day}") if reached else self.tr("set aside {day}")
            parts.append(words.format(day=day))
        return " · ".join(parts)

    def _menu_button(self) -> IconButton:
        name = self.tr("More about this goal")
        button = IconButton(name, "dots-three", ButtonKind.QUIET, small=True)
        button.setObjectName(f"goal menu {self._view.goal.id}")
        menu = QMenu(button)
        menu.addAction(self._action(self.tr("Change the words"), self.edit_wanted.emit))
        for state, word in (
            (GoalState.REACHED, self.tr("Reached")),
            (GoalState.SET_ASIDE, self.tr("Set aside for now")),
            (GoalState.OPEN, self.tr("Open again")),
        ):
            if state is not self._view.goal.state:
                turn = self._action(
                    word, lambda _=False, state=state: self.state_wanted.emit(state.value)
                )
                menu.addAction(turn)
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
        return button

    def _action(self, text: str, act: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(act)
        return action
