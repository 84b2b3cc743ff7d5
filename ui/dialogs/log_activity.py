"""The sheet in which an activity is logged in under a minute, or changed."""

from __future__ import annotations

import json

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from services.domain.access import Right
from services.domain.errors import Invalid, Refused
from services.use_cases.activities import (
    ChangeActivity,
    LogActivity,
    change_activity,
    log_activity,
)
from services.use_cases.activity_choices import SuggestFor, Who, log_choices, what_suggestions
from services.use_cases.activity_lists import activity_card
from services.use_cases.drafts import DraftAsked, SaveDraft, discard_draft, load_draft, save_draft
from ui.dialogs.log_fields import LogFields
from ui.languages import current_language
from ui.norwegian_text import moment_text, wall_clock
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.sheet import Sheet
from ui.workspace import Workspace

PLACE = "log_activity"
SAVE_AFTER_MS = 700


class LogActivitySheet(Sheet):
    """Keep the object: it keeps the draft, in its fields and in the store.

    `begin()` logs a new activity, `change(id)` changes one. `finished` carries the activity's id.
    """

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", anchor)
        self._workspace = workspace
        self._changing = ""
        self._touched = False
        self._saving = False
        self._first: Who | None = None
        self._pair: tuple[str, str | None] = ("", None)
        self._draft = DraftAsked(PLACE)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SAVE_AFTER_MS)
        self._later.timeout.connect(self.keep_draft)
        self.fields = LogFields(workspace.today())
        self.fields.edited.connect(self._on_edited)
        self.fields.who_picked.connect(self._on_who)
        self.fields.words.submitted.connect(self.save)
        self.body.addWidget(self.fields)
        self.save_button = self.add_button(Button("", ButtonKind.PRIMARY, "check"))
        self.save_button.clicked.connect(self.save)
        self._cancel = self.add_button(Button("", ButtonKind.QUIET))
        self._cancel.clicked.connect(self.dismiss)
        self._afresh = self.add_button(Button("", ButtonKind.QUIET))
        self._afresh.clicked.connect(self._begin_afresh)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self._set_words()

    def begin(self, volunteer_id: str = "", participant_id: str | None = None) -> None:
        """Log a new activity, for this pair if one is named; a draft is shown as it was left."""
        self._changing = ""
        self._workspace.tasks.start(self._begin(volunteer_id, participant_id))

    def begin_for(self, person_id: str) -> None:
        """Log a new activity of this volunteer or participant, with the one seen last beside them."""
        self._changing = ""
        self._workspace.tasks.start(self._begin_for(person_id))

    def change(self, activity_id: str) -> None:
        """Change an activity."""
        self._changing = activity_id
        self._workspace.tasks.start(self._change(activity_id))

    def save(self) -> None:
        """Store what is told; what can't be taken is said at its field."""
        try:
            command = self.fields.command()
        except Invalid as refusal:
            self._show(refusal)
            return
        if not self._saving:
            self._workspace.tasks.start(self._save_once(command), refused=self._show)

    def keep_draft(self) -> None:
        """Keep what is written, if anything was written by hand."""
        self._later.stop()
        if self._touched and not self._saving:
            body = json.dumps(self.fields.written(), ensure_ascii=False)
            command = SaveDraft(PLACE, body, self._draft.subject_id)
            self._workspace.tasks.start(self._keep_draft(command))

    def dismiss(self) -> None:
        """Close and keep the draft."""
        self.keep_draft()
        super().dismiss()

    async def _begin(self, volunteer_id: str, participant_id: str | None) -> None:
        await self._offer_who()
        self._turn_to(f"{volunteer_id} {participant_id or ''}".strip())
        self._pair = (volunteer_id, participant_id)
        self._set_words()
        await self._show_defaults(volunteer_id, participant_id)
        await self._show_draft()
        self.open()
        if self.fields.chosen_who() is not None:
            self.fields.faces.setFocus()

    async def _begin_for(self, person_id: str) -> None:
        await self._offer_who()
        who = self.fields.who_with(person_id)
        if who is not None:
            await self._begin(who.volunteer_id, who.participant_id)
            return
        # Nobody walks beside this person yet: who it was is the first thing to fill in.
        self._turn_to(person_id)
        self._pair = ("", None)
        self._set_words()
        await self._show_empty()
        await self._show_draft()
        self.open()

    async def _show_defaults(self, volunteer_id: str, participant_id: str | None) -> None:
        await self._show_empty()
        if volunteer_id:
            who = self.fields.choose_who(volunteer_id, participant_id)
        else:
            who = self._first
            if who is not None:
                self.fields.choose_who(who.volunteer_id, who.participant_id)
        if who is not None:
            await self._suggest(who)
            self._as_last_time(who)

    async def _show_empty(self) -> None:
        self._touched = False
        self.note.setText("")
        self.fields.empty()
        await self._suggest(None)

    def _turn_to(self, subject: str) -> None:
        """Each activity that is changed, and each pair one logs for, has a draft of its own."""
        self._later.stop()
        self._touched = False
        self._draft = DraftAsked(PLACE, subject)

    async def _show_draft(self) -> None:
        """Show what was half-written over what the fields show, and say so."""
        draft = await self._workspace.ask(load_draft, self._draft)
        self._afresh.setVisible(draft is not None)
        self._later.stop()
        self._touched = draft is not None
        if draft is None:
            return
        self.fields.write(json.loads(draft.body))
        self._later.stop()
        when = moment_text(draft.saved_at, self._workspace.today(), current_language())
        self.note.setText(self.tr("Draft from {moment}").format(moment=when))

    async def _change(self, activity_id: str) -> None:
        self._turn_to(activity_id)
        await self._show_stored(activity_id)
        await self._show_draft()
        self.open()

    async def _show_stored(self, activity_id: str) -> None:
        await self._offer_who()
        card = await self._workspace.ask(activity_card, activity_id)
        activity = card.activity
        who = self.fields.choose_who(activity.volunteer_id, activity.participant_id)
        if who is None:
            who = Who(
                activity.volunteer_id,
                card.volunteer_name,
                activity.participant_id,
                card.participant_name,
            )
            self.fields.offer_also(who)
        self._set_words()
        self.note.setText("")
        self.fields.clear_errors()
        await self._suggest(who)
        self.fields.show_activity(activity)

    async def _offer_who(self) -> None:
        choices = await self._workspace.ask(log_choices, None)
        own = not self._workspace.actor.may(Right.SEE_ACTIVITIES)
        self._first = next(iter((*choices.pairs, *choices.alone)), None)
        self.fields.set_who(choices.pairs, choices.alone, own=own)
        self.fields.what.set_areas(choices.areas)

    async def _suggest(self, who: Who | None) -> None:
        about = SuggestFor(who.volunteer_id, who.participant_id) if who else SuggestFor("")
        self.fields.what.set_suggestions(await self._workspace.ask(what_suggestions, about))

    async def _save_once(self, command: LogActivity) -> None:
        """A second press, or the draft's own clock, must not come between."""
        self._saving, touched = True, self._touched
        self._later.stop()
        try:
            await self._save(command)
            touched = False
        finally:
            self._saving, self._touched = False, touched

    async def _save(self, command: LogActivity) -> None:
        if self._changing:
            change = ChangeActivity(self._changing, command)
            outcome = await self._workspace.run(change_activity, change)
        else:
            outcome = await self._workspace.run(log_activity, command)
        await self._workspace.run(discard_draft, self._draft)
        done = self.tr("«{what}» is changed.") if self._changing else self.tr("«{what}» is logged.")
        told = done.format(what=command.what)
        if command.distress:
            seen = self.tr("The coordinators see now that it is urgent.")
            told = f"{told} {seen}"
        self.accept(outcome.value)
        self._workspace.tell_done(told, outcome.undo)

    async def _keep_draft(self, command: SaveDraft) -> None:
        await self._workspace.run(save_draft, command)
        self.note.setText(self.tr("Draft saved"))

    async def _throw_draft(self) -> None:
        await self._workspace.run(discard_draft, self._draft)
        self._afresh.hide()
        if self._changing:
            await self._show_stored(self._changing)
        else:
            await self._show_defaults(*self._pair)
        self._later.stop()
        self._touched = False

    def _begin_afresh(self) -> None:
        self._workspace.tasks.start(self._throw_draft())

    def _on_edited(self) -> None:
        self._touched = True
        self._later.start()

    def _on_who(self, who: object) -> None:
        if isinstance(who, Who):
            self._workspace.tasks.start(self._who_changed(who))

    async def _who_changed(self, who: Who) -> None:
        await self._suggest(who)
        if not self._changing and not self.fields.what.what():
            self._as_last_time(who)

    def _as_last_time(self, who: Who) -> None:
        self.fields.show_as_last_time(who, wall_clock(self._workspace.now()).time())

    def _show(self, refusal: Refused) -> None:
        sentence = MESSAGES.of(refusal).text
        if isinstance(refusal, Invalid) and self.fields.show_refusal(refusal, sentence):
            return
        self.note.setText(sentence)

    def _set_words(self) -> None:
        changing = bool(self._changing)
        self.set_title(self.tr("Change activity") if changing else self.tr("Log activity"))
        self.save_button.setText(self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))
        self._afresh.setText(self.tr("Start afresh"))
        keys = self.tr("Ctrl+Enter saves · Esc keeps the draft")
        self.set_keys_note(keys)
