"""One's own account: what units see of it, passphrase, PIN on this machine, and when it locks."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.use_cases.stand_ins import may_stand_in
from ui.pages.settings.away_card import AwayCard
from ui.pages.settings.contact_card import ContactCard
from ui.pages.settings.form_card import FORM_WIDTH
from ui.pages.settings.passphrase_card import PassphraseCard
from ui.pages.settings.pin_card import PinCard
from ui.pages.settings.section import Section
from ui.preferences import IDLE_MINUTES
from ui.widgets.card import Card, CardHeader
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.workspace import Workspace


class OwnAccountSection(Section):
    """Contact, passphrase, PIN and idle time."""

    listens_to = frozenset({Kind.ACCOUNTS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(self.tr("My account"), workspace.account.name)
        self.pin = PinCard(workspace)
        self.passphrase = PassphraseCard(workspace)
        self.idle = ComboBox(
            [(str(each), self.tr("%n minutes", "", round(each))) for each in IDLE_MINUTES]
        )
        self.idle.set_key(str(workspace.preferences.idle_minutes))
        self.idle.currentIndexChanged.connect(self._change_idle)
        self.away = AwayCard(workspace, workspace.account.id, workspace.account.name)
        if not may_stand_in(workspace.account):
            self.away.hide()
        self.contact = ContactCard(workspace)
        if not self._writes():
            self.contact.hide()
        for card in (self.contact, self.pin, self.passphrase, self._idle_card(), self.away):
            self.body.addWidget(card)

    def load(self) -> None:
        self.pin.load()
        if self._writes():
            self.contact.load()
        if may_stand_in(self.workspace.account):
            self.away.load()

    def _writes(self) -> bool:
        """Whether one writes to units at all."""
        return self.workspace.actor.may(Right.SEND_MESSAGES)

    def _idle_card(self) -> Card:
        card = Card()
        card.body.addWidget(CardHeader(self.tr("Locks by itself")))
        row = QHBoxLayout()
        field = Field(self.tr("&After this long without a touch"), self.idle)
        field.set_help(self.tr("What is half-written is kept, encrypted."))
        field.setMinimumWidth(FORM_WIDTH)
        row.addWidget(field)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _change_idle(self) -> None:
        minutes = float(self.idle.key())
        self.workspace.prefer(self.workspace.preferences._replace(idle_minutes=minutes))
