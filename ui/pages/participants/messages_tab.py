"""The participant's conversations with units, and what has gone out; each opens on the page of messages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from services.domain.access import Right
from services.domain.messages import MessageState
from services.use_cases.conversations_of import ConversationLine, conversations_of
from services.use_cases.participant_overview import ParticipantOverview
from ui.languages import current_language
from ui.navigation import Place
from ui.norwegian_text import moment_text
from ui.pages.participants.gone_out_list import GoneOutList
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_rows import MessageRow
from ui.widgets.paint import ChipLook
from ui.widgets.row_delegates import MessageDelegate
from ui.widgets.row_list import RowList
from ui.widgets.segmented import Segmented
from ui.widgets.tone import Tone
from ui.workspace import Workspace

_TONES = {
    MessageState.REJECTED: Tone.DANGER,
    MessageState.REFUSED: Tone.DANGER,
    MessageState.STOPPED: Tone.WARN,
    MessageState.ANSWERED: Tone.OK,
    MessageState.RECEIPTED: Tone.OK,
}


class MessagesTab(QWidget):
    """Loads when it is shown. `write_wanted` when one begins a message."""

    write_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._list = RowList(self.tr("Conversations"), MessageDelegate())
        self._list.setObjectName("conversations")
        self._list.opened.connect(self._open)
        self._list.clicked.connect(lambda: self._open(self._list.current_id()))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty())
        self.gone_out = GoneOutList(workspace)
        self.gone_out.open_wanted.connect(self._open)
        self.views = Segmented(
            self.tr("Show"),
            [("talks", self.tr("Conversations")), ("gone", self.tr("What has gone out"))],
            small=True,
        )
        self.views.chosen.connect(lambda _key: self._turn())
        self._views = QStackedWidget()
        self._views.addWidget(self._stack)
        self._views.addWidget(self.gone_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 0)
        column.setSpacing(12)
        beside = QHBoxLayout()
        beside.setContentsMargins(8, 0, 8, 0)
        beside.addWidget(self.views)
        beside.addStretch(1)
        column.addLayout(beside)
        column.addWidget(self._views, 1)

    def show_overview(self, overview: ParticipantOverview) -> None:
        """Load this participant's conversations."""
        if self._workspace.actor.may(Right.SEE_MESSAGES):
            self._workspace.tasks.start(self._load(overview.participant.id))
            self.gone_out.show_person(overview.participant)

    def _turn(self) -> None:
        self._views.setCurrentIndex(0 if self.views.key() == "talks" else 1)

    async def _load(self, participant_id: str) -> None:
        lines = await self._workspace.ask(conversations_of, participant_id)
        self._list.set_rows([self._row(line) for line in lines])
        self._stack.setCurrentIndex(0 if lines else 1)

    def _row(self, line: ConversationLine) -> MessageRow:
        when = moment_text(line.last_at, self._workspace.today(), current_language())
        returned = self.tr("A message that was sent back") if line.returned else ""
        return MessageRow(line.id, line.unit_name, line.theme or returned, when, self._chip(line))

    def _chip(self, line: ConversationLine) -> ChipLook | None:
        if line.unread:
            return ChipLook(self.tr("%n new", "", line.unread), Tone.ACCENT)
        if line.last_state is None:
            return None
        if line.returned:
            return ChipLook(self.tr("sent back"), Tone.NEUTRAL)
        return ChipLook(self._state(line.last_state), _TONES.get(line.last_state, Tone.NEUTRAL))

    def _state(self, state: MessageState) -> str:
        return {
            MessageState.QUEUED: self.tr("waits in the outbox"),
            MessageState.CLAIMED: self.tr("being sent"),
            MessageState.ACCEPTED: self.tr("sent"),
            MessageState.RECEIPTED: self.tr("received by the unit"),
            MessageState.REJECTED: self.tr("rejected"),
            MessageState.ANSWERED: self.tr("answered"),
            MessageState.STOPPED: self.tr("stopped"),
            MessageState.REFUSED: self.tr("could not be sent"),
            MessageState.RECEIVED: self.tr("received"),
        }[state]

    def _empty(self) -> EmptyState:
        write = Button(self.tr("Write a message"), icon="paper-plane-tilt")
        write.clicked.connect(self.write_wanted)
        words = self.tr(
            "Messages go to a unit, under a consent, and are followed until they are answered."
        )
        buttons = [write] if self._workspace.actor.may(Right.SEND_MESSAGES) else []
        return EmptyState(self.tr("No messages yet"), words, buttons, picture=False)

    def _open(self, conversation_id: str) -> None:
        if conversation_id:
            self._workspace.go(Place("messages", conversation_id))
