"""The sheet in which an activity is logged in under a minute, or changed."""

from __future__ import annotations

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
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.dialogs.log_fields import LogFields
from ui.norwegian_text import wall_clock
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.workspace import Workspace

PLACE = "log_activity"


class LogActivitySheet(DraftedSheet):
    """Each activity that is changed, and each pair one logs for, has a draft of its own.

    `begin()` logs a new activity, `change(id)` changes one. `finished` carries the activity's id.
    """

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", anchor)
        self._workspace = workspace
        self._changing = ""
        self._saving = False
        self._first: Who | None = None
        self.fields = LogFields(workspace.today())
        self.fields.who_picked.connect(self._on_who)
        self.fields.words.submitted.connect(self.save)
        self.body.addWidget(self.fields)
        self.save_button = self.add_button(Button("", ButtonKind.PRIMARY, "check"))
        self.save_button.clicked.connect(self.save)
        self._cancel = self.add_button(Button("", ButtonKind.QUIET))
        self._cancel.clicked.connect(self.dismiss)
        self._afresh = self.add_button(Button("", ButtonKind.QUIET))
        self._kept = self.keep_as(workspace, self.fields, PLACE, also=self.fields.beside())
        self._kept.keep_whole()
        self._kept.thrown_away_by(self._afresh)
        self.act_on_keys(self.save)
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
            self._refuse(refusal)
            return
        if not self._saving:
            self._workspace.tasks.start(self._save_once(command), refused=self._refuse)

    def keep_draft(self) -> None:
        """Keep what is written now, if anything differs from how the sheet stood."""
        self._kept.keep_now()

    async def _begin(self, volunteer_id: str, participant_id: str | None) -> None:
        await self._offer_who()
        self._kept.turn_to(f"{volunteer_id} {participant_id or ''}".strip())
        self._set_words()
        await self._show_defaults(volunteer_id, participant_id)
        await self._show()
        if self.fields.chosen_who() is not None:
            self.fields.faces.setFocus()

    async def _begin_for(self, person_id: str) -> None:
        await self._offer_who()
        who = self.fields.who.with_person(person_id)
        if who is not None:
            await self._begin(who.volunteer_id, who.participant_id)
            return
        # Nobody walks beside this person yet: who it was is the first thing to fill in.
        self._kept.turn_to(person_id)
        self._set_words()
        await self._show_empty()
        await self._show()

    async def _show_defaults(self, volunteer_id: str, participant_id: str | None) -> None:
        await self._show_empty()
        if volunteer_id:
            who = self.fields.who.choose(volunteer_id, participant_id)
        else:
            who = self._first
            if who is not None:
                self.fields.who.choose(who.volunteer_id, who.participant_id)
        if who is not None:
            await self._suggest(who)
            self._as_last_time(who)

    async def _show_empty(self) -> None:
        self.note.setText("")
        self.fields.empty()
        await self._suggest(None)

    async def _show(self) -> None:
        """Open, with what was half-written over what the fields show."""
        await self._kept.restore()
        if not self._kept.listens:
            return
        self.fields.follow()
        self.open()

    async def _change(self, activity_id: str) -> None:
        self._kept.turn_to(activity_id)
        await self._show_stored(activity_id)
        await self._show()

    async def _show_stored(self, activity_id: str) -> None:
        await self._offer_who()
        card = await self._workspace.ask(activity_card, activity_id)
        activity = card.activity
        who = self.fields.who.choose(activity.volunteer_id, activity.participant_id)
        if who is None:
            who = Who(
                activity.volunteer_id,
                card.volunteer_name,
                activity.participant_id,
                card.participant_name,
            )
            self.fields.who.offer_also(who)
        self._set_words()
        self.note.setText("")
        self.fields.clear_errors()
        await self._suggest(who)
        self.fields.show_activity(activity)

    async def _offer_who(self) -> None:
        choices = await self._workspace.ask(log_choices, None)
        own = not self._workspace.actor.may(Right.SEE_ACTIVITIES)
        self._first = next(iter((*choices.pairs, *choices.alone)), None)
        self.fields.set_who((*choices.pairs, *choices.alone), own=own)
        self.fields.what.set_areas(choices.areas)

    async def _suggest(self, who: Who | None) -> None:
        about = SuggestFor(who.volunteer_id, who.participant_id) if who else SuggestFor("")
        self.fields.what.set_suggestions(await self._workspace.ask(what_suggestions, about))

    async def _save_once(self, command: LogActivity) -> None:
        """A second press must not come between."""
        self._saving = True
        try:
            await self._save(command)
        finally:
            self._saving = False

    async def _save(self, command: LogActivity) -> None:
        if self._changing:
            change = ChangeActivity(self._changing, command)
            outcome = await self._workspace.run(change_activity, change)
        else:
            outcome = await self._workspace.run(log_activity, command)
        done = self.tr("«{what}» is changed.") if self._changing else self.tr("«{what}» is logged.")
        told = done.format(what=command.what)
        if command.distress:
            seen = self.tr("The coordinators see now that it is urgent.")
            told = f"{told} {seen}"
        self.accept(outcome.value)
        self._workspace.tell_done(told, outcome.undo)

    def _on_who(self, who: object) -> None:
        if isinstance(who, Who):
            self._workspace.tasks.start(self._who_changed(who))

    async def _who_changed(self, who: Who) -> None:
        await self._suggest(who)
        if not self._changing and not self.fields.what.what():
            self._as_last_time(who)

    def _as_last_time(self, who: Who) -> None:
        self.fields.show_as_last_time(who, wall_clock(self._workspace.now()).time())

    def _refuse(self, refusal: Refused) -> None:
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
        keys = self.tr("Ctrl+Enter · Esc keeps the draft")
        self.set_keys_note(keys)
