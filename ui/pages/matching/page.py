"""The page of matching: who waits, who has been asked, who walks together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from services.domain.changes import Kind, Outcome
from services.matching import engine
from services.matching.explanation import MatchExplanation, ShortList
from services.use_cases.matches import (
    RegisterAnswer,
    SetFirstMeeting,
    Side,
    StartMatch,
    register_answer,
    set_first_meeting,
    start_match,
    withdraw_question,
)
from services.use_cases.matching_lists import MatchingLists, PairRow, WaitingPerson, matching_lists
from services.use_cases.matching_snapshot import matching_snapshot
from services.use_cases.practical_ring import practical_ring
from ui.dialogs.form_sheet import FormSheet
from ui.dialogs.kept_sheets import KeptSheets
from ui.navigation import Place
from ui.page import Page
from ui.pages.matching.candidates import CandidateCard, CandidateDeeds
from ui.pages.matching.pair_view import PairDeeds, PairView
from ui.pages.matching.rows import ROW_WORDS
from ui.pages.matching.sheets import AskSheet, EndSheet, PreviewSheet, RuleOutSheet
from ui.pages.matching.short_list_view import ShortListView
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_stop import first_stop
from ui.widgets.list_pane import ListPane
from ui.widgets.list_rows import WaitingRow
from ui.widgets.row_delegates import WaitingDelegate
from ui.workspace import Workspace

if TYPE_CHECKING:
    from services.matching.encoding import Encoded

C = TypeVar("C")
V = TypeVar("V")
WAITING, ASKED, ACTIVE = "waiting", "asked", "active"


class MatchingPage(Page):
    """Leads from waiting to walking together, with the reasons in front of one."""

    name: ClassVar[str] = "matching"
    listens_to: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.PARTICIPANTS, Kind.VOLUNTEERS, Kind.MATCHES, Kind.EXCLUSIONS, Kind.GOALS,
            Kind.TRANSITIONS, Kind.ACTIVITIES, Kind.SETTINGS, Kind.IMPORTS,
        }
    )  # fmt: skip

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.lists = MatchingLists((), (), ())
        self._encoded: Encoded | None = None
        self._chosen = ""
        self._open_id = ""
        self._asked = 0
        self.sheets = KeptSheets()
        self.view: ShortListView | PairView | None = None
        self.pane = ListPane("", "", WaitingDelegate(), self._chips())
        self.pane.find_changed.connect(lambda _text: self._show_rows())
        self.pane.filter_chosen.connect(self._turn_to)
        self.pane.list.chosen.connect(self.show_subject)
        self._right = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pane)
        row.addWidget(self._right, 1)
        self._titles()

    def show_place(self, place: Place) -> None:
        if not place.subject_id:
            return
        self._chosen = place.subject_id
        if not self._stale:
            self.reload()

    def reload(self) -> None:
        self._encoded = None
        self.workspace.tasks.start(self._load())

    def find_here(self) -> None:
        self.pane.find_field.setFocus()
        self.pane.find_field.selectAll()

    def save_here(self) -> None:
        if isinstance(self.sheets.current, FormSheet):
            self.sheets.current.save()

    def panes(self) -> tuple[QWidget, ...]:
        """The list, then what the first filled button stands in: the opened candidate or the pair."""
        card = self.view.findChild(CandidateCard) if self.view is not None else None
        return (self.pane.list, *first_stop(card or self.view))

    def retranslate(self) -> None:
        self._titles()
        self.reload()

    def show_subject(self, subject_id: str) -> None:
        """Turn to a participant who waits, or to a match; to none, when the chosen row is gone."""
        if not subject_id:
            return
        if subject_id != self._chosen:
            self._open_id = ""
        self._chosen = subject_id
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
        self.lists = lists
        self._follow_chosen()
        self.pane.filters.set_choices(self._chips())
        self._titles()
        self._show_rows()
        await self._load_chosen()

    def _follow_chosen(self) -> None:
        """Stay with whom one looked at, also when the match has moved on to another list."""
        for tab, ids in self._ids().items():
            if self._chosen in ids:
                self.pane.filters.choose(tab)
                return
        for tab, pairs in ((ASKED, self.lists.asked), (ACTIVE, self.lists.active)):
            pair = next((one for one in pairs if one.participant_id == self._chosen), None)
            if pair is not None:
                self._chosen = pair.match_id
                self.pane.filters.choose(tab)
                return
        self._chosen = next(iter(self._ids()[self._tab()]), "")

    def _ids(self) -> dict[str, list[str]]:
        return {
            WAITING: [one.participant_id for one in self.lists.waiting],
            ASKED: [one.match_id for one in self.lists.asked],
            ACTIVE: [one.match_id for one in self.lists.active],
        }

    def _tab(self) -> str:
        return self.pane.filters.key() or WAITING

    def _turn_to(self, _key: str) -> None:
        self._chosen = next(iter(self._ids()[self._tab()]), "")
        self._titles()
        self._show_rows()
        self.workspace.tasks.start(self._load_chosen())

    def _show_rows(self) -> None:
        today = self.workspace.today()
        tab = self._tab()
        if tab == WAITING:
            rows = [ROW_WORDS.waiting(one, today) for one in self.lists.waiting]
        else:
            pairs = self.lists.asked if tab == ASKED else self.lists.active
            rows = [ROW_WORDS.pair(one, today) for one in pairs]
        sought = self.pane.find_field.text().casefold().split()
        found = [row for row in rows if _holds(row, sought)]
        self.pane.set_empty(*self._why_empty(tab, searching=bool(sought)))
        with QSignalBlocker(self.pane.list):
            self.pane.set_rows(found)
        if not self.pane.list.choose(self._chosen):
            # Else the list would mark a neighbour who is not the one shown.
            self.pane.list.choose_none()

    async def _load_chosen(self) -> None:
        wanted = self._chosen
        person = next((one for one in self.lists.waiting if one.participant_id == wanted), None)
        if person is not None:
            await self._load_short_list(person)
            return
        pairs = (*self.lists.asked, *self.lists.active)
        row = next((one for one in pairs if one.match_id == wanted), None)
        if row is not None:
            self._show(PairView(row, self.workspace.today(), self._pair_deeds(row)))
            return
        self._show(self._nothing())

    async def _load_short_list(self, person: WaitingPerson) -> None:
        """The latest one asked for wins; the snapshot is encoded once and kept until something changes."""
        self._asked += 1
        asked = self._asked
        if self._encoded is None:
            snapshot = await self.workspace.ask(matching_snapshot, None)
            encoded = await self.workspace.compute(engine.encode, snapshot)
            if asked != self._asked:
                return
            self._encoded = encoded
        if person.participant_id not in self._encoded.participants:
            return
        found = await self.workspace.compute(
            engine.short_list, self._encoded, person.participant_id
        )
        if asked == self._asked and person.participant_id == self._chosen:
            self._show_short_list(person, found)

    def _show_short_list(self, person: WaitingPerson, found: ShortList) -> ShortListView:
        place = 0
        if isinstance(self.view, ShortListView) and self.view.person == person:
            place = self.view.scroller.verticalScrollBar().value()
        today = self.workspace.today()
        deeds = self._candidate_deeds(person)
        view = ShortListView(person, found, self._open_id, today, deeds, self.open_candidate)
        self._show(view)
        view.scroller.verticalScrollBar().setValue(place)
        return view

    def _show(self, widget: QWidget) -> None:
        """Show it and let go of what was shown before."""
        before = self._right.currentWidget()
        self._right.addWidget(widget)
        self._right.setCurrentWidget(widget)
        self.view = widget if isinstance(widget, ShortListView | PairView) else None
        if before is not None:
            self._right.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _candidate_deeds(self, person: WaitingPerson) -> CandidateDeeds:
        return CandidateDeeds(
            ask=lambda one: self.workspace.tasks.start(self._ask(person, one)),
            preview=lambda one: self.workspace.tasks.start(self._preview(person, one)),
            rule_out=lambda one: self._rule_out(person, one),
            see=self._see,
        )

    async def _ask(self, person: WaitingPerson, one: MatchExplanation) -> None:
        ring = await self.workspace.ask(practical_ring, person.participant_id)
        self.sheets.get(
            f"ask {ring.participant_id} {one.volunteer_id}",
            lambda: AskSheet(ring, one, self.workspace, self),
        ).open()

    def _rule_out(self, person: WaitingPerson, one: MatchExplanation) -> None:
        pair = (person.participant_id, person.name)
        self.sheets.get(
            f"rule out {person.participant_id} {one.volunteer_id}",
            lambda: RuleOutSheet(pair, one, self.workspace, self),
        ).open()

    async def _preview(self, person: WaitingPerson, one: MatchExplanation) -> None:
        ring = await self.workspace.ask(practical_ring, person.participant_id)
        sheet = PreviewSheet(ring, one, self)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _see(self, subject_id: str) -> None:
        waiting = subject_id in self._ids()[WAITING]
        self.workspace.go(Place("participants" if waiting else "volunteers", subject_id))

    def _pair_deeds(self, row: PairRow) -> PairDeeds:
        match_id = row.match_id
        return PairDeeds(
            answer=lambda side, yes: self._answer(row, side, says_yes=yes),
            take_back=lambda: self._do(
                withdraw_question, match_id, self.tr("The question is taken back.")
            ),
            set_meeting=lambda day: self._do(
                set_first_meeting, SetFirstMeeting(match_id, day), self.tr("The day is saved.")
            ),
            start=lambda day: self._start(row, day),
            end=lambda: self.sheets.get(
                f"end {match_id}", lambda: EndSheet(row, self.workspace, self)
            ).open(),
            see_volunteer=lambda: self.workspace.go(Place("volunteers", row.volunteer_id)),
            see_participant=lambda: self.workspace.go(Place("participants", row.participant_id)),
        )

    def _answer(self, row: PairRow, side: Side, *, says_yes: bool) -> None:
        name = row.volunteer_name if side is Side.VOLUNTEER else row.participant_name
        told = self.tr("{name} says yes.") if says_yes else self.tr("{name} says no.")
        command = RegisterAnswer(row.match_id, side, says_yes)
        self._do(register_answer, command, told.format(name=name))

    def _start(self, row: PairRow, day: date) -> None:
        told = self.tr("{participant} and {volunteer} walk together.").format(
            participant=row.participant_name, volunteer=row.volunteer_name
        )
        self._do(start_match, StartMatch(row.match_id, day), told)

    def _do(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        self.workspace.tasks.start(self._run(use_case, command, told))

    async def _run(self, use_case: Callable[[Any, C], Outcome[V]], command: C, told: str) -> None:
        outcome = await self.workspace.run(use_case, command)
        self.workspace.tell_done(told, outcome.undo)

    def _titles(self) -> None:
        titles = {
            WAITING: self.tr("Waiting"),
            ASKED: self.tr("Asked"),
            ACTIVE: self.tr("Together"),
        }
        self.pane.set_title(titles[self._tab()], "")

    def _chips(self) -> list[tuple[str, str]]:
        lists = self.lists
        return [
            (WAITING, self.tr("Waiting {n}").format(n=len(lists.waiting))),
            (ASKED, self.tr("Asked {n}").format(n=len(lists.asked))),
            (ACTIVE, self.tr("Together {n}").format(n=len(lists.active))),
        ]

    def _why_empty(self, tab: str, *, searching: bool) -> tuple[str, str]:
        if searching:
            return self.tr("Nobody by these words"), self.tr("Try fewer letters.")
        if tab == WAITING:
            return self.tr("Nobody waits now"), self.tr("Those who want a volunteer stand here.")
        if tab == ASKED:
            return self.tr("No question is out"), self.tr("Ask from the list of those who wait.")
        return self.tr("No pair walks together yet"), self.tr("It begins with a first meeting.")

    def _nothing(self) -> EmptyState:
        title, words = self._why_empty(self._tab(), searching=False)
        button = Button(self.tr("New participant"), ButtonKind.PRIMARY, "plus")
        button.clicked.connect(lambda: self.workspace.go(Place("participants", new=True)))
        return EmptyState(title, words, [button] if self._tab() == WAITING else [])


def _holds(row: WaitingRow, sought: list[str]) -> bool:
    text = f"{row.title} {row.reason}".casefold()
    return all(word in text for word in sought)


def make_page(workspace: Workspace) -> MatchingPage:
    """The page for this session."""
    return MatchingPage(workspace)
