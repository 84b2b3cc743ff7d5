"""One participant: header, tabs, and what stands under each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from services.domain.access import Right
from services.use_cases.participant_overview import (
    LookAt,
    ParticipantOverview,
    look_at_participant,
    participant_overview,
)
from services.use_cases.participants import ReopenParticipant, reopen_participant
from ui.navigation import Place
from ui.pages.participants.consents_tab import ConsentsTab
from ui.pages.participants.deeds import Deeds
from ui.pages.participants.draft_sheet import DraftSheet
from ui.pages.participants.edit_sheet import EditParticipantSheet
from ui.pages.participants.farewell_sheet import FarewellSheet
from ui.pages.participants.goals_tab import GoalsTab
from ui.pages.participants.journal_tab import JournalTab
from ui.pages.participants.messages_tab import MessagesTab
from ui.pages.participants.overview_tab import OverviewTab
from ui.pages.participants.plan_tab import PlanTab
from ui.pages.participants.words import WORDS, short_day
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Rule
from ui.widgets.page_header import PageHeader
from ui.widgets.tabs import Tab, Tabs
from ui.workspace import Workspace

TabView = OverviewTab | GoalsTab | PlanTab | ConsentsTab | MessagesTab | JournalTab


class ParticipantDetail(QWidget):
    """`back_wanted` leads to the list; `tab_changed` carries the tab's key."""

    back_wanted = Signal()
    tab_changed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._deeds = Deeds(workspace)
        self._person_id = ""
        self._looked_at = ""
        self._overview: ParticipantOverview | None = None
        self._sheet: DraftSheet | None = None
        self.header = PageHeader(person=True)
        self.header.back_wanted.connect(self.back_wanted)
        self._tabs = Tabs(self.tr("Parts of the page"), self._tab_words(gap=False))
        self._tabs.setObjectName("tabs")
        self._tabs.chosen.connect(self.show_tab)
        self._stack = QStackedWidget()
        self._views: dict[str, TabView] = {}
        self._make_buttons()
        self._lay_out()

    @property
    def person_id(self) -> str:
        """Whose page it is; "" for nobody's."""
        return self._person_id

    @property
    def tab(self) -> str:
        """The key of the tab that is open."""
        return self._tabs.key()

    def show_person(self, person_id: str, tab: str = "") -> None:
        """Open a participant's page: a look, which leaves a line."""
        self._person_id = person_id
        if tab in self._makers():
            self._tabs.choose(tab)
        self.reload()

    def show_tab(self, key: str) -> None:
        """Show what stands under a tab."""
        view = self._view(key)
        self._stack.setCurrentWidget(view)
        if self._overview is not None:
            view.show_overview(self._overview)
            self._style_primary()
        self.tab_changed.emit(key)

    def reload(self) -> None:
        """Ask again for the participant shown."""
        if self._person_id:
            self._workspace.tasks.start(self._load(self._person_id))

    def save_here(self) -> None:
        """Ctrl+Enter: save the sheet that is open, or the goal that is being written."""
        sheets = [self._sheet, *(view.sheet for view in self._sheet_views())]
        for sheet in sheets:
            if sheet is not None:
                sheet.save()
                return
        goals = self._stack.currentWidget()
        if isinstance(goals, GoalsTab):
            goals.save_open()

    def leave(self) -> None:
        """Close an open sheet; what is half-written in it or in a goal becomes a draft."""
        for view in self._sheet_views():
            view.leave()
        goals = self._views.get("goals")
        if isinstance(goals, GoalsTab):
            goals.leave()
        if self._sheet is not None:
            self._sheet.leave()

    def _sheet_views(self) -> list[OverviewTab | PlanTab | ConsentsTab]:
        kinds = OverviewTab | PlanTab | ConsentsTab
        return [view for view in self._views.values() if isinstance(view, kinds)]

    def edit(self) -> None:
        """Open the form about the participant."""
        if self._overview is not None and self._overview.may_write:
            person = self._overview.participant
            sheet = EditParticipantSheet(self._workspace, self, person)
            self._take(sheet)
            sheet.begin()

    async def _load(self, person_id: str) -> None:
        if self._looked_at != person_id:
            self._looked_at = person_id
            outcome = await self._workspace.run(look_at_participant, LookAt(person_id))
            overview = outcome.value
        else:
            overview = await self._workspace.ask(participant_overview, person_id)
        if person_id == self._person_id:
            self._show(overview)

    def _show(self, overview: ParticipantOverview) -> None:
        self._overview = overview
        self.header.set_title(overview.participant.display_name, self._line(overview))
        self._tabs.set_tabs(self._tab_words(gap=overview.gap is not None))
        self._edit_action.setEnabled(overview.may_write)
        closed = overview.participant.closed_on is not None
        self._close_action.setVisible(not closed and overview.may_write)
        self._reopen_action.setVisible(closed and overview.may_write)
        self.show_tab(self._tabs.key())

    def _line(self, overview: ParticipantOverview) -> str:
        person, today = overview.participant, self._workspace.today()
        parts = [WORDS.age(overview.age)] if overview.age is not None else []
        phase = WORDS.phase(person.phase)
        if overview.phase_since is not None:
            since = short_day(overview.phase_since, today)
            phase = self.tr("{phase} since {day}").format(phase=phase, day=since)
        parts.append(phase)
        known = overview.phase_since is not None
        parts += [overview.unit_name] if overview.unit_name and not known else []
        if person.closed_on is not None:
            closed = self.tr("closed {day}").format(day=short_day(person.closed_on, today))
            parts.append(closed)
        return " · ".join(parts)

    def _tab_words(self, *, gap: bool) -> list[Tab]:
        sign = ("link-break", self.tr("gap")) if gap else ("", "")
        may = self._workspace.actor.may
        tabs = [
            (Tab("overview", self.tr("Overview")), True),
            (Tab("goals", self.tr("Goals")), True),
            (Tab("plan", self.tr("Plan and transitions"), *sign), True),
            (Tab("consents", self.tr("Consents")), may(Right.SEE_CONSENTS)),
            (Tab("messages", self.tr("Messages")), may(Right.SEE_MESSAGES)),
            (Tab("journal", self.tr("Journal")), may(Right.SEE_JOURNAL_OF_PERSON)),
        ]
        return [tab for tab, shown in tabs if shown]

    def _view(self, key: str) -> TabView:
        """What stands under a tab; made when it is first turned to."""
        if key not in self._views:
            self._views[key] = self._makers()[key](self._workspace)
            self._stack.addWidget(self._views[key])
        return self._views[key]

    def _makers(self) -> dict[str, Callable[[Workspace], TabView]]:
        return {
            "overview": self._make_overview,
            "goals": GoalsTab,
            "plan": PlanTab,
            "consents": ConsentsTab,
            "messages": self._make_messages,
            "journal": JournalTab,
        }

    def _make_overview(self, workspace: Workspace) -> OverviewTab:
        overview = OverviewTab(workspace)
        overview.tab_wanted.connect(self._tabs.choose)
        overview.edit_wanted.connect(self.edit)
        return overview

    def _make_messages(self, workspace: Workspace) -> MessagesTab:
        messages = MessagesTab(workspace)
        messages.write_wanted.connect(self._write)
        return messages

    def _make_buttons(self) -> None:
        may = self._workspace.actor.may
        log = Button(self.tr("Log activity"), icon="note-pencil")
        log.setObjectName("log activity")
        if not may(Right.LOG_ACTIVITY):
            log.hide()
        log.clicked.connect(self._log)
        self._write_button = Button(
            self.tr("Write message"), ButtonKind.PRIMARY, "paper-plane-tilt"
        )
        self._write_button.setObjectName("write message")
        if not may(Right.SEND_MESSAGES):
            self._write_button.hide()
        self._write_button.clicked.connect(self._write)
        more = IconButton(self.tr("More"), "dots-three")
        more.setObjectName("more")
        menu = QMenu(more)
        self._edit_action = self._action(menu, self.tr("Change what is noted"), self.edit)
        self._close_action = self._action(menu, self.tr("End the follow-up"), self._farewell)
        self._reopen_action = self._action(menu, self.tr("Open again"), self._reopen)
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(QPoint(0, more.height()))))
        for button in (log, self._write_button, more):
            self.header.add(button)

    def _action(self, menu: QMenu, text: str, act: object) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(act)
        menu.addAction(action)
        return action

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header.setContentsMargins(24, 20, 24, 12)
        inset = QHBoxLayout()
        inset.setContentsMargins(16, 0, 16, 0)
        inset.addWidget(self._tabs)
        column.addWidget(self.header)
        column.addLayout(inset)
        column.addWidget(Rule())
        column.addWidget(self._stack, 1)

    def _style_primary(self) -> None:
        """One filled button on a page: on the plan it is the first open point's."""
        overview = self._overview
        nearest = (overview.gap or overview.next_transition) if overview else None
        taken = self._tabs.key() == "plan" and nearest is not None and bool(nearest.missing)
        self._write_button.set_kind(ButtonKind.PLAIN if taken else ButtonKind.PRIMARY)

    def _log(self) -> None:
        self._workspace.go(Place("activities", self._person_id, new=True))

    def _write(self) -> None:
        self._workspace.go(Place("messages", self._person_id, new=True))

    def _farewell(self) -> None:
        if self._overview is not None:
            sheet = FarewellSheet(self._workspace, self, self._overview.participant)
            self._take(sheet)
            sheet.begin()

    def _reopen(self) -> None:
        told = self.tr("Welcome back.")
        self._deeds.do(reopen_participant, ReopenParticipant(self._person_id), told)

    def _take(self, sheet: DraftSheet) -> None:
        self._sheet = sheet
        sheet.finished.connect(self._forget_sheet)

    def _forget_sheet(self) -> None:
        self._sheet = None
