"""The step in which keys for HelseID are made, shown for registration, and rolled over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from services.domain.own_keys import KeyKind
from services.use_cases.health_network_status import NetworkStatus, PublicKey
from services.use_cases.helseid_keys import give_up_waiting_key
from ui.languages import current_language
from ui.norwegian_text import moment_text
from ui.pages.settings.network_public_key import PublicHalf
from ui.pages.settings.network_step import StepCard, StepState
from ui.pages.settings.network_words import NETWORK_WORDS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


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
        for part in (self.words, self.public, self.waiting_words, self.waiting):
            self.inside.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.take)
        row.addWidget(self.give_up)
        row.addStretch(1)
        self.inside.addLayout(row)
        self.end_with_act()
