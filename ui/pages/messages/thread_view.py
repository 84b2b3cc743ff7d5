"""One conversation at the right of the list: its head, its messages, and the reply beneath."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from services.domain.access import Right
from services.domain.messages import MessageDirection
from services.use_cases.conversation_view import ConversationView, MessageCard
from ui.navigation import Place
from ui.pages.messages.message_card import MessageCardView
from ui.pages.messages.owner import OWNER_WORDS
from ui.pages.messages.reply_box import ReplyBox
from ui.pages.messages.words import WORDS
from ui.theme import px
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card, Rule
from ui.widgets.chip import Chip
from ui.widgets.label import Paragraph
from ui.widgets.page_header import PageHeader
from ui.widgets.paint import ChipLook
from ui.widgets.plain_words import in_button, plain_tip
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.tone import Tone
from ui.workspace import Workspace

_OFFSET: Final = 48
_ALL: Final = 1000


class ThreadView(QWidget):
    """Shows a conversation; what is pressed in it leaves as signals with the message's id."""

    match_wanted = Signal()
    owner_wanted = Signal()
    answered_wanted = Signal(str)
    understood_wanted = Signal(str)
    accept_wanted = Signal(str)
    aside_wanted = Signal(str)
    handled_wanted = Signal(str)

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
        self._scroll = ScrollColumn(gap=14)
        self._at_end = False
        self._scroll.verticalScrollBar().rangeChanged.connect(self._stay_at_end)
        self._scroll.verticalScrollBar().actionTriggered.connect(self._let_go_of_end)
        self.reply = ReplyBox()
        self.reply.setVisible(workspace.actor.may(Right.SEND_MESSAGES))
        self._lay_out()

    @property
    def view(self) -> ConversationView | None:
        """The conversation shown."""
        return self._view

    def show_conversation(self, view: ConversationView) -> None:
        """Show it; a thread already open keeps its place."""
        same = self._view is not None and self._view.id == view.id
        grown = same and self._view is not None and len(self._view.cards) != len(view.cards)
        unchanged = self._view == view
        self._view = view
        self._show_head(view)
        if unchanged:
            return
        bar = self._scroll.verticalScrollBar()
        kept = bar.value()
        self._show_cards(view)
        self._scroll.inside.adjustSize()
        self._at_end = not same or grown
        bar.setValue(bar.maximum() if self._at_end else kept)

    def _stay_at_end(self) -> None:
        """The newest message stays in sight while the cards find their heights."""
        if self._at_end:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _let_go_of_end(self) -> None:
        self._at_end = False

    def cards(self) -> list[MessageCardView]:
        """The messages, from the top."""
        return self._scroll.findChildren(MessageCardView)

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
        for card in self._unanswered(view):
            done = QAction(self.tr("Answered in another way"), made)
            done.triggered.connect(lambda _=False, key=card.id: self.answered_wanted.emit(key))
            made.addAction(done)
        return made

    def _unanswered(self, view: ConversationView) -> list[MessageCard]:
        may = self._workspace.actor.may(Right.SEND_MESSAGES)
        last = [card for card in view.cards if card.direction is MessageDirection.IN][-1:]
        return [card for card in last if may and card.track[-1].at is None]

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._menu.mapToGlobal(self._menu.rect().bottomLeft()))

    def _show_head(self, view: ConversationView) -> None:
        about = (
            self.tr("about {name}").format(name=view.participant_name)
            if view.participant_id
            else self.tr("about somebody not matched yet")
        )
        self.header.set_title(view.theme, f"{view.unit.name} · {about}")
        self._consent.show_look(self._consent_look(view))
        self._consent.setVisible(bool(view.participant_id))
        self.owner.setText(in_button(OWNER_WORDS.button(view.owner)))
        sentence = OWNER_WORDS.sentence(view.owner)
        self.owner.setAccessibleName(sentence)
        self.owner.setToolTip(plain_tip(sentence))
        _empty(self._remark)
        if not view.participant_id:
            self._remark.addWidget(self._unmatched(view))

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
        ask.body.addLayout(row)
        return ask

    def _show_cards(self, view: ConversationView) -> None:
        _empty(self._scroll.body)
        today = self._workspace.today()
        for card in view.cards:
            self._scroll.body.addLayout(self._placed(self._made(card, view, today)))

    def _made(self, card: MessageCard, view: ConversationView, today: date) -> MessageCardView:
        made = MessageCardView(card, view, self._workspace.centre.name, today)
        made.understood_wanted.connect(self.understood_wanted)
        made.accept_wanted.connect(self.accept_wanted)
        made.aside_wanted.connect(self.aside_wanted)
        made.handled_wanted.connect(self.handled_wanted)
        return made

    def _placed(self, made: MessageCardView) -> QHBoxLayout:
        """Ours a step to the right, theirs a step to the left, none wider than a line can be read."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        made.setMaximumWidth(px("width.sheet_wide"))
        if made.card.direction is MessageDirection.OUT:
            row.addSpacing(_OFFSET)
            row.addStretch(1)
            row.addWidget(made, _ALL)
        else:
            row.addWidget(made, _ALL)
            row.addStretch(1)
            row.addSpacing(_OFFSET)
        return row

    def _open_person(self) -> None:
        if self._view is not None:
            self._workspace.go(Place("participants", self._view.participant_id))

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(px("space.l"), px("space.m"), px("space.l"), px("space.m"))
        head.setSpacing(12)
        head.addWidget(self.header)
        head.addLayout(self._remark)
        middle = QVBoxLayout()
        middle.setContentsMargins(px("space.l") - 4, 12, px("space.l") - 4, 0)
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
