"""What stands under the tabs of a participant's page, each made when it is first turned to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.pages.participants.consents_tab import ConsentsTab
from ui.pages.participants.goals_tab import GoalsTab
from ui.pages.participants.journal_tab import JournalTab
from ui.pages.participants.messages_tab import MessagesTab
from ui.pages.participants.overview_tab import OverviewTab
from ui.pages.participants.plan_tab import PlanTab
from ui.workspace import Workspace

TabView = OverviewTab | GoalsTab | PlanTab | ConsentsTab | MessagesTab | JournalTab
_WithSheet = OverviewTab | PlanTab | ConsentsTab


class TabViews(QStackedWidget):
    """`tab_wanted` carries a tab's key, `edit_wanted` opens the form, `write_wanted` a message.

    `goals_shown` after the goals were put in place, perhaps with one being written.
    """

    tab_wanted = Signal(str)
    edit_wanted = Signal()
    write_wanted = Signal()
    goals_shown = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.made: dict[str, TabView] = {}
        self._makers: dict[str, Callable[[Workspace], TabView]] = {
            "overview": self._overview,
            "goals": self._goals,
            "plan": PlanTab,
            "consents": ConsentsTab,
            "messages": self._messages,
            "journal": JournalTab,
        }

    def knows(self, key: str) -> bool:
        """Whether there is such a tab."""
        return key in self._makers

    def turn_to(self, key: str) -> TabView:
        """Show what stands under a tab."""
        if key not in self.made:
            self.made[key] = self._makers[key](self._workspace)
            self.addWidget(self.made[key])
        self.setCurrentWidget(self.made[key])
        return self.made[key]

    @property
    def writing_goal(self) -> bool:
        """Whether a goal is being written on the tab that is open."""
        goals = self.currentWidget()
        return isinstance(goals, GoalsTab) and goals.writing

    def save_here(self) -> None:
        """Save the sheet that is open, or the goal that is being written."""
        for view in self._with_sheets():
            if view.sheet is not None:
                view.sheet.save()
                return
        goals = self.currentWidget()
        if isinstance(goals, GoalsTab):
            goals.save_open()

    def leave(self) -> None:
        """Close open sheets; what is half-written in them or in a goal becomes a draft."""
        for view in self._with_sheets():
            view.leave()
        goals = self.made.get("goals")
        if isinstance(goals, GoalsTab):
            goals.leave()

    def _with_sheets(self) -> list[_WithSheet]:
        return [view for view in self.made.values() if isinstance(view, _WithSheet)]

    def _overview(self, workspace: Workspace) -> OverviewTab:
        overview = OverviewTab(workspace)
        overview.tab_wanted.connect(self.tab_wanted)
        overview.edit_wanted.connect(self.edit_wanted)
        return overview

    def _goals(self, workspace: Workspace) -> GoalsTab:
        goals = GoalsTab(workspace)
        goals.shown.connect(self.goals_shown)
        return goals

    def _messages(self, workspace: Workspace) -> MessagesTab:
        messages = MessagesTab(workspace)
        messages.write_wanted.connect(self.write_wanted)
        return messages
