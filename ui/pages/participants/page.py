"""The page of participants: the list at the left, one participant at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.use_cases.participants_list import (
    ListParticipants,
    ParticipantCounts,
    Whose,
    participant_counts,
    participants,
)
from ui.navigation import Place
from ui.page import Page
from ui.pages.participants.detail import ParticipantDetail
from ui.pages.participants.new_sheet import NewParticipantSheet
from ui.pages.participants.rows import ROW_WORDS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_pane import ListPane
from ui.widgets.row_delegates import PersonDelegate
from ui.workspace import Workspace

LEAST_DETAIL: Final = 720
LEAST_PLAN: Final = 960


def make_page(workspace: Workspace) -> Page:
    """The page, to be put in the frame."""
    return ParticipantsPage(workspace)


class ParticipantsPage(Page):
    """Folds the list away where the detail would be narrower than it needs; F9 brings it back."""

    name: ClassVar[str] = "participants"
    listens_to: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.PARTICIPANTS, Kind.GOALS, Kind.TRANSITIONS, Kind.CONSENTS, Kind.MATCHES,
            Kind.ACTIVITIES, Kind.MESSAGES, Kind.VOLUNTEERS, Kind.UNITS, Kind.SETTINGS,
            Kind.ASSIGNMENTS,
        }
    )  # fmt: skip

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._unfolded = False
        self._sheet: NewParticipantSheet | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._build()
        QShortcut(QKeySequence("F9"), self).activated.connect(self._toggle_list)

    def _build(self) -> None:
        self.pane = ListPane(self.tr("Participants"), "", PersonDelegate(), self._filters(None))
        may_write = self.workspace.actor.may(Right.WRITE_PARTICIPANTS)
        self.pane.set_title(self.tr("Participants"), self.tr("New") if may_write else "")
        self.pane.list.chosen.connect(self._choose)
        self.pane.list.opened.connect(self._open)
        self.pane.find_changed.connect(self._find)
        self.pane.filter_chosen.connect(self._find)
        self.pane.new_wanted.connect(self.new_here)
        self.detail = ParticipantDetail(self.workspace)
        self.detail.back_wanted.connect(self._show_list)
        self.detail.tab_changed.connect(self._fold)
        self._nobody = EmptyState("", "", self._first_buttons(), picture=True)
        self._side = QStackedWidget()
        self._side.addWidget(self._nobody)
        self._side.addWidget(self.detail)
        self._row.addWidget(self.pane)
        self._row.addWidget(self._side, 1)

    def show_place(self, place: Place) -> None:
        if place.new:
            self.new_here()
            return
        if place.subject_id:
            self._unfolded = False
            self._show_person(place.subject_id, place.tab)
            self.pane.list.choose(place.subject_id)

    def reload(self) -> None:
        self.workspace.tasks.start(self._load())
        self.detail.reload()

    def new_here(self) -> None:
        if not self.workspace.actor.may(Right.WRITE_PARTICIPANTS) or self._sheet is not None:
            return
        self._sheet = NewParticipantSheet(self.workspace, self)
        self._sheet.known_chosen.connect(self._show_and_choose)
        self._sheet.finished.connect(self._sheet_finished)
        self._sheet.begin(self.pane.find_field.text().strip())

    def find_here(self) -> None:
        self._show_list()
        self.pane.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.find_field.selectAll()

    def save_here(self) -> None:
        if self._sheet is not None:
            self._sheet.save()
            return
        self.detail.save_here()

    def panes(self) -> Sequence[QWidget]:
        return (self.pane.list, self.detail.findChild(QWidget, "tabs") or self.detail)

    def leave(self) -> None:
        super().leave()
        self.detail.leave()
        if self._sheet is not None:
            self._sheet.leave()

    def retranslate(self) -> None:
        """Build everything anew in the language set now, and show what was shown."""
        shown, tab, whose = self.detail.person_id, self.detail.tab, self.pane.filters.key()
        for widget in (self.pane, self._side):
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._build()
        self.pane.filters.choose(whose)
        self.reload()
        if shown:
            self._show_and_choose(shown, tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _filters(self, counts: ParticipantCounts | None) -> list[tuple[str, str]]:
        words = {
            Whose.MINE: self.tr("Mine {count}"),
            Whose.ALL: self.tr("All {count}"),
            Whose.GAP: self.tr("Gap {count}"),
        }
        numbers = {
            Whose.MINE: counts.mine if counts else "",
            Whose.ALL: counts.all if counts else "",
            Whose.GAP: counts.gap if counts else "",
        }
        filters = [
            (whose.value, word.format(count=numbers[whose]).strip())
            for whose, word in words.items()
        ]
        if counts is None or not counts.closed:
            return filters
        closed = self.tr("Closed {count}").format(count=counts.closed)
        return [*filters, (Whose.CLOSED.value, closed)]

    async def _load(self) -> None:
        counts = await self.workspace.ask(participant_counts, None)
        first = not self.pane.list.rows() and not self.pane.find_field.text()
        self.pane.filters.set_choices(self._filters(counts))
        if first and not counts.mine and self.pane.filters.key() == Whose.MINE:
            self.pane.filters.choose(Whose.ALL)
        await self._list_rows()
        self._say_empty(counts)
        self._fold()

    def _find(self, _typed: str) -> None:
        self.workspace.tasks.start(self._list_rows())

    async def _list_rows(self) -> None:
        text = self.pane.find_field.text()
        about = ListParticipants(Whose(self.pane.filters.key() or Whose.ALL), text)
        found = await self.workspace.ask(participants, about)
        if text != self.pane.find_field.text():
            return
        today = self.workspace.today()
        self.pane.list.blockSignals(True)
        self.pane.set_rows([ROW_WORDS.line(row, today) for row in found])
        self.pane.list.blockSignals(False)
        if self.detail.person_id and self.pane.list.current_id() != self.detail.person_id:
            self.pane.list.choose_none()
            self.pane.list.choose(self.detail.person_id)

    def _say_empty(self, counts: ParticipantCounts) -> None:
        if counts.all:
            words = self.tr("Search for another spelling, or see all.")
            self.pane.set_empty(self.tr("Nobody here"), words)
        else:
            words = self.tr("Those you take in will stand here.")
            self.pane.set_empty(self.tr("Nobody yet"), words)
        may_write = self.workspace.actor.may(Right.WRITE_PARTICIPANTS)
        if counts.all:
            self._nobody.set_words(
                self.tr("Choose a participant"),
                self.tr("Own words come first; gaps in a transition stand in red."),
            )
        elif may_write:
            self._nobody.set_words(
                self.tr("No participants yet"),
                self.tr("Begin with one you know well, or bring in the list you already keep."),
            )
        for button in self._nobody.findChildren(Button):
            button.setVisible(not counts.all and may_write)

    def _first_buttons(self) -> list[Button]:
        new = Button(self.tr("New participant"), ButtonKind.PRIMARY, "plus")
        new.setObjectName("first participant")
        new.clicked.connect(self.new_here)
        bring = Button(self.tr("Import a spreadsheet"), icon="file-arrow-up")
        bring.setObjectName("import")
        bring.clicked.connect(lambda: self.workspace.go(Place("registers", "participants")))
        return [new, bring] if self.workspace.actor.may(Right.IMPORT) else [new]

    def _choose(self, person_id: str) -> None:
        if person_id:
            self._unfolded = False
            self._show_person(person_id, "")

    def _open(self, person_id: str) -> None:
        self._choose(person_id)
        self.panes()[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_and_choose(self, person_id: str, tab: str = "") -> None:
        self._unfolded = False
        self._show_person(person_id, tab)
        self.pane.list.choose(person_id)

    def _show_person(self, person_id: str, tab: str) -> None:
        self._side.setCurrentWidget(self.detail)
        self.detail.show_person(person_id, tab)
        self._fold()

    def _sheet_finished(self, person_id: object) -> None:
        self._sheet = None
        if isinstance(person_id, str) and person_id:
            self.pane.find_field.clear()
            self._show_and_choose(person_id, "overview")
            self._find("")

    def _show_list(self) -> None:
        self._unfolded = True
        self._fold()
        self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_list(self) -> None:
        self._unfolded = not self.pane.isVisible()
        self._fold(folded=not self._unfolded)

    def _fold(self, _tab: str = "", *, folded: bool | None = None) -> None:
        """Show list and detail side by side, or one of them where there is no room for both."""
        open_detail = self._side.currentWidget() is self.detail
        least = LEAST_PLAN if self.detail.tab == "plan" else LEAST_DETAIL
        tight = self.width() - self.pane.width() < least
        away = open_detail and (tight if folded is None else folded) and not self._unfolded
        alone = self._unfolded and tight and self.width() - self.pane.width() < LEAST_DETAIL
        self.pane.setVisible(not away)
        self._side.setVisible(not alone)
        self.detail.header.show_back(shown=away)
