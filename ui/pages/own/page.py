"""A volunteer's own page: she sees her own, and asks for what she needs."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.changes import Kind
from services.use_cases.activities import remove_activity
from services.use_cases.activity_lists import ActivityFilter, ActivityRow, activity_list
from services.use_cases.own import OwnMatch, OwnPage, look_at_own_match, own_page
from services.use_cases.own_care import OwnCare, own_care
from services.use_cases.own_questions import (
    AnswerOwnQuestion,
    OwnQuestion,
    answer_own_question,
    look_at_own_questions,
)
from services.use_cases.talks import AskForTalk, ask_for_talk
from ui.dialogs.log_activity import LogActivitySheet
from ui.languages import current_language
from ui.norwegian_text import begin_large, long_day_text, moment_text, relative_day
from ui.page import Page
from ui.pages.own.care_panel import PromiseCard, Supervisions
from ui.pages.own.distress_sheet import DistressSheet
from ui.pages.own.needs_sheet import NeedsSheet
from ui.pages.own.panels import NextMeeting, OwnLists, OwnSide, ToLog
from ui.pages.own.questions import Questions
from ui.theme import px
from ui.widgets.action_row import ActionRow
from ui.widgets.button import Button, ButtonKind
from ui.widgets.first_stop import first_stop
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.tone import Tone
from ui.workspace import Workspace

MOST_LOGGED = 6
WIDEST = 1040
SIDE_WIDTH = 344


class OwnPageView(Page):
    """Next meeting first; `Ctrl+N` logs, Alt+P (in bokmål) asks for a talk."""

    name: ClassVar[str] = "own"
    listens_to: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.ACTIVITIES, Kind.MATCHES, Kind.VOLUNTEERS, Kind.PARTICIPANTS, Kind.ASSIGNMENTS}
        | {Kind.SUPERVISION, Kind.ACCOUNTS}
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._page: OwnPage | None = None
        self._care: OwnCare | None = None
        self._logged: tuple[ActivityRow, ...] = ()
        self._header = PageHeader()
        self.talk = Button("", icon="chat-circle-text")
        self.talk.clicked.connect(self._ask_for_talk)
        self.urgent = Button("", icon="lifebuoy")
        self.urgent.clicked.connect(self._call_for_help)
        self._header.add(self.talk)
        self._header.add(self.urgent)
        self.promise = PromiseCard()
        self.supervisions = Supervisions()
        self.questions = Questions()
        self.questions.answered.connect(self._answer)
        self.next = NextMeeting()
        self.to_log = ToLog()
        self.to_log.log_wanted.connect(self._log_next)
        self.lists = OwnLists()
        self.lists.opened.connect(self._open_match)
        self.lists.log_wanted.connect(self._log_match)
        self.lists.change_wanted.connect(self._change)
        self.lists.remove_wanted.connect(self._remove)
        self.side = OwnSide()
        self._log: LogActivitySheet | None = None
        self._needs: NeedsSheet | None = None
        self._distress: DistressSheet | None = None
        self._lay_out()
        self.retranslate()

    def reload(self) -> None:
        self.workspace.tasks.start(self._load())

    def new_here(self) -> None:
        self._log_sheet().begin()

    def panes(self) -> tuple[QWidget, ...]:
        asked = first_stop(self.questions) if self.questions.cards else first_stop(self.next)
        return (*asked, *first_stop(self.lists), self.talk)[:2]

    def leave(self) -> None:
        super().leave()
        if self._log is not None:
            self._log.keep_draft()

    def retranslate(self) -> None:
        self.talk.setText(self.tr("I need a &talk"))
        self.urgent.setText(self.tr("Something was &heavy"))
        if self._page is not None:
            self._show(self._page)

    async def _load(self) -> None:
        page = await self.workspace.ask(own_page, None)
        listed = await self.workspace.ask(activity_list, ActivityFilter(most=MOST_LOGGED))
        self._logged = listed.rows
        self._care = await self.workspace.ask(own_care, None)
        self._show(page)
        if page.questions:
            await self.workspace.run(look_at_own_questions, None)

    def _show(self, page: OwnPage) -> None:
        self._page = page
        today, language = self.workspace.today(), current_language()
        first = page.name.split(maxsplit=1)[0] if page.name.split() else page.name
        day = begin_large(long_day_text(today, language))
        self._header.set_title(self.tr("Hello, {name}").format(name=first), day)
        self._show_talk(page)
        self._show_care(today)
        self.questions.show_questions(page.questions, today)
        self.next.show_next(page.coming, today)
        self.to_log.show_to_log(page.to_log, self._log_row(page))
        self.lists.show_lists(page.matches, self._logged, today)
        self.side.show_side(page, today)

    def _show_talk(self, page: OwnPage) -> None:
        asked = page.talk_asked_at
        self.talk.setEnabled(asked is None)
        if asked is None:
            self.talk.setText(self.tr("I need a &talk"))
            return
        when = moment_text(asked, self.workspace.today(), current_language())
        self.talk.setText(self.tr("You asked for a talk {moment}").format(moment=when))

    def _show_care(self, today: date) -> None:
        if self._care is None:
            return
        self.urgent.setVisible(not self._care.urgent)
        self.promise.show_promise(self._care.promise, today)
        self.supervisions.show_coming(self._care.supervisions, today)

    def _call_for_help(self) -> None:
        if self._distress is None:
            self._distress = DistressSheet(self.workspace, self)
        self._distress.open()

    def _log_row(self, page: OwnPage) -> ActionRow:
        reason = self.tr("Five fields, under a minute. The coordinator reads what you write.")
        if page.to_log:
            match = page.to_log[0]
            day = match.first_meeting_on or self.workspace.today()
            title = self.tr("The meeting with {name} {day} is not logged yet").format(
                name=match.participant_name,
                day=relative_day(day, self.workspace.today(), current_language()),
            )
        else:
            title = self.tr("Have you met since last time?")
        kind = ButtonKind.PLAIN if page.questions else ButtonKind.PRIMARY
        return ActionRow("note-pencil", Tone.ACCENT, title, reason, self.tr("Log it"), kind)

    def _log_next(self) -> None:
        if self._page is not None and self._page.to_log:
            self._log_match(self._page.to_log[0])
        else:
            self.new_here()

    def _log_match(self, match: object) -> None:
        volunteer_id = self.workspace.actor.volunteer_id
        if isinstance(match, OwnMatch) and volunteer_id is not None:
            self._log_sheet().begin(volunteer_id, match.participant_id)

    def _change(self, activity: object) -> None:
        if isinstance(activity, ActivityRow):
            self._log_sheet().change(activity.id)

    def _remove(self, activity: object) -> None:
        if isinstance(activity, ActivityRow):
            self.workspace.tasks.start(self._take_away(activity))

    async def _take_away(self, activity: ActivityRow) -> None:
        outcome = await self.workspace.run(remove_activity, activity.id)
        done = self.tr("«{what}» is removed.").format(what=activity.what)
        self.workspace.tell_done(done, outcome.undo)

    def _open_match(self, match: object) -> None:
        if isinstance(match, OwnMatch):
            self.workspace.tasks.start(self._look(match))

    async def _look(self, match: OwnMatch) -> None:
        outcome = await self.workspace.run(look_at_own_match, match.match_id)
        if self._needs is None:
            self._needs = NeedsSheet(self)
        self._needs.begin(outcome.value)

    def _answer(self, question: object, says_yes: bool) -> None:
        if isinstance(question, OwnQuestion):
            self.workspace.tasks.start(self._say(question, says_yes=says_yes))

    async def _say(self, question: OwnQuestion, *, says_yes: bool) -> None:
        command = AnswerOwnQuestion(question.match_id, says_yes)
        outcome = await self.workspace.run(answer_own_question, command)
        done = self.tr("Thank you! Now the one it is about is asked, and you hear from us.")
        if not says_yes:
            done = self.tr("Thank you for answering. You are asked again when something else fits.")
        self.workspace.tell_done(done, outcome.undo)

    def _ask_for_talk(self) -> None:
        self.workspace.tasks.start(self._ask())

    async def _ask(self) -> None:
        outcome = await self.workspace.run(ask_for_talk, AskForTalk())
        done = self.tr("The coordinators see now that you would like a talk.")
        self.workspace.tell_done(done, outcome.undo)

    def _log_sheet(self) -> LogActivitySheet:
        if self._log is None:
            self._log = LogActivitySheet(self.workspace, self)
        return self._log

    def _lay_out(self) -> None:
        ring = px("space.xs")
        margin = px("space.page_margin") - ring
        scroll = ScrollColumn(gap=20)
        scroll.stand_at_edge(margin + ring, margin + ring, WIDEST)
        scroll.body.addWidget(self._header)
        scroll.body.addWidget(self.promise)
        scroll.body.addWidget(self.questions)
        scroll.body.addWidget(self.next)
        scroll.body.addWidget(self.to_log)
        both = QHBoxLayout()
        both.setSpacing(20)
        for part, stretch in ((self.lists, 1), (self.side, 0)):
            column = QVBoxLayout()
            column.setSpacing(16)
            if part is self.lists:
                column.addWidget(self.supervisions)
            column.addWidget(part)
            column.addStretch(1)
            both.addLayout(column, stretch)
        self.side.setFixedWidth(SIDE_WIDTH)
        scroll.body.addLayout(both)
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, margin, 0, 0)
        row.addWidget(scroll)


def make_page(workspace: Workspace) -> Page:
    """The volunteer's own page."""
    return OwnPageView(workspace)
