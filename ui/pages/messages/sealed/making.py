"""A sealed file is made: claimed, sealed away from the window, and put where a person wants it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from services.domain.errors import DiskFull, Refused, StoreReadOnly
from services.use_cases.carried_file import put_file
from services.use_cases.seal_message import (
    ClaimToSeal,
    GiveUpSealing,
    NoteSealed,
    SealedContent,
    StoppedInstead,
    ToSeal,
    claim_to_seal,
    give_up_sealing,
    note_sealed,
    seal_claimed,
)
from ui.dialogs.file_choice import ask_for_place
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class Sealing(QObject):
    """`make(entry_id)` begins; `changed` when the entry that is being sealed is another, or none."""

    changed = Signal()

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._workspace, self._anchor = workspace, anchor
        self._claimed: ToSeal | None = None
        self._sealed: SealedContent | None = None
        self.entry_id = ""
        self.dialog: QFileDialog | None = None

    def make(self, entry_id: str) -> None:
        """Seal what this entry holds, and ask where the file shall lie."""
        if not self.entry_id:
            self._turn_to(entry_id)
            self._workspace.tasks.start(self._make(entry_id), refused=self._refused)

    def write_to(self, path: str) -> None:
        """Put the sealed file there, and write down that it was made."""
        self._workspace.tasks.start(self._write(Path(path)))

    async def _make(self, entry_id: str) -> None:
        outcome = await self._workspace.run(claim_to_seal, ClaimToSeal(entry_id))
        claimed = outcome.value
        if isinstance(claimed, StoppedInstead):
            self._turn_to("")
            self._tell_stopped(claimed)
            return
        self._claimed = claimed
        try:
            now = self._workspace.now()
            self._sealed = await self._workspace.compute(seal_claimed, claimed, now)
        except Refused:
            await self._give_up()
            raise
        self._ask_where(self._sealed.name)

    def _ask_where(self, name: str) -> None:
        kinds = [self.tr("Sealed files (*.p7m)")]
        title = self.tr("Put the sealed file")
        self.dialog = ask_for_place(self._anchor, title, name, kinds, self.write_to)
        self.dialog.rejected.connect(self._left)

    def _left(self) -> None:
        self._workspace.tasks.start(self._give_up())

    async def _write(self, path: Path) -> None:
        claimed, sealed = self._claimed, self._sealed
        if claimed is None or sealed is None:
            return
        try:
            await self._workspace.compute(put_file, path, sealed.content)
        except DiskFull:
            await self._give_up()
            raise
        except (OSError, StoreReadOnly):
            await self._give_up()
            words = self.tr("The file could not be written there. Choose another place.")
            self._workspace.tell(words, Tone.DANGER)
            return
        command = NoteSealed(claimed.entry_id, claimed.claim, sealed.digest)
        outcome = await self._workspace.run(note_sealed, command)
        self._turn_to("")
        if outcome.value.stopped:
            await self._destroy(path)
        else:
            self._tell_made(sealed)

    async def _destroy(self, path: Path) -> None:
        """The consent was withdrawn while the file was made: it may not stay."""
        try:
            await self._workspace.compute(path.unlink)
        except OSError:
            words = self.tr(
                "The consent was withdrawn while the file was made. Destroy the file, and do not"
                " deliver it."
            )
        else:
            words = self.tr(
                "The consent was withdrawn while the file was made. The file has been deleted, and"
                " nothing may be delivered."
            )
        self._workspace.tell(words, Tone.DANGER)

    def _tell_made(self, sealed: SealedContent) -> None:
        done = self.tr("The sealed file is made. Deliver it to the unit, and note it here.")
        if sealed.missing:
            signs = self.tr(
                "Some letters are missing on its paper; the message itself has them all."
            )
            done = f"{done} {signs}"
        self._workspace.tell_done(done)

    def _tell_stopped(self, stopped: StoppedInstead) -> None:
        words = self.tr(
            "No consent covers the message any more, so it is stopped. No file was made."
        )
        if stopped.may_have_left:
            words = self.tr(
                "No consent covers the message any more, so it is stopped. Destroy the file that was"
                " made before, if it has not been delivered."
            )
        self._workspace.tell(words, Tone.WARN)

    async def _give_up(self) -> None:
        claimed = self._claimed
        self._turn_to("")
        if claimed is not None:
            command = GiveUpSealing(claimed.entry_id, claimed.claim)
            await self._workspace.run(give_up_sealing, command)

    def _refused(self, refusal: Refused) -> None:
        self._turn_to("")
        self._workspace.tell_refused(refusal)

    def _turn_to(self, entry_id: str) -> None:
        self.entry_id = entry_id
        if not entry_id:
            self._claimed = self._sealed = None
        self.changed.emit()
