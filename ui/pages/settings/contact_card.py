"""What letters to units tell of oneself: phone and profession."""

from __future__ import annotations

from services.use_cases.account_contact import (
    AccountContact,
    ContactKnown,
    own_contact,
    professions,
    set_account_contact,
)
from ui.dialogs.talk import spoken_number
from ui.pages.settings.form_card import FormCard
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class ContactCard(FormCard):
    """Two fields on one's own account. What is half-written stays when something else changes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.heading.title.setText(self.tr("In letters to units"))
        self.words.set_text(
            self.tr(
                "The unit sees who writes, and where to call. It holds from the next letter on."
            )
        )
        self.phone = LineEdit("", "phone")
        self.profession = ComboBox([("", self.tr("No health personnel"))])
        self._phone_field = self.form.add("phone", Field(self.tr("Your p&hone"), self.phone))
        profession = Field(self.tr("Your p&rofession"), self.profession)
        profession.set_help(
            self.tr("Only for those authorised as health personnel. The names are the register's.")
        )
        self.form.add("profession", profession)
        self.save.setText(self.tr("Sa&ve"))
        self.save.clicked.connect(self.store)
        self.phone.returnPressed.connect(self.store)
        self._shown: AccountContact | None = None

    def load(self) -> None:
        """Ask what is kept."""
        self.workspace.tasks.start(self._load())

    def store(self) -> None:
        """Keep both; faults stand at their fields."""
        self.form.clear_errors()
        self.workspace.tasks.start(self._store(), refused=self.show_refusal)

    async def _load(self) -> None:
        choices = await self.workspace.ask(professions, None)
        self.profession.set_choices([("", self.tr("No health personnel")), *choices])
        self._show(await self.workspace.ask(own_contact, None))

    async def _store(self) -> None:
        outcome = await self.workspace.run(set_account_contact, self._written())
        self._shown = self._written()
        self.workspace.tell_done(self.tr("Saved for your letters to units."), outcome.undo)
        self._show(await self.workspace.ask(own_contact, None))

    def _show(self, known: ContactKnown) -> None:
        self._phone_field.set_help(self._instead(known.centre_phone))
        if self._shown is not None and self._written() != self._shown:
            return
        self.phone.setText(spoken_number(known.contact.phone))
        self.profession.set_key(known.contact.profession)
        self._shown = self._written()

    def _instead(self, centre_phone: str) -> str:
        if not centre_phone:
            return self.tr("Without a number nobody can be called back, and no letter leaves.")
        return self.tr("While it is empty the centre's {phone} stands there.").format(
            phone=spoken_number(centre_phone)
        )

    def _written(self) -> AccountContact:
        return AccountContact(self.phone.text(), self.profession.key())
