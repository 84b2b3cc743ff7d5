"""The page of messages: conversations at the left, one of them at the right, or the form over both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.domain.errors import NotFound
from services.domain.messages import Composed
from services.use_cases.carries_in_thread import carries_in_thread
from services.use_cases.conversation_list import (
    ListView,
    MessageCounts,
    Whose,
    list_conversations,
    message_counts,
)
from services.use_cases.conversation_view import conversation_part
from services.use_cases.conversation_window import PartAsked
from services.use_cases.messages import OpenConversation, open_conversation, see_what_came
from services.use_cases.own_message_drafts import list_message_drafts
from ui.dialogs.file_choice import the_one_file
from ui.navigation import Place
from ui.page import Page
from ui.pages.messages.carrying import Carrying
from ui.pages.messages.deeds import ThreadDeeds
from ui.pages.messages.finding import Finding
from ui.pages.messages.rows import ROW_WORDS
from ui.pages.messages.thread_view import ThreadView
from ui.pages.messages.writing import Writing
from ui.theme import px
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_pane import ListPane
from ui.widgets.row_delegates import MessageDelegate
from ui.workspace import Workspace

_ALL: Final = "all"
_DRAFTS: Final = "drafts"
_OUTBOX: Final = "outbox"


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
        self._chosen, self._hit = "", ""
        self._hits: dict[str, str] = {}
        self._unfolded = False
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
        self._show_list()
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
        for widget in (self.pane, self._side):
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._build()
        self.reload()

    def write_about(self, participant_id: str) -> None:
        """A new message, about this participant if one is named."""
        if self._may_send:
            self.writing.begin(str(uuid4()), Composed(participant_id=participant_id))

    def show_conversation(self, conversation_id: str, message_id: str = "") -> None:
        """Open a thread, at a message if one is named: it is marked as read, and the look is noted."""
        self.thread_view.reply.keep_now()
        self.writing.close()
        self._chosen, self._hit = conversation_id, message_id
        self._unfolded = False
        self.pane.list.choose(conversation_id)
        self.workspace.tasks.start(self._open())

    def _build(self) -> None:
        filters = self._filters(MessageCounts(0, 0, 0))
        self.pane = ListPane(
            self.tr("Messages"),
            self.tr("Write") if self._may_send else "",
            MessageDelegate(),
            filters,
            wide=True,
        )
        self.pane.new_wanted.connect(self.new_here)
        self.pane.find_changed.connect(lambda _typed: self.reload())
        self.pane.filter_chosen.connect(self._filter)
        self.finding = Finding(self.workspace, self.pane, self)
        self.finding.changed.connect(lambda: self._filter(""))
        self.pane.list.chosen.connect(self._choose)
        self.pane.list.opened.connect(self._open_row)
        self.thread_view = ThreadView(self.workspace)
        self.thread_view.header.back_wanted.connect(self._show_list)
        self.thread_view.older_wanted.connect(lambda: self._further(older=True))
        self.thread_view.newer_wanted.connect(lambda: self._further(older=False))
        self._nothing = EmptyState("", "", self._first_buttons())
        self._side = QStackedWidget()
        self._side.addWidget(self._nothing)
        self._side.addWidget(self.thread_view)
        self.deeds = ThreadDeeds(self.workspace, self.thread_view)
        self.carrying = Carrying(self.workspace, self.thread_view, self.pane, self)
        self.carrying.found.connect(self._show_sent)
        self.writing = Writing(self.workspace, self.thread_view, self, self._row)
        self.writing.opened.connect(self._fold)
        self.writing.closed.connect(self._fold)
        self.writing.sent.connect(self._show_sent)
        self._row.addWidget(self.pane, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addWidget(self._side, 1)
        self._fold()

    def _filters(self, counts: MessageCounts) -> list[tuple[str, str]]:
        drafts, outbox = (str(number or "") for number in (counts.drafts, counts.outbox))
        return [
            (_ALL, self.tr("Conversations")),
            (_DRAFTS, self.tr("Drafts {count}").format(count=drafts).strip()),
            (_OUTBOX, self.tr("Outbox {count}").format(count=outbox).strip()),
        ]

    async def _load(self) -> None:
        counts = await self.workspace.ask(message_counts, None)
        self.pane.filters.set_choices(self._filters(counts))
        await self._list_rows()
        await self.carrying.load()
        if self._chosen:
            await self._show_thread()
        self._say_nothing()
        self._fold()
        if self.writing.is_open:
            self.writing.panel.refresh()
        await self._see_what_came()

    async def _see_what_came(self) -> None:
        """What has come into the open thread is read when somebody has it before the eyes: the end of the
        thread shown, in the window where one works.
        """
        view = self.thread_view.view
        if (
            view is not None
            and view.id == self._chosen
            and view.window.at_end
            and self.thread_view.isVisible()
            and self.isActiveWindow()
        ):
            await self.workspace.run(see_what_came, OpenConversation(view.id))

    def _look_again(self) -> None:
        """The page came to the front, or its window did: what came meanwhile stands there now."""
        if self._chosen and self.isVisible():
            self.workspace.tasks.start(self._see_what_came())

    async def _list_rows(self) -> None:
        view, typed = self.pane.filters.key(), self.pane.find_field.text()
        self.finding.show_for(drafts=view == _DRAFTS)
        if view == _DRAFTS:
            drafts = await self.workspace.ask(list_message_drafts, None)
            wanted = typed.strip().casefold()
            rows = [ROW_WORDS.draft(row, self.workspace) for row in drafts]
            self._say_empty_list(view)
            self.pane.set_rows([row for row in rows if wanted in row.spoken().casefold()])
            return
        asked = self.finding.asked(ListView.OUTBOX if view == _OUTBOX else ListView.ALL)
        found = await self.workspace.ask(list_conversations, asked)
        if asked.search != self.pane.find_field.text() or asked.wanted != self.finding.wanted:
            return
        self._hits = {row.id: row.hit.message_id for row in found if row.hit}
        self._say_empty_list(view)
        self.pane.list.blockSignals(True)
        self.pane.set_rows([ROW_WORDS.conversation(row, self.workspace) for row in found])
        self.pane.list.blockSignals(False)
        if self._chosen:
            self.pane.list.choose(self._chosen)

    async def _open(self) -> None:
        wanted = self._chosen
        await self.workspace.run(open_conversation, OpenConversation(wanted))
        if wanted == self._chosen:
            await self._show_thread()
            await self.writing.show_reply()
            self._fold()

    async def _show_thread(self, further: PartAsked | None = None) -> None:
        wanted, hit = self._chosen, self._hit
        asked = further or self.thread_view.part_to_ask(wanted)
        if hit:
            asked = PartAsked(wanted, around=hit)
        try:
            view = await self.workspace.ask(conversation_part, asked)
            carries = await self.workspace.ask(carries_in_thread, wanted)
        except NotFound:
            self._chosen = ""
            self._side.setCurrentWidget(self._nothing)
            return
        if wanted == self._chosen:
            self._hit = ""
            self.thread_view.show_conversation(view, hit)
            self.carrying.show(carries)
            self._side.setCurrentWidget(self.thread_view)

    def _further(self, *, older: bool) -> None:
        view = self.thread_view.view
        if view is not None:
            window = view.window
            asked = window.older(view.id) if older else window.newer(view.id)
            self.workspace.tasks.start(self._show_thread(asked))

    def _say_empty_list(self, view: str) -> None:
        if self.finding.narrows:
            self.pane.set_empty(
                self.tr("Nothing by these words"), self.tr("Try a name, a unit, or fewer letters.")
            )
        elif view == _DRAFTS:
            self.pane.set_empty(
                self.tr("No drafts"), self.tr("What you begin to write is kept here by itself.")
            )
        elif view == _ALL and self.finding.whose.key() != Whose.ALL:
            self.pane.set_empty(
                self.tr("None of these"),
                self.tr("Open a conversation to take it yourself or give it to somebody."),
            )
        elif view == _OUTBOX:
            self.pane.set_empty(
                self.tr("The outbox is empty"), self.tr("All you have sent is with the units.")
            )
        else:
            self.pane.set_empty(
                self.tr("No conversations yet"), self.tr("Write to a unit to begin one.")
            )

    def _say_nothing(self) -> None:
        if self.pane.list.rows() or self.finding.narrows:
            self._nothing.set_words(
                self.tr("Choose a conversation"),
                self.tr("Urgent ones and those without a receipt are marked in the list."),
            )
        else:
            self._nothing.set_words(
                self.tr("No messages yet"),
                self.tr(
                    "When a participant has said yes, you can write to a unit here "
                    "and see whether it was received and understood."
                ),
            )

    def _first_buttons(self) -> list[Button]:
        write = Button(self.tr("Write a message"), ButtonKind.PRIMARY, "note-pencil")
        write.clicked.connect(self.new_here)
        return [write] if self._may_send else []

    def _filter(self, _key: str) -> None:
        self.pane.list.choose_none()
        self.reload()

    def _choose(self, row_id: str) -> None:
        if not row_id:
            return
        if self.pane.filters.key() == _DRAFTS:
            self.workspace.tasks.start(self.writing.open_draft(row_id))
        elif row_id != self._chosen or self._side.currentWidget() is not self.thread_view:
            self.show_conversation(row_id, self._hits.get(row_id, ""))

    def _open_row(self, row_id: str) -> None:
        """Enter, or two presses: into the reply, or into the draft once more."""
        self._choose(row_id)
        self._focus_reply()

    def _show_sent(self, conversation_id: str) -> None:
        self.pane.filters.choose(_ALL)
        self.finding.clear()
        self.show_conversation(conversation_id)
        self.reload()
        self.panes()[0 if self.pane.isVisible() else 1].setFocus()

    def _open_file(self) -> None:
        self.carrying.open_file()

    def _focus_reply(self) -> None:
        if not self.writing.is_open and self.thread_view.view is not None:
            self.thread_view.reply.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        self._fold()

    def _show_list(self) -> None:
        self._unfolded = True
        self._fold()
        self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_list(self) -> None:
        self._unfolded = not self.pane.isVisible()
        self._fold(folded=not self._unfolded)

    def _fold(self, *, folded: bool | None = None) -> None:
        """The form has the page to itself; else list and thread, or one of them where it is narrow."""
        writing = self.writing.is_open
        reading = self._side.currentWidget() is self.thread_view
        tight = self.width() - self.pane.width() < px("width.detail_min")
        away = reading and (tight if folded is None else folded) and not self._unfolded
        alone, aside = writing or away, writing or (self._unfolded and tight)
        # All of it beside each other for a moment would widen the window for good: what goes, goes first.
        if alone:
            self.pane.hide()
        if aside:
            self._side.hide()
        self._side.setMinimumWidth(0 if alone else 1)
        self.writing.show_panel()
        self.pane.setVisible(not alone)
        self._side.setVisible(not aside)
        self.thread_view.header.show_back(shown=away)
