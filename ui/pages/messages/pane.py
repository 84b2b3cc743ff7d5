"""The list at the left of the page of messages: conversations, drafts or the outbox."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker

from services.use_cases.conversation_list import ListView, MessageCounts, Whose
from ui.pages.messages.finding import Finding
from ui.widgets.list_pane import ListPane
from ui.widgets.list_rows import MessageRow
from ui.widgets.row_delegates import MessageDelegate

ALL: Final = "all"
DRAFTS: Final = "drafts"
OUTBOX: Final = "outbox"


class MessagesPane(ListPane):
    """Has a chip for each of the three, with how many there are, and says why there are none."""

    def __init__(self, *, may_send: bool) -> None:
        super().__init__("", "", MessageDelegate(), [(ALL, "")], wide=True)
        self.set_title(self.tr("Messages"), self.tr("Write") if may_send else "")
        self.show_counts(MessageCounts(0, 0, 0))

    @property
    def shows_drafts(self) -> bool:
        """Whether one's own half-written messages are listed."""
        return self.filters.key() == DRAFTS

    def view(self) -> ListView:
        """Which conversations are asked for."""
        return ListView.OUTBOX if self.filters.key() == OUTBOX else ListView.ALL

    def show_counts(self, counts: MessageCounts) -> None:
        """How many there are under each chip; none is no number."""
        drafts, outbox = (str(number or "") for number in (counts.drafts, counts.outbox))
        self.filters.set_choices(
            [
                (ALL, self.tr("Conversations")),
                (DRAFTS, self.tr("Drafts {count}").format(count=drafts).strip()),
                (OUTBOX, self.tr("Outbox {count}").format(count=outbox).strip()),
            ]
        )

    def show_conversations(self, rows: list[MessageRow], chosen: str) -> None:
        """Show these; the one that is open stays chosen, and is not opened again by that."""
        with QSignalBlocker(self.list):
            self.set_rows(rows)
        if chosen:
            self.list.choose(chosen)

    def say_why_empty(self, finding: Finding) -> None:
        """What is to be read where there are no rows."""
        if finding.narrows:
            self.set_empty(
                self.tr("Nothing by these words"), self.tr("Try a name, a unit, or fewer letters.")
            )
        elif self.shows_drafts:
            self.set_empty(
                self.tr("No drafts"), self.tr("What you begin to write is kept here by itself.")
            )
        elif self.filters.key() == ALL and finding.whose.key() != Whose.ALL:
            self.set_empty(
                self.tr("None of these"),
                self.tr("Open a conversation to take it yourself or give it to somebody."),
            )
        elif self.view() is ListView.OUTBOX:
            self.set_empty(
                self.tr("The outbox is empty"), self.tr("All you have sent is with the units.")
            )
        else:
            self.set_empty(
                self.tr("No conversations yet"), self.tr("Write to a unit to begin one.")
            )
