"""The end of following a participant: why, in one word. Everything noted stays."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.errors import Refused, WrongState
from services.domain.participants import Participant
from services.use_cases.participants import CloseParticipant, Farewell, close_participant
from services.use_cases.waiting_letters import WaitingLetter, waiting_letters
from ui.pages.participants.draft_sheet import DraftSheet
from ui.pages.participants.words import WORDS
from ui.widgets.check_group import CheckGroup
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


class FarewellSheet(DraftSheet):
    """Closes the participant; it can be undone, and opened again at any time. What waits for units is shown
    before, and stopped but for what is ticked.
    """

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
        self._waiting: CheckGroup | None = None
        self._fault = Paragraph("", "body", "danger.main")
        self._fault.hide()
        self.body.addWidget(self._fault)
        self.add_save(self.tr("End the follow-up"))

    def begin(self) -> None:
        """Open, with what was chosen before."""
        self.workspace.tasks.start(self._begin())

    async def _begin(self) -> None:
        await self.load_draft()
        self._show_waiting(await self.workspace.ask(waiting_letters, self._person.id))
        self.open()

    def _show_waiting(self, letters: tuple[WaitingLetter, ...]) -> None:
        """What has not left yet, each with a box; nothing where nothing waits."""
        if not letters:
            return
        told = self.tr(
            "%n message(s) to units have not left yet, and are stopped.", "", len(letters)
        )
        self.form.add_widget(Paragraph(told, "strong"))
        self._waiting = CheckGroup([(one.message_id, self._letter(one)) for one in letters])
        self.form.add("let_leave", Field(self.tr("&Let these leave all the same"), self._waiting))
        kept = self.tr(
            "What was written is kept in the conversation, and what was stopped stands on Today until one of"
            " us has seen to it. Undoing sends nothing."
        )
        self.form.add_widget(Paragraph(kept, "small", "text.secondary"))

    def _letter(self, one: WaitingLetter) -> str:
        words = self.tr("{unit}: {theme}").format(unit=one.unit_name, theme=one.theme)
        return (
            self.tr("{words} (may have left already)").format(words=words)
            if one.on_its_way
            else words
        )

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
        let_leave = self._waiting.keys() if self._waiting else frozenset()
        command = CloseParticipant(self._person.id, Farewell(self._why.key()), let_leave)
        outcome = await self.workspace.run(close_participant, command)
        await self.forget_draft()
        self.accept(True)
        told = self.tr("The follow-up of {name} has ended.").format(name=self._person.display_name)
        if outcome.value:
            stopped = self.tr("%n message(s) were stopped.", "", outcome.value)
            told = f"{told} {stopped}"
        self.workspace.tell_done(told, outcome.undo)
