"""A note of what was said is told with its undo, whatever it set in motion."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.domain.changes import Outcome
from services.domain.messages import MessageState
from services.use_cases.notes_taken_back import TakeBackNote, take_back_note
from ui.widgets.tone import Tone
from ui.workspace import BannerAction, Workspace


class NoteUndo(QObject):
    """`tell_noted` after a note, `take_back` at once or later."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def tell_noted(self, words: str, outcome: Outcome[str]) -> None:
        """Say that it is noted. A note that let something leave is taken back by a use case of its own."""
        if outcome.undo is not None:
            self._workspace.tell_done(words, outcome.undo)
            return
        back = BannerAction(self.tr("Undo"), lambda: self.take_back(outcome.value))
        self._workspace.tell(words, Tone.OK, back)

    def take_back(self, note_id: str) -> None:
        """Remove the note, and say how things stand then."""
        self._workspace.tasks.start(self._take_back(note_id))

    async def _take_back(self, note_id: str) -> None:
        outcome = await self._workspace.run(take_back_note, TakeBackNote(note_id))
        if outcome.value is MessageState.STOPPED:
            self._workspace.tell(
                self.tr("Taken back. No consent covers the message now: destroy the file."),
                Tone.WARN,
            )
            return
        waits = outcome.value is MessageState.QUEUED
        self._workspace.tell_done(
            self.tr("Taken back. The file waits for its delivery again.")
            if waits
            else self.tr("The note is taken back.")
        )
