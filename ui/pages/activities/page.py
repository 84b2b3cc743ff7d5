"""Activities: one week at a time, or everything in a list."""

from __future__ import annotations

from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.use_cases.activities import remove_activity
from services.use_cases.activity_lists import (
    ActivityCard,
    ActivityFilter,
    ActivityWeek,
    activity_card,
    activity_list,
    activity_week,
)
from ui.dialogs.log_activity import LogActivitySheet
from ui.dialogs.thanks import ThanksSheet
from ui.languages import current_language
from ui.navigation import Place
from ui.norwegian_text import begin_large, day_text, days_text, wall_clock, week_text
from ui.page import Page
from ui.pages.activities.activity_sheet import ActivitySheet
from ui.pages.activities.list_view import ListView
from ui.pages.activities.week_view import WeekView
from ui.pages.activities.words import ActivityWords
from ui.theme import px
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.page_header import PageHeader
from ui.widgets.segmented import Segmented
from ui.workspace import Workspace

WEEK = timedelta(days=7)


class ActivitiesPage(Page):
    """Week and list show the same; `Ctrl+N` logs one."""

    name: ClassVar[str] = "activities"
    listens_to: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.ACTIVITIES, Kind.VOLUNTEERS, Kind.PARTICIPANTS, Kind.SETTINGS}
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._day = workspace.today()
        self._week: ActivityWeek | None = None
        self._areas: dict[str, tuple[str, str]] = {}
        self._latest = 0
        self._words = ActivityWords(self)
        self._header = PageHeader()
        self._make_header()
        self.week = WeekView(self._words)
        self.week.opened.connect(self.open_activity)
        self.week.day_wanted.connect(self._list_day)
        self.list = ListView(self._words, workspace.today())
        self.list.opened.connect(self.open_activity)
        self.list.filter_changed.connect(self.reload)
        self._first = Button("", ButtonKind.PRIMARY, "note-pencil")
        self._first.clicked.connect(self.new_here)
        self._fetch = Button("", icon="file-arrow-up")
        self._fetch.clicked.connect(lambda: workspace.go(Place("registers")))
        self._empty = EmptyState("", "", [self._first, self._fetch])
        self._fetch.setVisible(workspace.actor.may(Right.IMPORT))
        self._stack = QStackedWidget()
        for view in (self.week, self.list, self._empty):
            self._stack.addWidget(view)
        self._log: LogActivitySheet | None = None
        self._thanks: ThanksSheet | None = None
        self._card: ActivitySheet | None = None
        self._lay_out()
        self.retranslate()

    def show_place(self, place: Place) -> None:
        if place.tab in ("week", "list"):
            self._show_as(place.tab)
        if place.new and place.subject_id:
            self._log_sheet().begin_for(place.subject_id)
        elif place.new:
            self._log_sheet().begin()
        elif place.subject_id:
            self.open_activity(place.subject_id)

    def reload(self) -> None:
        self._latest += 1
        self.workspace.tasks.start(self._load(self._latest))

    def new_here(self) -> None:
        self._log_sheet().begin()

    def find_here(self) -> None:
        self._show_as("list")
        self.list.find_field.setFocus()
        self.list.find_field.selectAll()

    def leave(self) -> None:
        super().leave()
        if self._log is not None:
            self._log.keep_draft()

    def panes(self) -> tuple[QWidget, ...]:
        if self._view.key() == "list":
            return (self.list.find_field, self.list.table)
        return tuple(self.week.canvas.buttons()[:1]) or (self._this,)

    def open_activity(self, activity_id: str) -> None:
        """Show one activity by itself."""
        self.workspace.tasks.start(self._open(activity_id))

    def retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("Show as"))
        self._log_button.setText(self.tr("Log activity"))
        self._this.setText(self.tr("This week"))
        self._before.set_name(self.tr("The week before"))
        self._after.set_name(self.tr("The week after"))
        self._first.setText(self.tr("Log the first one"))
        self._fetch.setText(self.tr("Bring in a spreadsheet"))
        self._empty.set_words(
            self.tr("No activities yet"),
            self.tr("A walk, a cup of coffee, a trip to the office: log it in under a minute."),
        )
        self.list.retranslate()
        self._set_title()
        if self._week is not None:
            self.reload()

    def _make_header(self) -> None:
        self._before = IconButton("", "caret-left")
        self._this = Button("")
        self._after = IconButton("", "caret-right")
        self._before.clicked.connect(lambda: self._turn_to(self._day - WEEK))
        self._this.clicked.connect(lambda: self._turn_to(self.workspace.today()))
        self._after.clicked.connect(lambda: self._turn_to(self._day + WEEK))
        words = [("week", self.tr("Week")), ("list", self.tr("List"))]
        self._view = Segmented("", words)
        self._view.chosen.connect(self._show_as)
        self._log_button = Button("", ButtonKind.PRIMARY, "note-pencil")
        self._log_button.clicked.connect(self.new_here)
        for widget in (self._before, self._this, self._after, self._view, self._log_button):
            self._header.add(widget)

    def _lay_out(self) -> None:
        margin = px("space.page_margin")
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, 0)
        column.setSpacing(px("space.m"))
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)

    def _turn_to(self, day: date) -> None:
        self._day = day
        self._show_as("week")

    def _show_as(self, view: str) -> None:
        self._view.choose(view)
        self.reload()

    def _list_day(self, day: object) -> None:
        if isinstance(day, date):
            self.list.show_day(day)
            self._show_as("list")

    async def _load(self, number: int) -> None:
        if self._view.key() == "list":
            listed = await self.workspace.ask(activity_list, self.list.about())
            if number != self._latest:
                return
            self._areas = {area.id: (area.colour, area.name) for area in listed.areas}
            self.list.show_list(listed)
            self._show(self.list if listed.stored else self._empty)
        else:
            week = await self.workspace.ask(activity_week, self._day)
            nothing = not week.rows and not await self._anything()
            if number != self._latest:
                return
            self._week = week
            self._areas = {area.id: (area.colour, area.name) for area in week.areas}
            self.week.show_week(week, wall_clock(self.workspace.now()).replace(tzinfo=None))
            self._show(self._empty if nothing else self.week)
        self._set_title()

    async def _anything(self) -> bool:
        return (await self.workspace.ask(activity_list, ActivityFilter(most=1))).stored

    def _show(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        in_week = view is self.week
        for widget in (self._before, self._this, self._after):
            widget.setVisible(in_week)
        self._view.setVisible(view is not self._empty)
        self._log_button.setVisible(view is not self._empty)

    def _set_title(self) -> None:
        if self._stack.currentWidget() is not self.week or self._week is None:
            self._header.set_title(self.tr("Activities"), self.tr("What people did together"))
            return
        language, today = current_language(), self.workspace.today()
        monday = self._week.monday
        days = days_text(monday, monday + WEEK / 7 * 6, language, today)
        totals = self._words.totals(self._week.totals)
        self._header.set_title(begin_large(week_text(monday, language)), f"{days} · {totals}")

    async def _open(self, activity_id: str) -> None:
        card = await self.workspace.ask(activity_card, activity_id)
        if self._card is None:
            self._card = ActivitySheet(self.workspace, self._words, self)
            self._card.thank_wanted.connect(self._thank)
            self._card.change_wanted.connect(self._change)
            self._card.remove_wanted.connect(self._remove)
        self._card.begin(card, self._areas)

    def _thank(self, card: object) -> None:
        if not isinstance(card, ActivityCard):
            return
        if self._thanks is None:
            self._thanks = ThanksSheet(self.workspace, self)
        day = day_text(card.activity.on, current_language(), self.workspace.today())
        about = f"{card.activity.what}, {day}"
        self._thanks.begin(card.volunteer_name, (card.activity.id,), about)

    def _change(self, card: object) -> None:
        if isinstance(card, ActivityCard):
            self._log_sheet().change(card.activity.id)

    def _remove(self, card: object) -> None:
        if isinstance(card, ActivityCard):
            self.workspace.tasks.start(self._take_away(card))

    async def _take_away(self, card: ActivityCard) -> None:
        outcome = await self.workspace.run(remove_activity, card.activity.id)
        done = self.tr("«{what}» is removed.").format(what=card.activity.what)
        self.workspace.tell_done(done, outcome.undo)

    def _log_sheet(self) -> LogActivitySheet:
        if self._log is None:
            self._log = LogActivitySheet(self.workspace, self)
        return self._log


def make_page(workspace: Workspace) -> Page:
    """Activities."""
    return ActivitiesPage(workspace)
