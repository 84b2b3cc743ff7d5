"""From the first letter typed to the message in the outbox: drafts, the form, the question, the sending."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from services.domain.consent import Purpose
from services.domain.errors import Refused
from services.domain.message_templates import MessageTemplate, in_braces, with_template
from services.domain.messages import Composed
from services.domain.ways import Way
from services.use_cases.compose import compose_view
from services.use_cases.compose_choices import ComposeChoices, compose_choices, the_one_unit
from services.use_cases.conversation_view import conversation_of_message
from services.use_cases.filled_message import send_filled
from services.use_cases.message_templates import templates_to_choose
from services.use_cases.own_message_drafts import (
    PLACE,
    SaveMessageDraft,
    discard_message_draft,
    load_message_draft,
    save_message_draft,
)
from services.use_cases.send_message import SendMessage
from services.use_cases.write_anew import WriteAnew, write_anew
from ui.pages.messages.anew_words import ANEW_WORDS
from ui.pages.messages.braces import TemplateMenu
from ui.pages.messages.compose_form import Choices
from ui.pages.messages.compose_view import ComposePanel
from ui.pages.messages.compose_words import COMPOSE_WORDS
from ui.pages.messages.sheets import SendSheet
from ui.pages.messages.thread_view import ThreadView
from ui.pages.messages.words import WORDS
from ui.workspace import Workspace


class Writing(QObject):
    """`opened` and `closed` when the form takes or gives back the page; `sent` carries the conversation.
    The form is made when it is first needed, and put into `room`.
    """

    opened = Signal()
    closed = Signal()
    sent = Signal(str)

    def __init__(
        self, workspace: Workspace, thread: ThreadView, page: QWidget, room: QBoxLayout
    ) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._thread = thread
        self._page = page
        self._room = room
        self._panel: ComposePanel | None = None
        self._sheet: SendSheet | None = None
        self.is_open = False
        thread.reply.written.connect(self._keep_reply)
        thread.reply.send_wanted.connect(self.reply_wanted)
        thread.reply.part_wanted.connect(self.reply_wanted)
        thread.reply.file_wanted.connect(lambda: self._reply_with_files(()))
        thread.reply.files_dropped.connect(self._reply_with_files)
        thread.reply.template_wanted.connect(lambda: workspace.tasks.start(self._offer_templates()))
        thread.anew_wanted.connect(lambda key: workspace.tasks.start(self._write_anew(key)))

    @property
    def panel(self) -> ComposePanel:
        """The form."""
        if self._panel is None:
            self._panel = self._make_panel()
        return self._panel

    def show_panel(self) -> None:
        """Show the form while one writes, and hide it else."""
        if self.is_open or self._panel is not None:
            self.panel.setVisible(self.is_open)

    def take_down(self) -> None:
        """Take the form out of the page: another one will be built."""
        if self._panel is not None:
            self._room.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()

    def begin(self, subject_id: str, composed: Composed, saved: str = "") -> None:
        """Open the form with this message."""
        self._workspace.tasks.start(self._begin(subject_id, composed, saved))

    def begin_about(self, participant_id: str) -> None:
        """Open the form for a new message about this participant, to the unit that it can only be to."""
        self._workspace.tasks.start(self._begin_about(participant_id))

    async def _begin_about(self, participant_id: str) -> None:
        unit_id = await self._workspace.ask(the_one_unit, participant_id) if participant_id else ""
        about = Composed(unit_id=unit_id, participant_id=participant_id)
        await self._begin(str(uuid4()), about, "")

    def reply_wanted(self) -> None:
        """The reply under the thread goes on in the form, with parts and paper."""
        view = self._thread.view
        if view is None or not view.participant_id:
            return
        self._thread.reply.keep_now()
        self._workspace.tasks.start(self._continue_reply())

    def _reply_with_files(self, paths: Sequence[Path]) -> None:
        """The reply goes on in the form, with these files, or with those that are chosen now."""
        view = self._thread.view
        if view is None or not view.participant_id:
            return
        self._thread.reply.keep_now()
        self._workspace.tasks.start(self._add_to_reply(paths))

    async def _add_to_reply(self, paths: Sequence[Path]) -> None:
        await self._continue_reply()
        if paths:
            self.panel.files.add(paths)
        else:
            self.panel.files.choose()

    async def open_draft(self, subject_id: str) -> None:
        """Open a half-written message."""
        draft = await self._workspace.ask(load_message_draft, subject_id)
        if draft is not None:
            saved = WORDS.moment(draft.saved_at, self._workspace.today())
            await self._begin(subject_id, draft.composed, saved)

    async def _write_anew(self, message_id: str) -> None:
        """A message that did not arrive becomes a draft, or the draft that it became before is gone on with."""
        self._thread.reply.keep_now()
        outcome = await self._workspace.run(write_anew, WriteAnew(message_id))
        await self.open_draft(outcome.value.subject_id)
        if outcome.value.left_out:
            self._workspace.tell(ANEW_WORDS.left_out(outcome.value.left_out))

    async def show_reply(self) -> None:
        """Show the half-written reply under the thread."""
        view = self._thread.view
        if view is None:
            return
        draft = await self._workspace.ask(load_message_draft, view.id)
        text = draft.composed.text if draft else ""
        self._thread.reply.begin(view.unit.name, text)
        await self._mark_blanks()

    def close(self) -> None:
        """Give the page back; what was written is kept."""
        if not self.is_open:
            return
        self.panel.rest()
        self.is_open = False
        self.closed.emit()
        self._workspace.tasks.start(self.show_reply())

    def leave(self) -> None:
        """Keep what was written; the form stays open for when one comes back."""
        if self._sheet is not None:
            self._sheet.dismiss()
        if self.is_open:
            self.panel.rest()

    async def _begin(self, subject_id: str, composed: Composed, saved: str) -> None:
        choices = await self._workspace.ask(compose_choices, None)
        self.panel.begin(subject_id, composed, self._units(choices), _people(choices), saved)
        self.is_open = True
        self.opened.emit()
        self.panel.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    async def _continue_reply(self) -> None:
        view = self._thread.view
        if view is None:
            return
        draft = await self._workspace.ask(load_message_draft, view.id)
        await self._begin(view.id, draft.composed if draft else self._reply(), "")

    def _reply(self) -> Composed:
        """The reply as typed under the thread, about what the thread is about."""
        view = self._thread.view
        if view is None:
            return Composed()
        return Composed(
            unit_id=view.unit.id,
            participant_id=view.participant_id,
            purpose=view.purpose or Purpose.FOLLOW_UP,
            theme=view.theme,
            text=self._thread.reply.text.toPlainText(),
            conversation_id=view.id,
            in_reply_to=view.last_inbound_id,
        )

    def _keep_reply(self) -> None:
        self._workspace.tasks.start(self._kept())

    async def _kept(self) -> None:
        """The text typed under the thread, beside what the form had already for it."""
        view = self._thread.view
        if view is None:
            return
        await self._mark_blanks()
        draft = await self._workspace.ask(load_message_draft, view.id)
        typed = self._reply()
        if not typed.text.strip() and draft is None:
            return
        composed = replace(draft.composed, text=typed.text) if draft else typed
        command = SaveMessageDraft(view.id, composed)
        outcome = await self._workspace.run(save_message_draft, command)
        self._thread.reply.say_kept(WORDS.moment(outcome.value, self._workspace.today()))

    async def template_menu(self) -> TemplateMenu:
        """The templates in use, to be put under what is written in the reply."""
        templates = await self._workspace.ask(templates_to_choose, None)
        return TemplateMenu(templates, self._use_template, self._thread.reply)

    async def _offer_templates(self) -> None:
        menu = await self.template_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self._thread.reply.template
        menu.popup(button.mapToGlobal(button.rect().topLeft()))

    def _use_template(self, template: MessageTemplate) -> None:
        self._workspace.tasks.start(self._with_template(template))

    async def _with_template(self, template: MessageTemplate) -> None:
        """Its words beneath what is typed; its parts and purpose wait in the draft for the form."""
        view = self._thread.view
        if view is None or not view.participant_id:
            return
        draft = await self._workspace.ask(load_message_draft, view.id)
        typed = self._reply()
        written = replace(draft.composed, text=typed.text) if draft else typed
        made = with_template(written, template)
        self._thread.reply.put_text(made.text)
        outcome = await self._workspace.run(save_message_draft, SaveMessageDraft(view.id, made))
        self._thread.reply.say_kept(WORDS.moment(outcome.value, self._workspace.today()))
        await self._mark_blanks()

    async def _mark_blanks(self) -> None:
        """Look which words in braces have a value for this thread."""
        reply, typed = self._thread.reply, self._reply()
        if not in_braces(typed.text):
            reply.mark(())
            return
        draft = await self._workspace.ask(load_message_draft, typed.conversation_id)
        asked = replace(draft.composed, text=typed.text) if draft else typed
        view = await self._workspace.ask(compose_view, asked)
        if typed.text == reply.text.toPlainText():
            reply.mark(view.unfilled)

    def _make_panel(self) -> ComposePanel:
        panel = ComposePanel(self._workspace)
        panel.hide()
        panel.back_wanted.connect(self.close)
        panel.discard_wanted.connect(self._discard)
        panel.send_wanted.connect(self._ask)
        self._room.addWidget(panel, 1)
        return panel

    def _ask(self, composed: Composed) -> None:
        if not self.panel.send.isEnabled() or (self._sheet is not None and self._sheet.isVisible()):
            return
        self._sheet = SendSheet(self._page, self.panel.unit_name(), composed, self.panel.way())
        self._sheet.sent.connect(lambda: self._send(composed))
        self._sheet.open()

    def _send(self, composed: Composed) -> None:
        self._workspace.tasks.start(self._sent(composed), refused=self._refused)

    async def _sent(self, composed: Composed) -> None:
        command = SendMessage(composed, PLACE, self.panel.subject_id)
        way = self.panel.way()
        outcome = await self._workspace.run(send_filled, command)
        self.panel.forget()
        self.is_open = False
        self.closed.emit()
        self._workspace.tell_done(COMPOSE_WORDS.is_sent(way))
        self.sent.emit(await self._workspace.ask(conversation_of_message, outcome.value))

    def _refused(self, refusal: Refused) -> None:
        if not self.panel.show_refusal(refusal):
            self._workspace.tell_refused(refusal)
        self.panel.refresh()

    def _discard(self) -> None:
        self._workspace.tasks.start(self._discarded())

    async def _discarded(self) -> None:
        subject_id = self.panel.subject_id
        self.panel.forget()
        self.is_open = False
        self.closed.emit()
        await self._workspace.run(discard_message_draft, subject_id)
        await self.show_reply()

    def _units(self, choices: ComposeChoices) -> Choices:
        words = {
            None: self.tr("{unit} (not within reach)"),
            Way.FILE: self.tr("{unit} (as a sealed file)"),
        }
        return [
            (unit.id, words.get(unit.way, "{unit}").format(unit=unit.name))
            for unit in choices.units
        ]


def _people(choices: ComposeChoices) -> Choices:
    return [(person.id, person.name) for person in choices.people]
