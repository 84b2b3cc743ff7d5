"""Changing what is noted about a participant."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.participants import Participant
from services.use_cases.participant_fields import fields_of
from services.use_cases.participants import ChangeParticipant, change_participant
from services.use_cases.transitions_of import unit_choices
from ui.pages.participants.draft_sheet import DraftSheet
from ui.pages.participants.person_form import PersonForm
from ui.workspace import Workspace


class EditParticipantSheet(DraftSheet):
    """The whole form, strengths first."""

    def __init__(self, workspace: Workspace, anchor: QWidget, person: Participant) -> None:
        super().__init__(workspace, anchor, "", "participant.edit", person.id)
        self.set_title(self.tr("About {name}").format(name=person.display_name))
        self._participant = person
        self._was = fields_of(person)
        self.person = PersonForm(self.form)
        self.person.place_strengths()
        self.person.place_who()
        self.person.place_reach()
        self.person.place_wishes()
        self.add_save(self.tr("Save"))
        self.keep(self.person.drafted())

    def begin(self) -> None:
        """Open with what is stored, and what was half-written over it."""
        self.workspace.tasks.start(self._begin())

    async def _begin(self) -> None:
        self.person.show_units(await self.workspace.ask(unit_choices, None))
        self.person.fill(self._was)
        await self.load_draft()
        self.open()

    def save(self) -> None:
        """Store what differs; what is wrong is shown at its field."""
        self.form.clear_errors()
        self.workspace.tasks.start(self._store(), refused=self.show_refusal)

    async def _store(self) -> None:
        fields = self.person.read(self._was)
        command = ChangeParticipant(self._participant.id, self._was, fields)
        outcome = await self.workspace.run(change_participant, command)
        await self.forget_draft()
        self.accept(outcome.value)
        self.workspace.tell_done(self.tr("Changed."), outcome.undo)
