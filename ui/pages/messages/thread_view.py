"""One conversation at the right of the list: its head, its messages, and the reply beneath."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from services.domain.access import Right
from services.use_cases.conversation_view import ConversationView, MessageCard
from services.use_cases.conversation_window import PartAsked
from ui.navigation import Place
from ui.pages.messages.anew_words import ANEW_WORDS
from ui.pages.messages.carry_box import CarryShown
from ui.pages.messages.message_card import MessageCardView
from ui.pages.messages.owner import OWNER_WORDS
from ui.pages.messages.reply_box import ReplyBox
from ui.pages.messages.return_words import RETURNS
from ui.pages.messages.thread_cards import STEP_ASIDE, ThreadCards
from ui.pages.messages.words import WORDS
from ui.theme import px
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card, Rule
from ui.widgets.chip import Chip
from ui.widgets.label import Paragraph
from ui.widgets.page_header import PageHeader
from ui.widgets.paint import ChipLook
from ui.widgets.plain_words import in_button, plain_tip
from ui.widgets.reading_order import tab_as_one_reads
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class ThreadView(QWidget):
    """Shows a conversation; what is pressed in it leaves as signals with the message's id."""

    match_wanted = Signal()
    unmatch_wanted = Signal()
    return_wanted = Signal(str)
    owner_wanted = Signal()
    print_wanted = Signal()
    older_wanted = Signal()
    newer_wanted = Signal()
    answered_wanted = Signal(str)
    understood_wanted = Signal(str)
    accept_wanted = Signal(str)
    aside_wanted = Signal(str)
    same_wanted = Signal(str)
    handled_wanted = Signal(str)
    file_wanted = Signal(str, object)
    copy_wanted = Signal(str, object)
    calendar_wanted = Signal(str)
    carry_wanted = Signal(object, str)
    anew_wanted = Signal(str)
    print_one_wanted = Signal(str)
    other_wanted = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._view: ConversationView | None = None
        self.header = PageHeader(role="h2")
        self._consent = Chip("")
        self._menu = IconButton(self.tr("More"), "dots-three")
        self._menu.clicked.connect(self._show_menu)
        self.owner = Button(" ", ButtonKind.QUIET, "user", small=True)
        self.owner.setObjectName("owner")
        self.owner.setEnabled(workspace.actor.may(Right.SEND_MESSAGES))
        self.owner.clicked.connect(self.owner_wanted)
        self.header.add(self._consent)
        self.header.add(self.owner)
        self.header.add(self._menu)
        self._remark = QVBoxLayout()
        self._scroll = ThreadCards(self._made)
        self._scroll.older_wanted.connect(self.older_wanted)
        self._scroll.newer_wanted.connect(self.newer_wanted)
        self.reply = ReplyBox()
        self._lay_out()
        self.reply.setVisible(workspace.actor.may(Right.SEND_MESSAGES))

    @property
    def view(self) -> ConversationView | None:
        """The conversation shown."""
        return self._view

    def show_conversation(self, view: ConversationView, message_id: str = "") -> None:
        """Show it; a thread already open keeps its place, `message_id` brings that message into view."""
        unchanged = self._view == view and not message_id
        self._view = view
        # Nothing is written about somebody whom nobody has named; as soon as one has, it can be.
        self.reply.setEnabled(bool(view.participant_id))
        self._show_head(view)
        if not unchanged:
            self._scroll.show_view(view, message_id)
            tab_as_one_reads(self)

    def part_to_ask(self, conversation_id: str) -> PartAsked:
        """What to ask for so that the thread is shown as it is now; its end where it is another."""
        if self._view is None or self._view.id != conversation_id:
            return PartAsked(conversation_id)
        return self._view.window.again(conversation_id)

    def show_carries(self, carries: Mapping[str, CarryShown]) -> None:
        """Show beneath each message how its sealed file is carried."""
        for card in self._scroll.cards():
            card.show_carry(carries.get(card.card.id))
        tab_as_one_reads(self)

    def cards(self) -> list[MessageCardView]:
        """The messages, from the top."""
        return self._scroll.cards()

    def menu(self) -> QMenu:
        """What else can be done with the thread."""
        made = QMenu(self)
        view = self._view
        if view is None:
            return made
        if view.participant_id:
            person = QAction(
                self.tr("Open {name}").format(name=in_button(view.participant_name)), made
            )
            person.triggered.connect(self._open_person)
            made.addAction(person)
        paper = QAction(self.tr("Print the conversation"), made)
        paper.triggered.connect(self.print_wanted)
        made.addAction(paper)
        short = next((card for card in reversed(view.cards) if card.may_be_anew), None)
        if short is not None and self._workspace.actor.may(Right.SEND_MESSAGES):
            anew = QAction(ANEW_WORDS.in_menu(short), made)
            anew.triggered.connect(lambda: self.anew_wanted.emit(short.id))
            made.addAction(anew)
        if view.unanswered_id and self._workspace.actor.may(Right.SEND_MESSAGES):
            done = QAction(self.tr("Answered in another way"), made)
            done.triggered.connect(lambda: self.answered_wanted.emit(view.unanswered_id))
            made.addAction(done)
        if view.may_be_unmatched and self._workspace.actor.may(Right.SEND_MESSAGES):
            other = QAction(self.tr("This is about somebody else"), made)
            other.triggered.connect(self.unmatch_wanted)
            made.addAction(other)
        if view.returnable_id and self._workspace.actor.may(Right.SEND_MESSAGES):
            back = QAction(self.tr("Not ours: send it back …"), made)
            back.triggered.connect(lambda: self.return_wanted.emit(view.returnable_id))
            made.addAction(back)
        return made

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._menu.mapToGlobal(self._menu.rect().bottomLeft()))

    def _show_head(self, view: ConversationView) -> None:
        title = view.theme or (RETURNS.title() if view.all_returned else "")
        self.header.set_title(title, f"{view.unit.name} · {self._about(view)}")
        self._consent.show_look(self._consent_look(view))
        self._consent.setVisible(bool(view.participant_id))
        self.owner.setText(in_button(OWNER_WORDS.button(view.owner)))
        sentence = OWNER_WORDS.sentence(view.owner)
        self.owner.setAccessibleName(sentence)
        self.owner.setToolTip(plain_tip(sentence))
        _empty(self._remark)
        if view.unmatched:
            self._remark.addWidget(self._unmatched(view))

    def _about(self, view: ConversationView) -> str:
        if view.participant_id:
            return self.tr("about {name}").format(name=view.participant_name)
        if view.unmatched:
            return self.tr("about somebody not matched yet")
        return self.tr("about nobody of ours")

    def _consent_look(self, view: ConversationView) -> ChipLook:
        if view.consent_until is None:
            return ChipLook(self.tr("No consent in force"), Tone.NEUTRAL, "lock-simple")
        until = WORDS.day(view.consent_until, self._workspace.today())
        return ChipLook(self.tr("Consent until {day}").format(day=until), Tone.OK, "check-circle")

    def _unmatched(self, view: ConversationView) -> Card:
        """Never by guess: a person says whom it is about."""
        words = self.tr("The unit writes about «{patient}». Who is it?")
        ask = Card(Tone.WARN)
        row = QHBoxLayout()
        row.setSpacing(px("space.m"))
        who = Paragraph(words.format(patient=view.patient_words))
        row.addWidget(who, 1, Qt.AlignmentFlag.AlignVCenter)
        choose = Button(self.tr("Choose the participant"), icon="user-plus")
        choose.setEnabled(self._workspace.actor.may(Right.SEND_MESSAGES))
        choose.clicked.connect(self.match_wanted)
        row.addWidget(choose)
        if view.returnable_id:
            row.addWidget(self._not_ours(view.returnable_id))
        ask.body.addLayout(row)
        return ask

    def _not_ours(self, message_id: str) -> Button:
        back = Button(self.tr("Not ours: send it back"), ButtonKind.QUIET, "arrow-bend-up-left")
        back.setEnabled(self._workspace.actor.may(Right.SEND_MESSAGES))
        back.clicked.connect(lambda: self.return_wanted.emit(message_id))
        return back

    def _made(self, card: MessageCard, view: ConversationView) -> MessageCardView:
        made = MessageCardView(
            card,
            view,
            self._workspace.centre.name,
            self._workspace.today(),
            may_send=self._workspace.actor.may(Right.SEND_MESSAGES),
        )
        made.anew_wanted.connect(self.anew_wanted)
        made.print_wanted.connect(self.print_one_wanted)
        made.other_wanted.connect(self.other_wanted)
        made.understood_wanted.connect(self.understood_wanted)
        made.accept_wanted.connect(self.accept_wanted)
        made.aside_wanted.connect(self.aside_wanted)
        made.same_wanted.connect(self.same_wanted)
        made.handled_wanted.connect(self.handled_wanted)
        made.file_wanted.connect(self.file_wanted)
        made.copy_wanted.connect(self.copy_wanted)
        made.calendar_wanted.connect(self.calendar_wanted)
        made.carry_wanted.connect(self.carry_wanted)
        return made

    def _open_person(self) -> None:
        if self._view is not None:
            self._workspace.go(Place("participants", self._view.participant_id))

    def _lay_out(self) -> None:
        # Cards stand a step to one side, so that the thread is a step wider than one of them.
        air, widest = px("space.l"), px("width.sheet_wide") + STEP_ASIDE
        self.header.setMaximumWidth(widest)
        self.reply.setMaximumWidth(widest + 2 * air)
        head = QVBoxLayout()
        head.setContentsMargins(air, px("space.m"), air, px("space.m"))
        head.setSpacing(12)
        head.addWidget(self.header)
        head.addLayout(self._remark)
        middle = QVBoxLayout()
        middle.setContentsMargins(air - 4, 0, 0, 0)
        self._scroll.stand_at_edge(air, 12, widest, head=16)
        middle.addWidget(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addLayout(middle, 1)
        column.addWidget(self.reply)


def _empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        inner, widget = item.layout(), item.widget()
        if isinstance(inner, QVBoxLayout | QHBoxLayout):
            _empty(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
