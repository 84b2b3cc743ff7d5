"""One message in the thread: who, what, its parts, its way, and what it asks of us."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from services.domain.meeting_lines import read_meeting
from services.domain.message_files import file_line
from services.domain.messages import Attachment, MessageDirection, NoticeKind, Part, PartKind
from services.domain.transitions import TransitionState
from services.use_cases.conversation_view import ConversationView, MessageCard
from services.use_cases.notices import Proposal
from ui.pages.messages.anew_words import ANEW_WORDS
from ui.pages.messages.card_head import CardHead
from ui.pages.messages.carry_box import CarryBox, CarryShown
from ui.pages.messages.fate import FATE
from ui.pages.messages.file_row import FileRow
from ui.pages.messages.file_words import FILE_WORDS
from ui.pages.messages.part_row import PartRow
from ui.pages.messages.return_words import RETURNS
from ui.pages.messages.track import TRACK
from ui.pages.messages.words import WORDS
from ui.theme import px, theme
from ui.widgets.avatar import AvatarSize
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card, Rule
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import ElidedLabel, Label, Paragraph
from ui.widgets.tone import Tone

_GAP: Final = 12


def _indent() -> int:
    """What is said begins where the name begins, beside the initials."""
    return round(AvatarSize.NORMAL * max(1.0, theme().text_scale)) + _GAP


class MessageCardView(Card):
    """Ours stand to the right, theirs to the left. The signals carry the message's id; those of its files the
    file too.
    """

    understood_wanted = Signal(str)
    answered_wanted = Signal(str)
    accept_wanted = Signal(str)
    aside_wanted = Signal(str)
    same_wanted = Signal(str)
    handled_wanted = Signal(str)
    file_wanted = Signal(str, object)
    copy_wanted = Signal(str, object)
    calendar_wanted = Signal(str)
    carry_wanted = Signal(object, str)
    anew_wanted = Signal(str)
    print_wanted = Signal(str)
    other_wanted = Signal(str, str)

    def __init__(
        self,
        card: MessageCard,
        view: ConversationView,
        centre_name: str,
        today: date,
        *,
        may_send: bool = True,
    ) -> None:
        super().__init__(_mark(card), padded=False, gap=0)
        self.card = card
        self._may_send = may_send
        self._today = today
        self._carry: CarryBox | None = None
        self._person = view.participant_name
        who, where = self._names(view, centre_name)
        self.setAccessibleName(self.tr("Message from {who}").format(who=who))
        self.body.addWidget(self._upper(who, where))
        self.body.addWidget(Rule())
        self.body.addWidget(self._lower())

    def _names(self, view: ConversationView, centre_name: str) -> tuple[str, str]:
        if self.card.direction is MessageDirection.OUT:
            return self.card.author or centre_name, centre_name if self.card.author else ""
        if not self.card.author:
            return view.unit.name, ""
        return f"{view.unit.name}, {self.card.author}", self.card.author_title

    def _upper(self, who: str, where: str) -> QWidget:
        upper = QWidget()
        column = _column(upper, 14)
        column.addWidget(self._head(who, where))
        said = QWidget()
        inner = QVBoxLayout(said)
        inner.setContentsMargins(_indent(), 0, 0, 0)
        inner.setSpacing(px("space.s"))
        for part in self.card.parts:
            for widget in self._shown(part):
                inner.addWidget(widget)
        if self.card.notice:
            inner.addWidget(self._notice_row())
        if self.card.is_returned:
            inner.addWidget(Paragraph(RETURNS.not_told(), "body", "text.secondary"))
        column.addWidget(said)
        return upper

    def _shown(self, part: Part) -> list[QWidget]:
        """A file stands with what was written about it; all else in one piece."""
        if part.attachment is None:
            return [self._part(part)]
        told = [line for line in part.lines if line != file_line(part.attachment)]
        said: list[QWidget] = [Paragraph("\n".join(told))] if told else []
        return [*said, self._file(part.attachment)]

    def _file(self, attachment: Attachment) -> FileRow:
        inbound = self.card.direction is MessageDirection.IN
        row = FileRow(attachment, FILE_WORDS.received(attachment) if inbound else "")
        row.view_wanted.connect(lambda: self.file_wanted.emit(self.card.id, attachment))
        row.copy_wanted.connect(lambda: self.copy_wanted.emit(self.card.id, attachment))
        return row

    def _part(self, part: Part) -> QWidget:
        """Text stands by itself. Our own parts are named in the language shown, theirs as they named them."""
        if part.kind is PartKind.TEXT:
            return Paragraph("\n".join(part.lines))
        ours = self.card.direction is MessageDirection.OUT
        return PartRow(part, WORDS.part(part.kind) if ours else part.title)

    def _head(self, who: str, where: str) -> QWidget:
        lines = [ElidedLabel(who, "strong")]
        lines += [ElidedLabel(where, "small", "text.secondary")] if where else []
        when = Label(WORDS.moment(self.card.at, self._today), "small", "text.secondary")
        more = IconButton(self.tr("More about this message"), "dots-three", small=True)
        more.setObjectName("more about the message")
        more.clicked.connect(lambda: self._show_menu(more))
        side = [self._urgent(), when, more] if self.card.urgent else [when, more]
        return CardHead(who, lines, side)

    def menu(self) -> QMenu:
        """What else can be done with the message."""
        made = QMenu(self)
        if self.card.may_be_anew and self._may_send:
            anew = QAction(ANEW_WORDS.button(self.card), made)
            anew.triggered.connect(lambda: self.anew_wanted.emit(self.card.id))
            made.addAction(anew)
        paper = QAction(self.tr("Print the message"), made)
        paper.triggered.connect(lambda: self.print_wanted.emit(self.card.id))
        made.addAction(paper)
        return made

    def _show_menu(self, button: IconButton) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _urgent(self) -> Chip:
        if not self.card.urgent_reason:
            return Chip(self.tr("Urgent"), Tone.WARN, "warning")
        text = self.tr("Urgent: {reason}").format(reason=self.card.urgent_reason)
        return Chip(text, Tone.WARN, "warning")

    def _notice_row(self) -> PartRow:
        title = WORDS.notice(NoticeKind(self.card.notice))
        on = self.card.notice_on
        day = WORDS.day(on, self._today) if on else ""
        words = " · ".join(part for part in (day, self._proposes()) if part)
        return PartRow(Part(PartKind.TRANSITION, title, (words,)), title, may_open=False)

    def _proposes(self) -> str:
        proposal = self.card.proposal
        if self.card.names_another:
            return self.tr("whom is it about?")
        if proposal is None:
            return ""
        if proposal.replaces_on is None:
            return self.tr("proposes a new transition")
        old = WORDS.day(proposal.replaces_on, self._today)
        return self.tr("proposes a new day instead of {day}").format(day=old)

    def _lower(self) -> QWidget:
        lower = QWidget()
        column = _column(lower, 12)
        column.setContentsMargins(16 + _indent(), 12, 16, 12)
        column.addWidget(TRACK.trail(self.card, self._today))
        seen = TRACK.seen_by(self.card, self._today)
        if seen:
            column.addWidget(Paragraph(seen, "small", "text.secondary"))
        fate = FATE.sentence(self.card, self._today)
        if fate:
            ink = "danger.main" if FATE.failed(self.card) else "text.secondary"
            column.addWidget(Paragraph(fate, "small", ink))
        anew = FATE.anew(self.card, self._today)
        if anew:
            column.addWidget(Paragraph(anew, "small", "text.secondary"))
        buttons = self._buttons()
        if buttons:
            holder = QWidget()
            flow = FlowLayout(holder)
            for button in buttons:
                flow.addWidget(button)
            column.addWidget(holder)
        self._lower_column = column
        return lower

    def show_carry(self, shown: CarryShown | None) -> None:
        """Show how the message's sealed file is carried; None for a message that goes another way."""
        if self._carry is not None:
            if self._carry.shown == shown:
                return
            self._lower_column.removeWidget(self._carry)
            self._carry.hide()
            self._carry.deleteLater()
            self._carry = None
        if shown is not None:
            self._carry = CarryBox(self.card, shown, self._today)
            self._carry.wanted.connect(self.carry_wanted)
            self._carry.file_wanted.connect(self.file_wanted)
            self._carry.copy_wanted.connect(self.copy_wanted)
            self._lower_column.addWidget(self._carry)

    @property
    def carry(self) -> CarryBox | None:
        """How its file is carried, where it has one."""
        return self._carry

    def _buttons(self) -> list[Button]:
        """What the message asks of us; at most one of them filled."""
        made: list[Button] = []
        if self.card.owes_understood:
            made.append(
                self._button(
                    self.tr("Received and understood"),
                    "checks",
                    self.understood_wanted,
                    ButtonKind.PRIMARY,
                )
            )
        if any(
            each.kind is PartKind.MEETING and read_meeting(each.lines) for each in self.card.parts
        ):
            word = self.tr("Save in the calendar")
            made.append(self._button(word, "calendar-plus", self.calendar_wanted, ButtonKind.QUIET))
        if self.card.proposal is not None:
            accept = self._accept_word(self.card.proposal)
            made.append(self._button(accept, "calendar-check", self.accept_wanted))
            made.append(self._button(self.tr("Set aside"), "", self.aside_wanted, ButtonKind.QUIET))
        if self.card.names_another:
            same = self.tr("It is about {name} all the same").format(name=self._person)
            made.append(self._button(same, "check", self.same_wanted))
            made.append(self._button(self.tr("Set aside"), "", self.aside_wanted, ButtonKind.QUIET))
        made += self._anew_buttons()
        if FATE.to_be_seen_to(self.card):
            made.append(self._button(self.tr("I have seen to it"), "check", self.handled_wanted))
        return made

    def _anew_buttons(self) -> list[Button]:
        """The way to write it anew while somebody has to see to it, or to what was written."""
        card = self.card
        if card.may_be_anew and self._may_send and not card.handled:
            return [self._button(ANEW_WORDS.button(card), "note-pencil", self.anew_wanted)]
        if card.anew is None or not card.anew.message_id:
            return []
        found = (card.anew.conversation_id, card.anew.message_id)
        show = Button(self.tr("Show the new one"), ButtonKind.QUIET, "arrow-right")
        show.clicked.connect(lambda: self.other_wanted.emit(*found))
        return [show]

    def _accept_word(self, proposal: Proposal) -> str:
        if proposal.replaces_on is not None:
            return self.tr("Accept the new day")
        if proposal.state is TransitionState.DONE:
            word = WORDS.transition(proposal.kind)
            return self.tr("Note the {transition}").format(transition=word)
        return self.tr("Accept the day")

    def _button(
        self,
        text: str,
        icon: str,
        wanted: SignalInstance,
        kind: ButtonKind = ButtonKind.PLAIN,
    ) -> Button:
        button = Button(text, kind, icon)
        button.clicked.connect(lambda: wanted.emit(self.card.id))
        return button


def _mark(card: MessageCard) -> Tone | None:
    if card.owes_understood:
        return Tone.WARN
    return Tone.DANGER if FATE.failed(card) and not card.handled else None


def _column(holder: QWidget, top: int) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(16, top, 16, 12)
    column.setSpacing(px("space.s"))
    return column
