"""The page of matching: who waits, who has been asked, who walks together, and what is over."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from services.domain.changes import Kind
from services.matching.explanation import ShortList
from services.use_cases.match_life import match_life
from services.use_cases.matching_lists import (
    MatchingLists,
    PairRow,
    WaitingPerson,
    matching_lists,
)
from ui.dialogs.form_sheet import FormSheet
from ui.dialogs.kept_sheets import KeptSheets
from ui.navigation import Place
from ui.page import Page
from ui.pages.matching.candidates import CandidateCard
from ui.pages.matching.deeds import Deeds
from ui.pages.matching.pair_view import PairView
from ui.pages.matching.pane import WAITING, MatchingPane
from ui.pages.matching.proposal_door import PLACE, ProposalDoor
from ui.pages.matching.short_list_view import ShortListView
from ui.pages.matching.short_lists import ShortLists
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_stop import first_stop
from ui.workspace import Workspace


class MatchingPage(Page):
    """Leads from waiting to walking together, with the reasons in front of one."""

    name: ClassVar[str] = "matching"
    listens_to: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.PARTICIPANTS, Kind.VOLUNTEERS, Kind.MATCHES, Kind.EXCLUSIONS, Kind.GOALS,
            Kind.TRANSITIONS, Kind.ACTIVITIES, Kind.SETTINGS, Kind.IMPORTS, Kind.ASSIGNMENTS, Kind.ACCOUNTS,
        }
    )  # fmt: skip

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._open_id = ""
        self._asked = 0
        self._opened = False
        self._only_lists = False
        self._held_back = False
        self._short_lists = ShortLists(workspace)
        self._deeds = Deeds(workspace, self)
        self._deeds.person_wanted.connect(self._turn_to_person)
        self.view: ShortListView | PairView | None = None
        self.pane = MatchingPane()
        self.pane.find_changed.connect(lambda _text: self.pane.show_rows(workspace.today()))
        self.pane.filter_chosen.connect(self._turn_to)
        self.pane.list.chosen.connect(self.show_subject)
        self._right = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pane)
        row.addWidget(self._right, 1)
        self.for_all = ProposalDoor(workspace, row, (self.pane, self._right), self.listens_to)
        self.pane.for_all.clicked.connect(self.for_all.open)

    @property
    def lists(self) -> MatchingLists:
        """As they were last read."""
        return self.pane.lists

    @property
    def sheets(self) -> KeptSheets:
        """The page's own, one open at a time."""
        return self._deeds.sheets

    def show_place(self, place: Place) -> None:
        self._opened, self._only_lists = True, False
        if place.tab == PLACE:
            self.for_all.open()
        if not place.subject_id:
            self._catch_up()
            return
        self.for_all.close()
        self.pane.chosen = place.subject_id
        if not self._stale:
            self.reload()

    def load_ahead(self) -> None:
        """Before the page is first opened only the lists: ranking loads what nobody may ever need."""
        self._only_lists = not self._opened
        super().load_ahead()

    def reload(self) -> None:
        self._short_lists.forget()
        self.workspace.tasks.start(self._load())

    def find_here(self) -> None:
        self.pane.find_field.setFocus()
        self.pane.find_field.selectAll()

    def save_here(self) -> None:
        if isinstance(self.sheets.current, FormSheet):
            self.sheets.current.save()

    def panes(self) -> tuple[QWidget, ...]:
        """The list, then what the first filled button stands in: the opened candidate or the pair."""
        if self.for_all.is_open:
            return self.for_all.panes()
        card = self.view.findChild(CandidateCard) if self.view is not None else None
        return (self.pane.list, *first_stop(card or self.view))

    def retranslate(self) -> None:
        self.pane.name_lists()
        self.for_all.retranslate()
        self.reload()

    def leave(self) -> None:
        self.for_all.leave()
        self._keep_meeting()
        super().leave()

    def show_subject(self, subject_id: str) -> None:
        """Turn to a participant who waits, or to a match; to none, when the chosen row is gone."""
        if not subject_id:
            return
        if subject_id != self.pane.chosen:
            self._open_id = ""
        self.pane.chosen = subject_id
        self.pane.list.choose(subject_id)
        self.workspace.tasks.start(self._load_chosen())

    def open_candidate(self, volunteer_id: str) -> None:
        """Show this candidate in full."""
        self._open_id = volunteer_id
        if isinstance(self.view, ShortListView):
            view = self._show_short_list(self.view.person, self.view.found)
            ask = view.findChild(Button, "ask")
            if isinstance(ask, Button):
                ask.setFocus()

    async def _load(self) -> None:
        self._asked += 1
        asked = self._asked
        lists = await self.workspace.ask(matching_lists, None)
        if asked != self._asked:
            return
        self.pane.take(lists, self.workspace.today())
        await self._load_chosen()

    def _turn_to(self, _key: str) -> None:
        self.pane.choose_first()
        self.pane.name_lists()
        self.pane.show_rows(self.workspace.today())
        self.workspace.tasks.start(self._load_chosen())

    def _turn_to_person(self, participant_id: str) -> None:
        """Somebody else could be asked: to the list of those who wait."""
        self.pane.filters.choose(WAITING)
        self.pane.chosen = participant_id
        self.pane.name_lists()
        self.pane.show_rows(self.workspace.today())
        self.workspace.tasks.start(self._load_chosen())

    def _catch_up(self) -> None:
        """Rank now whom nobody was going to look at before."""
        if self._held_back and not self._stale:
            self.workspace.tasks.start(self._load_chosen())

    async def _load_chosen(self) -> None:
        wanted, lists = self.pane.chosen, self.lists
        person = next((one for one in lists.waiting if one.participant_id == wanted), None)
        self._held_back = person is not None and self._only_lists
        if self._held_back:
            return
        if person is not None:
            found = await self._short_lists.of(person.participant_id)
            if found is not None and self.pane.chosen == wanted:
                self._show_short_list(person, found)
            return
        pairs = (*lists.asked, *lists.active, *lists.ended)
        row = next((one for one in pairs if one.match_id == wanted), None)
        if row is not None:
            await self._load_pair(row)
            return
        self._show(self._nothing())

    async def _load_pair(self, row: PairRow) -> None:
        life = await self.workspace.ask(match_life, row.match_id)
        if self.pane.chosen != row.match_id:
            return
        more = row.participant_id in self.pane.ids()[WAITING]
        deeds = self._deeds.of_pair(row, life, more=more)
        view = PairView(row, life, self.workspace.today(), deeds)
        self._show(view)
        if view.meeting is not None:
            view.meeting.keep_text(self.workspace)

    def _keep_meeting(self) -> None:
        """Keep what is half-written about a first meeting."""
        if isinstance(self.view, PairView) and self.view.meeting is not None:
            self.view.meeting.keep_now()

    def _show_short_list(self, person: WaitingPerson, found: ShortList) -> ShortListView:
        place = 0
        if isinstance(self.view, ShortListView) and self.view.person == person:
            place = self.view.scroller.verticalScrollBar().value()
        today = self.workspace.today()
        deeds = self._deeds.of_candidate(person)
        view = ShortListView(person, found, self._open_id, today, deeds, self.open_candidate)
        self._show(view)
        view.scroller.verticalScrollBar().setValue(place)
        return view

    def _show(self, widget: QWidget) -> None:
        """Show it and let go of what was shown before."""
        self._keep_meeting()
        before = self._right.currentWidget()
        self._right.addWidget(widget)
        self._right.setCurrentWidget(widget)
        self.view = widget if isinstance(widget, ShortListView | PairView) else None
        if before is not None:
            self._right.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _nothing(self) -> EmptyState:
        title, words = self.pane.why_empty(searching=False)
        button = Button(self.tr("New participant"), ButtonKind.PRIMARY, "plus")
        button.clicked.connect(lambda: self.workspace.go(Place("participants", new=True)))
        return EmptyState(title, words, [button] if self.pane.tab() == WAITING else [])


def make_page(workspace: Workspace) -> MatchingPage:
    """The page for this session."""
    return MatchingPage(workspace)
