"""Another account's phone and profession, as letters to units tell them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.domain.access import Account
from services.use_cases.account_contact import (
    AccountContact,
    professions,
    set_account_contact,
)
from ui.dialogs.form_sheet import FormSheet
from ui.dialogs.talk import spoken_number
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


class AccountContactSheet(FormSheet):
    """`begin()` asks for the professions and opens; it ends with the account's id."""

    def __init__(self, workspace: Workspace, anchor: QWidget, account: Account) -> None:
        super().__init__("", "", self._store, workspace, anchor)
        self._account = account
        self.set_title(self.tr("{name} in letters to units").format(name=account.name))
        self.do.setText(self.tr("Save"))
        self.phone = LineEdit("", "phone")
        self.profession = ComboBox()
        self.form.add("phone", Field(self.tr("&Phone"), self.phone))
        profession = Field(self.tr("P&rofession"), self.profession)
        profession.set_help(self.tr("Only for those authorised as health personnel."))
        self.form.add("profession", profession)

    def begin(self) -> None:
        """Ask what there is to choose, then open."""
        self.workspace.tasks.start(self._begin())

    async def _begin(self) -> None:
        choices = await self.workspace.ask(professions, None)
        self.profession.set_choices([("", self.tr("No health personnel")), *choices])
        self.profession.set_key(self._account.profession)
        self.phone.setText(spoken_number(self._account.phone))
        self.open()

    async def _store(self) -> None:
        command = AccountContact(self.phone.text(), self.profession.key(), self._account.id)
        outcome = await self.workspace.run(set_account_contact, command)
        self.accept(outcome.value.id)
        words = self.tr("Saved for the letters of {name}.").format(name=self._account.name)
        self.workspace.tell_done(words, outcome.undo)
