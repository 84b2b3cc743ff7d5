"""The conversation that is open: which, what of it is shown, and that it has been seen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from services.domain.errors import NotFound
from services.use_cases.carries_in_thread import carries_in_thread
from services.use_cases.conversation_view import conversation_part
from services.use_cases.conversation_window import PartAsked
from services.use_cases.messages import OpenConversation, open_conversation, see_what_came
from ui.pages.messages.carrying import Carrying
from ui.pages.messages.reading_side import ReadingSide
from ui.pages.messages.thread_view import ThreadView
from ui.pages.messages.writing import Writing
from ui.workspace import Workspace


class Reading(QObject):
    """`opened` when another thread stands at the right, with its reply."""

    opened = Signal()

    def __init__(
        self,
        workspace: Workspace,
        thread: ThreadView,
        side: ReadingSide,
        carrying: Carrying,
        writing: Writing,
    ) -> None:
        super().__init__(thread)
        self._workspace, self._thread, self._side = workspace, thread, side
        self._carrying, self._writing = carrying, writing
        self._hit = ""
        self.chosen = ""
        thread.older_wanted.connect(lambda: self._further(older=True))
        thread.newer_wanted.connect(lambda: self._further(older=False))

    def open(self, conversation_id: str, message_id: str = "") -> None:
        """Open a thread, at a message if one is named: it is marked as read, and the look is noted."""
        self.chosen, self._hit = conversation_id, message_id
        self._workspace.tasks.start(self._open())

    def show_message(self, message_id: str) -> None:
        """Bring this message of the open thread before the eyes: it is one look that goes on."""
        self._hit = message_id
        self._workspace.tasks.start(self._show())

    def shows(self, conversation_id: str) -> bool:
        """Whether this one is open already."""
        return conversation_id == self.chosen and self._side.shows_thread

    async def load(self) -> None:
        """Show the open thread as it is now; keep its place."""
        if self.chosen:
            await self._show()

    async def see_what_came(self) -> None:
        """What has come into the open thread is read when somebody has it before the eyes: the end of the
        thread shown, in the window where one works.
        """
        view = self._thread.view
        if (
            view is not None
            and view.id == self.chosen
            and view.window.at_end
            and self._thread.isVisible()
            and self._thread.isActiveWindow()
        ):
            await self._workspace.run(see_what_came, OpenConversation(view.id))

    def look_again(self) -> None:
        """The page came to the front, or its window did: what came meanwhile stands there now."""
        if self.chosen:
            self._workspace.tasks.start(self.see_what_came())

    async def _open(self) -> None:
        wanted = self.chosen
        await self._workspace.run(open_conversation, OpenConversation(wanted))
        if wanted == self.chosen:
            await self._show()
            await self._writing.show_reply()
            self.opened.emit()

    async def _show(self, further: PartAsked | None = None) -> None:
        wanted, hit = self.chosen, self._hit
        asked = further or self._thread.part_to_ask(wanted)
        if hit:
            asked = PartAsked(wanted, around=hit)
        try:
            view = await self._workspace.ask(conversation_part, asked)
            carries = await self._workspace.ask(carries_in_thread, wanted)
        except NotFound:
            self.chosen = ""
            self._side.show_nothing()
            return
        if wanted == self.chosen:
            self._hit = ""
            self._thread.show_conversation(view, hit)
            self._carrying.show(carries)
            self._side.show_thread()

    def _further(self, *, older: bool) -> None:
        view = self._thread.view
        if view is not None:
            window = view.window
            asked = window.older(view.id) if older else window.newer(view.id)
            self._workspace.tasks.start(self._show(asked))
