"""The head of a participant's page: who it is, where on the road, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from services.domain.access import Actor, Right
from services.use_cases.participant_overview import ParticipantOverview
from ui.pages.participants.words import WORDS, short_day
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.page_header import PageHeader
from ui.workspace import Workspace


class DetailHead(PageHeader):
    """Each signal is a button or a line of the menu, as far as the reader may."""

    log_wanted = Signal()
    write_wanted = Signal()
    edit_wanted = Signal()
    farewell_wanted = Signal()
    reopen_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(person=True)
        self._workspace = workspace
        self._write = self._writing(workspace.actor)
        more = self._more()
        menu = QMenu(more)
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(QPoint(0, more.height()))))
        self._edit = self._line(menu, self.tr("Change what is noted"), self.edit_wanted)
        self._close = self._line(menu, self.tr("End the follow-up"), self.farewell_wanted)
        self._reopen = self._line(menu, self.tr("Open again"), self.reopen_wanted)
        for button in (self._logging(workspace.actor), self._write, more):
            self.add(button)

    def show_overview(self, overview: ParticipantOverview) -> None:
        """Show whose page it is, and what can be done now."""
        self.set_title(overview.participant.display_name, self._where(overview))
        self._edit.setEnabled(overview.may_write)
        closed = overview.participant.closed_on is not None
        self._close.setVisible(not closed and overview.may_write)
        self._reopen.setVisible(closed and overview.may_write)

    def lead(self, *, leads: bool) -> None:
        """Whether writing is the page's filled button, or another has that place."""
        self._write.set_kind(ButtonKind.PRIMARY if leads else ButtonKind.PLAIN)

    def _where(self, overview: ParticipantOverview) -> str:
        person, today = overview.participant, self._workspace.today()
        parts = [WORDS.age(overview.age)] if overview.age is not None else []
        phase = WORDS.phase(person.phase)
        if overview.phase_since is not None:
            since = short_day(overview.phase_since, today)
            phase = self.tr("{phase} since {day}").format(phase=phase, day=since)
        parts.append(phase)
        known = overview.phase_since is not None
        parts += [overview.unit_name] if overview.unit_name and not known else []
        if person.closed_on is not None:
            closed = self.tr("closed {day}").format(day=short_day(person.closed_on, today))
            parts.append(closed)
        return " · ".join(parts)

    def _logging(self, actor: Actor) -> Button:
        log = Button(self.tr("Log activity"), icon="note-pencil")
        log.setObjectName("log activity")
        log.clicked.connect(self.log_wanted)
        if not actor.may(Right.LOG_ACTIVITY):
            log.hide()
        return log

    def _writing(self, actor: Actor) -> Button:
        write = Button(self.tr("Write message"), ButtonKind.PRIMARY, "paper-plane-tilt")
        write.setObjectName("write message")
        write.clicked.connect(self.write_wanted)
        if not actor.may(Right.SEND_MESSAGES):
            write.hide()
        return write

    def _more(self) -> IconButton:
        more = IconButton(self.tr("More"), "dots-three")
        more.setObjectName("more")
        return more

    def _line(self, menu: QMenu, text: str, wanted: object) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(wanted)
        menu.addAction(action)
        return action
