"""The first tab: own words, the nearest transition, goals, and who walks along."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from services.domain.access import Right
from services.use_cases.participant_overview import ParticipantOverview
from ui.navigation import Place
from ui.pages.participants.fresh_column import FreshColumn
from ui.pages.participants.goals_card import goals_card
from ui.pages.participants.own_words_card import needs_card, own_words_card
from ui.pages.participants.reach_card import reach_card
from ui.pages.participants.transition_card import transition_card
from ui.pages.participants.walk_cards import consents_card, walks_card
from ui.theme import theme
from ui.workspace import Workspace

SIDE = 256
GAP = 14


class OverviewTab(QWidget):
    """`tab_wanted` carries the key of the tab where more of it stands; `edit_wanted` opens the form."""

    tab_wanted = Signal(str)
    edit_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: ParticipantOverview | None = None
        self._column = FreshColumn(gap=GAP, margin=20)
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
        self._column.show_parts([words, self._two_columns(overview)])

    def _two_columns(self, overview: ParticipantOverview) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(self._left(overview), 1)
        row.addWidget(self._side(overview))
        return holder

    def _left(self, overview: ParticipantOverview) -> QVBoxLayout:
        today = self._workspace.today()
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(transition_card(overview, today, lambda: self.tab_wanted.emit("plan")))
        column.addWidget(goals_card(overview.goals, lambda: self.tab_wanted.emit("goals")))
        needs = needs_card(overview)
        if needs is not None:
            column.addWidget(needs)
        column.addStretch(1)
        return column

    def _side(self, overview: ParticipantOverview) -> QWidget:
        today = self._workspace.today()
        holder = QWidget()
        holder.setFixedWidth(round(SIDE * min(max(theme().text_scale, 1.0), 1.3)))
        holder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        match = self._find_volunteer if self._workspace.actor.may(Right.MATCH) else None
        column.addWidget(walks_card(overview, today, match))
        if self._workspace.actor.may(Right.SEE_CONSENTS):
            column.addWidget(
                consents_card(overview, today, lambda: self.tab_wanted.emit("consents"))
            )
        column.addWidget(reach_card(overview.participant))
        column.addStretch(1)
        return holder

    def _want_edit(self) -> None:
        self.edit_wanted.emit()

    def _find_volunteer(self) -> None:
        if self._shown is not None:
            self._workspace.go(Place("matching", self._shown.participant.id))
