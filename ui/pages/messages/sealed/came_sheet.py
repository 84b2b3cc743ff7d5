"""The sheet that asks how an opened file came, before what lies in it is stored."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.use_cases.open_sealed_file import FileTaken, OpenedFile, StoreOpened, store_opened
from services.use_cases.signer_trust import SignerTrust
from ui.pages.messages.carry_sheets import CarryWay
from ui.pages.messages.sealed.trust_words import TRUST_WORDS
from ui.workspace import Workspace


class CameSheet(CarryWay):
    """A file that has been opened: when it came, and how. `taken` carries the `FileTaken`."""

    on_key, how_key = "came_on", "came_how"
    taken = Signal(object)

    def __init__(
        self, workspace: Workspace, anchor: QWidget, opened: OpenedFile, trust: SignerTrust
    ) -> None:
        super().__init__(workspace, anchor, self._note)
        self._opened = opened
        self.set_title(self.tr("The file is opened"))
        self.say(
            self.tr(
                "It is sealed for us. {trust} Note how it came, and it is put in its conversation."
            ).format(trust=TRUST_WORDS.of(trust))
        )
        self.ask_for_file(self.tr("Came &on"), self.tr("&How"))
        self.do.setText(self.tr("Put it in its conversation"))

    async def _note(self) -> None:
        command = StoreOpened(self._opened, self.day(), self.how())
        outcome = await self.workspace.run(store_opened, command)
        taken: FileTaken = outcome.value
        self.accept(taken)
        self.taken.emit(taken)
