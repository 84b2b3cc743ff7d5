"""A sealed file from a unit is opened: read and verified away from the window, then put in its thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from services.domain.errors import NotFound
from services.domain.sealed_files import Lack, NotReadyToSeal
from services.formats.sealed import LARGEST_FILE, NewSigner
from services.use_cases.new_signer import NewCertificate, offered
from services.use_cases.open_sealed_file import (
    FileTaken,
    OpenedFile,
    TakenAs,
    opened_file,
    opening_keys,
)
from services.use_cases.signer_trust import signer_trust
from ui.dialogs.file_choice import ask_which_file, read_at_most
from ui.pages.messages.carry_words import CARRY_WORDS
from ui.pages.messages.sealed.came_sheet import CameSheet
from ui.pages.messages.sealed.new_signer_sheet import NewSignerSheet
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class FileOpening(QObject):
    """`choose()` asks for the file, `open_file(path)` opens it; `found` carries the conversation's id."""

    found = Signal(str)

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self._opens = False
        self.sheet: CameSheet | None = None
        self.offer: NewSignerSheet | None = None

    def choose(self) -> None:
        """Let a person choose the file."""
        kinds = [
            self.tr("Sealed files (*.p7m *.p7 *.cms *.pem *.smime)"),
            self.tr("All files (*)"),
        ]
        ask_which_file(self._page, self.tr("Open a sealed file"), kinds, self.open_file)

    def open_file(self, path: str) -> None:
        """Open this file; what is wrong with it is told, and nothing is stored then."""
        if not self._opens:
            self._opens = True
            self._workspace.tasks.start(self._open(Path(path)))

    async def _open(self, path: Path) -> None:
        try:
            content = await self._workspace.compute(read_at_most, path, LARGEST_FILE)
            opened = await self._opened(content)
            trust = await self._workspace.ask(signer_trust, opened.signer)
        except NewSigner as offer:
            await self._offer(offer, path)
            return
        except OSError:
            self._workspace.tell(
                self.tr("The file can't be read. See that it is there and may be read."),
                Tone.DANGER,
            )
            return
        finally:
            self._opens = False
        self.sheet = CameSheet(self._workspace, self._page, opened, trust)
        self.sheet.taken.connect(self._taken)
        self.sheet.open()

    async def _offer(self, offer: NewSigner, path: Path) -> None:
        """Show the new certificate; accepted, it opens the file."""
        new = NewCertificate(offer.pem, offer.issuers, offer.known)
        shown = await self._workspace.ask(offered, new)
        self.offer = NewSignerSheet(self._workspace, self._page, new, shown)
        self.offer.accepted.connect(lambda: self.open_file(str(path)))
        self.offer.open()

    async def _opened(self, content: bytes) -> OpenedFile:
        try:
            keys = await self._workspace.ask(opening_keys, None)
        except NotFound:
            raise NotReadyToSeal(Lack.OWN_KEY) from None
        return await self._workspace.compute(opened_file, content, keys, self._workspace.now())

    def _taken(self, taken: object) -> None:
        if not isinstance(taken, FileTaken):
            return
        if taken.conversation_id:
            self.found.emit(taken.conversation_id)
        if taken.taken_as is TakenAs.REJECTED:
            self._workspace.tell(self._rejected(taken), Tone.WARN)
        else:
            self._workspace.tell_done(self._words(taken))

    def _words(self, taken: FileTaken) -> str:
        said = {
            TakenAs.MESSAGE: self.tr("The message is opened."),
            TakenAs.KNOWN: self.tr("This message was here already. It is shown once."),
            TakenAs.RECEIPT: self.tr("It is the unit's receipt for your message."),
            TakenAs.UNDERSTOOD: self.tr("The unit says that your message is understood."),
        }.get(taken.taken_as, "")
        if not taken.receipt_id:
            return said
        owed = self.tr("The unit is to have a receipt: make the file, or tell them.")
        return f"{said} {owed}".strip()

    def _rejected(self, taken: FileTaken) -> str:
        why = CARRY_WORDS.rejection(taken.code.value if taken.code else "")
        said = self.tr("The message can't be taken in: {why}. Call the unit.").format(why=why)
        if not taken.receipt_id:
            return said
        owed = self.tr("A receipt that says so waits among the files to deliver.")
        return f"{said} {owed}"
