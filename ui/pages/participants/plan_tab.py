"""Plan and transitions: the road as a picture or a table, and what closes the gap."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.transitions import LEAVES, TransitionState
from services.use_cases.first_contact import note_contact
from services.use_cases.participant_overview import ParticipantOverview
from services.use_cases.transitions import (
    CancelTransition,
    MarkTransitionDone,
    cancel_transition,
    mark_transition_done,
)
from services.use_cases.transitions_of import TransitionView
from ui.pages.participants.deeds import Deeds
from ui.pages.participants.fresh_column import FreshColumn
from ui.pages.participants.points import Point, points_of
from ui.pages.participants.take_over_sheet import TakeOverSheet
from ui.pages.participants.transition_card import missing_words, what_to_do_now
from ui.pages.participants.transition_list import TransitionList
from ui.pages.participants.transition_sheet import TransitionSheet
from ui.pages.participants.transition_table import transition_table
from ui.pages.participants.way_home import day_line, way_home
from ui.pages.participants.words import short_day
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, CardHeader, Rule
from ui.widgets.checklist_row import ChecklistRow, CheckState
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Paragraph
from ui.widgets.segmented import Segmented
from ui.widgets.timeline import Timeline
from ui.widgets.tone import Tone
from ui.workspace import Workspace

PICTURE, TABLE = "picture", "table"


class PlanTab(QWidget):
    """The road of one participant; a sheet writes transitions."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._deeds = Deeds(workspace)
        self._shown: ParticipantOverview | None = None
        self._shown_as = PICTURE
        self.sheet: TransitionSheet | TakeOverSheet | None = None
        self._column = FreshColumn(gap=14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)

    def show_overview(self, overview: ParticipantOverview) -> None:
        """Show this participant's road."""
        if overview != self._shown:
            self._shown = overview
            self._show()

    def begin_transition(self) -> None:
        """Open the sheet for a new transition."""
        self._open_sheet(None, "")

    def leave(self) -> None:
        """Close an open sheet; what is half-written in it becomes a draft."""
        if self.sheet is not None:
            self.sheet.leave()

    def _show(self) -> None:
        overview = self._shown
        if overview is None:
            return
        if not overview.transitions:
            self._column.show_parts([self._empty(overview)])
            return
        parts: list[QWidget] = [self._road(overview)]
        nearest = overview.gap or overview.next_transition
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        if nearest is not None:
            beside.addWidget(self._points(nearest, overview), 3)
        beside.addWidget(self._all(overview), 2)
        parts.append(row)
        self._column.show_parts(parts)

    def _empty(self, overview: ParticipantOverview) -> QWidget:
        new = Button(self.tr("New transition"), icon="plus")
        new.setObjectName("new transition")
        new.clicked.connect(self.begin_transition)
        words = self.tr(
            "The days around an admission, a discharge or a release need a date and a name."
        )
        buttons = [new] if overview.may_write else []
        return EmptyState(self.tr("No transitions yet"), words, buttons, picture=False)

    def _road(self, overview: ParticipantOverview) -> Card:
        card = Card()
        head = CardHeader(self.tr("The way home"))
        if overview.gap is not None:
            day = short_day(overview.gap.transition.on, self._workspace.today())
            words = self.tr("Gap from {day}").format(day=day)
            head.add_beside(Chip(words, Tone.DANGER, "link-break"))
        choices = [(PICTURE, self.tr("Picture")), (TABLE, self.tr("Table"))]
        shown_as = Segmented(self.tr("Show as"), choices, small=True)
        shown_as.choose(self._shown_as)
        shown_as.chosen.connect(self._show_as)
        head.add(shown_as)
        if overview.may_write:
            new = Button(self.tr("New transition"), icon="plus", small=True)
            new.setObjectName("new transition")
            new.clicked.connect(self.begin_transition)
            head.add(new)
        card.body.addWidget(head)
        card.body.addWidget(self._picture_or_table(overview))
        return card

    def _picture_or_table(self, overview: ParticipantOverview) -> QWidget:
        today = self._workspace.today()
        if self._shown_as == TABLE:
            return transition_table(overview.transitions, today)
        timeline = Timeline(self.tr("The way home"))
        timeline.setObjectName("timeline")
        road = way_home(overview, today)
        timeline.show_lanes(road.first, road.last, road.lanes, road.flags, road.marks)
        return timeline

    def _show_as(self, key: str) -> None:
        self._shown_as = key
        self._show()

    def _points(self, view: TransitionView, overview: ParticipantOverview) -> Card:
        card = Card(padded=False, gap=0)
        points = points_of(view, self._workspace.today())
        settled = sum(not point.missing for point in points)
        note = self.tr("{settled} of {all} in place").format(settled=settled, all=len(points))
        title = self.tr("This closes the gap") if view.gap else self.tr("This makes it safe")
        head = CardHeader(title, note)
        head.setContentsMargins(16, 12, 16, 8)
        card.body.addWidget(head)
        has_left = view.transition.state is TransitionState.DONE
        if has_left:
            now = Paragraph(what_to_do_now(), "small", "text.secondary")
            now.setContentsMargins(16, 0, 16, 12)
            card.body.addWidget(now)
        first = True
        for point in sorted(points, key=lambda point: not point.missing):
            card.body.addWidget(Rule())
            row = self._point_row(view, point, overview, first=first)
            card.body.addWidget(row)
            first = False
        if has_left and overview.may_write:
            card.body.addWidget(Rule())
            card.body.addWidget(self._contact_row(view))
        card.body.addStretch(1)
        return card

    def _contact_row(self, view: TransitionView) -> ChecklistRow:
        row = ChecklistRow(
            self.tr("Have you been in touch?"),
            CheckState.OPEN,
            self.tr("then the gap is closed"),
            self.tr("Contact is made"),
        )
        row.acted.connect(lambda: self._note_contact(view))
        return row

    def _point_row(
        self, view: TransitionView, point: Point, overview: ParticipantOverview, *, first: bool
    ) -> ChecklistRow:
        if not point.missing:
            return ChecklistRow(point.title, CheckState.SETTLED, point.value)
        action = self.tr("Fill in") if overview.may_write else ""
        kind = ButtonKind.PRIMARY if first else ButtonKind.PLAIN
        note = missing_words(point.which).lower()
        row = ChecklistRow(point.title, CheckState.MISSING, note, action, kind)
        row.acted.connect(lambda: self._open_sheet(view, point.field))
        return row

    def _all(self, overview: ParticipantOverview) -> Card:
        card = TransitionList(overview, self._workspace.today())
        card.change_wanted.connect(lambda view: self._open_sheet(view, ""))
        card.done_wanted.connect(self._mark_done)
        card.cancel_wanted.connect(self._cancel)
        card.contact_wanted.connect(self._note_contact)
        return card

    def _note_contact(self, view: TransitionView) -> None:
        told = self.tr("Noted: somebody has been in touch today.")
        self._deeds.do(note_contact, view.transition.id, told)

    def _mark_done(self, view: TransitionView) -> None:
        today: date = self._workspace.today()
        on = min(view.transition.on, today)
        told = self.tr("{what}: it has come.").format(what=day_line(view, today))
        self._deeds.do(mark_transition_done, MarkTransitionDone(view.transition.id, on), told)

    def _cancel(self, view: TransitionView) -> None:
        told = self.tr("{what}: called off.").format(what=day_line(view, self._workspace.today()))
        self._deeds.do(cancel_transition, CancelTransition(view.transition.id), told)

    def _open_sheet(self, view: TransitionView | None, field: str) -> None:
        if self._shown is None:
            return
        if view is None or view.transition.state is TransitionState.PLANNED:
            self.sheet = TransitionSheet(self._workspace, self, self._shown, view)
        elif view.transition.kind in LEAVES:
            self.sheet = TakeOverSheet(self._workspace, self, view)
        else:
            return
        self.sheet.finished.connect(self._forget_sheet)
        self.sheet.begin(field)

    def _forget_sheet(self) -> None:
        self.sheet = None
