"""What is pressed in a thread, done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from services.domain.errors import Refused
from services.domain.letter_gaps import LetterIncomplete
from services.use_cases.conversation_owner import (
    AssignConversation,
    Colleague,
    assign_conversation,
    colleagues,
)
from services.use_cases.match_choices import match_choices
from services.use_cases.messages import (
    MarkMessage,
    MatchConversation,
    mark_answered,
    mark_handled,
    mark_understood,
    match_conversation,
)
from services.use_cases.notices import (
    AnswerNotice,
    Proposal,
    accept_notice,
    say_same_person,
    set_notice_aside,
)
from services.use_cases.unmatching import UnmatchConversation, unmatch_conversation
from ui.pages.messages.file_deeds import FileDeeds
from ui.pages.messages.mending import GapMending
from ui.pages.messages.owner import OWNER_WORDS, OwnerMenu
from ui.pages.messages.printing import Printing
from ui.pages.messages.return_sheet import ReturnSheet
from ui.pages.messages.sheets import MatchSheet
from ui.pages.messages.thread_view import ThreadView
from ui.pages.messages.unmatching import UNMATCHING
from ui.workspace import Workspace


class ThreadDeeds(QObject):
    """Runs the use case behind each button, and tells that it is done with a way back."""

    def __init__(self, workspace: Workspace, thread: ThreadView) -> None:
        super().__init__(thread)
        self._workspace = workspace
        self._thread = thread
        self._sheet: MatchSheet | None = None
        self.files = FileDeeds(workspace, thread)
        thread.file_wanted.connect(self.files.look)
        thread.copy_wanted.connect(self.files.ask_for_copy)
        thread.calendar_wanted.connect(self.files.ask_where_calendar)
        self._return: ReturnSheet | None = None
        self.mending = GapMending(workspace, thread)
        start = workspace.tasks.start
        thread.understood_wanted.connect(
            lambda key: start(self._understood(key), refused=self._not_understood)
        )
        thread.answered_wanted.connect(lambda key: start(self._answered(key)))
        thread.handled_wanted.connect(lambda key: start(self._handled(key)))
        thread.accept_wanted.connect(lambda key: start(self._accept(key)))
        thread.aside_wanted.connect(lambda key: start(self._aside(key)))
        thread.same_wanted.connect(lambda key: start(self._same(key)))
        thread.owner_wanted.connect(lambda: start(self._offer_owners()))
        self.printing = Printing(workspace, thread)
        thread.print_wanted.connect(self.printing.begin)
        thread.print_one_wanted.connect(self.printing.begin_one)
        thread.return_wanted.connect(self._ask_why)
        thread.match_wanted.connect(lambda: start(self._ask_whom()))
        thread.unmatch_wanted.connect(lambda: start(self._unmatch()))

    async def _understood(self, message_id: str) -> None:
        await self._workspace.run(mark_understood, MarkMessage(message_id))
        self._workspace.tell_done(
            self.tr("The unit is told that you have received and understood.")
        )

    def _not_understood(self, refusal: Refused) -> None:
        view = self._thread.view
        if isinstance(refusal, LetterIncomplete) and view is not None:
            self.mending.tell(refusal.gaps, view)
        else:
            self._workspace.tell_refused(refusal)

    async def _answered(self, message_id: str) -> None:
        outcome = await self._workspace.run(mark_answered, MarkMessage(message_id))
        self._workspace.tell_done(self.tr("Noted as answered."), outcome.undo)

    async def _handled(self, message_id: str) -> None:
        outcome = await self._workspace.run(mark_handled, MarkMessage(message_id))
        self._workspace.tell_done(self.tr("Noted that it has been seen to."), outcome.undo)

    async def _accept(self, message_id: str) -> None:
        command = AnswerNotice(message_id, self._proposed(message_id))
        outcome = await self._workspace.run(accept_notice, command)
        self._workspace.tell_done(self.tr("The transition is in the plan."), outcome.undo)

    def _proposed(self, message_id: str) -> Proposal | None:
        """What the one who presses has read in the thread."""
        view = self._thread.view
        cards = view.cards if view else ()
        return next((card.proposal for card in cards if card.id == message_id), None)

    async def _aside(self, message_id: str) -> None:
        outcome = await self._workspace.run(set_notice_aside, AnswerNotice(message_id))
        self._workspace.tell_done(self.tr("The plan stays as it was."), outcome.undo)

    async def _same(self, message_id: str) -> None:
        await self._workspace.run(say_same_person, AnswerNotice(message_id))
        self._workspace.tell_done(self.tr("Noted. What it proposes can be accepted now."))

    async def owner_menu(self) -> OwnerMenu | None:
        """The colleagues that the thread can be given to; None while no thread is open."""
        view = self._thread.view
        if view is None:
            return None
        choices = await self._workspace.ask(colleagues, None)
        me, thread_id = self._workspace.actor.account_id, view.id
        return OwnerMenu(
            choices, view.owner, me, lambda one: self._give(thread_id, one), self._thread
        )

    async def _offer_owners(self) -> None:
        menu = await self.owner_menu()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            button = self._thread.owner
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _give(self, conversation_id: str, one: Colleague | None) -> None:
        self._workspace.tasks.start(self._given(conversation_id, one))

    async def _given(self, conversation_id: str, one: Colleague | None) -> None:
        command = AssignConversation(conversation_id, one.id if one else "")
        outcome = await self._workspace.run(assign_conversation, command)
        own = one is not None and one.id == self._workspace.actor.account_id
        told = OWNER_WORDS.given(one.name if one else "", own=own)
        self._workspace.tell_done(told, outcome.undo)

    def _ask_why(self, message_id: str) -> None:
        view = self._thread.view
        if view is not None:
            self._return = ReturnSheet(self._workspace, self._thread, view.unit.name, message_id)
            self._return.open()

    async def _ask_whom(self) -> None:
        view = self._thread.view
        if view is None:
            return
        choices = await self._workspace.ask(match_choices, view.id)
        self._sheet = MatchSheet(self._thread, view.patient_words, choices)
        self._sheet.matched.connect(lambda key: self._match(view.id, key))
        self._sheet.open()

    async def _unmatch(self) -> None:
        view = self._thread.view
        if view is None:
            return
        command = UnmatchConversation(view.id)
        outcome = await self._workspace.run(unmatch_conversation, command)
        self._workspace.tell_done(
            UNMATCHING.done(outcome.value, view.participant_name), outcome.undo
        )

    def _match(self, conversation_id: str, participant_id: str) -> None:
        self._workspace.tasks.start(self._matched(conversation_id, participant_id))

    async def _matched(self, conversation_id: str, participant_id: str) -> None:
        command = MatchConversation(conversation_id, participant_id)
        outcome = await self._workspace.run(match_conversation, command)
        self._workspace.tell_done(self.tr("The conversation has its participant."), outcome.undo)
