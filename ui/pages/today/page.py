"""The page one opens in the morning."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.use_cases.activities import Thank, thank
from services.use_cases.beginning import StepToTake, first_steps
from services.use_cases.first_contact import note_contact
from services.use_cases.talks import HoldTalk, hold_talk, take_talk
from services.use_cases.today import today_view
from services.use_cases.today_lines import TodayLine, TodayView, Why
from services.use_cases.unfetched import see_to_unfetched
from services.use_cases.unknown_consents import say_looked_through
from ui.dialogs.log_activity import LogActivitySheet
from ui.dialogs.quiet_limit import QuietLimitSheet
from ui.dialogs.talk import Call, TalkSheet
from ui.dialogs.thanks import ThanksSheet
from ui.languages import current_language
from ui.navigation import Place
from ui.norwegian_text import week_text
from ui.page import Page
from ui.pages.today.beginning import Beginning
from ui.pages.today.groups import Groups
from ui.pages.today.looks import place_of
from ui.pages.today.network_line import NetworkLine
from ui.pages.today.pair_acts import PairActs
from ui.pages.today.side import AheadPanel, DayPanel, TransitionsPanel
from ui.pages.today.standing_in import StandingIn
from ui.pages.today.words import TodayWords
from ui.theme import px
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll_column import ScrollColumn
from ui.workspace import Workspace

WIDEST_LINE = 960
HOURS_PASS_MS = 600_000
SIDE_WIDTH = 296
THIRD_WIDTH = 320
WIDEST_SIDE = 440
THIRD_FROM = 1390
"""The page gains its third column from this width on: a window of 1600 less the rail."""


class TodayPage(Page):
    """Red first; every line says why it is there, and its button does the next thing."""

    name: ClassVar[str] = "today"
    listens_to: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.PARTICIPANTS, Kind.TRANSITIONS, Kind.CONSENTS, Kind.VOLUNTEERS, Kind.MATCHES,
            Kind.ACTIVITIES, Kind.MESSAGES, Kind.OUTBOX, Kind.IMPORTS, Kind.SETTINGS,
            Kind.SUPERVISION, Kind.ACCOUNTS, Kind.WAYS,
        }
    )  # fmt: skip

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._view: TodayView | None = None
        self._words = TodayWords(workspace.today(), self)
        self._header = PageHeader()
        self._log = Button("", icon="note-pencil", keys="Ctrl+N")
        self._log.clicked.connect(self.new_here)
        self._header.add(self._log)
        self._log.setVisible(workspace.actor.may(Right.LOG_ACTIVITY))
        self.groups = Groups(self._words, may_match=workspace.actor.may(Right.MATCH))
        self.groups.acted.connect(self._act)
        self.groups.menu_acted.connect(self._act_from_menu)
        self._calm = EmptyState("", "")
        self.beginning = Beginning(workspace)
        self._steps: tuple[StepToTake, ...] = ()
        self.day = DayPanel(self._words)
        self.ahead = AheadPanel(self._words)
        self.transitions = TransitionsPanel(workspace, self._words)
        self._sheets: dict[str, LogActivitySheet | ThanksSheet | TalkSheet | QuietLimitSheet] = {}
        self.standing_in = StandingIn(self._words)
        self.network_line = NetworkLine(workspace)
        self._pairs = PairActs(workspace, self)
        self._noted_at_once = {
            "thank": self._thank,
            "held": self._held,
            "take": self._take,
            "contact": self._contacted,
        }
        self._lay_out()
        self.retranslate()
        # A talk that is owed has hours left: they must not stand still while Today stands open.
        self._hours = QTimer(self)
        self._hours.setInterval(HOURS_PASS_MS)
        self._hours.timeout.connect(self._hours_pass)
        self._hours.start()

    def reload(self) -> None:
        self.workspace.tasks.start(self._load())

    def new_here(self) -> None:
        if self.workspace.actor.may(Right.LOG_ACTIVITY):
            self._log_sheet().begin()

    def leave(self) -> None:
        super().leave()
        sheet = self._sheets.get("log")
        if isinstance(sheet, LogActivitySheet):
            sheet.keep_draft()

    def panes(self) -> tuple[QWidget, ...]:
        """The first line in sight: what one has scrolled to is not left by doing something there."""
        rows = [*self.groups.rows(), *self.beginning.rows.values()]
        seen = [row for row in rows if not row.visibleRegion().isEmpty()]
        return tuple((seen or rows)[:1])

    def retranslate(self) -> None:
        self._name_the_day(self.workspace.today())
        self._log.setText(self.tr("Log activity"))
        self._calm.set_words(
            self.tr("Nothing is waiting"),
            self.tr(
                "No gap, no answer owed, nobody to call. Take the time to ask how somebody is."
            ),
        )
        if self._view is not None:
            self._show(self._view, again=True)

    def _name_the_day(self, today: date) -> None:
        self._words.today = today
        week = week_text(today, current_language())
        self._header.set_title(self.tr("Today"), f"{self._words.heading()} · {week}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= THIRD_FROM
        self._third.setVisible(wide)
        self._side.setMaximumWidth(WIDEST_SIDE if wide else SIDE_WIDTH)
        # As far from the third column as from the first.
        air = px("space.m" if wide else "space.xs")
        self._side.stand_at_edge(air, px("space.xs"))
        home = self._third if wide else self._side
        if self.ahead.parentWidget() is not home.inside:
            home.body.insertWidget(0 if wide else 1, self.ahead)
        self.transitions.setVisible(wide)

    def _hours_pass(self) -> None:
        if self.isVisible():
            self.reload()

    async def _load(self) -> None:
        view = await self.workspace.ask(today_view, None)
        begun = view.groups or view.line is not None
        self._steps = () if begun else await self.workspace.ask(first_steps, None)
        self._name_the_day(view.today)
        first = self._view is None
        self._show(view)
        if first:
            self._take_focus()

    def _take_focus(self) -> None:
        """The day begins on its first line, which was not there yet when the page was shown."""
        if self.isVisible() and QApplication.focusWidget() in (None, self, self._log):
            next(iter((*self.panes(), self._log))).setFocus()

    def _show(self, view: TodayView, *, again: bool = False) -> None:
        self._view = view
        self.groups.show_groups(view.groups, again=again)
        self.standing_in.show_times(view.standing_in)
        self.network_line.show_standing(view.line, view.today)
        self.beginning.show_steps(self._steps, again=again)
        nothing = not view.groups and view.line is None
        self._left.setVisible(not nothing)
        self._calm.setVisible(nothing and not self._steps)
        self.day.show_day(view.day)
        self.ahead.show_ahead(view.ahead)
        self.transitions.show_transitions(view.ahead.transitions)

    def _act(self, line: object) -> None:
        if not isinstance(line, TodayLine):
            return
        match line.why:
            case Why.THANKS:
                self._thanks_sheet().begin(
                    line.name, line.activity_ids, self._words.line(line).title
                )
            case Why.TALK | Why.DEBRIEF:
                title = self._words.line(line).title
                call = Call(line.subject.volunteer_id, line.name, line.phone, title, line.words)
                self._talk_sheet().begin(call)
            case Why.FIRST_MEETING_PAST | Why.CHECK_IN | Why.CLOSING | Why.PAUSE_ENDS:
                self._pairs.act(line)
            case Why.CONTACT:
                self.workspace.tasks.start(self._contacted(line))
            case Why.UNFETCHED:
                self.workspace.tasks.start(self._seen_to(line))
            case Why.CONSENTS_UNKNOWN:
                self.workspace.tasks.start(self._looked_through())
            case Why.EXPIRED:
                self.workspace.go(Place("matching", line.subject.participant_id))
            case Why.QUIET:
                self.workspace.go(Place("volunteers", line.subject.volunteer_id))
            case _:
                self.workspace.go(place_of(line.subject))

    def _act_from_menu(self, line: object, name: str) -> None:
        if not isinstance(line, TodayLine):
            return
        match name:
            case "pair":
                self.workspace.go(place_of(line.subject))
            case "participant":
                self.workspace.go(Place("participants", line.subject.participant_id))
            case "volunteer":
                self.workspace.go(Place("volunteers", line.subject.volunteer_id))
            case "log":
                self._begin_log(line)
            case "limit":
                self._limit_sheet().begin(line.subject.id)
            case _:
                self.workspace.tasks.start(self._noted_at_once[name](line))

    async def _thank(self, line: TodayLine) -> None:
        outcome = await self.workspace.run(thank, Thank(line.activity_ids))
        done = self.tr("{name} is thanked.").format(name=line.name)
        self.workspace.tell_done(done, outcome.undo)

    async def _contacted(self, line: TodayLine) -> None:
        outcome = await self.workspace.run(note_contact, line.subject.id)
        done = self.tr("Noted: somebody has been in touch with {name} today.")
        self.workspace.tell_done(done.format(name=line.name), outcome.undo)

    async def _seen_to(self, line: TodayLine) -> None:
        outcome = await self.workspace.run(see_to_unfetched, line.subject.id)
        self.workspace.tell_done(self.tr("Noted that it has been seen to."), outcome.undo)

    async def _looked_through(self) -> None:
        outcome = await self.workspace.run(say_looked_through, None)
        done = self.tr("Noted that the consents are looked through.")
        self.workspace.tell_done(done, outcome.undo)

    async def _held(self, line: TodayLine) -> None:
        outcome = await self.workspace.run(hold_talk, HoldTalk(line.subject.volunteer_id))
        done = self.tr("The talk with {name} is noted.").format(name=line.name)
        self.workspace.tell_done(done, outcome.undo)

    async def _take(self, line: TodayLine) -> None:
        outcome = await self.workspace.run(take_talk, line.subject.volunteer_id)
        done = self.tr("{name} sees now that you will call.").format(name=line.name)
        self.workspace.tell_done(done, outcome.undo)

    def _begin_log(self, line: TodayLine) -> None:
        subject = line.subject
        self._log_sheet().begin(subject.volunteer_id, subject.participant_id or None)

    def _log_sheet(self) -> LogActivitySheet:
        sheet = self._sheets.get("log")
        if not isinstance(sheet, LogActivitySheet):
            sheet = self._sheets["log"] = LogActivitySheet(self.workspace, self)
        return sheet

    def _thanks_sheet(self) -> ThanksSheet:
        sheet = self._sheets.get("thanks")
        if not isinstance(sheet, ThanksSheet):
            sheet = self._sheets["thanks"] = ThanksSheet(self.workspace, self)
        return sheet

    def _talk_sheet(self) -> TalkSheet:
        sheet = self._sheets.get("talk")
        if not isinstance(sheet, TalkSheet):
            sheet = self._sheets["talk"] = TalkSheet(self.workspace, self)
        return sheet

    def _limit_sheet(self) -> QuietLimitSheet:
        sheet = self._sheets.get("limit")
        if not isinstance(sheet, QuietLimitSheet):
            sheet = self._sheets["limit"] = QuietLimitSheet(self.workspace, self)
        return sheet

    def _lay_out(self) -> None:
        # A column that scrolls keeps some room for the focus ring; the header stands as far in.
        ring = px("space.xs")
        margin = px("space.page_margin") - ring
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, 0)
        column.setSpacing(px("space.m"))
        self._header.setContentsMargins(ring, ring, ring, 0)
        column.addWidget(self._header)
        column.addWidget(self.standing_in)
        column.addWidget(self.network_line)
        self._left = ScrollColumn()
        for each in (self._left, self.beginning):
            each.setMaximumWidth(WIDEST_LINE + ring + px("space.m"))
        self._left.stand_at_edge(px("space.m"), margin)
        self._left.body.addWidget(self.groups)
        self._side = ScrollColumn()
        self._side.setMinimumWidth(SIDE_WIDTH)
        self._side.body.addWidget(self.day)
        self._side.body.addWidget(self.ahead)
        self._third = ScrollColumn()
        self._third.setMinimumWidth(THIRD_WIDTH)
        self._third.setMaximumWidth(WIDEST_SIDE)
        self._third.body.addWidget(self.transitions)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._left, 1_000_000)
        row.addWidget(self._calm, 1_000_000)
        row.addWidget(self.beginning, 1_000_000)
        row.addWidget(self._side, 1000)
        row.addSpacing(0)
        row.addWidget(self._third, 1000)
        row.addStretch(1)
        column.addLayout(row, 1)
        self._calm.hide()


def make_page(workspace: Workspace) -> Page:
    """Today."""
    return TodayPage(workspace)
