"""What is pressed in a thread, done."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.use_cases.compose_choices import compose_choices
from services.use_cases.messages import (
    MarkMessage,
    MatchConversation,
    mark_answered,
    mark_handled,
    mark_understood,
    match_conversation,
)
from services.use_cases.notices import AnswerNotice, accept_notice, set_notice_aside
from ui.pages.messages.sheets import MatchSheet
from ui.pages.messages.thread_view import ThreadView
from ui.workspace import Workspace


class ThreadDeeds(QObject):
    """Runs the use case behind each button, and tells that it is done with a way back."""

    def __init__(self, workspace: Workspace, thread: ThreadView) -> None:
        super().__init__(thread)
        self._workspace = workspace
        self._thread = thread
        self._sheet: MatchSheet | None = None
        start = workspace.tasks.start
        thread.understood_wanted.connect(lambda key: start(self._understood(key)))
        thread.answered_wanted.connect(lambda key: start(self._answered(key)))
        thread.handled_wanted.connect(lambda key: start(self._handled(key)))
        thread.accept_wanted.connect(lambda key: start(self._accept(key)))
        thread.aside_wanted.connect(lambda key: start(self._aside(key)))
        thread.match_wanted.connect(lambda: start(self._ask_whom()))

    async def _understood(self, message_id: str) -> None:
        await self._workspace.run(mark_understood, MarkMessage(message_id))
        self._workspace.tell_done(
            self.tr("The unit is told that you have received and understood.")
        )

    async def _answered(self, message_id: str) -> None:
        outcome = await self._workspace.run(mark_answered, MarkMessage(message_id))
        self._workspace.tell_done(self.tr("Noted as answered."), outcome.undo)

    async def _handled(self, message_id: str) -> None:
        outcome = await self._workspace.run(mark_handled, MarkMessage(message_id))
        self._workspace.tell_done(self.tr("Noted that it has been seen to."), outcome.undo)

    async def _accept(self, message_id: str) -> None:
        outcome = await self._workspace.run(accept_notice, AnswerNotice(message_id))
        self._workspace.tell_done(self.tr("The transition is in the plan."), outcome.undo)

    async def _aside(self, message_id: str) -> None:
        outcome = await self._workspace.run(set_notice_aside, AnswerNotice(message_id))
        self._workspace.tell_done(self.tr("The plan stays as it was."), outcome.undo)

    async def _ask_whom(self) -> None:
        view = self._thread.view
        if view is None:
            return
        choices = await self._workspace.ask(compose_choices, None)
        self._sheet = MatchSheet(self._thread, view.patient_words, choices.people)
        self._sheet.matched.connect(lambda key: self._match(view.id, key))
        self._sheet.open()

    def _match(self, conversation_id: str, participant_id: str) -> None:
        self._workspace.tasks.start(self._matched(conversation_id, participant_id))

    async def _matched(self, conversation_id: str, participant_id: str) -> None:
        command = MatchConversation(conversation_id, participant_id)
        outcome = await self._workspace.run(match_conversation, command)
        self._workspace.tell_done(self.tr("The conversation has its participant."), outcome.undo)
