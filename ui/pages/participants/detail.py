"""One participant: header, tabs, and what stands under each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.access import Right
from services.use_cases.participant_overview import (
    LookAt,
    ParticipantOverview,
    look_at_participant,
    participant_overview,
)
from services.use_cases.participants import ReopenParticipant, reopen_participant
from ui.navigation import Place
from ui.pages.participants.deeds import Deeds
from ui.pages.participants.detail_head import DetailHead
from ui.pages.participants.draft_sheet import DraftSheet
from ui.pages.participants.edit_sheet import EditParticipantSheet
from ui.pages.participants.farewell_sheet import FarewellSheet
from ui.pages.participants.tab_views import TabView, TabViews
from ui.widgets.card import Rule
from ui.widgets.tabs import Tab, Tabs
from ui.workspace import Workspace


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
        self.header = DetailHead(workspace)
        self._listen()
        self._tabs = Tabs(self.tr("Parts of the page"), self._tab_words(gap=False))
        self._tabs.setObjectName("tabs")
        self._tabs.chosen.connect(self.show_tab)
        self._stack = TabViews(workspace)
        self._stack.tab_wanted.connect(self._tabs.choose)
        self._stack.goals_shown.connect(self._style_primary)
        self._stack.edit_wanted.connect(self.edit)
        self._stack.write_wanted.connect(self._write)
        self._lay_out()

    @property
    def person_id(self) -> str:
        """Whose page it is; "" for nobody's."""
        return self._person_id

    @property
    def _views(self) -> dict[str, TabView]:
        """The tabs that were turned to, by key."""
        return self._stack.made

    @property
    def tab(self) -> str:
        """The key of the tab that is open."""
        return self._tabs.key()

    def show_person(self, person_id: str, tab: str = "") -> None:
        """Open a participant's page: a look, which leaves a line."""
        self._person_id = person_id
        if self._stack.knows(tab):
            self._tabs.choose(tab)
        self.reload()

    def show_tab(self, key: str) -> None:
        """Show what stands under a tab."""
        view = self._stack.turn_to(key)
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
        if self._sheet is not None:
            self._sheet.save()
        else:
            self._stack.save_here()

    def leave(self) -> None:
        """Close an open sheet; what is half-written in it or in a goal becomes a draft."""
        self._stack.leave()
        if self._sheet is not None:
            self._sheet.leave()

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
        self.header.show_overview(overview)
        self._tabs.set_tabs(self._tab_words(gap=overview.gap is not None))
        self.show_tab(self._tabs.key())

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

    def _listen(self) -> None:
        head = self.header
        head.back_wanted.connect(self.back_wanted)
        head.log_wanted.connect(self._log)
        head.write_wanted.connect(self._write)
        head.edit_wanted.connect(self.edit)
        head.farewell_wanted.connect(self._farewell)
        head.reopen_wanted.connect(self._reopen)

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
        """One filled button on a page: the plan's first open point's, or a goal's being written."""
        overview = self._overview
        nearest = (overview.gap or overview.next_transition) if overview else None
        taken = self._tabs.key() == "plan" and nearest is not None and bool(nearest.missing)
        self.header.lead(leads=not taken and not self._stack.writing_goal)

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
