"""Our seal: the key that signs what we seal and opens what is sealed for us, and its certificate."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.domain.errors import Refused
from services.use_cases.sealing_key import (
    SealingKey,
    SealingKeys,
    TakeInOwnCertificate,
    end_sealing_key,
    public_certificate_of,
    put_in_use,
    sealing_keys,
    signing_request_for,
    take_in_own_certificate,
)
from ui.dialogs.file_choice import ask_for_place, ask_which_file, read_at_most
from ui.pages.settings.seal_cards import EndedCard, KeyAct, KeyCard, NoSealCard
from ui.pages.settings.seal_sheets import BringInSheet, EndSealSheet, MakeSealSheet
from ui.pages.settings.section import Section
from ui.widgets.sheet import Sheet
from ui.widgets.tone import Tone
from ui.workspace import Workspace

LARGEST = 1024 * 1024
"""Bytes: a certificate with its issuers' is a few thousand."""


class SealSection(Section):
    """The key in use, one that waits, and those that have ended; what can be done with each."""

    listens_to = frozenset({Kind.WAYS, Kind.CENTRE})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(
            self.tr("Our seal"),
            self.tr("So that units can know our files, and only we can open theirs."),
        )
        self._may = workspace.actor.may(Right.CHANGE_SETTINGS)
        self.keys: SealingKeys | None = None
        self.sheet: Sheet | None = None
        self._cards: list[QWidget] = []

    def load(self) -> None:
        self.workspace.tasks.start(self._load())

    def new_here(self) -> None:
        if self._may and self.keys is not None and self.keys.waiting is None:
            self.make()

    def save_here(self) -> None:
        if isinstance(self.sheet, MakeSealSheet | BringInSheet) and self.sheet.isVisible():
            self.sheet.save()

    def make(self) -> None:
        """Ask whose seal it shall be, and who vouches for it."""
        if self.keys is not None:
            self._show_sheet(MakeSealSheet(self.workspace, self, self.keys))

    def bring_in(self) -> None:
        """Choose the file that an issuer has made, then ask for its passphrase."""
        kinds = [self.tr("Keys with certificates (*.p12 *.pfx)"), self.tr("All files (*)")]
        ask_which_file(self, self.tr("Bring in a key"), kinds, self.bring_in_from)

    def bring_in_from(self, path: str) -> None:
        """Ask for the passphrase of this file."""
        self._show_sheet(BringInSheet(self.workspace, self, Path(path)))

    def save_certificate(self, key: SealingKey) -> None:
        """Choose where our certificate is put, to be handed to units."""
        kinds = [self.tr("Certificates (*.pem *.cer)")]
        title, name = self.tr("Save our certificate"), self.tr("our-certificate") + ".pem"
        ask_for_place(
            self, title, name, kinds, lambda path: self.write_certificate(key, Path(path))
        )

    def write_certificate(self, key: SealingKey, path: Path) -> None:
        """Put our certificate in this file."""
        self.workspace.tasks.start(self._write_certificate(key.id, path))

    def save_request(self) -> None:
        """Choose where the request to an issuer is put."""
        kinds = [self.tr("Requests (*.csr *.pem)")]
        title, name = self.tr("Save the request"), self.tr("our-request") + ".csr"
        ask_for_place(self, title, name, kinds, lambda path: self.write_request(Path(path)))

    def write_request(self, path: Path) -> None:
        """Put the request in this file."""
        self.workspace.tasks.start(self._write_request(path))

    def choose_certificate(self) -> None:
        """Choose the certificate that the issuer has sent."""
        kinds = [
            self.tr("Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)"),
            self.tr("All files (*)"),
        ]
        ask_which_file(self, self.tr("Take in the certificate"), kinds, self.take_in)

    def take_in(self, path: str) -> None:
        """Take in the certificate in this file for our key."""
        self.workspace.tasks.start(self._take_in(Path(path)))

    async def _load(self) -> None:
        keys = await self.workspace.ask(sealing_keys, None)
        if keys == self.keys:
            return
        self.keys = keys
        for card in self._cards:
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = self._made(self.keys)
        for card in self._cards:
            self.body.addWidget(card)

    def _made(self, keys: SealingKeys) -> list[QWidget]:
        made: list[QWidget] = []
        for key in (keys.in_use, keys.waiting):
            if key is not None:
                card = KeyCard(self.workspace, key, keys, may_change=self._may)
                card.wanted.connect(self._act)
                made.append(card)
        if not made:
            none = NoSealCard(may_change=self._may)
            none.make.clicked.connect(self.make)
            none.bring_in.clicked.connect(self.bring_in)
            made.append(none)
        if keys.ended:
            made.append(EndedCard(keys.ended))
        return made

    def _act(self, act: object, key: object) -> None:
        if not isinstance(act, KeyAct) or not isinstance(key, SealingKey):
            return
        match act:
            case KeyAct.SAVE_CERTIFICATE:
                self.save_certificate(key)
            case KeyAct.SAVE_REQUEST:
                self.save_request()
            case KeyAct.TAKE_IN:
                self.choose_certificate()
            case KeyAct.RENEW:
                self.make()
            case KeyAct.BRING_IN:
                self.bring_in()
            case KeyAct.PUT_IN_USE:
                self.workspace.tasks.start(self._put_in_use(key.id))
            case KeyAct.END:
                self._show_sheet(EndSealSheet(self, key, lambda: self._end(key)))

    def _end(self, key: SealingKey) -> None:
        self.workspace.tasks.start(self._ended(key))

    async def _ended(self, key: SealingKey) -> None:
        await self.workspace.run(end_sealing_key, key.id)
        self.workspace.tell_done(
            self.tr("We seal with it no more. It still opens what was sealed for it.")
            if key.certificate
            else self.tr("The request is taken away.")
        )
        await self._load()

    async def _put_in_use(self, key_id: str) -> None:
        await self.workspace.run(put_in_use, key_id)
        self.workspace.tell_done(self.tr("The new seal is in use from now on."))
        await self._load()

    async def _take_in(self, path: Path) -> None:
        try:
            content = await self.workspace.compute(read_at_most, path, LARGEST)
        except OSError:
            self._not_read()
            return
        await self.workspace.run(take_in_own_certificate, TakeInOwnCertificate(content))
        self.workspace.tell_done(self.tr("Our key has its certificate. Hand it to the units."))
        await self._load()

    async def _write_certificate(self, key_id: str, path: Path) -> None:
        content = await self.workspace.ask(public_certificate_of, key_id)
        if await self._written(path, content):
            self.workspace.tell_done(
                self.tr(
                    "The certificate is in the file. Hand it to the unit, and read the fingerprint"
                    " aloud on the telephone."
                )
            )

    async def _write_request(self, path: Path) -> None:
        if self.keys is None:
            return
        content = await self.workspace.ask(signing_request_for, self.keys.suggested)
        if await self._written(path, content):
            self.workspace.tell_done(
                self.tr(
                    "The request is in the file. Send it to the issuer; nothing in it is secret."
                )
            )

    async def _written(self, path: Path, content: bytes) -> bool:
        try:
            await self.workspace.compute(path.write_bytes, content)
        except OSError:
            self.workspace.tell(
                self.tr("The file could not be written there. Choose another place."), Tone.DANGER
            )
            return False
        return True

    def _not_read(self) -> None:
        self.workspace.tell(
            self.tr("The file can't be read. See that it is there and may be read."), Tone.DANGER
        )

    def _show_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.finished.connect(self._sheet_ended)
        sheet.open()

    def _sheet_ended(self, value: object) -> None:
        if value is not None and not isinstance(value, Refused):
            self.load()
