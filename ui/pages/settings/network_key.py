"""The step in which keys for HelseID are made, shown for registration, and rolled over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from services.domain.own_keys import KeyKind
from services.use_cases.health_network_status import NetworkStatus, PublicKey
from services.use_cases.helseid_keys import give_up_waiting_key
from ui.languages import current_language
from ui.norwegian_text import moment_text
from ui.pages.settings.network_step import StepCard, StepState
from ui.pages.settings.network_words import NETWORK_WORDS
from ui.theme import theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.text_area import TextArea
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class PublicHalf(QWidget):
    """A public key to be registered: read, copied, or saved as a file. Nothing in it is secret."""

    def __init__(self, workspace: Workspace, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kid = ""
        self.text = TextArea(least=4, most=9)
        self.text.setReadOnly(True)
        self.copy = Button(self.tr("Copy"), icon="copy-simple", small=True)
        self.file = Button(self.tr("Save as a file …"), icon="download-simple", small=True)
        self.copy.clicked.connect(self.put_on_clipboard)
        self.file.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Field(label, self.text))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.file)
        row.addStretch(1)
        column.addLayout(row)
        theme().changed.connect(self._dress)
        self._dress()

    def show_key(self, key: PublicKey | None) -> None:
        """Show this one; hidden for none."""
        self.setVisible(key is not None)
        if key is not None and key.kid != self._kid:
            self._kid = key.kid
            self.text.setPlainText(key.public)

    def put_on_clipboard(self) -> None:
        """Copy it."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._workspace.tell_done(self.tr("The public key is copied."))

    def write(self, path: str) -> None:
        """Save it there."""
        self._workspace.tasks.start(self._write(Path(path)))

    async def _write(self, path: Path) -> None:
        held = self.text.toPlainText().encode("utf-8")
        try:
            await self._workspace.compute(path.write_bytes, held)
        except OSError:
            told = self.tr("The file could not be written there. Choose another place.")
            self._workspace.tell(told, Tone.DANGER)
            return
        self._workspace.tell_done(self.tr("The public key is in the file."))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the public key"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Public key (*.json)")])
        dialog.setDefaultSuffix("json")
        dialog.selectFile("medvandrer-helseid.json")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _dress(self) -> None:
        face = theme().font("small")
        face.setFamilies(["DejaVu Sans Mono", "Consolas", "Menlo", "monospace"])
        self.text.setFont(face)


class KeyStep(StepCard):
    """The first key; later a new one, which waits beside it until it has been tried (`waiting_wanted`)."""

    waiting_wanted = Signal()

    def __init__(self, workspace: Workspace, number: int) -> None:
        super().__init__(workspace, number, self.tr("A key of our own"))
        self._waiting: PublicKey | None = None
        self.words = Paragraph()
        self.kind = ComboBox([(each.value, NETWORK_WORDS.key(each)) for each in KeyKind])
        self.public = PublicHalf(workspace, self.tr("Public key, to be registered at HelseID"))
        self.waiting_words = Paragraph()
        self.waiting = PublicHalf(workspace, self.tr("The new public key, to be registered too"))
        self.take = Button(self.tr("&Try the new key, and go over to it"))
        self.give_up = Button(self.tr("Give the new key up"), ButtonKind.QUIET_DANGER)
        self.take.clicked.connect(self.waiting_wanted)
        self.give_up.clicked.connect(self.drop)
        self.act.clicked.connect(self.make)
        self.act.set_icon_name("key")
        self._build()

    def done(self, status: NetworkStatus) -> bool:
        """Whether there is a key."""
        return status.key is not None

    def show_status(self, status: NetworkStatus, state: StepState) -> None:
        """Show the keys there are, and offer what can be done."""
        self.stand(state, self._made(status.key))
        self._waiting = status.waiting
        self.public.show_key(status.key)
        self.waiting.show_key(status.waiting)
        one_waits = status.waiting is not None
        for part in (self.waiting_words, self.take, self.give_up):
            part.setVisible(one_waits)
        self.form.setVisible(not one_waits)
        self.act.setVisible(not one_waits)
        self.words.set_text(self._sentence(status))
        self.act.setText(
            self.tr("Make the &key") if status.key is None else self.tr("Make a new &key")
        )

    def make(self) -> None:
        """Make one: the first, or one that waits."""
        self.clear_faults()
        self.act.setEnabled(False)
        self.workspace.tasks.start(self._make(), refused=self.show_refusal)

    def drop(self) -> None:
        """Give up the one that waits."""
        if self._waiting is not None:
            work = self._drop(self._waiting.kid)
            self.workspace.tasks.start(work, refused=self.show_refusal)

    async def _make(self) -> None:
        try:
            await self.workspace.network.make_key(KeyKind(self.kind.key()))
        finally:
            self.act.setEnabled(True)
        self.workspace.tell_done(self.tr("The key is made. Register its public half at HelseID."))

    async def _drop(self, kid: str) -> None:
        await self.workspace.run(give_up_waiting_key, kid)
        self.workspace.tell_done(self.tr("The new key is given up. The one in use goes on."))

    def _made(self, key: PublicKey | None) -> str:
        if key is None:
            return ""
        when = moment_text(key.made_at, self.workspace.today(), current_language())
        return self.tr("made {when}").format(when=when)

    def _sentence(self, status: NetworkStatus) -> str:
        if status.key is None:
            return self.tr(
                "The key proves who we are. Its secret half never leaves the encrypted store; the"
                " public half is registered at HelseID."
            )
        return self.tr(
            "Register the public half at HelseID, as a JWK. It is no secret. The other half lies"
            " in the encrypted store only, and in backups of it."
        )

    def _build(self) -> None:
        self.waiting_words.set_text(
            self.tr(
                "A new key waits. Register it at HelseID beside the old one, and try it: when that"
                " goes well it takes over, and the old one is wiped."
            )
        )
        self.form.add("kind", Field(self.tr("Kin&d of key"), self.kind))
        self.form.setMaximumWidth(440)
        for part in (self.words, self.public, self.waiting_words, self.waiting):
            self.inside.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.take)
        row.addWidget(self.give_up)
        row.addStretch(1)
        self.inside.addLayout(row)
        self.end_with_act()
