"""Lines of the list: conversations and drafts."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.use_cases.conversation_list import ConversationChip, ConversationRow
from services.use_cases.own_message_drafts import DraftRow
from ui.pages.messages.owner import OWNER_WORDS
from ui.pages.messages.words import WORDS
from ui.widgets.list_rows import MessageRow
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class RowWords(QObject):
    """Puts conversations and drafts into lines."""

    def conversation(self, row: ConversationRow, workspace: Workspace) -> MessageRow:
        """With whom, about whom and what, when, and the one thing to know; of a search, the line found."""
        person = row.participant_name or self._nobody(row)
        about = row.hit.line if row.hit and row.hit.line else row.theme
        reason = f"{person} · {about}" if about else person
        when = WORDS.when(row.hit.at if row.hit else row.last_at, workspace)
        owner = OWNER_WORDS.chip(row.owner)
        return MessageRow(row.id, row.unit_name, reason, when, WORDS.chip(row.chip), owner)

    def _nobody(self, row: ConversationRow) -> str:
        if row.chip is ConversationChip.RETURNED:
            return self.tr("about nobody of ours")
        return self.tr("not matched yet")

    def draft(self, row: DraftRow, workspace: Workspace) -> MessageRow:
        """To whom, about whom, how it begins, and when it was kept."""
        title = row.unit_name or self.tr("No unit chosen yet")
        parts = (row.participant_name, row.theme or row.beginning)
        reason = " · ".join(part for part in parts if part)
        when = WORDS.when(row.saved_at, workspace)
        chip = ChipLook(self.tr("Draft"), Tone.NEUTRAL, "note-pencil")
        return MessageRow(row.subject_id, title, reason, when, chip)


ROW_WORDS = RowWords()
"""The page's own."""
