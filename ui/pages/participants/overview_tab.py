"""The first tab: own words, the nearest transition, a hand with what, goals, and who walks along."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from services.domain.access import Right
from services.domain.assignments import Assignment
from services.use_cases.assignments import withdraw_assignment
from services.use_cases.participant_overview import ParticipantOverview
from ui.dialogs.exclusions import ExclusionsCard, Person
from ui.dialogs.kept_sheets import KeptSheets
from ui.navigation import Place
from ui.pages.participants.assignment_sheet import AssignmentSheet
from ui.pages.participants.assignments_card import AssignmentsCard
from ui.pages.participants.deeds import Deeds
from ui.pages.participants.fresh_column import FreshColumn
from ui.pages.participants.goals_card import goals_card
from ui.pages.participants.own_words_card import needs_card, own_words_card
from ui.pages.participants.reach_card import reach_card
from ui.pages.participants.transition_card import transition_card
from ui.pages.participants.walk_cards import consents_card, walks_card
from ui.theme import px, theme
from ui.workspace import Workspace

SIDE = 256
GAP = 14
LEAST_MAIN = 380
ROOM_FOR_THREE = 1180
"""From this width on the goals get a column of their own, instead of longer lines."""


class OverviewTab(QWidget):
    """`tab_wanted` carries the key of the tab where more of it stands; `edit_wanted` opens the form."""

    tab_wanted = Signal(str)
    edit_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._deeds = Deeds(workspace)
        self.sheet: AssignmentSheet | None = None
        self._shown: ParticipantOverview | None = None
        self._number = 0
        self._sheets = KeptSheets()
        self._column = FreshColumn(gap=GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)

    def show_overview(self, overview: ParticipantOverview) -> None:
        """Show this participant."""
        if overview == self._shown:
            return
        self._shown = overview
        today = self._workspace.today()
        words = own_words_card(overview, today, self._want_edit)
        self._column.show_parts([words, self._columns(overview)])

    def begin_assignment(self, assignment_id: str = "") -> None:
        """Open the sheet for a new assignment, or for changing this one."""
        if self._shown is None or not self._shown.may_write:
            return
        person = self._shown.participant
        self.sheet = AssignmentSheet(self._workspace, self, person, self._assignment(assignment_id))
        self.sheet.finished.connect(self._forget_sheet)
        self.sheet.begin()

    def leave(self) -> None:
        """Close an open sheet; what is half-written in it becomes a draft."""
        if self.sheet is not None:
            self.sheet.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown, number = self._shown, self._number_of_columns()
        if shown is None or number == self._number:
            return
        self._shown = None
        self.show_overview(shown)

    def _columns(self, overview: ParticipantOverview) -> QWidget:
        today = self._workspace.today()
        plan = transition_card(overview, today, lambda: self.tab_wanted.emit("plan"))
        hand = self._hand(overview)
        goals = goals_card(overview.goals, lambda: self.tab_wanted.emit("goals"))
        needs = needs_card(overview)
        beneath = [needs] if needs is not None else []
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._number = self._number_of_columns()
        side = self._side_cards(overview)
        if self._number == 1:
            row.addLayout(_stacked([plan, hand, goals, *beneath, *side]), 1)
            return holder
        if self._number == 2:
            row.addLayout(_stacked([plan, hand, goals, *beneath]), 1)
        else:
            row.addLayout(_stacked([plan, hand, *beneath]), 1)
            row.addLayout(_stacked([goals]), 1)
        row.addWidget(_beside(side))
        return holder

    def _number_of_columns(self) -> int:
        """What is beside the main column stands beneath it where lines would become too short."""
        scale = max(theme().text_scale, 1.0)
        if self.width() >= ROOM_FOR_THREE * scale:
            return 3
        room = self.width() - 2 * px("space.page_margin") - _side_width() - GAP
        return 2 if room >= LEAST_MAIN * scale else 1

    def _hand(self, overview: ParticipantOverview) -> QWidget:
        card = AssignmentsCard(overview, self._workspace.today())
        card.wanted.connect(self.begin_assignment)
        card.withdrawn.connect(self._withdraw)
        return card

    def _side_cards(self, overview: ParticipantOverview) -> list[QWidget]:
        today = self._workspace.today()
        may_match = self._workspace.actor.may(Right.MATCH)
        match = self._find_volunteer if may_match else None
        cards: list[QWidget] = [walks_card(overview, today, match)]
        if self._workspace.actor.may(Right.SEE_CONSENTS):
            to_consents = partial(self.tab_wanted.emit, "consents")
            cards.append(consents_card(overview, today, to_consents))
        cards.append(reach_card(overview.participant))
        if may_match:
            cards.append(self._exclusions(overview))
        return cards

    def _assignment(self, assignment_id: str) -> Assignment | None:
        known = self._shown.assignments if self._shown is not None else ()
        found = (each.assignment for each in known if each.assignment.id == assignment_id)
        return next(found, None)

    def _withdraw(self, assignment_id: str) -> None:
        told = self.tr("Noted: it is not wished any more.")
        self._deeds.do(withdraw_assignment, assignment_id, told)

    def _forget_sheet(self) -> None:
        self.sheet = None

    def _exclusions(self, overview: ParticipantOverview) -> QWidget:
        person = overview.participant
        who = Person(person.id, person.display_name, gives_time=False)
        return ExclusionsCard(self._workspace, who, self, self._sheets)

    def _want_edit(self) -> None:
        self.edit_wanted.emit()

    def _find_volunteer(self) -> None:
        if self._shown is not None:
            self._workspace.go(Place("matching", self._shown.participant.id))


def _side_width() -> int:
    return round(SIDE * min(max(theme().text_scale, 1.0), 1.3))


def _beside(cards: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    holder.setFixedWidth(_side_width())
    holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    column = _stacked(cards)
    column.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(column)
    return holder


def _stacked(cards: Sequence[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GAP)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column
