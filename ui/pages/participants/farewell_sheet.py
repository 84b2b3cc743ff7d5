"""The end of following a participant: why, in one word. Everything noted stays."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.errors import Refused, WrongState
from services.domain.participants import Participant
from services.use_cases.participants import CloseParticipant, Farewell, close_participant
from ui.pages.participants.draft_sheet import DraftSheet
from ui.pages.participants.words import WORDS
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


class FarewellSheet(DraftSheet):
    """Closes the participant; it can be undone, and opened again at any time."""

    def __init__(self, workspace: Workspace, anchor: QWidget, person: Participant) -> None:
        super().__init__(workspace, anchor, "", "participant.close", person.id)
        self.set_title(self.tr("End the follow-up of {name}").format(name=person.display_name))
        self._person = person
        self._why = ComboBox([(why.value, WORDS.farewell(why)) for why in Farewell])
        self.keep({"why": self._why})
        self.form.add("why", Field(self.tr("&Why"), self._why))
        words = self.tr(
            "Goals, plan and consents stay. The door stays open: it can be opened again at any time."
        )
        self.form.add_widget(Paragraph(words, "small", "text.secondary"))
        self._fault = Paragraph("", "body", "danger.main")
        self._fault.hide()
        self.form.add_widget(self._fault)
        self.add_save(self.tr("End the follow-up"))

    def begin(self) -> None:
        """Open, with what was chosen before."""
        self.workspace.tasks.start(self._begin())

    async def _begin(self) -> None:
        await self.load_draft()
        self.open()

    def save(self) -> None:
        """Close the participant."""
        self.workspace.tasks.start(self._store(), refused=self.show_refusal)

    def show_refusal(self, refusal: Refused) -> None:
        """A match that lives deserves an ending first."""
        if isinstance(refusal, WrongState) and refusal.kind == "match":
            self._fault.set_text(
                self.tr("A match still lives. End it with a closing talk first, under Matching.")
            )
            self._fault.show()
            return
        super().show_refusal(refusal)

    async def _store(self) -> None:
        command = CloseParticipant(self._person.id, Farewell(self._why.key()))
        outcome = await self.workspace.run(close_participant, command)
        await self.forget_draft()
        self.accept(outcome.value)
        told = self.tr("The follow-up of {name} has ended.").format(name=self._person.display_name)
        self.workspace.tell_done(told, outcome.undo)
