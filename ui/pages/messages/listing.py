"""What stands in the list: asked for by what is typed and chosen, and shown if it is still wanted then."""

from __future__ import annotations

from services.use_cases.conversation_list import list_conversations
from services.use_cases.own_message_drafts import list_message_drafts
from ui.pages.messages.finding import Finding
from ui.pages.messages.hit_looks import HitLooks
from ui.pages.messages.pane import MessagesPane
from ui.pages.messages.rows import ROW_WORDS
from ui.workspace import Workspace


class Listing:
    """Fills the pane, and knows at which message of a conversation the words were found."""

    def __init__(self, workspace: Workspace, pane: MessagesPane, finding: Finding) -> None:
        self._workspace = workspace
        self._pane = pane
        self._finding = finding
        self._hits: dict[str, str] = {}
        self._looks = HitLooks(workspace, pane)

    def hit(self, conversation_id: str) -> str:
        """The message in which was found what is searched for; empty where nothing was."""
        return self._hits.get(conversation_id, "")

    async def load(self, chosen: str) -> None:
        """List what is asked for now; the conversation that is open stays chosen."""
        self._finding.show_for(drafts=self._pane.shows_drafts)
        if self._pane.shows_drafts:
            await self._drafts()
        else:
            await self._conversations(chosen)

    async def _drafts(self) -> None:
        drafts = await self._workspace.ask(list_message_drafts, None)
        if not self._pane.shows_drafts:
            return
        wanted = self._pane.find_field.text().strip().casefold()
        rows = [ROW_WORDS.draft(row, self._workspace) for row in drafts]
        self._pane.say_why_empty(self._finding)
        self._looks.show((), narrows=False)
        self._pane.set_rows([row for row in rows if wanted in row.spoken().casefold()])

    async def _conversations(self, chosen: str) -> None:
        asked = self._finding.asked(self._pane.view())
        found = await self._workspace.ask(list_conversations, asked)
        if self._pane.shows_drafts or asked != self._finding.asked(self._pane.view()):
            return
        self._hits = {row.id: row.hit.message_id for row in found if row.hit}
        self._pane.say_why_empty(self._finding)
        rows = [ROW_WORDS.conversation(row, self._workspace) for row in found]
        self._pane.show_conversations(rows, chosen)
        self._looks.show(found, narrows=self._finding.narrows)
