"""The page of messages: conversations at the left, one of them at the right, or the form over both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.use_cases.conversation_list import message_counts
from ui.dialogs.file_choice import the_one_file
from ui.navigation import Place
from ui.page import Page
from ui.pages.messages.carrying import Carrying
from ui.pages.messages.deeds import ThreadDeeds
from ui.pages.messages.finding import Finding
from ui.pages.messages.folding import Folding
from ui.pages.messages.listing import Listing
from ui.pages.messages.pane import ALL, MessagesPane
from ui.pages.messages.reading import Reading
from ui.pages.messages.reading_side import ReadingSide
from ui.pages.messages.thread_view import ThreadView
from ui.pages.messages.writing import Writing
from ui.workspace import Workspace


def make_page(workspace: Workspace) -> Page:
    """The page, to be put in the frame."""
    return MessagesPage(workspace)


class MessagesPage(Page):
    """Reads, answers and sends. While one writes, the form has the whole page."""

    name: ClassVar[str] = "messages"
    listens_to: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.MESSAGES, Kind.OUTBOX, Kind.DRAFTS, Kind.CONSENTS, Kind.UNITS, Kind.PARTICIPANTS,
            Kind.TRANSITIONS, Kind.GOALS, Kind.ACCOUNTS, Kind.SETTINGS,
        }
    )  # fmt: skip

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._may_send = workspace.actor.may(Right.SEND_MESSAGES)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._build()
        QShortcut(QKeySequence("F9"), self).activated.connect(self._toggle_list)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self._focus_reply)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self._open_file)
        self.setAcceptDrops(self._may_send)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if the_one_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = the_one_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.carrying.drop(path)

    def show_place(self, place: Place) -> None:
        if place.new:
            self.write_about(place.subject_id)
        elif place.subject_id:
            self.show_conversation(place.subject_id)

    def reload(self) -> None:
        self.workspace.tasks.start(self._load())

    def new_here(self) -> None:
        self.write_about("")

    def find_here(self) -> None:
        self.writing.close()
        self.folding.show_list()
        self.pane.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.find_field.selectAll()

    def save_here(self) -> None:
        if self.writing.is_open:
            self.writing.panel.want_send()
        elif self.thread_view.view is not None:
            self.writing.reply_wanted()

    def panes(self) -> Sequence[QWidget]:
        if self.writing.is_open:
            return self.writing.panel.panes()
        return (self.pane.list, self.thread_view.reply.text)

    def leave(self) -> None:
        super().leave()
        self.thread_view.reply.keep_now()
        self.writing.leave()

    def retranslate(self) -> None:
        """Build everything anew in the language set now, and show what was shown."""
        self.leave()
        self.writing.take_down()
        for widget in (self.pane, self.side):
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        chosen, unfolded = self.reading.chosen, self.folding.unfolded
        self._build()
        self.reading.chosen, self.folding.unfolded = chosen, unfolded
        self.reload()

    def write_about(self, participant_id: str) -> None:
        """A new message, about this participant if one is named."""
        if self._may_send:
            self.writing.begin_about(participant_id)

    def show_conversation(self, conversation_id: str, message_id: str = "") -> None:
        """Open a thread, at a message if one is named: it is marked as read, and the look is noted."""
        self.thread_view.reply.keep_now()
        self.writing.close()
        self.folding.unfolded = False
        self.pane.list.choose(conversation_id)
        self.reading.open(conversation_id, message_id)

    def _build(self) -> None:
        self.pane = MessagesPane(may_send=self._may_send)
        self.finding = Finding(self.workspace, self.pane, self)
        self.listing = Listing(self.workspace, self.pane, self.finding)
        self.thread_view = thread = ThreadView(self.workspace)
        self.side = ReadingSide(thread, may_send=self._may_send)
        self.deeds = ThreadDeeds(self.workspace, thread)
        self.carrying = Carrying(self.workspace, thread, self.pane, self)
        self.writing = Writing(self.workspace, thread, self, self._row)
        self.reading = Reading(self.workspace, thread, self.side, self.carrying, self.writing)
        self.folding = Folding(self, self.pane, self.side, thread, self.writing)
        self._listen()
        self._row.addWidget(self.pane, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addWidget(self.side, 1)
        self.folding.fold()

    def _listen(self) -> None:
        self.pane.new_wanted.connect(self.new_here)
        self.pane.find_changed.connect(lambda _typed: self.reload())
        self.pane.filter_chosen.connect(lambda _key: self._list_anew())
        self.pane.list.chosen.connect(self._choose)
        self.pane.list.opened.connect(self._open_row)
        self.finding.changed.connect(self._list_anew)
        self.thread_view.header.back_wanted.connect(self.folding.show_list)
        self.thread_view.other_wanted.connect(self._show_other)
        self.side.new_wanted.connect(self.new_here)
        self.carrying.found.connect(self._show_sent)
        self.writing.opened.connect(self.folding.fold)
        self.writing.closed.connect(self.folding.fold)
        self.writing.sent.connect(self._show_sent)
        self.reading.opened.connect(self.folding.fold)

    async def _load(self) -> None:
        self.pane.show_counts(await self.workspace.ask(message_counts, None))
        await self.listing.load(self.reading.chosen)
        await self.carrying.load()
        await self.reading.load()
        self.side.say_what_to_do(any_listed=bool(self.pane.list.rows()))
        self.folding.fold()
        if self.writing.is_open:
            self.writing.panel.refresh()
        await self.reading.see_what_came()

    def _list_anew(self) -> None:
        self.pane.list.choose_none()
        self.reload()

    def _choose(self, row_id: str) -> None:
        if not row_id:
            return
        if self.pane.shows_drafts:
            self.workspace.tasks.start(self.writing.open_draft(row_id))
        elif not self.reading.shows(row_id):
            self.show_conversation(row_id, self.listing.hit(row_id))

    def _open_row(self, row_id: str) -> None:
        """Enter, or two presses: into the reply, or into the draft once more."""
        self._choose(row_id)
        self._focus_reply()

    def _show_sent(self, conversation_id: str) -> None:
        self.pane.filters.choose(ALL)
        self.finding.clear()
        self.show_conversation(conversation_id)
        self.reload()
        self.panes()[0 if self.pane.isVisible() else 1].setFocus()

    def _show_other(self, conversation_id: str, message_id: str) -> None:
        if self.reading.shows(conversation_id):
            self.reading.show_message(message_id)
        else:
            self.show_conversation(conversation_id, message_id)

    def _toggle_list(self) -> None:
        self.folding.toggle_list()

    def _open_file(self) -> None:
        self.carrying.open_file()

    def _focus_reply(self) -> None:
        if not self.writing.is_open and self.thread_view.view is not None:
            self.thread_view.reply.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _look_again(self) -> None:
        if self.isVisible():
            self.reading.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.WindowActivate:
            self._look_again()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.folding.fold()
